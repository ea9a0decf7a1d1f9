import fc from 'fast-check'
import type { Commit, CommitFlag, FileChange, FileStatus, Identity } from '../../src/core/commit.ts'
import type { Stamp } from '../../src/core/time.ts'

/** Any text git can hold: emoji, control characters, text written from right to left; no NUL. */
export const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      ' ',
      'naïve',
      '日本語',
      '👩‍👩‍👧‍👦 family',
      '\u202eabc',
      "'; DROP TABLE commits; --",
      '%_%',
    ),
    fc.constantFrom('\ufeffbom', '\r\n\t\u001b[31m', '{"oid":"\\u0000"}', 'e\u0301 and é', '__proto__'),
  )
  .map((value) => value.replaceAll('\0', ''))

export const identity: fc.Arbitrary<Identity> = fc.record({ name: text, email: text })

/** Seconds from before the first computer until long after the last, and any offset a header may claim. */
export const stamp: fc.Arbitrary<Stamp | null> = fc.option(
  fc.record({
    seconds: fc.oneof(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.maxSafeInteger(),
      fc.constantFrom(
        0,
        -1,
        2 ** 31,
        2 ** 32,
        -(2 ** 31) - 1,
        Number.MAX_SAFE_INTEGER,
        Number.MIN_SAFE_INTEGER,
      ),
    ),
    offset: fc.oneof(fc.integer({ min: -720, max: 840 }), fc.integer({ min: -6039, max: 6039 })),
  }),
)

const count = fc.oneof(fc.nat({ max: 500 }), fc.nat())
const path = text.filter((value) => value !== '')
const statuses: readonly FileStatus[] = ['added', 'modified', 'deleted', 'renamed', 'copied', 'type-changed']

const file: fc.Arbitrary<FileChange> = fc
  .record({
    path,
    from: path,
    status: fc.constantFrom(...statuses),
    insertions: count,
    deletions: count,
    binary: fc.boolean(),
    submodule: fc.boolean(),
    mark: fc.option(fc.constantFrom('generated', 'vendored', 'lock')),
  })
  .map(({ from, ...change }) => ({
    ...change,
    oldPath: change.status === 'renamed' || change.status === 'copied' ? from : null,
  }))

const flags: readonly CommitFlag[] = [
  'message-truncated',
  'date-unreadable',
  'malformed',
  'undecodable',
  'shallow-boundary',
  'uncounted',
]

const oid = (length: 40 | 64): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength: length / 2, maxLength: length / 2 })
    .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))

const commitWith = (length: 40 | 64): fc.Arbitrary<Commit> =>
  fc.record({
    oid: oid(length),
    parents: fc.array(oid(length), { maxLength: 5 }),
    author: identity,
    authored: stamp,
    committer: identity,
    committed: stamp,
    message: text,
    encoding: fc.option(text),
    flags: fc.subarray([...flags]),
    files: fc.uniqueArray(file, { selector: (one) => one.path, maxLength: 6 }),
  })

/** Commits of one repository, whose object ids are all SHA-1 or all SHA-256. */
export const commits: fc.Arbitrary<readonly Commit[]> = fc
  .constantFrom<40 | 64>(40, 64)
  .chain((length) => fc.uniqueArray(commitWith(length), { selector: (one) => one.oid, maxLength: 6 }))
