import type { UnsupportedReason } from '../../core/unsupported.ts'
import { worded } from '../grounding/number-words.ts'

/** A place where a text says something else than the evidence does. */
export type Contradiction = {
  readonly reason: UnsupportedReason
  readonly what: string
  readonly instead: string
}

const TOKEN =
  /\[\^[^\]\s]{1,20}\]|[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>)\]"'`]+|(?<![\p{L}\p{M}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{M}\p{N}_])|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’./-][\p{L}\p{M}\p{N}_]+)*|[^\s\\*]/gu

export const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? []

/** So many tokens are compared with so many; longer statements are read without a counterpart. */
const LONGEST = 400

/**
 * What `actual` says differently from `expected`, token by token; null where it is another statement altogether. Words
 * may change as they like: numbers, dates, links, receipts and the `names` may not.
 */
export function contradictions(
  expected: readonly string[],
  actual: readonly string[],
  names: ReadonlySet<string>,
): readonly Contradiction[] | null {
  if (expected.length > LONGEST || actual.length > LONGEST) return null
  const { hunks, common } = compared(expected, actual)
  if (common * 2 < Math.min(expected.length, actual.length)) return null
  return hunks.flatMap(([was, is]) => contradictionsIn(was, is, names))
}

type Hunk = readonly [was: readonly string[], is: readonly string[]]

function contradictionsIn(
  was: readonly string[],
  is: readonly string[],
  names: ReadonlySet<string>,
): readonly Contradiction[] {
  return kinds.flatMap((reason): readonly Contradiction[] => {
    const [before, now] = [claimsOf(was, reason), claimsOf(is, reason)]
    const kept = new Set(before.map(({ value }) => value))
    const other = now.filter(({ value }) => !kept.has(value))
    // Prose may be put in other words; who and what was there may not.
    const isHeld = (one: Told) => reason !== 'name' || names.has(one.value) || /\p{N}/u.test(one.value)
    const said = new Set(now.map(({ value }) => value))
    const lost = before.filter((one) => isHeld(one) && !said.has(one.value))
    if (lost.length === 0 || other.length === 0) return []
    return [{ reason, what: asWritten(other), instead: asWritten(lost) }]
  })
}

type Told = { readonly token: string; readonly value: string }

const asWritten = (claims: readonly Told[]): string => claims.map(({ token }) => token).join(' ')

const kinds = ['link', 'receipt', 'commit', 'date', 'number', 'name'] as const
type Kind = (typeof kinds)[number]

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})$/i

function kindOf(token: string): Kind | null {
  if (token.startsWith('[^')) return 'receipt'
  if (token.includes('://')) return 'link'
  if (/^[0-9a-f]{7,64}$/.test(token) && /[a-f]/.test(token)) return 'commit'
  if (/^\p{Lu}/u.test(token) && MONTH.test(token)) return 'date'
  if (/^\p{N}|^\p{L}\p{Ll}*$/u.test(token) && saidValue(token) !== null) return 'number'
  if (/\p{Lu}|\p{N}/u.test(token)) return 'name'
  return null
}

/** Digits and words that say the same are the same; versions and the like stand for themselves. */
function saidValue(token: string): string | null {
  if (/^\p{N}/u.test(token))
    return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token) ? token.replaceAll(',', '') : token
  const [one] = worded(token)
  return one !== undefined && 'value' in one ? String(one.value) : null
}

const claimsOf = (tokens: readonly string[], kind: Kind): readonly Told[] =>
  tokens
    .filter((token) => kindOf(token) === kind)
    .map((token) => ({ token, value: (kind === 'number' ? saidValue(token) : null) ?? token.toLowerCase() }))

/** The longest common subsequence, and what stands between its members on either side. */
function compared(was: readonly string[], is: readonly string[]): { hunks: readonly Hunk[]; common: number } {
  const [rows, columns] = [was.length, is.length]
  const width = columns + 1
  const table = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      table[i * width + j] =
        was[i] === is[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number)
  const hunks: Hunk[] = []
  let [i, j, from, start] = [0, 0, 0, 0]
  const close = () => {
    if (i > from || j > start) hunks.push([was.slice(from, i), is.slice(start, j)])
  }
  while (i < rows && j < columns) {
    if (was[i] === is[j]) {
      close()
      i++
      j++
      ;[from, start] = [i, j]
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++
    else j++
  }
  ;[i, j] = [rows, columns]
  close()
  return { hunks, common: table[0] ?? 0 }
}
