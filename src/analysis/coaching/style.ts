import type { HouseStyle } from '../../core/coaching.ts'
import { splitMessage } from '../../core/message.ts'
import { prose } from '../detect/text.ts'
import { coachKindOf } from './message/kind.ts'
import { readSubject } from './message/read.ts'
import { moodOf } from './message/verbs.ts'
import { firstWordOf, isCased } from './words.ts'

const ISSUE =
  /(?:^|[\s([])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|\bgh-\d+\b|\/(?:issues|pull|merge_requests)\/\d+/
const MOST = 2000
/** Whoever writes more writes the rest like the beginning. */
const LONGEST = 4000
const LONGEST_SUBJECT = 1000

/** What one message teaches. */
export type Learned = {
  /** Characters of its first line. */
  readonly length: number
  readonly isConventional: boolean
  readonly hasBody: boolean
  readonly hasIssue: boolean
  /** Null where it begins with no verb we know. */
  readonly isImperative: boolean | null
  /** Null where its first word could not be written either way. */
  readonly isCapitalised: boolean | null
}

/** Adds up what messages teach; those that are no longer asked about can be taken away again. */
export type StyleCounter = {
  add(learned: Learned): void
  remove(learned: Learned): void
  style(): HouseStyle
}

/**
 * Learns how commits are written from messages, newest first; no more than 2,000 are read. Merges, releases, robots
 * and their like teach nothing and are not counted. `configured` is null: settings are read by `configuredStyle`.
 */
export function styleOf(messages: Iterable<string>): HouseStyle {
  const counter = styleCounter()
  let commits = 0
  for (const message of messages) {
    const learned = learnedFrom(message)
    if (learned === null) continue
    counter.add(learned)
    if (++commits >= MOST) break
  }
  return counter.style()
}

/** Null for a message that teaches nothing: a merge, a release, a robot's, an empty one. */
export function learnedFrom(message: string): Learned | null {
  if (coachKindOf({ message, parents: 1, author: null }) !== 'work') return null
  const start = message.length > LONGEST ? message.slice(0, LONGEST) : message
  const { subject, body } = splitMessage(start)
  if (subject === '') return null
  const { firstLine, typed, area, headline } = readSubject(start, subject)
  const first = firstWordOf(headline)
  const mood = moodOf(first.toLowerCase())
  // Behind an area (`doc: …`) houses write small letters that begin subjects with a capital.
  const isPlain = area === null && isCased(first)
  return {
    length: firstLine.length,
    isConventional: typed !== null,
    hasBody: body !== '' && prose(body).length > 0,
    hasIssue: ISSUE.test(start),
    isImperative: mood === null ? null : mood === 'imperative',
    isCapitalised: isPlain ? first[0] !== first[0]?.toLowerCase() : null,
  }
}

/** Counts what is known; a share of nothing is 0. */
function shareOf() {
  let yes = 0
  let known = 0
  return {
    count(value: boolean | null, by: 1 | -1): void {
      if (value === null) return
      known += by
      if (value) yes += by
    },
    share: (): number => (known === 0 ? 0 : yes / known),
  }
}

export function styleCounter(): StyleCounter {
  const [conventional, withBody, withIssue] = [shareOf(), shareOf(), shareOf()]
  const [imperative, capitalised] = [shareOf(), shareOf()]
  /** How many subjects have each length; all beyond the last count as that. */
  const lengths = new Int32Array(LONGEST_SUBJECT + 1)
  let commits = 0
  const count = (learned: Learned, by: 1 | -1): void => {
    const length = Math.min(LONGEST_SUBJECT, learned.length)
    lengths[length] = (lengths[length] as number) + by
    commits += by
    conventional.count(learned.isConventional, by)
    withBody.count(learned.hasBody, by)
    withIssue.count(learned.hasIssue, by)
    imperative.count(learned.isImperative, by)
    capitalised.count(learned.isCapitalised, by)
  }
  return {
    add: (learned) => count(learned, 1),
    remove: (learned) => count(learned, -1),
    style: () => ({
      commits,
      conventional: conventional.share(),
      withBody: withBody.share(),
      withIssue: withIssue.share(),
      imperative: imperative.share(),
      capitalised: capitalised.share(),
      subjectLength: ninthOf(lengths, commits),
      configured: null,
    }),
  }
}

/** The length that nine of ten subjects do not exceed. */
function ninthOf(lengths: Int32Array, commits: number): number {
  const wanted = Math.ceil(commits * 0.9)
  let seen = 0
  for (let length = 0; length < lengths.length; length++) {
    seen += lengths[length] as number
    if (seen >= wanted && seen > 0) return length
  }
  return 0
}
