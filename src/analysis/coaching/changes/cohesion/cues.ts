import { paragraphsOf } from '../../../../core/message.ts'
import { conventionalOf } from '../../../classify/conventional.ts'
import { prose } from '../../../detect/text.ts'

/** What a message says about how many things its commit does. */
export type Cues = {
  /** Words that say so outright, as written; null where there are none. */
  readonly admits: string | null
  /** A paragraph or list that begins with `Also`. */
  readonly adds: string | null
  /** The subject is about a heap rather than a thing: `cleanups`, `small fixes`. */
  readonly heaps: string | null
  /** The subject joins two doings: `fix x and add y`. */
  readonly joins: string | null
  /** Items of a list that each do something. */
  readonly items: number
  /** One kind of edit by its name, however many files: typos, formatting, a rename, licences. */
  readonly isOneEdit: boolean
  /** Words of the subject that may name what the commit is about. */
  readonly about: ReadonlySet<string>
}

const ADMITS =
  /\b(while (?:at it|i'?m at it|i was at it|here|there)|drive[- ]?by|unrelated|misc(?:ellaneous)?\b(?! (?:typo|spelling)|[-_/.:])|various (?:fixes|changes|improvements|cleanups|things|updates)|(?:and )?other (?:fixes|cleanups|changes|things|improvements|minor|small|tidy-ups)|some (?:other )?(?:fixes|cleanups|small changes)|assorted|bunch of|as well as|plus some)\b/i
const ALSO = /^\s*(?:also|additionally|besides|in addition|furthermore|moreover)\s?[,:]|^also \w+/im
const HEAP =
  /(?:^|[:\s])((?:small|minor|more|several|some|few|code|misc|various|other) )?(cleanups|fixes|tweaks|tidy-ups|improvements)\b/i
const DOES =
  'add|adds|allow|avoid|bump|change|clean|cleanup|convert|correct|delete|disable|drop|enable|extend|extract|fix|fixes|handle|implement|improve|introduce|make|merge|move|optimize|refactor|remove|rename|replace|restore|revert|rework|rewrite|set|simplify|skip|split|stop|support|sync|update|upgrade|use'
const DOINGS: ReadonlySet<string> = new Set(DOES.split('|'))
/** At every place where something is joined on: how, and the word behind it. */
const JOINTS = /(?=((?:\s(?:and|&)\s+(?:also\s+)?|[,;+]\s+(?:and\s+)?)(\w+)))/gi
const MAY_JOIN = /[,;+&]|\sand\s/i
/** Characters between the first doing and where the second is joined on. */
const APART = { least: 2, most: 80 }
const BUMPS = /\bbump .{2,40}, /i
const DOER = new RegExp(
  String.raw`^\s*(?:[-*+•]|\d{1,2}[.)])\s+(?:[\w./-]{2,30}: |\S{2,30} - )?(?:${DOES})\b`,
  'i',
)
const BULLET = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+\S/
const ONE_EDIT =
  /\b(typos?|simpl(?:er|ify|ifies|ification)|misspell\w*|spelling|whitespace|indentation|reformat|format|formatting|prettier|lint|clang-format|rename|renames|copyright|licen[cs]e headers?|refactor|extract|split|move|migrate|convert|replace|switch|checksrc|codespell|unused|dedupe|bump|release)\b/i
const GENERIC =
  /^(?:this|that|with|from|when|into|some|more|make|should|instead|only|also|using|after|before|support|change|changes|code|file|files|test|tests|docs|feat|chore|refactor|build|improve|cleanup|cleanups|various|other|error|issue|missing|default|option|options|value|values|handle|allow|avoid)$/i
const LONGEST = 8000

/** Reads a message for signs of one thing or several. */
export function cuesOf(message: string): Cues {
  const { subject, body } = paragraphsOf(message.slice(0, LONGEST))
  const text = conventionalOf(subject)?.description ?? subject
  const told = prose(body).join('\n')
  const heap = HEAP.exec(text)
  const joined = joinedDoings(text) ?? BUMPS.exec(text)?.[0] ?? null
  return {
    admits: ADMITS.exec(`${text}\n${told}`)?.[0].trim() ?? null,
    adds: ALSO.exec(body)?.[0].trim() ?? null,
    heaps: heap?.[0].replace(/^[:\s]+/, '') ?? null,
    joins: joined,
    items: itemsOf(body),
    isOneEdit: ONE_EDIT.test(text) && joined === null && heap === null,
    about: joined === null ? wordsOf(subject) : new Set(),
  }
}

/**
 * The words from one doing to another that is joined to it. As one pattern it took V8 longer to compile than all else
 * that is asked of a message.
 */
function joinedDoings(text: string): string | null {
  if (!MAY_JOIN.test(text)) return null
  const joints = [...text.matchAll(JOINTS)].filter(([, , word = '']) => DOINGS.has(word.toLowerCase()))
  if (joints.length === 0) return null
  for (const { 0: word, index: from } of text.matchAll(/\w+/g)) {
    if (!DOINGS.has(word.toLowerCase())) continue
    const end = from + word.length
    const joint = joints.find(({ index }) => index >= end + APART.least && index <= end + APART.most)
    if (joint !== undefined) return text.slice(from, joint.index + (joint[1] ?? '').length)
  }
  return null
}

/** Items of a list, when at least some of them begin with a doing. */
function itemsOf(body: string): number {
  let items = 0
  let doing = 0
  for (const line of body.split('\n')) {
    if (!BULLET.test(line) || /^\s{4}/.test(line)) continue
    items++
    if (DOER.test(line)) doing++
  }
  return doing >= 2 ? items : 0
}

function wordsOf(subject: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const match of subject.matchAll(/[A-Za-z_$][\w$]{3,}/g)) {
    if (GENERIC.test(match[0])) continue
    words.add(match[0])
    words.add(match[0].toLowerCase())
  }
  return words
}
