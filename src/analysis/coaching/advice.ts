import {
  type Aspect,
  type AspectJudged,
  aspectWeights,
  type CoachFinding,
  type Coaching,
} from '../../core/coaching.ts'

const MOST_RECOMMENDATIONS = 3

/** The heaviest first. */
const aspectNames = Object.keys(aspectWeights) as readonly Aspect[]

type Words = Pick<Coaching, 'strengths' | 'areasForImprovement' | 'specificRecommendations'>

/**
 * What was good, what was not, and what to do about it: the most points first, between equals the aspect that weighs
 * more, then the rule that spoke first.
 */
export function wordsOf(aspects: Readonly<Record<Aspect, AspectJudged>>): Words {
  const found = aspectNames.flatMap((name) => aspects[name].findings)
  const given = found.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)
  const taken = found.filter(({ points }) => points < 0).sort((a, b) => a.points - b.points)
  return {
    strengths: unique(given.map(({ because }) => because)),
    areasForImprovement: unique(taken.map(({ because }) => because)),
    specificRecommendations: recommended(taken),
  }
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** Whoever was told to split a commit need not be told in other words. */
const SPLITS = new Set(['changes/tangled', 'changes/wide', 'code/large', 'message/unrelated-list'])

/** At most three, and no two about one place: whoever has done the first of them looks there anyway. */
function recommended(taken: readonly CoachFinding[]): readonly string[] {
  const places = new Set<string>()
  const chosen = new Set<string>()
  for (const { rule, place, advice } of taken) {
    if (advice === null) continue
    const where = SPLITS.has(rule) ? 'to split' : whereOf(rule, place)
    if (places.has(where)) continue
    places.add(where)
    chosen.add(withPlace(advice, place))
    if (chosen.size === MOST_RECOMMENDATIONS) break
  }
  return [...chosen]
}

const whereOf = (rule: string, place: string | null): string =>
  place === null ? `whole ${rule.split('/', 1)[0]}` : place.replace(LINE_NUMBER, '')

const LINE_NUMBER = /:\d+$/

const withPlace = (advice: string, place: string | null): string =>
  place === null || advice.toLowerCase().includes(place.toLowerCase()) ? advice : `${place}: ${advice}`
