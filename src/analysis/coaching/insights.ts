import type { CoachInsights, RatedCommit, Weakness } from '../../core/coach-insights.ts'
import { type Aspect, aspectWeights, type CoachFinding, type Coaching } from '../../core/coaching.ts'
import { subjectOf } from '../../core/message.ts'
import type { Stamp } from '../../core/time.ts'
import { halving } from './halves.ts'
import { isLater, keeping } from './keeping.ts'
import type { Span } from './steps.ts'
import { weakBy, weaknessOf } from './weaknesses.ts'

export type JudgedCommit = {
  readonly oid: string
  readonly at: Stamp
  readonly message: string
  readonly coaching: Judged
}

type Judged = Pick<Coaching, 'kind' | 'qualityScore' | 'aspects'>

/** Of each end of the list. */
const SHOWN = 3
/** What is in fewer commits than this is no habit yet. */
const LEAST_COMMITS = 3
const LEAST_SHARE = 0.1

const aspectNames = Object.keys(aspectWeights) as readonly Aspect[]

type Tally = { commits: number; thousandths: number; plainest: JudgedCommit }

/**
 * Looks for what coachings of one person's commits have in common as they come, in any order. Those of commits in
 * which a person often wrote nothing are passed over. Holds a few commits, however many there are.
 * @param span what the commits are of: its halves are compared
 */
export function gatheringInsights(span: Span) {
  const tallies = new Map<string, Tally>()
  const halves = halving((span.since + span.until) / 2)
  const best = keeping<JudgedCommit>(SHOWN, (a, b) => b.coaching.qualityScore - a.coaching.qualityScore)
  const weakest = keeping<JudgedCommit>(
    2 * SHOWN,
    (a, b) => a.coaching.qualityScore - b.coaching.qualityScore,
  )
  let commits = 0
  return {
    add(commit: JudgedCommit): void {
      if (commit.coaching.kind !== 'work') return
      commits++
      const taken = takenBy(commit.coaching)
      for (const [rule, thousandths] of taken) count(tallies, rule, thousandths, commit)
      const { aspects } = commit.coaching
      halves.add({ at: commit.at.seconds, aspects, weaknesses: new Set(taken.keys()) })
      best.add(commit)
      weakest.add(commit)
    },
    insights(): Omit<CoachInsights, 'subject' | 'period' | 'example'> {
      const first = best.kept().slice(0, Math.ceil(commits / 2))
      const last = weakest.kept().filter((one) => !first.includes(one))
      return {
        commits,
        weakness: weaknessIn(tallies, commits),
        improved: halves.improved(),
        best: first.map((one) => rated(one, 1)),
        weakest: last.slice(0, SHOWN).map((one) => rated(one, -1)),
      }
    },
  }
}

/** What each weakness took of the score, in thousandths. */
function takenBy({ aspects: judged }: Judged): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const name of aspectNames)
    for (const { rule, points } of judged[name].findings) {
      if (points >= 0) continue
      const weakness = weaknessOf(rule)
      const thousandths = Math.round(-points * judged[name].weight * 1000)
      taken.set(weakness, (taken.get(weakness) ?? 0) + thousandths)
    }
  return taken
}

function count(tallies: Map<string, Tally>, rule: string, thousandths: number, commit: JudgedCommit): void {
  const tally = tallies.get(rule)
  if (tally === undefined) {
    tallies.set(rule, { commits: 1, thousandths, plainest: commit })
    return
  }
  tally.commits++
  tally.thousandths += thousandths
  if (isPlainer(commit, tally.plainest)) tally.plainest = commit
}

/** Where all is weak, one weakness is seen best; of equals the later. */
function isPlainer(one: JudgedCommit, other: JudgedCommit): boolean {
  const [a, b] = [one.coaching.qualityScore, other.coaching.qualityScore]
  return a === b ? isLater(one, other) : a < b
}

/** What took most among all that is in several commits, and in one of ten at least. */
function weaknessIn(tallies: ReadonlyMap<string, Tally>, of: number): Weakness | null {
  const often = [...tallies]
    .filter(([, { commits }]) => commits >= LEAST_COMMITS && commits >= of * LEAST_SHARE)
    .sort(([a, x], [b, y]) => y.thousandths - x.thousandths || y.commits - x.commits || (a < b ? -1 : 1))
  for (const [rule, { commits, thousandths, plainest }] of often) {
    const weak = weakBy(rule)
    if (weak === null) continue
    const points = Math.round(thousandths / 100) / 10
    const { oid, message } = plainest
    return { rule, ...weak, share: { commits, of }, points, plainest: { oid, subject: subjectOf(message) } }
  }
  return null
}

const rated = ({ oid, at, message, coaching }: JudgedCommit, sign: 1 | -1): RatedCommit => ({
  oid,
  at,
  subject: subjectOf(message),
  score: coaching.qualityScore,
  because: reasonOf(coaching, sign),
})

/** What gave (1) or took (-1) most of the score; of equals the aspect that weighs more, then what was seen first. */
function reasonOf({ aspects: judged }: Judged, sign: 1 | -1): string | null {
  let [most, reason] = [0, null as CoachFinding | null]
  for (const name of aspectNames)
    for (const finding of judged[name].findings) {
      const weight = Math.round(finding.points * sign * judged[name].weight * 1000)
      if (weight > most) [most, reason] = [weight, finding]
    }
  return reason?.because ?? null
}
