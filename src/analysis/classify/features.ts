import type { Category } from '../../core/category.ts'
import { type Judgement, judge } from './category.ts'
import { conventionalOf } from './conventional.ts'
import type { Emit } from './feature-groups.ts'
import { kindOf } from './kind.ts'
import { tokensOf } from './message-tokens.ts'
import { withEnglish } from './other-tongues.ts'
import { tellPaths } from './path-features.ts'
import { firstWordClues, wordClues } from './words.ts'

/** A change as the classifier sees it, its typed prefix cut off. */
export type Described = {
  readonly subject: string
  readonly body: string
  /** Empty where nobody knows. */
  readonly paths: readonly string[]
}

// Longer ones say nothing more, and patterns that look ahead take their time over them.
const MOST_SUBJECT = 500
const MOST_BODY = 2000
/** The beginning of a body says what it is about; the rest says how. */
const MOST_PROSE = 240

/**
 * Tells `emit` every sign that may speak for the type of a change. Features learned from one project must mean the
 * same in another, so that neither scopes nor names of things are among them.
 * @returns what the rules of categories say, which is one of the signs
 */
export function tellFeatures(change: Described, emit: Emit): Judgement {
  const subject = withEnglish(change.subject.slice(0, MOST_SUBJECT).replace(/ {0,3}\(#\d+\)$/, ''))
  const body = change.body.slice(0, MOST_BODY)
  const tokens = tokensOf(subject, 40)
  tellSubject(tokens, emit)
  tellBody(body.slice(0, MOST_PROSE), emit)
  const { roles, mix } = tellPaths(change.paths, emit)
  const first = tokens[0] ?? ''
  emit('verb', `${first} ${roles}`, 1)
  if (roles.startsWith('source+')) emit('verb', `${first} source`, 1)
  tellClues(subject, roles, emit)
  emit('shape', `kind:${kindOf({ message: subject, parents: [] })}`, 1)
  const verdict = judge(subject, body, mix)
  emit('shape', `rule:${verdict.category}`, verdict.confidence)
  return verdict
}

function tellSubject(tokens: readonly string[], emit: Emit): void {
  const seen = new Set<string>()
  for (const [index, token] of tokens.entries()) {
    if (index === 0) emit('first', token, 1)
    if (!seen.has(token)) emit('word', token, 1)
    seen.add(token)
    const next = tokens[index + 1]
    if (next !== undefined) emit('pair', `${token} ${next}`, 1)
  }
  emit('shape', `words:${Math.min(4, Math.ceil(tokens.length / 3))}`, 1)
}

function tellBody(body: string, emit: Emit): void {
  const seen = new Set(body === '' ? [] : tokensOf(proseOf(body), 30))
  emit('shape', `body:${lengthOf(seen.size)}`, 1)
  for (const token of seen) emit('body', token, 0.5)
}

function lengthOf(words: number): string {
  if (words === 0) return 'none'
  return words < 12 ? 'short' : 'long'
}

const SIGNED = /^[\w-]{2,30}-by: /i

/** Without those who signed, and without the titles a squash lists: a prefix among them would tell the answer. */
function proseOf(body: string): string {
  if (!body.includes(':')) return body
  const isProse = (line: string) =>
    !line.includes(':') || !(SIGNED.test(line) || conventionalOf(line.replace(/^\s{0,8}[*-]\s{0,8}/, '')))
  return body.split('\n').filter(isProse).join('\n')
}

/** What the word lists of the rules add up to: it holds for words that no training data had. */
function tellClues(subject: string, roles: string, emit: Emit): void {
  const sums = new Map<Category, number>()
  const words = new Set(
    subject
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z][a-z0-9]*(?:-[a-z]+)*/g) ?? [],
  )
  let isFirst = true
  for (const word of words) {
    for (const [category, points] of wordClues.get(word) ?? [])
      sums.set(category, (sums.get(category) ?? 0) + points)
    const clues = isFirst ? firstWordClues.get(word) : undefined
    for (const [category, points] of clues ?? []) sums.set(category, (sums.get(category) ?? 0) + points)
    isFirst = false
  }
  let top = 'none'
  let most = 0
  for (const [category, points] of sums) {
    emit('shape', `clue:${category}`, Math.min(2, points / 3))
    if (points <= most) continue
    most = points
    top = category
  }
  emit('shape', `clue:${top} ${roles}`, 1)
}
