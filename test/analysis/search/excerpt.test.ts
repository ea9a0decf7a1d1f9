import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../src/analysis/search/excerpt.ts'
import { searchWords } from '../../../src/analysis/search/query.ts'
import { partsOf } from '../../../src/analysis/search/words.ts'
import { text } from '../../store/wild.ts'

const marked = (said: string, query: string, room = 60): string | null => {
  const excerpt = excerptOf(said, searchWords(query).wanted, room)
  if (excerpt === null) return null
  return excerpt.hits.reduceRight(
    (line, [from, to]) => `${line.slice(0, from)}<${line.slice(from, to)}>${line.slice(to)}`,
    excerpt.text,
  )
}

describe('an excerpt', () => {
  test.each<[string, string, string, string | null]>([
    [
      'marks each hit',
      'The cache was slow, a cache of one.',
      'cache',
      'The <cache> was slow, a <cache> of one.',
    ],
    ['marks a phrase as one', 'a race condition ends', '"race condition"', 'a <race condition> ends'],
    ['marks the beginning of a word by its whole', 'keep preferences', 'pref*', 'keep <preferences>'],
    ['marks the name that a word is in', 'call parseHeaders()', 'headers', 'call <parseHeaders>()'],
    ['marks across accents and case', 'Être là', 'etre LA', '<Être> <là>'],
    ['marks text without spaces', '添加全文搜索功能', '搜索', '添加全文<搜索>功能'],
    ['is none where nothing stands', 'something else', 'cache', null],
    ['is one line', 'the\n\n  cache\tis', 'cache', 'the <cache> is'],
  ])('%s', (_, said, query, expected) => {
    expect(marked(said, query)).toBe(expected)
  })

  test('is cut between words around where the most words stand', () => {
    const said = `cache here. ${'filler '.repeat(30)}the cache of prices is ${'filler '.repeat(30)}`
    expect(marked(said, 'cache prices', 50)).toBe(
      '… filler the <cache> of <prices> is filler filler filler …',
    )
  })

  test('has its hits inside it, whatever is written and looked for', () => {
    fc.assert(
      fc.property(fc.array(text), fc.stringMatching(/^[a-zé日*]{1,3}$/), fc.nat(80), (said, word, room) => {
        const excerpt = excerptOf(`${said.join(' ')} ${word}`, [{ words: [word], isPrefix: true }], room)
        if (excerpt === null) return
        expect(excerpt.text).not.toMatch(/\n/)
        let at = 0
        for (const [from, to] of excerpt.hits) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBeLessThanOrEqual(excerpt.text.length)
      }),
    )
  })
})

test.each([
  ['parseHTTPHeaders', 'parse HTTP Headers'],
  ['XMLHttpRequest and fs2FileIO', 'XML Http Request fs 2 File IO'],
  ['plain words, CAPITALS and 1a2b3c4d', ''],
])('the parts of %s are its words', (name, parts) => {
  expect(partsOf(name)).toBe(parts)
})

describe('what is looked for', () => {
  const term = (text: string, isPrefix = false) => ({ words: text.split(' '), isPrefix })

  test.each<[string, ReturnType<typeof searchWords>]>([
    ['a b', { wanted: [term('a'), term('b')], unwanted: [] }],
    ['"a b" c*', { wanted: [term('a b'), term('c', true)], unwanted: [] }],
    ['a -b -"c d" -e*', { wanted: [term('a')], unwanted: [term('b'), term('c d'), term('e', true)] }],
    ['well-known a/b.c', { wanted: [term('well known'), term('a b c')], unwanted: [] }],
    ['"open end', { wanted: [term('open end')], unwanted: [] }],
    ['a"b"c', { wanted: [term('a'), term('b'), term('c')], unwanted: [] }],
    ['- " " a *', { wanted: [term('a')], unwanted: [] }],
  ])('%s', (text, expected) => {
    expect(searchWords(text)).toEqual(expected)
  })

  test.each(['', ' ', '-a', '***', '"', '😀', 'a '.repeat(40), 'x'.repeat(5000)])(
    'is refused: %s',
    (text) => {
      expect(() => searchWords(text)).toThrow(expect.objectContaining({ kind: 'usage' }))
    },
  )
})
