import type { Around } from './context.ts'
import type { Found } from './found.ts'

// Said of what may come, not of what was seen.
const HOPE =
  /\b(?:hopefully|maybe|perhaps|should|would|could|might|may|tried|even if|if (?:you|we|I)|caus(?:ed|es|ing)|expect\w*|probably|possibly|presumably|supposed(?:ly)?|anticipat\w*|mak(?:es?|ing) sure|ruled out|non-factors?|in theory|theoretical\w*|potential\w*|(?:we|I) (?:will|want|plan|hope|guess|think)|we'll|I'll|\w+'d|going to|(?:want|plan|aim|hope|wish|try|trying)(?:ed|s|ing|ning)?(?: to)?|goals?|(?<!-)targets?|todo|fixme|estimat\w*|suppose|imagine|ideally|eventually|vielleicht|sollte|könnte|peut-être|devrait|quizás|debería)\b/i
const HOPE_BEHIND =
  /^[^.;]{0,50}\b(?:hopefully|maybe|perhaps|probably|i (?:hope|guess|think)|in theory|who knows|or (?:slower|faster|not)|is the (?:goal|target|plan)|within \S+(?: \S+)? noise|(?:is|was|are) (?:irrelevant|negligible))\b/i
const DENIED =
  /(?:\b(?:not|never|neither|nor|cannot|without|rather than|instead of|nicht|kein\w*|sans)|n't|\bno(?! longer))(?! only\b| just\b)\b[^,;:.]{0,28}$/i
const OTHER_WORK =
  /\b(?:previous|earlier|prior|last|another|other|next|follow-?up|later|subsequent|future|original|preceding|parent|base|first|old|alternative|your)(?: \S+)? (?:pr|pull request|patch|patches|commit|change|series|attempt|work|approach|merge|optimi[sz]ation|iteration|version)\b(?! (?:of|to) this)|\bbuil(?:t|ds?) (?:up)?on top of\b/i
const OTHERS_DEED =
  /^\W*#\d+ \w+ed\b|(?:#\d+|\b(?=[a-f]*\d)[0-9a-f]{8,40} \(|\b(?:commit |in |since |by |with |after )[0-9a-f]{7,40}\b)[^.]{0,200}\b(?:made|gave|reduced|improved|brought|sped|cut|was|were|got|regressed|introduced|slowed|caused|we|it|by)\b/i
const BY_OTHERS = /^[^.;]{0,40}\b(?:with|in|since|after|by) #\d/
// "Addresses a 3x higher RSS", "their binary was 3x bigger": how it was before.
const ALREADY =
  /\b(?:already|used to be|still|claims?|claimed|reportedly|supposedly|according to|originally)\b[^,]{0,30}$|\b(?:address(?:es|ed|ing)|fix(?:es|ed)?|resolv(?:es|ed)) (?:an? |the )?(?:about |~)?$|\bcurrently\b[^,]{0,60}$|\b(?:that|which) slow(?:s|ed) (?:\S+ ){0,2}down $/i
const WAS = /\b(?:was|were) (?:about |around |~)?$/i
const LARGER = /\b(?:bigger|larger|higher)$/i
// "the compression only saved 5 kB", "removing the guard increased it by 3 %": why it goes, or why it stays.
const ONLY = /\bonly $/i
const SAVED = /^(?:gr[eo]w|decreas|reduc|sav|improv|shrank|shav)/i
const WITHOUT_IT = /\b(?:removing|disabling|dropping|without) the \S+ $/i
const COSTLIER = /^(?:increas|rais|slow)\w* (?:\S+ ){0,3}(?:run-?time|time|latency|memory|size|usage|cpu)\b/i
// "Calling it each time results in a 25 % increase of run time": why something was changed.
const LEADS_TO = /\b(?:results?|resulting|leads?|leading) (?:in|to) (?:an? |about |~)*$/i
const COST_BEHIND =
  /^ (?:of |in |to )?(?:\S+ ){0,3}(?:duration|run-?time|time|latency|memory|size|usage|cpu)\b/i
const LAYOUT = /\b(?:columns?|rows?|panels?|fonts?|icons?) (?:width|height|size)s?\b|\blimits? \(/i
const TEST_DATA =
  /\b(?:fixtures?|mock(?:ed|s)?|dummy|lorem|placeholder|calculated? as|test (?:image|file|data)|sample data|test data|assert\w*|toBe|expect\()(?!set)/i
// "is 10x faster to begin with", "improved by 10x as many seconds": said of how things were, or of something else.
const NO_EFFECT_BEHIND =
  /^\s+(?:\d|to begin with|when (?:the |a )?\S+ (?:was|were)\b|as (?:many|much|long|a)\b|than (?:the (?:best|fastest)|expected|ideal|optimal|necessary|needed))/i
const DATA_BEFORE =
  /(?:\b(?:margin|padding|width|height|opacity|top|left):?|\d(?:ns|us|µs) or|\bBin|\+\/-|±)\s+$/i
// "we don't, because it is 2x faster", "but only saves 5 s": the reason for something else.
const REASON =
  /\b(?:of course|side note|running with|(?:don't|do not|didn't|doesn't)\b.*\bbecause|but only)\b/i
const WORSE = /\b(?:slower|slow-?downs?|longer)\b/i
const THAN_OTHERS =
  /^ (?:even )?than (?!(?:before|previous\w*|earlier|now|today|it|in|on|with|without|at|that|what|this|last|master|main|head|baseline|stock|v?\d|(?:the|our|its|a|an) (?:old|previous|current|original|existing|generic|last|naive|former|prior|preceding|first|earlier|unpatched|baseline|default|legacy)\b)\b)/i
const TAKES =
  /\b(?:takes?|taking|taken|took|makes?|making|made|eats?|eating|ate|uses?|used|using|ends?|ended|sets?|fills?|filled|filling) $/i
const OWN = /\b(?:this|these|now|makes?|our|we|new|here)\b/i
const ASKED = /\?\s*$/

/** Is it told as something that this work did, not hoped, asked, denied, or said of other work? */
export function isClaimed({ quotation }: Found, { before, behind }: Around): boolean {
  if (ASKED.test(behind) || ASKED.test(quotation)) return false
  if (NO_EFFECT_BEHIND.test(behind) || DATA_BEFORE.test(before)) return false
  if (HOPE.test(before) || HOPE_BEHIND.test(behind)) return false
  // Of two things that are compared, the worse one is seldom this work unless it says so.
  if (
    REASON.test(before) ||
    ((WORSE.test(quotation) || (/more$/i.test(quotation) && /^ time\b/i.test(behind))) && !OWN.test(before))
  )
    return false
  if (THAN_OTHERS.test(behind) && !OWN.test(before)) return false
  if (TAKES.test(before) && /^up (?!to)/i.test(quotation)) return false
  if (DENIED.test(before) || ALREADY.test(before) || LAYOUT.test(before)) return false
  if (ONLY.test(before) ? SAVED.test(quotation) : WITHOUT_IT.test(before) && COSTLIER.test(quotation))
    return false
  if (LARGER.test(quotation) && WAS.test(before)) return false
  if (/increase$/i.test(quotation) && LEADS_TO.test(before) && COST_BEHIND.test(behind) && !OWN.test(before))
    return false
  if (OTHER_WORK.test(before) || OTHERS_DEED.test(before) || BY_OTHERS.test(behind)) return false
  return !TEST_DATA.test(before) && !TEST_DATA.test(behind)
}

const SETTING =
  /\b(?:time-?outs?|\w*_timeout|threshold\w*|limit\w*|intervals?|delays?|ttl|defaults?|max(?:imum)?(?! latency| time| memory| rss| heap)|minimum|retention|retry|retries|expir\w*|lifetime|sleep\w*|wait(?!ing| time)|poll\w*|debounce|throttle|quotas?|caps?|capped|buffers?|windows? (?:of|size)|deadline|grace|frequency|padding|margins?|width|height|opacity|alpha|zoom|font\S*|quality|volume|brightness|tolerance|resolution|settings?|configs?|configurable|options?|constants?|parameters?|cron|schedul\w*|upgrad\w*|allow\w*|accept\w*|ranges?|valid|between|budget|chunk|block size|page size|stack size|drives?|(?:disk|pool) size|prices?|fees?|plans?|cooldown|cool-down|duration of the)\b/i
const SETTING_BEHIND =
  /^[^.;]{0,24}\b(?:time-?outs?|thresholds?|limits?|intervals?|delays?|ttl|sleeps?|waits?|polls?)\b|^, (?:which|this|that) should (?:reduce|speed|make|improve|help)\b/i
const EFFECT =
  /\b(?:latency|run-?times?|\w+ times?|speed\w*|faster|takes?|took|performance|throughput|memory|footprint|usage|slow\w*|went|drops?|dropped|fell|shrinks?|shrank|reduc\w+|improv\w+)\b/i

/** Does it tell of a value that somebody chose — a timeout, a threshold — and not of an effect? */
export const isSetting = ({ quotation }: Found, { before, behind }: Around, subject: string): boolean =>
  SETTING.test(before.slice(-120)) ||
  SETTING.test(quotation) ||
  SETTING_BEHIND.test(behind) ||
  (SETTING.test(subject) && !EFFECT.test(before))

const HEDGE =
  /(?:(?:\b(?:only|just|well|as|at|up|bis|jusqu'|hasta))\s+)?(?:\b(?:up to|about|around|roughly|nearly|almost|over|more than|at least|some|approximately|approx\.?|circa|ca\.|less than|under|as much as|zu|etwa|rund|fast|environ|presque|unos|casi)\s|~\s?|≈\s?|>\s?)$/i

/** How many characters before a figure hedge it: "up to ", "about ", "~". */
export const hedgeLength = (before: string): number => HEDGE.exec(before.slice(-30))?.[0].length ?? 0
