import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestMessage, parseCommit } from '../../../src/sources/git/commit-object.ts'

/** Half of a surrogate pair. */
const LONE = /\p{Surrogate}/u
const oid = 'a'.repeat(40)
const tree = 'b'.repeat(40)
const ada = 'Ada <ada@example.com> 1767225600 +0000'

const object = (headers: readonly string[], message: string | Buffer = 'Subject\n'): Buffer =>
  Buffer.concat([Buffer.from(`${headers.join('\n')}\n\n`), Buffer.from(message)])
const plain = (message: string | Buffer, ...more: string[]) =>
  parseCommit(oid, object([`tree ${tree}`, `author ${ada}`, `committer ${ada}`, ...more], message))
const authored = (author: string) =>
  parseCommit(oid, object([`tree ${tree}`, `author ${author}`, `committer ${ada}`]))

test('reads every part of an ordinary commit', () => {
  const parents = ['c'.repeat(40), 'd'.repeat(40)]
  const headers = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
  const bob = 'Bob B. <bob@example.com> 1767229200 -0530'
  expect(
    parseCommit(oid, object([...headers, `author ${ada}`, `committer ${bob}`], 'One\n\nTwo\n\n')),
  ).toEqual({
    oid,
    parents,
    author: { name: 'Ada', email: 'ada@example.com' },
    authored: { seconds: 1767225600, offset: 0 },
    committer: { name: 'Bob B.', email: 'bob@example.com' },
    committed: { seconds: 1767229200, offset: -330 },
    message: 'One\n\nTwo',
    encoding: null,
    flags: [],
    files: [],
  })
})

describe('dates', () => {
  test.each([
    ['0 +0000', { seconds: 0, offset: 0 }],
    ['2147483648 +1400', { seconds: 2147483648, offset: 840 }],
    ['4102444800 +0545', { seconds: 4102444800, offset: 345 }],
    ['253402300799 -1200', { seconds: 253402300799, offset: -720 }],
  ])('a believable date is kept: %s', (date, stamp) => {
    expect(authored(`A <a@b> ${date}`)).toMatchObject({ authored: stamp, flags: [] })
  })

  test.each([
    '253402300800 +0000',
    '18446744073709551616 +0000',
    '-5 +0000',
    'yesterday',
    '',
    '1767225600',
    '12 x',
  ])('an absurd date is null and flagged, and the row is kept: %j', (date) => {
    expect(authored(`A <a@b> ${date}`)).toMatchObject({
      author: { name: 'A', email: 'a@b' },
      authored: null,
      flags: ['date-unreadable'],
    })
  })

  test.each(['+5130', '-9999', '+0060', '+051800'])(
    'an absurd zone counts as UTC and is flagged: %s',
    (zone) => {
      expect(authored(`A <a@b> 100 ${zone}`)).toMatchObject({
        authored: { seconds: 100, offset: 0 },
        flags: ['date-unreadable'],
      })
    },
  )
})

describe('people', () => {
  test.each([
    ['two addresses', 'A <b> C <d@e> 100 +0000', { name: 'A', email: 'b' }],
    ['no address', 'Just A Name 100 +0000', { name: 'Just A Name', email: '' }],
    ['an unclosed address', 'A <b@c 100 +0000', { name: 'A <b@c', email: '' }],
  ])('a malformed author is kept as git shows it and flagged: %s', (_, line, author) => {
    expect(authored(line)).toMatchObject({
      author,
      authored: { seconds: 100, offset: 0 },
      flags: ['malformed'],
    })
  })

  test('an empty name and address are nothing to complain about', () => {
    expect(authored(' <> 100 +0000')).toMatchObject({ author: { name: '', email: '' }, flags: [] })
  })

  test('a missing author leaves an empty one', () => {
    const commit = parseCommit(oid, object([`tree ${tree}`, `committer ${ada}`]))
    expect(commit).toMatchObject({
      author: { name: '', email: '' },
      authored: null,
      committer: { name: 'Ada' },
      flags: ['date-unreadable', 'malformed'],
    })
  })

  test('of two author lines the last one counts, as for git', () => {
    const commit = parseCommit(
      oid,
      object([`tree ${tree}`, 'author B <b@b> 1 +0000', `author ${ada}`, `committer ${ada}`]),
    )
    expect(commit).toMatchObject({ author: { name: 'Ada' }, flags: ['malformed'] })
  })
})

describe('headers', () => {
  test('signatures, merge tags and unknown headers with further lines are passed over', () => {
    const commit = plain(
      'Signed\n',
      'gpgsig -----BEGIN PGP SIGNATURE-----',
      ' ',
      ' author Eve <eve@example.com> 1 +0000',
      ' -----END PGP SIGNATURE-----',
      'HG:extra rebase',
      `mergetag object ${tree}`,
      ' tagger Eve <eve@example.com> 1 +0000',
    )
    expect(commit).toMatchObject({ message: 'Signed', author: { name: 'Ada' }, flags: [] })
  })

  test('a parent line after the author is none', () => {
    expect(plain('x', `parent ${tree}`).parents).toEqual([])
  })

  test('headers in the message are message', () => {
    const message = `parent ${tree}\nauthor Eve <e@e> 1 +0000\nencoding UTF-16\n\nend`
    expect(plain(message)).toMatchObject({ message, parents: [], author: { name: 'Ada' }, encoding: null })
  })
})

