import type { DiffFile, DiffLine, Hunk } from './diff-file.ts'
import { gitLinePaths, headerPaths, plainPath } from './diff-paths.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type DraftHunk = Writable<Omit<Hunk, 'lines'>> & { lines: DiffLine[] }
type Draft = Writable<Omit<DiffFile, 'hunks'>> & { hunks: DraftHunk[]; isBare: boolean; hasNames: boolean }

/** Where in a diff one is: what `readDiff` knows between two lines. */
export type Reader = {
  readonly files: Draft[]
  file: Draft | null
  hunk: DraftHunk | null
  /** Columns of signs before a line: more than one in the combined diff of a merge. */
  columns: number
  oldLeft: number
  newLeft: number
  oldLine: number
  newLine: number
  /** The line after `--- `, until the next line says whether it was a header. */
  minus: string | null
  isCut: boolean
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?(.*)$/
const COMBINED = /^(@@@+) -\d{1,9}(?:,(\d{1,9}))? [-\d, ]*\+(\d{1,9})(?:,(\d{1,9}))? @@@+ ?(.*)$/
const SUBMODULE = /^Submodule (.+?) (?:[0-9a-f]{7,64}\.{2,3}[0-9a-f]{7,64}|\d{7,}|contains|\(new)/

/** Takes a line outside of hunks: what git says about a file, or the beginning of a hunk. */
export function takeHeader(reader: Reader, line: string): void {
  const { file, minus } = reader
  reader.minus = line.startsWith('--- ') ? line.slice(4) : null
  if (line.startsWith('diff --')) openGit(reader, line)
  else if (line.startsWith('+++ ') && minus !== null) openNamed(reader, minus, line.slice(4))
  else if (line.startsWith('@@')) openHunk(reader, line)
  else if (line.startsWith('Submodule ')) openSubmodule(reader, line)
  else if (file !== null && file.hunks.length === 0) note(file, line)
}

function openFile(reader: Reader, path: string): Draft {
  const file: Draft = {
    path,
    oldPath: null,
    status: 'modified',
    binary: false,
    submodule: false,
    hunks: [],
    isBare: false,
    hasNames: false,
  }
  reader.files.push(file)
  reader.file = file
  return file
}

function openGit(reader: Reader, line: string): void {
  if (!line.startsWith('diff --git ')) {
    const combined = /^diff --(?:cc|combined) (.+)$/.exec(line)
    if (combined) openFile(reader, plainPath(combined[1] as string))
    return
  }
  const names = gitLinePaths(line.slice('diff --git '.length))
  openFile(reader, names?.path ?? '').isBare = names?.isBare ?? false
}

function openNamed(reader: Reader, before: string, after: string): void {
  const waits = reader.file !== null && !reader.file.hasNames && reader.file.hunks.length === 0
  const file = waits ? (reader.file as Draft) : openFile(reader, '')
  const names = headerPaths(before, after, file.isBare)
  file.hasNames = true
  if (file.path === '') file.path = names.path ?? names.old ?? ''
  if (names.old === null) file.status = 'added'
  if (names.path === null) file.status = 'deleted'
}

function openHunk(reader: Reader, line: string): void {
  const combined = line.startsWith('@@@') ? COMBINED.exec(line) : null
  const match = combined ?? HUNK.exec(line)
  if (match === null || reader.file === null) return
  const count = (written: string | undefined): number => (written === undefined ? 1 : Number(written))
  reader.columns = combined ? (match[1] as string).length - 1 : 1
  reader.oldLine = combined ? 0 : Number(match[1])
  reader.oldLeft = count(match[2])
  reader.newLine = Number(match[3])
  reader.newLeft = count(match[4])
  reader.hunk = { start: reader.newLine, heading: match[5] as string, lines: [] }
  reader.file.hunks.push(reader.hunk)
}

function openSubmodule(reader: Reader, line: string): void {
  const path = SUBMODULE.exec(line)?.[1]
  if (path !== undefined) openFile(reader, path).submodule = true
}

/** What git says about a file between its first line and its hunks. */
function note(file: Draft, line: string): void {
  if (line.startsWith('rename ') || line.startsWith('copy ')) noteMove(file, line)
  if (line.startsWith('new file mode')) file.status = 'added'
  if (line.startsWith('deleted file mode')) file.status = 'deleted'
  if (line.startsWith('Binary files ') || line.startsWith('GIT binary patch')) file.binary = true
  if (line.endsWith(' 160000')) file.submodule = true
}

function noteMove(file: Draft, line: string): void {
  const match = /^(rename|copy) (from|to) (.+)$/.exec(line)
  if (match === null) return
  const path = plainPath(match[3] as string)
  file.status = match[1] === 'copy' ? 'copied' : 'renamed'
  if (match[2] === 'from') file.oldPath = path
  else file.path = path
}
