import type { Category } from '../../core/category.ts'
import { type ConventionalType, conventionalOf } from './conventional.ts'
import { type ChangedFile, type Mix, mixOf } from './mix.ts'
import { pathClues } from './path-clues.ts'
import { type Clue, firstWordClues, wordClues } from './words.ts'

export type Judgement = {
  readonly category: Category
  /** One sentence: what decided. */
  readonly because: string
  /** 0–1: 1 when a person typed it. */
  readonly confidence: number
}

/** The category of a typed prefix; null for `revert`, which says nothing about what it takes back. */
// biome-ignore format: a table
export const categoryOfType: Readonly<Record<ConventionalType, Category | null>> = {
  feat: 'feature', fix: 'fix', docs: 'documentation', style: 'maintenance', refactor: 'architecture',
  perf: 'performance', test: 'testing', build: 'infrastructure', ci: 'infrastructure', chore: 'maintenance',
  revert: null, deps: 'maintenance', release: 'maintenance', security: 'security',
}

/**
 * What a change was about. A prefix the author typed wins; else paths speak first, then words, then shape.
 * @param body may be empty; read only where subject and paths leave a doubt
 */
export function categoryOf(change: {
  readonly subject: string
  readonly body: string
  readonly files: readonly ChangedFile[]
}): Judgement {
  return judge(change.subject, change.body, mixOf(change.files))
}

/**
 * The same with the files already added up.
 * @param words `subjectWords` of the subject, where the caller has them already
 */
export function judge(subject: string, body: string, mix: Mix, words?: readonly string[]): Judgement {
  const typed = conventionalOf(subject)
  const stated = typed && categoryOfType[typed.type]
  if (typed && stated === 'fix' && ATTACK.test(typed.description))
    return { category: 'security', because: 'the fix the author typed names an attack', confidence: 0.9 }
  if (typed && stated)
    return { category: stated, because: `the author typed "${typed.type}:"`, confidence: 1 }
  return typed === null
    ? guess(subject, words ?? subjectWords(subject), body, mix)
    : guess(typed.description, subjectWords(typed.description), body, mix)
}

function guess(subject: string, tokens: readonly string[], body: string, mix: Mix): Judgement {
  const scores = new Map<Category, number>()
  const reasons = new Map<Category, string>()
  const give = (clue: Clue, reason: string): void => {
    for (const [category, points] of clue) {
      scores.set(category, (scores.get(category) ?? 0) + points)
      if (points > 0 && !reasons.has(category)) reasons.set(category, reason)
    }
  }
  // Reasons are taken from whoever speaks first: from paths where they decide, else from words.
  const paths = pathClues(mix)
  const givePaths = () => {
    for (const { clue, because } of paths.clues) give(clue, because)
  }
  if (paths.decided) givePaths()
  const first = tokens.find((token) => firstWordClues.has(token) || wordClues.has(token))
  if (first !== undefined && tokens.indexOf(first) < 2)
    give(firstWordClues.get(first) ?? [], `the subject begins with "${first}"`)
  for (const token of new Set(tokens)) {
    const clue = wordClues.get(token)
    if (clue !== undefined) give(clue, `the subject says "${token}"`)
  }
  // What is mended matters more than that it is mended: nobody calls a fixed typo or lint warning a bug fix.
  if (CHORE_FIX.test(subject)) give([['fix', -5]], '')
  if (mix.filesByRole.source !== undefined) {
    if (ATTACK.test(subject)) give([['security', 8]], 'the subject names an attack')
    if (body.includes('-') && ENDS_HOLE.test(body))
      give([['security', 8]], 'the message ends a published vulnerability')
  }
  for (const [may, pattern, clue, because] of BODY)
    if (may.some((text) => body.includes(text)) && pattern.test(body)) give(clue, because)
  if (!paths.decided) givePaths()
  return best(scores, reasons)
}

/** Words of a subject as the word lists have them: in lower case, without apostrophes. */
export const subjectWords = (subject: string): readonly string[] =>
  subject
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z][a-z0-9]*(?:-[a-z]+)*/g) ?? []

/** Ways in that a fix closes. `fix:` is all there is to type for it in most projects. */
const ATTACK =
  /\b(?:CVE-\d{4}-|(?:un)?vulnerab|xss\b|csrf\b|ssrf\b|redos\b|clickjacking\b|dns rebinding\b|prototype pollution\b|path traversal\b|(?:prevent|avoid|block|close|fix|against)\w* (?:an? |the |possible |potential )*directory traversal\b|(?:sql|command|code|html|script|header|shell) injections?\b|(?:prevent|against|avoid|block|mitigat|resist)\w* [^.]{0,40}\battacks?\b)/i

/** A number under which a hole was published, with the word that it is closed now. */
const ENDS_HOLE =
  /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|address(?:es|ed)?|mitigate[sd]?)[: ]+(?:CVE-\d{4}-\d|GHSA-\w{4}-)/i

const CHORE_FIX =
  /\bfix(e[sd]|ing)?\b.{0,25}\b(typos?|spelling|lint\w*|eslint|format\w*|comments?|docs?|tests?|specs?|ci|build|workflows?|links?|readme|grammar|snapshots?|indent\w*|whitespace|examples?|playground)\b|\b(?:typo|lint\w*|eslint|clippy|ruff|rubocop|flake8|pylint|formatting|grammar|spelling) fix(?:es)?\b/i

/** Each with what stands, one or the other, in every text that the pattern fits: to look for that costs little. */
const BODY: readonly (readonly [may: readonly string[], RegExp, Clue, string])[] = [
  [['CVE-', 'cve-'], /\b(?:CVE|cve)-\d{4}-\d+/, [['security', 4]], 'the message names a CVE'],
  [['GHSA-'], /\bGHSA-\w{4}-\w{4}-/, [['security', 4]], 'the message names a security advisory'],
  [
    ['aster', 'peed', 'less '],
    /\b\d+(\.\d+)?\s?(%|x|times)\s([Ff]aster|[Ss]peed-?up|less (time|memory))/,
    [['performance', 4]],
    'the message measures speed',
  ],
  [[' #'], /\b(fix(e[sd])?|closes?d?|resolves?d?):? #\d+/i, [['fix', 1]], 'the message closes an issue'],
]

/** Used where nothing else speaks: the commonest thing a change is. */
const FALLBACK: Judgement = {
  category: 'maintenance',
  because: 'neither words nor paths say more',
  confidence: 0.2,
}

function best(scores: ReadonlyMap<Category, number>, reasons: ReadonlyMap<Category, string>): Judgement {
  let category: Category | null = null
  let points = 0
  let second = 0
  for (const [candidate, value] of scores) {
    if (value > points) {
      second = points
      points = value
      category = candidate
    } else if (value > second) second = value
  }
  if (category === null) return FALLBACK
  const confidence = Math.min(0.95, 0.3 + (points - second) / 8)
  return { category, because: reasons.get(category) ?? FALLBACK.because, confidence }
}
