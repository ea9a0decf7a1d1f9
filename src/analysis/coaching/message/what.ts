import type { CoachFinding, CoachInput } from '../../../core/coaching.ts'
import { firstWordOf } from '../words.ts'
import { bareWord, isFileName, isKey, isName, isPlain, wordsOf } from './names.ts'
import type { ReadMessage } from './read.ts'
import { clip, type MessageCase } from './rule.ts'
import type { WhatSaid } from './said.ts'
import { tellingVerbs, vagueWords } from './vague.ts'

type Weighed = {
  readonly weight: number
  readonly telling: readonly string[]
  readonly names: readonly string[]
}

const ENOUGH = 3.4
const NAME = 1.6
const MOST_FILES = 60
const MOST_BODY = 250

/** Counts what tells one change from another: names, and words that are not said of every change. */
export function whatSaid(read: ReadMessage, input: CoachInput): WhatSaid {
  const head = read.sentences[0]?.isHeadline ? read.sentences[0].text : ''
  const subject = weigh(head)
  const area = read.area === null && read.typed?.scope == null ? 0 : 0.5
  const isFileNameOnly = repeatsFileName(head, subject)
  const own = isFileNameOnly ? 0.3 : subject.weight > 0 ? subject.weight + area : area
  const rest = own < ENOUGH ? restOf(read) : null
  const others = Math.min(1.6, (rest?.weight ?? 0) * 0.4)
  const names = rest === null ? subject.names : [...subject.names, ...rest.names]
  const confirmed = confirmedIn(names, subject.telling, input)
  const isBody = own < 1 && others > own
  return {
    strength: Math.min(1, (own + others + (confirmed.length > 0 ? 0.5 : 0)) / ENOUGH),
    evidence: clip(
      isBody ? (rest?.telling ?? []).slice(0, 6).join(', ') : subject.telling.slice(0, 6).join(', '),
    ),
    place: isBody ? 'body' : 'subject',
    confirmed,
    isFileNameOnly,
  }
}

function restOf(read: ReadMessage): Weighed {
  let text = ''
  for (const sentence of read.sentences) {
    if (!sentence.isHeadline) text += ` ${sentence.text}`
    if (text.length > MOST_BODY) break
  }
  return weigh(text.length > MOST_BODY ? text.slice(0, MOST_BODY) : text)
}

function weigh(text: string): Weighed {
  let weight = 0
  const telling: string[] = []
  const names: string[] = []
  for (const raw of wordsOf(text)) {
    const bare = bareWord(raw)
    const worth = isName(raw, bare) ? NAME : worthOf(bare)
    if (worth === NAME) names.push(bare)
    if (worth === 0 || telling.includes(bare)) continue
    weight += worth
    telling.push(bare)
  }
  return { weight, telling, names }
}

function worthOf(bare: string): number {
  const lower = bare.toLowerCase()
  if (bare.length < 2 || vagueWords.has(lower) || isKey(bare) || !hasLetters(bare)) return 0
  if (tellingVerbs.has(lower)) return 0.6
  return bare.includes('-') ? 1.2 : 1
}

const hasLetters = (bare: string): boolean => isPlain(bare) || /\p{L}{2}/u.test(bare)

/** `update foo.js`, `Create dependabot.yml`, `foo.js`: the list of files says as much. */
function repeatsFileName(headline: string, { telling }: Weighed): boolean {
  const only = telling.length === 1 ? telling[0] : undefined
  return (
    only !== undefined &&
    isFileName(only) &&
    headline.length < only.length + 22 &&
    !/^(?:delete|remove|move|drop)/i.test(headline)
  )
}

function confirmedIn(names: readonly string[], telling: readonly string[], input: CoachInput): string[] {
  if (input.files === null && input.diff === null) return []
  const paths = (input.files ?? [])
    .slice(0, MOST_FILES)
    .map((file) => file.path)
    .join('\n')
    .toLowerCase()
  const found = new Set<string>()
  for (const name of [...names.slice(0, 8), ...telling.slice(0, 6)]) {
    const bare = name.replace(/\(.*$/, '')
    if (bare.length < 3) continue
    if (paths.includes(bare.toLowerCase()) || input.diff?.includes(bare)) found.add(name)
  }
  return [...found]
}

/** `message/what-said` or `message/what-missing`. */
export function what({ read, what: said }: MessageCase): CoachFinding | null {
  if (read.subject === '') return null
  const points = Math.round((said.strength * 4 - 2.5) * 10) / 10
  if (said.strength >= 0.45) return saidSo(said, firstWordOf(read.headline), Math.max(0.1, points))
  if (!read.isEnglish) return null
  return {
    rule: 'message/what-missing',
    points: Math.min(-0.3, points),
    because: said.isFileNameOnly
      ? 'The subject repeats the name of a file, which the list of files says already.'
      : 'The subject would fit many changes.',
    evidence: clip(read.subject),
    place: 'subject',
    advice: 'Name in the subject what was changed: the function, option or behaviour.',
  }
}

/** @param first the word the subject begins with: its capital says nothing */
function saidSo(said: WhatSaid, first: string, points: number): CoachFinding {
  // A word that is only a word proves something and reads like nothing.
  const named = said.confirmed
    .filter((word) => readsAsName(word === first ? word.toLowerCase() : word))
    .slice(0, 3)
    .join(', ')
  return {
    rule: 'message/what-said',
    points,
    because:
      named === ''
        ? `The ${said.place} says what was changed.`
        : `It names what was changed: ${clip(named)}.`,
    evidence: said.evidence,
    place: said.place,
    advice: null,
  }
}

/** Would a reader take it for the name of something: a path, an option, an identifier? */
const readsAsName = (word: string): boolean => /[\d_./:<>-]|\p{Ll}\p{Lu}|^\p{Lu}/u.test(word)
