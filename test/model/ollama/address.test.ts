import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import { ModelFault } from '../../../src/core/model.ts'
import { addressOf, isLocalName } from '../../../src/model/ollama/address.ts'

const local = (text: string) => addressOf(text, { allowRemote: false })
const anywhere = (text: string) => addressOf(text, { allowRemote: true })

describe('an address is understood in every form that people write', () => {
  test.each([
    ['', 'http://127.0.0.1:11434'],
    ['  ', 'http://127.0.0.1:11434'],
    ['localhost', 'http://localhost:11434'],
    ['127.0.0.1', 'http://127.0.0.1:11434'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    [':1234', 'http://127.0.0.1:1234'],
    ['http://localhost', 'http://localhost'],
    ['http://localhost:11434/', 'http://localhost:11434'],
    ['https://localhost', 'https://localhost'],
    ['https://localhost:8443/ollama/', 'https://localhost:8443/ollama'],
    ['HTTP://LOCALHOST:11434', 'http://localhost:11434'],
    ['"127.0.0.1:11434"', 'http://127.0.0.1:11434'],
    [" '127.0.0.1' ", 'http://127.0.0.1:11434'],
    ['localhost:notaport', 'http://localhost:11434'],
    ['localhost:99999', 'http://localhost:11434'],
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['0.0.0.0:8080', 'http://127.0.0.1:8080'],
    ['http://0.0.0.0:11434', 'http://127.0.0.1:11434'],
    ['::1', 'http://[::1]:11434'],
    ['[::1]', 'http://[::1]:11434'],
    ['[::1]:8080', 'http://[::1]:8080'],
    ['::', 'http://[::1]:11434'],
    ['[::]:8080', 'http://[::1]:8080'],
    ['http://[::1]:11434', 'http://[::1]:11434'],
    ['127.1', 'http://127.0.0.1:11434'],
    ['ollama.localhost', 'http://ollama.localhost:11434'],
    ['localhost/base', 'http://localhost:11434/base'],
    ['http://localhost:11434/api/chat', 'http://localhost:11434'],
    ['http://localhost:11434/api/generate/', 'http://localhost:11434'],
    ['http://localhost:11434/api', 'http://localhost:11434'],
    ['http://localhost:11434/base/api/tags', 'http://localhost:11434/base'],
    ['http://localhost:11434/v1/chat/completions', 'http://localhost:11434'],
  ])('%j is %s', (text, address) => {
    expect(local(text)).toBe(address)
  })

  test.each([
    ['gpu.example.com', 'http://gpu.example.com:11434'],
    ['192.168.1.10:11434', 'http://192.168.1.10:11434'],
    ['ollama.com', 'https://ollama.com'],
    ['https://gpu.example.com/ollama', 'https://gpu.example.com/ollama'],
  ])('%j is %s where it may be another machine', (text, address) => {
    expect(anywhere(text)).toBe(address)
  })
})

describe('another machine is refused without the flag', () => {
  test.each([
    'gpu.example.com',
    '192.168.1.10',
    '10.0.0.1:11434',
    'http://[2001:db8::1]:11434',
    'ollama.com',
    'localhost.evil.test',
    'notlocalhost',
    '127.0.0.1.evil.test',
    '128.0.0.1',
    '[::ffff:8.8.8.8]',
    'http://evil.test/127.0.0.1',
    'http://evil.test/#@127.0.0.1',
    'http://evil.test/?127.0.0.1',
  ])('%j', (text) => {
    expect(() => local(text)).toThrow(ModelFault)
    expect(() => local(text)).toThrow(/is another machine, and what is asked would leave this one/)
  })
})

test.each([
  'ftp://localhost',
  'http://ada:secret@localhost',
  'localhost#127.0.0.1',
  'localhost?x',
  'http://[::1',
  'a b',
  'http://%00',
])('%j is no address, and the fault tells no password', (text) => {
  expect(() => anywhere(text)).toThrow(/^(?!.*secret).* is no address of a model server$/)
  expect(() => anywhere(text)).toThrow(Fault)
})

test('whatever is written, what is not refused leads to this machine', () => {
  const host = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom('localhost', '127.0.0.1', '[::1]', '0'),
  )
  const wild = fc.oneof(
    fc.string(),
    host,
    fc.tuple(host, fc.string()).map(([a, b]) => `${a}${b}`),
    fc.webUrl(),
  )
  fc.assert(
    fc.property(wild, (text) => {
      const address = (() => {
        try {
          return local(text)
        } catch (error) {
          expect(error).toBeInstanceOf(Fault)
          return null
        }
      })()
      if (address === null) return
      const { hostname } = new URL(address)
      const isOwn = isLocalName(hostname) || /^127\./.test(hostname) || /^\[::(1|ffff:7f)/.test(hostname)
      expect(isOwn).toBe(true)
    }),
  )
})