describe('messages', () => {
  test('text ends at the first NUL', () => {
    expect(plain('before\0after').message).toBe('before')
  })

  test('leading blank lines, carriage returns and control characters stay as they are', () => {
    expect(plain('\n\r\n\u001b]0;x\u0007 \u202e\u200b\n').message).toBe('\n\r\n\u001b]0;x\u0007 \u202e\u200b')
  })

  test('a commit without a message has an empty one', () => {
    expect(plain('').message).toBe('')
    expect(parseCommit(oid, Buffer.from(`tree ${tree}\nauthor ${ada}\ncommitter ${ada}\n`))).toMatchObject({
      message: '',
      author: { name: 'Ada' },
      flags: [],
    })
  })

  test('a message over the limit is cut between characters and flagged', () => {
    const commit = plain(`${'x'.repeat(longestMessage - 1)}😀${'y'.repeat(10_000_000)}`)
    expect(commit.message).toBe('x'.repeat(longestMessage - 1))
    expect(commit.flags).toEqual(['message-truncated'])
  })
})

describe('encodings', () => {
  test.each([
    ['ISO-8859-1', Buffer.from('caf\xe9', 'latin1'), 'café'],
    ['Shift_JIS', Buffer.from('93fa967b8cea', 'hex'), '日本語'],
    ['windows-1251', Buffer.from('cff0e8e2e5f2', 'hex'), 'Привет'],
    ['UTF-8', Buffer.from('naïve'), 'naïve'],
  ])('the encoding header is obeyed: %s', (label, bytes, text) => {
    expect(plain(bytes, `encoding ${label}`)).toMatchObject({ message: text, encoding: label, flags: [] })
  })

  test('names are decoded like the message', () => {
    const name = Buffer.from(`author Ren\xe9 <r@e> 1 +0000`, 'latin1').toString('latin1')
    const bytes = Buffer.from(`tree ${tree}\n${name}\ncommitter ${ada}\nencoding latin1\n\nx`, 'latin1')
    expect(parseCommit(oid, bytes).author.name).toBe('René')
  })

  test.each([
    ['Latin-1 without a header', Buffer.from('caf\xe9', 'latin1'), []],
    ['an overlong form', Buffer.from([0xc0, 0xaf]), []],
    ['a lone surrogate', Buffer.from([0xed, 0xa0, 0x80]), []],
    ['an encoding nobody knows', Buffer.from('caf\xe9', 'latin1'), ['encoding klingon']],
    ['broken Shift-JIS', Buffer.from([0x41, 0xfd]), ['encoding Shift_JIS']],
  ])('bytes that cannot be decoded become U+FFFD and are flagged: %s', (_, bytes, headers) => {
    const commit = plain(bytes, ...headers)
    expect(commit.message).toContain('\ufffd')
    expect(commit.flags).toEqual(['undecodable'])
  })

  test('a replacement character somebody typed is no fault', () => {
    expect(plain('what is \ufffd?')).toMatchObject({ message: 'what is \ufffd?', flags: [] })
  })

  test('an unknown encoding of readable bytes is no fault either', () => {
    expect(plain('fine', 'encoding UTF-16')).toMatchObject({ message: 'fine', encoding: 'UTF-16', flags: [] })
  })
})

test('any bytes give a commit that survives JSON', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, headed) => {
      const head = headed ? `tree ${tree}\nauthor ${ada}\ncommitter ${ada}\n\n` : ''
      const commit = parseCommit(oid, Buffer.concat([Buffer.from(head), bytes]))
      expect(JSON.parse(JSON.stringify(commit))).toEqual(commit)
      expect(commit.message).not.toMatch(LONE)
    }),
  )
})

test('what is written is read again: people, dates and messages', () => {
  const word = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .filter((text) => !/[<>\n\0]/.test(text) && text === text.trim())
  const message = fc
    .string({ unit: 'binary', maxLength: 200 })
    .filter((text) => !text.includes('\0') && !text.endsWith('\n') && !LONE.test(text))
  const minutes = fc.integer({ min: -899, max: 899 })
  fc.assert(
    fc.property(word, word, fc.nat(), minutes, message, (name, email, seconds, offset, text) => {
      const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60) * 100 + (Math.abs(offset) % 60)).padStart(4, '0')}`
      const commit = parseCommit(
        oid,
        object([`tree ${tree}`, `author ${name} <${email}> ${seconds} ${zone}`, `committer ${ada}`], text),
      )
      expect(commit).toMatchObject({
        author: { name, email },
        authored: { seconds, offset },
        message: text,
        flags: [],
      })
    }),
  )
})
