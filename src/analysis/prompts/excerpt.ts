import { plainPath } from '../coaching/diff-paths.ts'
import { markOf } from '../paths.ts'
import { cutToLines, tokensOf } from './tokens.ts'

/** One hunk of a diff, in a file that a person writes. */
export type Piece = {
  /** Where it stands in the diff, so that an excerpt keeps the diff's order. */
  readonly index: number
  readonly file: string
  readonly text: string
  /** Added and removed lines that hold a letter or digit. */
  readonly meaningful: number
}

const LEAST_CUT = 60
const NEW_FILE = /^diff --(?:git|cc|combined) /

/**
 * The part of a unified diff that says most within `tokens`: the hunks with most meaningful lines first, whole, the
 * first that does not fit cut at a line; nothing of generated, vendored and lock files. In the order of the diff.
 */
export function excerptOf(diff: string, tokens: number): string {
  const pieces = piecesOf(diff)
  const bySize = [...pieces].sort((a, b) => b.meaningful - a.meaningful || a.index - b.index)
  const taken: Piece[] = []
  const files = new Set<string>()
  let room = tokens - tokensOf(leftOut(pieces.length)) - 1
  for (const piece of bySize) {
    const heading = files.has(piece.file) ? 0 : tokensOf(piece.file) + 2
    const size = tokensOf(piece.text) + 1 + heading
    const isWhole = size <= room
    if (!isWhole && room - heading < LEAST_CUT) continue
    const text = isWhole ? piece.text : cutToLines(piece.text, room - heading - 1)
    taken.push({ ...piece, text })
    files.add(piece.file)
    room -= tokensOf(text) + 1 + heading
    if (!isWhole) break
  }
  return writtenOut(taken, pieces.length)
}

const leftOut = (count: number): string => `[${count} more hunks are left out]`

function writtenOut(taken: readonly Piece[], all: number): string {
  const lines: string[] = []
  let file = ''
  for (const piece of [...taken].sort((a, b) => a.index - b.index)) {
    if (piece.file !== file) lines.push(`# ${piece.file}`)
    file = piece.file
    lines.push(piece.text)
  }
  if (taken.length < all) lines.push(leftOut(all - taken.length))
  return lines.join('\n')
}

/** The hunks of a unified diff in its order; those of generated, vendored and lock files left out. */
export function piecesOf(diff: string): readonly Piece[] {
  const pieces: Piece[] = []
  let file = ''
  let hunk: string[] | null = null
  const close = (): void => {
    if (hunk !== null && file !== '' && markOf(file) === null) pieces.push(piece(pieces.length, file, hunk))
    hunk = null
  }
  for (const line of diff.split('\n')) {
    // Content of a hunk has a sign in front, so these lines can't be content.
    if (NEW_FILE.test(line)) close()
    else if (line.startsWith('@@')) {
      close()
      hunk = [line]
    } else if (hunk !== null) hunk.push(line)
    else if (line.startsWith('+++ ') && line !== '+++ /dev/null')
      file = plainPath(line.slice(4).replace(/^b\//, ''))
    else if (line.startsWith('--- ') && line !== '--- /dev/null')
      file = plainPath(line.slice(4).replace(/^a\//, ''))
  }
  close()
  return pieces
}

function piece(index: number, file: string, lines: readonly string[]): Piece {
  const meaningful = lines.filter((line) => /^[+-].*[\p{L}\p{N}]/u.test(line)).length
  return { index, file, text: lines.join('\n').trimEnd(), meaningful }
}
