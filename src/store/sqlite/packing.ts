import type { CommitFlag, FileChange, FileMark, FileStatus } from '../../core/commit.ts'

// The order of these lists is the meaning of stored numbers: add at the end, never change.
const statuses: readonly FileStatus[] = ['added', 'modified', 'deleted', 'renamed', 'copied', 'type-changed']
const marks: readonly FileMark[] = ['generated', 'vendored', 'lock']
const flagBits: readonly CommitFlag[] = [
  'message-truncated',
  'date-unreadable',
  'malformed',
  'undecodable',
  'shallow-boundary',
  'uncounted',
]

/** Three bits of status, two of mark, one each for binary and submodule. */
export const packFile = (file: FileChange): number =>
  statuses.indexOf(file.status) |
  ((file.mark === null ? 0 : marks.indexOf(file.mark) + 1) << 3) |
  (file.binary ? 32 : 0) |
  (file.submodule ? 64 : 0)

export const unpackFile = (bits: number): Pick<FileChange, 'status' | 'mark' | 'binary' | 'submodule'> => ({
  status: statuses[bits & 7] ?? 'modified',
  mark: marks[((bits >> 3) & 3) - 1] ?? null,
  binary: (bits & 32) !== 0,
  submodule: (bits & 64) !== 0,
})

export const packFlags = (flags: readonly CommitFlag[]): number =>
  flags.reduce((bits, flag) => bits | (1 << flagBits.indexOf(flag)), 0)

export const unpackFlags = (bits: number): readonly CommitFlag[] =>
  bits === 0 ? [] : flagBits.filter((_, index) => (bits & (1 << index)) !== 0)

export const packOids = (oids: readonly string[]): Buffer => Buffer.from(oids.join(''), 'hex')

/** All object ids of one repository are of one length, which is that of the commit's own. */
export function unpackOids(packed: Buffer, length: number): readonly string[] {
  const hex = packed.toString('hex')
  return Array.from({ length: hex.length / length }, (_, index) =>
    hex.slice(index * length, (index + 1) * length),
  )
}
