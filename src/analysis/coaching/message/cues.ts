/** The ways of saying why; two cues of one kind count once. */
export type WhyKind =
  | 'cause'
  | 'purpose'
  | 'consequence'
  | 'symptom'
  | 'defect'
  | 'before'
  | 'contrast'
  | 'need'
  | 'condition'
  | 'gain'
  | 'reference'
  | 'account'

export type Cue = {
  readonly kind: WhyKind
  /** How much it says in the headline and in the body, from 0 to 1. */
  readonly head: number
  readonly body: number
  /** What must stand at the word, beginning with it; null where the word is enough. */
  readonly at: RegExp | null
  /** Words it must not follow. */
  readonly notAfter: ReadonlySet<string> | null
  /** Says nothing as the first word: `Fixes x`, `allow y`. */
  readonly notFirst: boolean
}

type Row = readonly [WhyKind, head: number, body: number, words: string, more?: More]
type More = { readonly at?: RegExp; readonly notAfter?: string; readonly notFirst?: true }

const TIME =
  'v?\\d|version|release|the (?:last|first|beginning|start|release|previous|early|original)|then|last|long|january|february|march|april|may \\d|june|july|august|september|october|november|december|commit\\b|[0-9a-f]{7,40}\\b|forever'
const PURPOSES =
  'avoid|prevent|allow|enable|ensure|make|keep|reduce|improve|fix|help|be|match|get|simplify|silence|suppress|work|handle|account|reflect|protect|catch|detect|let|give|provide|satisfy|comply|preserve|save|speed|minimi[sz]e|maintain|facilitate|accommodate|clarify|indicate|distinguish|generate|share|reuse|pass|cope|deal|eliminate|bypass|mitigate|guard|guarantee|mimic|mirror|conform|align|adapt|adhere|unify|better|properly|correctly|support|have|not|do|see|show|tell|check|verify|stop|hide|remove|find|limit|know|understand|trade|force|cover|figure|serve'
const PEOPLE =
  'we|it|they|you|i|he|one|users?|people|callers?|clients?|this|that|these|the|there|a|an|our|your|any|no|all'
// `fail to open`, `option to hide`: what it does, not what it is for.
const TAKES_TO =
  'fail fails failed failing need needs needed try tries tried trying want wants wanted able unable seem seems appear appears used ought start starts started begin continue continues continued refuse refuses attempt attempts attempting how way ways going have has had supposed likely expected due up according related relative similar respect back next close addition access switch rename renamed move moved convert converted changed change set compared prior thanks set'
const FACILITIES =
  'option options flag flags function functions helper helpers method methods ability command commands test tests check checks parameter switch api setting settings support code logic hook hooks'
