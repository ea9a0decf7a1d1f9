import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

const line = z.object({
  id: z.string().regex(/^[0-9a-f]{7,64}$/),
  repo: z.string().min(1),
  message: z.string(),
  type: z.string().min(1),
  files: z.array(z.string()),
})

/** A commit whose author typed its type; the prefix was cut off the message. */
export type TypedCommit = z.infer<typeof line>

/**
 * Reads JSON lines, packed by gzip or not. A line that is not as it should be is named to `tell` and left out.
 * @throws when there is no such file or none of its lines is any good
 */
export function readCommits(path: string, tell: (trouble: string) => void): readonly TypedCommit[] {
  const bytes = readFileSync(path)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return parseCommits((isPacked ? gunzipSync(bytes) : bytes).toString('utf8'), tell)
}

/** The same from text. */
export function parseCommits(text: string, tell: (trouble: string) => void): readonly TypedCommit[] {
  const found: TypedCommit[] = []
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue
    const read = parsed(row)
    if (read.success) found.push(read.data)
    else tell(`line ${index + 1} is left out: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`)
  }
  if (found.length === 0) throw new Error('not one good line to train on')
  return found
}

function parsed(row: string): z.ZodSafeParseResult<TypedCommit> {
  let value: unknown
  try {
    value = JSON.parse(row)
  } catch {
    value = undefined
  }
  return line.safeParse(value)
}
