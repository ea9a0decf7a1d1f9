import { conventionalOf } from '../classify/conventional.ts'
import { withoutAreas } from './areas.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import { cutAtSentence, firstSentence } from './text.ts'
import { isWeakSubject } from './weak.ts'

const NUMBER = /\s*[([](?:#|!|PR #|pull request #|gh-)\d{1,9}[)\]]\s*$/i
const CLOSING =
  /[\s,;:–-]*\(?\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|see)[:\s]+#\d+(?:(?:,| and|&)\s*#\d+)*\)?\s*$/i
/** What led on to a number that is not told: `Add tuples. This fixes #239`, `Move the base to fix #1274`. */
const DANGLING =
  /[\s,;]*(?:(?<=[.;])\s*(?:This|It|That|Also|Which)|\s\(?(?:and|to|which|this|that|should|also))$/
const KEY = /^(?:\[?[A-Z][A-Z0-9]{1,9}-\d{1,6}\]?|\[?#\d{1,9}\]?)[:\s-]+(?=\S)/
const MAIL_MARK = /^\[(?:PATCH|RFC|WIP|RESEND)[^\]]*\]\s*/i
const SKIP_CI = /\s*\[(?:ci skip|skip ci|no ci)\]\s*/gi
const SERIES = /[\s,:(]*(?:\[|\(|part |step )\d{1,3}\s?(?:\/|of)\s?\d{1,3}[\])]?\s*$/i
const BULLET = /^[-*#]+\s+/
const EMOJI = /^(?::[a-z0-9_+-]{2,40}:|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*)\s*/u

// `auto-detect` is a word, `redis-cli` a name.
const PLAIN_WORD =
  /^[a-z]+(?:n't)?[,;]?$|^(auto|re|un|pre|de|non|over|cross|multi|self|double|hard|soft|fine|opt|clean|clear|follow|work|type|early|short|back|fast|force|lazy|bulk|batch)-[a-z]+$/

/** Written in capitals wherever they stand; a type or an area in front of a subject seldom is. */
const INITIALS =
  /^(?:api|ci|cli|cors|cpu|csp|css|dns|gpu|hmr|html|https?|ipv[46]|json|jwt|sql|ssh|ssl|ssr|tcp|tls|udp|uri|url|xml)$/

/** A capital for a plain word, capitals for well-known initials; `npm`-like commands with marks, paths and `camelCase` names stay as they are. */
function capitalised(text: string): string {
  const word = text.match(/^\S+/)?.[0] ?? ''
  if (INITIALS.test(word)) return word.toUpperCase() + text.slice(word.length)
  return PLAIN_WORD.test(word) ? text[0]?.toUpperCase() + text.slice(1) : text
}

function withPlaces(text: string, places: readonly string[]): string {
  const said = text.toLowerCase()
  const words = new Set(said.split(/[^\w-]+/))
  const unsaid = places.filter((place) =>
    place.length > 3 ? !said.includes(place.toLowerCase()) : !words.has(place.toLowerCase()),
  )
  return unsaid.length === 0 || text === '' ? text : `${text} (${unsaid.join(': ')})`
}

/** Scopes that say nothing to a reader who does not work on the project. */
const SILENT_SCOPE = /^(deps|deps-dev|release|all|misc|\*|repo|root|core|main)$/i

/**
 * A subject as a title: without type prefix, pull request number, issue key and closing period. A scope or
 * area moves behind: `css: handle empty url` reads `Handle empty url (css)`. No word is added.
 */
export function cleanSubject(subject: string): string {
  let text = subject.replace(MAIL_MARK, '').replace(SKIP_CI, ' ').trim()
  for (let before = ''; before !== text; ) {
    before = text
    const open = text.replace(CLOSING, '')
    text = (open === text ? text : open.replace(DANGLING, '')).replace(NUMBER, '').replace(SERIES, '').trim()
  }
  const keyless = text.replace(BULLET, '').replace(KEY, '')
  const typed = conventionalOf(keyless)
  const bare = (typed?.description ?? keyless).replace(EMOJI, '').replace(/\s+/g, ' ')
  const scope = typed?.scope ?? null
  const { places, rest } = withoutAreas(bare)
  if (scope !== null && !SILENT_SCOPE.test(scope)) places.unshift(scope)
  const ended = shortened(rest).replace(/(?<=[^.])[.:]$/, '')
  return withPlaces(capitalised(ended), places) || subject.trim()
}

/** Some write the whole story into the subject: its first sentence will do, or its beginning. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  const sentence = firstSentence(text)
  return sentence.length >= 20 && sentence.length <= LONGEST_TITLE
    ? sentence
    : cutAtSentence(text, LONGEST_TITLE)
}

const LONGEST_TITLE = 120

/** The commit whose subject tells most of a group: its author's, large, of its category, saying something. */
export function mostTelling(
  h: History,
  facts: readonly Facts[],
  group: Draft,
  about: { readonly category: string; readonly authorId: number },
): number {
  let best = group.commits[0] as number
  let most = Number.NEGATIVE_INFINITY
  for (const i of group.commits) {
    const fact = facts[i] as Facts
    const subject = h.subjects[i] as string
    const points =
      Math.log2(1 + fact.lines) +
      (fact.judgement.category === about.category ? 2.5 : 0) +
      Math.min(2, fact.body.length / 300) -
      (h.author[i] === about.authorId ? 0 : 4) -
      (fact.kind === 'work' ? 0 : 6) -
      (isWeakSubject(subject) ? 8 : 0) -
      (subject.length < 15 ? 2 : subject.length > 110 ? 1 : 0)
    if (points <= most) continue
    most = points
    best = i
  }
  return best
}