const STOPPED =
  "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't haven't"

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  ['cause', .85, .85, 'because cuz'],
  ['cause', .7, .7, 'due', { at: /due to\b/y }],
  ['cause', .7, .7, 'caused', { at: /caused (?:by|an?|the)\b/y }],
  ['cause', .6, .6, 'cause causes causing provoke provokes triggered triggers', { notFirst: true }],
  ['cause', .8, .8, 'since', { at: new RegExp(`since (?!${TIME})\\w`, 'y'), notAfter: 'ever long changed added introduced' }],
  ['cause', .5, .5, 'since', { at: /since (?:commit |[0-9a-f]{7,40}\b).*(?:\b(?:is|are|was|were|has|have|no|not|can|does|only)\b|n't)/y }],
  ['cause', .65, .65, 'as', { at: /as (?:it|this|that|these|those|they|we|there|upstream|not all|some|most|the \w+ (?:is|was|are|were|has|have|does|can|will|may|already)|otherwise|requested|required|discussed|recommended|an? \w+ (?:is|was|can|may|could))\b(?! as\b)/y, notAfter: 'same such well long soon far just much often even' }],
  ['cause', .5, .5, 'which', { at: /which (?:is|was|are|were|has|had|would|could|can|may|might|will|does|did|breaks|broke|made|makes|caused|never|no|in turn|then|only|we|it)(?:n't)?\b/y }],
  ['cause', .6, .6, 'given', { at: /given (?:that|the|how|this)\b/y }],
  ['cause', .6, .6, 'reason reasons rationale motivation culprit'],
  ['cause', .6, .6, 'root', { at: /root cause/y }],
  ['cause', .6, .6, 'turns turned', { at: /turn(?:s|ed) out/y }],
  ['cause', .45, .45, 'thanks', { at: /thanks to (?!\p{Lu})/yu }],
  ['purpose', .75, .75, 'so', { at: new RegExp(`so (?:that|as to|${PEOPLE}|use|let|don't|do|just|make|works?)\\b(?! far)`, 'y'), notAfter: 'and or do not doing does' }],
  ['purpose', .8, .8, 'order', { at: /order (?:to|for|that)\b/y }],
  ['purpose', .6, .65, 'to', { at: new RegExp(`to (?:${PURPOSES})\\b`, 'y'), notAfter: `${TAKES_TO} ${FACILITIES}` }],
  ['purpose', .35, .45, 'to', { at: new RegExp(`to (?:${PURPOSES})\\b`, 'y'), notAfter: TAKES_TO }],
  ['purpose', .55, .55, 'for', { at: /for (?:better|easier|faster|simpler|clarity|consisten\w+|readability|performance|compatibility|convenience|portability|simplicity|safety|backwards?|historical|debugging|future|reuse|symmetry|robustness|now until|users? (?:who|that|of))\b/y }],
  ['purpose', .5, .55, 'allowing enabling letting avoiding preventing ensuring making saving reducing improving eliminating', { notFirst: true }],
  ['purpose', .6, .6, 'lets allows enables permits helps avoids prevents ensures saves eliminates', { notFirst: true }],
  ['purpose', .45, .45, 'makes improves reduces fixes solves simplifies speeds', { notFirst: true }],
  ['consequence', .65, .65, 'otherwise lest', { notAfter: 'unless or' }],
  ['consequence', .55, .55, 'thus therefore hence thereby consequently'],
  ['consequence', .6, .6, 'leads led leading results resulted resulting', { at: /\w+ (?:to|in)\b/y }],
  ['consequence', .5, .5, 'means meant meaning'],
  ['consequence', .4, .4, 'then', { at: /then (?:it|we|they|the \w+) (?:is|are|was|will|would|can|could|has|have)/y }],
  ['symptom', .45, .65, 'crash crashes crashed crashing hang hangs hung freeze freezes deadlock deadlocks segfault segfaults panic panics corrupts corrupted corruption', { notAfter: 'gracefully' }],
  ['symptom', .45, .6, 'fail fails failed failing failure failures broke broken breaks breaking breakage regression regressions regressed leak leaks leaked leaking overflow underflow race dereference dereferences oob uninitialized use-after-free'],
  ['symptom', .3, .45, 'error errors warning warnings exception exceptions complain complains complained'],
  ['symptom', .15, .45, 'bug bugs issue issues problem problems trouble'],
  ['symptom', .55, .6, 'problem', { at: /problem:? +\S/y }],
  ['defect', .45, .55, 'wrong wrongly incorrect incorrectly bogus invalid misleading confusing inconsistent accidentally mistakenly erroneously unexpected unexpectedly mistake nonsense misunderstand silently improperly unreliable spurious spuriously'],
  ['defect', .55, .5, 'unused redundant unnecessary unnecessarily unneeded obsolete superfluous pointless useless stale outdated dead needless needlessly leftover'],
  ['defect', .3, .4, 'duplicate duplicated deprecated'],
  ['defect', .35, .5, 'missing missed forgot forgotten lacks lacked lacking lost omitted overlooked ignored'],
  ['defect', .35, .5, 'misses loses drops rejects refuses forgets overwrites confuses ignores swallows clobbers mangles', { notFirst: true }],
  ['defect', .4, .5, 'slow slower flaky fragile ugly hard difficult tedious annoying expensive inefficient quadratic impossible awkward costly brittle wasteful'],
  ['symptom', .4, .5, `cannot ${STOPPED}`],
  ['symptom', .4, .5, 'could can does did is was are were would do', { at: /(?:could|can|does|did|is|was|are|were|would) not\b/y, notFirst: true }],
  ['symptom', .4, .5, 'never unable'],
  ['symptom', .2, .3, 'not no without none', { notAfter: "do if or and whether" }],
  ['symptom', .5, .55, 'vulnerability vulnerabilities injection untrusted attacker attackers exploit cve'],
  ['symptom', .4, .35, 'typo typos misspelled misspelling spelling'],
  ['symptom', .5, .5, 'introduced broken caught found', { at: /(?:introduced|broken|caught|found) (?:in|by|with|since)\b/y, notFirst: true }],
  ['before', .6, .6, 'previously formerly originally currently hitherto'],
  ['before', .6, .6, 'used', { at: /used to \w/y, notAfter: 'is are be being been was were when get gets' }],
  ['before', .5, .5, 'longer', { at: /longer\b/y }],
  ['before', .5, .5, 'anymore'],
  ['before', .4, .4, 'until', { at: /until (?:now|recently|this)\b/y }],
  ['before', .35, .4, 'before', { at: /before (?:this|that|we|it|the (?:change|patch|commit))\b/y }],
  ['before', .3, .35, 'already still', { notFirst: true }],
  ['before', .2, .3, 'old existing original'],
  ['before', .2, .25, 'now', { notFirst: true }],
  ['before', .3, .35, 'after', { at: /after (?:this|the (?:change|patch|commit)|\w+ing)\b/y }],
  ['contrast', .45, .5, 'instead'],
  ['contrast', .4, .45, 'rather', { at: /rather than\b/y }],
  ['contrast', .45, .5, 'but however although though whereas despite unfortunately unlike yet nevertheless', { notFirst: true }],
  ['contrast', .5, .5, 'however although though despite unfortunately unlike', { at: /(?:however|although|though|despite|unfortunately|unlike|while) (?!(?:at|we'?re) (?:it|here|at)|\w+ing\b)\w/y }],
  ['contrast', .2, .4, 'while', { at: /while (?!(?:at|we'?re) (?:it|here|at)|\w+ing\b)\w/y }],
  ['contrast', .4, .45, 'even', { at: /even (?:if|though|when)\b/y }],
  ['contrast', .15, .2, 'only just', { notFirst: true }],
  ['need', .35, .45, 'needed needs need required requires require necessary must should supposed ought expects expected', { notFirst: true }],
  ['need', .3, .35, 'want wants wanted prefer prefers preferred recommended recommends mandates', { notFirst: true }],
  ['need', .55, .55, 'makes make', { at: /makes? (?:no |more |little |much )?sense\b/y }],
  ['need', .3, .35, 'safe possible enough'],
  ['need', .55, .55, 'needed required', { at: /(?:needed|required) (?:by|for|to|in|when|as|since)\b/y }],
  ['need', .5, .5, 'there', { at: /there (?:is|was|are|were)(?:n't)? ?(?:no|not|little|only)?\b/y }],
  ['condition', .35, .3, 'when whenever unless', { notFirst: true }],
  ['condition', .2, .3, 'if where once while during with', { at: /(?:if|where|once|while|during) /y, notFirst: true }],
  ['condition', .3, .35, 'case', { at: /case (?:of|the|we|it|that)\b/y }],
  ['gain', .3, .45, 'easier simpler cleaner clearer faster smaller safer better nicer shorter cheaper quicker tidier friendlier understandable readable elegant maintainable accurate', { notFirst: true }],
  ['gain', .4, .45, 'more less', { at: /(?:more|less) (?:\w+(?:able|ible|ive|ient|ate|ust|al|ful|ous|ent|ing|ed)|clear|clean|modern|secure|work)\b/y, notFirst: true }],
  ['gain', .35, .4, 'consistency consistent consistently readability clarity compatibility convenience maintainability robustness portability interoperability', { notFirst: true }],
  ['gain', .3, .4, 'useful helpful handy important interesting benefit benefits bonus advantage worth critical', { notFirst: true }],
  ['gain', .3, .4, 'performance overhead speedup', { notFirst: true }],
  ['gain', .4, .4, 'twice', { at: /twice as/y }],
  ['reference', .45, .45, 'according', { at: /according to/y }],
  ['reference', .4, .4, 'per', { at: /per (?:the )?(?:rfc|spec|posix|standard|docs?|documentation|issue|request)\b/y }],
  ['reference', .3, .3, 'follow-up followup', { notFirst: true }],
  ['reference', .3, .3, 'rfc posix spec specification advisory'],
]

const set = (words: string | undefined): ReadonlySet<string> | null =>
  words === undefined ? null : new Set(words.split(' '))

function table(): ReadonlyMap<string, readonly Cue[]> {
  const map = new Map<string, Cue[]>()
  for (const [kind, head, body, words, more] of ROWS) {
    const cue: Cue = {
      kind,
      head,
      body,
      at: more?.at ?? null,
      notAfter: set(more?.notAfter),
      notFirst: more?.notFirst === true,
    }
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), cue])
  }
  return map
}

/** Cues by the word they begin with, in lower case. */
export const whyCues = table()

/** By first letter, a bit for each length its cues have. */
const LENGTHS = lengthsOf(whyCues.keys())

function lengthsOf(words: Iterable<string>): Int32Array {
  const lengths = new Int32Array(26)
  for (const word of words) {
    const letter = word.charCodeAt(0) - 97
    lengths[letter] = (lengths[letter] as number) | (1 << word.length)
  }
  return lengths
}

/** Can a word that begins with this letter and is so long be a cue at all? Cheap, and never wrong in saying no. */
export const mayBeCue = (letter: number, length: number): boolean =>
  length < 32 && ((LENGTHS[letter - 97] as number) & (1 << length)) !== 0
