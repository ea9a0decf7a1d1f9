import type { CoachFinding } from '../../../core/coaching.ts'
import { bareWord, wordsOf } from './names.ts'
import type { Sentence } from './read.ts'
import { clip, type MessageCase } from './rule.ts'
import { vagueWords } from './vague.ts'

const FEWEST = 4
const MOST = 30
const PASSING =
  /^(?:wip|temp(?:orary)?|typos?|tests?|fix(?:es|ed)?(?: tests?| lint| format(?:ting)?| build| ci)?|cleanup|more changes|lint|format(?:ting)?|review(?: comments)?|address\w* (?:review|comments|feedback).*|update)\.?$/i

/** `message/unrelated-list`: a list of changes with nothing in common, or of steps nobody needs to read again. */
export function bodyList({ read }: MessageCase): CoachFinding | null {
  const items = read.sentences.filter((sentence) => sentence.isBullet).slice(0, MOST)
  if (items.length < 3) return null
  const passing = items.filter((item) => PASSING.test(item.text))
  if (passing.length >= 2 && passing.length * 3 >= items.length) return steps(passing[0] as Sentence)
  if (items.length < FEWEST || !read.isEnglish || !items.some(isChange)) return null
  if (!isUnrelated(items, read.headline)) return null
  return {
    rule: 'message/unrelated-list',
    points: -0.4,
    because: `It lists ${items.length} changes that have nothing in common.`,
    evidence: clip(
      items
        .slice(0, 3)
        .map((item) => item.text)
        .join('; '),
    ),
    place: 'body',
    advice: 'Make one commit of each, so that each can be read and taken back alone.',
  }
}

/** Names alone are parts of one change. */
const isChange = ({ text }: Sentence): boolean => /\S\s+\S/.test(text)

const steps = (step: Sentence): CoachFinding => ({
  rule: 'message/steps-listed',
  points: -0.5,
  because: 'The body lists the steps of the work, not the change.',
  evidence: clip(step.text),
  place: 'body',
  advice: 'Replace the list of steps in the body by what the whole changes and why.',
})

function isUnrelated(items: readonly Sentence[], headline: string): boolean {
  const subject = tellingOf(headline)
  const seen = new Map<string, number>()
  for (const item of items) {
    const words = tellingOf(item.text)
    for (const word of words) {
      if (subject.has(word)) return false
      seen.set(word, (seen.get(word) ?? 0) + 1)
    }
  }
  return seen.size > 0 && Math.max(...seen.values()) * 3 < items.length
}

const tellingOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.length > 200 ? text.slice(0, 200) : text)
      .map((word) => bareWord(word).toLowerCase().replace(/s$/, ''))
      .filter((word) => word.length > 3 && !vagueWords.has(word)),
  )
