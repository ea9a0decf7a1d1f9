import type { HouseStyle } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import { coachKindOf } from './message/kind.ts'
import { readMessage } from './message/read.ts'
import { moodOf } from './message/verbs.ts'
import { firstWordOf, isCased } from './words.ts'

const ISSUE =
  /(?:^|[\s([])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|\bgh-\d+\b|\/(?:issues|pull|merge_requests)\/\d+/
const MOST = 2000

type Counts = {
  commits: number
  conventional: number
  withBody: number
  withIssue: number
  imperative: number
  verbs: number
  capitalised: number
  cased: number
}

/**
 * Learns how commits are written from messages, newest first; no more than 2,000 are read. Merges, releases, robots
 * and their like teach nothing and are not counted. `configured` is null: settings are read by `configuredStyle`.
 */
export function styleOf(messages: Iterable<string>): HouseStyle {
  const counts: Counts = {
    commits: 0,
    conventional: 0,
    withBody: 0,
    withIssue: 0,
    imperative: 0,
    verbs: 0,
    capitalised: 0,
    cased: 0,
  }
  const lengths: number[] = []
  for (const message of messages) {
    if (coachKindOf({ message, parents: 1, author: null }) !== 'work') continue
    learn(message, counts, lengths)
    if (counts.commits >= MOST) break
  }
  lengths.sort((a, b) => a - b)
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    commits: counts.commits,
    conventional: share(counts.conventional, counts.commits),
    withBody: share(counts.withBody, counts.commits),
    withIssue: share(counts.withIssue, counts.commits),
    imperative: share(counts.imperative, counts.verbs),
    capitalised: share(counts.capitalised, counts.cased),
    subjectLength: lengths[Math.max(0, Math.ceil(lengths.length * 0.9) - 1)] ?? 0,
    configured: null,
  }
}

function learn(message: string, counts: Counts, lengths: number[]): void {
  const subject = subjectOf(message)
  if (subject === '') return
  const read = readMessage(message)
  counts.commits++
  lengths.push(read.firstLine.length)
  if (read.typed !== null) counts.conventional++
  if (read.paragraphs.length > 0) counts.withBody++
  if (ISSUE.test(message.length > 4000 ? message.slice(0, 4000) : message)) counts.withIssue++
  const first = firstWordOf(read.headline)
  const mood = moodOf(first.toLowerCase())
  if (mood !== null) {
    counts.verbs++
    if (mood === 'imperative') counts.imperative++
  }
  // Behind an area (`doc: …`) houses write small letters that begin subjects with a capital.
  if (read.area !== null || !isCased(first)) return
  counts.cased++
  if (first[0] !== first[0]?.toLowerCase()) counts.capitalised++
}
