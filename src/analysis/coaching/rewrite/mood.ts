import { isName } from '../message/names.ts'
import { firstWordOf } from '../words.ts'
import { ambiguousForms, isBase, type VerbForm, verbFormOf } from './verb-forms.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const DETERMINERS = set(
  'the a an all some any this that these those its their our my your it them every each several two more most another one no both up out',
)
/** After these a form is a noun, or tells what was done to something. */
const AFTER_NOUN = set(
  'of for in on by from with is are was were be been has have had should must can cannot may might will would could does did do and or vs as at due when while if but per',
)
const MOVES = set('switch move migrate change convert revert return fall go get port point link rename')
const LOOKS = set('check account look prepare wait test search ask allow opt provide watch')
const USUAL = set(
  'add remove fix make move use allow update replace rename improve implement introduce ensure enable disable avoid bump refactor convert drop delete create switch get clean simplify rewrite document upgrade extract prevent correct handle expose restore expand merge split',
)
/** Of the forms that are as often nouns, those that a noun may follow. */
const VERBISH = set('updates uses shows sends sets starts stops returns runs reads supports moves exports')
/** Participles that stand before nouns: `embedded fonts`. */
const ADJECTIVES = set(
  'embedded nested cached deprecated extended shared combined detailed distributed escaped encoded filtered localized mixed named outdated pinned quoted sorted signed typed scheduled structured translated failed prefixed generated rendered selected required requested reserved restricted retained simulated connected detached attached unified weighted',
)
/** About whoever wrote it, not about the code. */
const PERSONAL = set('find forget discover lose learn try fail understand wait suggest discuss')
const FINITE =
  /\b(?:is|are|was|were|isn't|aren't|wasn't|weren't|fails?|failed|causes?|caused|breaks?|broke|crash(?:es|ed)|should|must|may|can|cannot|can't|could|would|will|won't|does|doesn't|did|didn't|has|have|had|hasn't|gets?|leads?|throws|needs?|looks?|works?|got)\b/
const SUBORDINATE =
  /[,;:(`"'“]|\s(?:when|if|that|which|who|because|since|as|so|where|while|after|before|until|to|for|unless|whether|how|what|why|from|by|with|in|on|and|or|-|–|—)\s/
const REFERENCE = /^(?:#|gh-|https?:|[A-Z][A-Z0-9]+-\d)/i
const JOINED =
  /(\band (?:also |then )?|, (?:and |then |also )?|; (?:and )?|\bthen | & | \+ )([A-Za-z]+)(?=[\s,;]|$)/g

/**
 * A headline that tells what to do: `Added x` and `Adds x` as `Add x`, with the verbs that are joined to the first. As
 * it was where the first word may be a noun, or where not all of it could be put right.
 */
export function inImperative(headline: string): string {
  const word = firstWordOf(headline)
  const form = verbFormOf(word.toLowerCase())
  if (form === undefined || (word.length > 1 && word === word.toUpperCase())) return headline
  const rest = headline.slice(word.length)
  if (!isVerb(word.toLowerCase(), form, rest)) return headline
  if (form.mood === 'past' && isTold(rest)) return headline
  const joined = withJoined(rest, form)
  if (joined === null || FINITE.test(clauseOf(joined))) return headline
  return asIn(word, form.base) + joined
}

const asIn = (word: string, base: string): string =>
  word[0] === word[0]?.toLowerCase() ? base : `${base[0]?.toUpperCase()}${base.slice(1)}`

const CLAUSE_END =
  /[,;:(`"'“]|\.\s|\s(?:and|or|when|if|that|which|because|since|so|where|while|after|before|until|unless|as|-|–|—)\s/

/** `Touched keys of the cache refactored`: what was done comes later, so the first word is no verb. */
function isTold(rest: string): boolean {
  const end = CLAUSE_END.exec(rest)?.index
  const words = (end === undefined ? rest : rest.slice(0, end)).toLowerCase().split(/\s+/)
  return words.some((word) => {
    const form = verbFormOf(word)
    return form?.mood === 'past' && USUAL.has(form.base)
  })
}

/** Up to where another clause may begin, with verbs of its own. */
function clauseOf(rest: string): string {
  const end = SUBORDINATE.exec(rest)?.index
  return (end === undefined ? rest : rest.slice(0, end)).toLowerCase()
}

function isVerb(word: string, { base, mood }: VerbForm, rest: string): boolean {
  const raw = /^\s+(\S+)/.exec(rest)?.[1]
  // `parser: removed` tells what became of the parser.
  if (raw === undefined) return false
  if (REFERENCE.test(raw) || PERSONAL.has(base)) return false
  const isAmbiguous = ambiguousForms.has(word) || ADJECTIVES.has(word)
  const next = raw.toLowerCase().replace(/[.,;:!?]+$/, '')
  if (DETERMINERS.has(next)) return true
  if (next === 'to') return MOVES.has(base) && !isAmbiguous
  if (next === 'for') return LOOKS.has(base) && !isAmbiguous
  if (AFTER_NOUN.has(next)) return false
  if (isAmbiguous && !VERBISH.has(word)) return isName(raw, next)
  return mood !== 'gerund' || USUAL.has(base)
}

/** The rest with the verbs that are joined to the first one in the same form; null where one of them is in doubt. */
function withJoined(rest: string, first: VerbForm): string | null {
  let isDoubtful = false
  const joined = rest.replace(JOINED, (all, before: string, word: string, at: number) => {
    const form = verbFormOf(word.toLowerCase())
    if (form === undefined || form.mood !== first.mood) return all
    const after = rest.slice(at + all.length)
    const next = /^\s+(\S+)/.exec(after)?.[1]?.toLowerCase()
    const isNoun = next === undefined || (AFTER_NOUN.has(next) && next !== 'and')
    if (isNoun && first.mood !== 'past') return all
    if (USUAL.has(form.base) || (next !== undefined && DETERMINERS.has(next)))
      return before + asIn(word, form.base)
    isDoubtful = true
    return all
  })
  return isDoubtful ? null : joined
}

/** Does it begin by telling somebody to do something? */
export const isCommand = (headline: string): boolean => isBase(firstWordOf(headline).toLowerCase())
