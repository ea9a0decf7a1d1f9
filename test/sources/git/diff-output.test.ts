import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileChange } from '../../../src/core/commit.ts'
import { type CountedCommit, diffOutputParser, sentinel } from '../../../src/sources/git/diff-output.ts'
import { pathText } from '../../../src/sources/git/text.ts'

/** Half of a surrogate pair. */
const LONE = /\p{Surrogate}/u
const oid = (digit: string) => digit.repeat(40)
const letters: Record<string, string> = {
  added: 'A',
  modified: 'M',
  deleted: 'D',
  renamed: 'R090',
  copied: 'C100',
}

/** What git writes for a commit. */
function written({ oid: id, files }: CountedCommit): string {
  const raw = files.map(({ status, oldPath, path, submodule }) => {
    const mode = submodule ? '160000' : '100644'
    return `:${mode} ${mode} ${oid('1')} ${oid('2')} ${letters[status]}\0${oldPath === null ? '' : `${oldPath}\0`}${path}\0`
  })
  const counts = files.map(({ oldPath, path, binary, insertions, deletions }) => {
    const numbers = binary ? '-\t-' : `${insertions}\t${deletions}`
    return oldPath === null ? `${numbers}\t${path}\0` : `${numbers}\t\0${oldPath}\0${path}\0`
  })
  return `${id}\0${raw.join('')}${counts.join('')}`
}

function parse(bytes: Buffer, cuts: readonly number[] = []): CountedCommit[][] {
  const parser = diffOutputParser()
  const edges = [0, ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return edges.slice(1).flatMap((edge, index) => parser.feed(bytes.subarray(edges[index], edge)))
}

const path = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom(
      '=',
      '=\n',
      ':100644',
      '1\t2\tx',
      `${oid('3')}`,
      '-',
      '-\t-\t',
      'a => b',
      '{a => b}/c',
      '\n',
      '"q"',
    ),
  )
  .filter(
    (text) => !text.includes('\0') && !text.includes('\ufffd') && !text.includes('\\x') && !LONE.test(text),
  )
const count = fc.nat({ max: 10_000_000 })
const file: fc.Arbitrary<FileChange> = fc
  .record({
    path,
    other: path,
    status: fc.constantFrom('added', 'modified', 'deleted', 'renamed', 'copied'),
    insertions: count,
    deletions: count,
    binary: fc.boolean(),
    submodule: fc.boolean(),
  })
  .map(({ other, binary, insertions, deletions, ...rest }) => ({
    ...rest,
    status: rest.status as FileChange['status'],
    oldPath: rest.status === 'renamed' || rest.status === 'copied' ? other : null,
    binary,
    insertions: binary ? 0 : insertions,
    deletions: binary ? 0 : deletions,
    mark: null,
  }))
const commit = fc.record({
  oid: fc.constantFrom(oid('0'), oid('7'), oid('a'), 'f'.repeat(64)),
  files: fc.array(file, { maxLength: 5 }),
})

test('however the stream is cut, the same commits come out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(commit, { maxLength: 4 }), { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 12 }),
      (chunks, cuts) => {
        const bytes = Buffer.from(chunks.map((chunk) => chunk.map(written).join('') + sentinel).join(''))
        expect(parse(bytes, cuts)).toEqual(chunks)
      },
    ),
  )
})

test('a stream that comes byte by byte is read as well', () => {
  const file: FileChange = {
    path: 'b',
    oldPath: 'a',
    status: 'renamed',
    insertions: 12,
    deletions: 3,
    binary: false,
    submodule: false,
    mark: null,
  }
  const bytes = Buffer.from(written({ oid: oid('c'), files: [file] }) + sentinel)
  expect(parse(bytes, [...bytes.keys()])).toEqual([[{ oid: oid('c'), files: [file] }]])
})

test('nothing is given before its sentinel has come', () => {
  const parser = diffOutputParser()
  expect(parser.feed(Buffer.from(written({ oid: oid('c'), files: [] })))).toEqual([])
  expect(parser.feed(Buffer.from('='))).toEqual([])
  expect(parser.feed(Buffer.from('\n'))).toHaveLength(1)
})

test('files that were not counted are not passed off as counted', () => {
  const half = `${oid('c')}\0:100644 100644 ${oid('1')} ${oid('2')} M\0a\0`
  expect(() => parse(Buffer.from(`${half}${sentinel}`))).toThrow('counted 0 of 1')
})

test('every path has its own text, and the bytes can be told from it', () => {
  const back = (text: string): Buffer => {
    const parts: Buffer[] = []
    for (const [piece] of text.matchAll(/\\+(?=x)x?(?:[0-9a-f]{2})?|[^\\]+|\\/g)) {
      const slashes = /^\\+/.exec(piece)?.[0].length ?? 0
      if (!piece.includes('x') || slashes === 0) parts.push(Buffer.from(piece))
      else if (slashes % 2 === 0) parts.push(Buffer.from('\\'.repeat(slashes / 2) + piece.slice(slashes)))
      else
        parts.push(Buffer.from('\\'.repeat((slashes - 1) / 2)), Buffer.from(piece.slice(slashes + 1), 'hex'))
    }
    return Buffer.concat(parts)
  }
  const byte = fc.constantFrom(0x5c, 0x5c, 0x78, 0x61, 0x66, 0x30, 0xff, 0xc3, 0xa9, 0xed, 0xa0, 0x80, 0xf0)
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), (values) => {
      expect(back(pathText(Buffer.from(values)))).toEqual(Buffer.from(values))
    }),
    { numRuns: 2000 },
  )
  expect(pathText(Buffer.from('caf\xe9', 'latin1'))).toBe('caf\\xe9')
  expect(pathText(Buffer.from('a\\b'))).toBe('a\\b')
  expect(pathText(Buffer.from('a\\xb'))).toBe('a\\\\xb')
})
