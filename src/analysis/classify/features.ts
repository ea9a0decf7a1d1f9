import type { Category } from '../../core/category.ts'
import { type Judgement, judge, subjectWords } from './category.ts'
import { conventionalOf } from './conventional.ts'
import type { Emit } from './feature-groups.ts'
import { type CommitKind, kindOf } from './kind.ts'
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
  /** Of its subject, where the caller knows it: it takes many patterns to find out. */
  readonly kind?: CommitKind
}

// Longer ones say nothing more, and patterns that look ahead take their time over them.
const MOST_SUBJECT = 500
const MOST_BODY = 2000
/** The beginning of a body says what it is about; the rest says how. */
const MOST_OPENING = 240

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
  tellBody(body, emit)
  const { roles, mix } = tellPaths(change.paths, emit)
  const first = tokens[0] ?? ''
  emit('verb', `${first} ${roles}`, 1)
  if (roles.startsWith('source+')) emit('verb', `${first} source`, 1)
  const words = subjectWords(subject)
  tellClues(words, roles, emit)
  emit('shape', `kind:${change.kind ?? kindOf({ message: subject, parents: [] })}`, 1)
  const verdict = judge(subject, body, mix, words)
  emit('shape', `rule:${verdict.category}`, verdict.confidence)
  return verdict
}

function tellSubject(tokens: readonly string[], emit: Emit): void {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as string
    if (index === 0) emit('first', token, 1)
    if (tokens.indexOf(token) === index) emit('word', token, 1)
    const next = tokens[index + 1]
    if (next !== undefined) emit('pair', token, 1, next)
  }
  emit('shape', `words:${Math.min(4, Math.ceil(tokens.length / 3))}`, 1)
}

function tellBody(body: string, emit: Emit): void {
  const opening = body === '' ? [] : tokensOf(proseOf(body, emit).slice(0, MOST_OPENING), 30)
  const words = new Set(opening)
  emit('shape', `body:${lengthOf(words.size)}`, 1)
  for (const token of words) emit('body', token, 0.5)
  if (body === '') return
  for (const [name, may, pattern] of BODY_SIGNS)
    if (may.some((text) => body.includes(text)) && pattern.test(body)) emit('shape', name, 1)
}

/** Each with what stands, one or the other, in every text that the pattern fits: to look for that costs little. */
const BODY_SIGNS: readonly (readonly [name: string, may: readonly string[], pattern: RegExp])[] = [
  ['body:closes', [' #'], /\b(?:clos|fix|resolv)(?:e[sd]?|es)?:? #\d/i],
  ['body:list', ['* ', '- '], /^ {0,8}[*-] /m],
  ['body:breaking', ['BREAKING'], /BREAKING/],
  ['body:measured', [''], /\d(?:x|%| ?ms)\b/],
  ['body:code', ['```'], /```/],
  ['body:before', [''], /\b(?:previously|before|because|was|were|cause[ds]?)\b/i],
  ['body:new', [''], /\b(?:now|allows?|adds?|new|options?)\b/i],
]

function lengthOf(words: number): string {
  if (words === 0) return 'none'
  return words < 12 ? 'short' : 'long'
}

const SIGNED = /^[\w-]{2,30}-by: /i
const LISTED = /^\s{0,8}[*-]\s{1,8}(\S.*)$/

/**
 * Tells the types of the titles that a squash lists: what went into a change says what it is.
 * @returns the body without them, and without those who signed
 */
function proseOf(body: string, emit: Emit): string {
  if (!body.includes(':')) return body
  const types = new Map<string, number>()
  let listed = 0
  const prose = body.split('\n').filter((line) => {
    if (!line.includes(':')) return true
    const type = conventionalOf(LISTED.exec(line)?.[1] ?? line)?.type
    if (type === undefined) return !SIGNED.test(line)
    types.set(type, (types.get(type) ?? 0) + 1)
    listed++
    return false
  })
  for (const [type, count] of types) {
    emit('shape', `listed:${type}`, count / listed)
    if (count === listed) emit('shape', `all-listed:${type}`, 1)
  }
  return prose.join('\n')
}

/** What the word lists of the rules add up to: it holds for words that no training data had. */
function tellClues(said: readonly string[], roles: string, emit: Emit): void {
  const sums = new Map<Category, number>()
  const words = new Set(said)
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
