import type { Improvement, Share } from '../../core/coach-insights.ts'
import { type Aspect, aspectWeights } from '../../core/coaching.ts'
import { certainFall, ENOUGH, meanOf, noiseBetween, type Sample, sample, take } from './chance.ts'
import { weakBy } from './weaknesses.ts'

/** What is compared of one commit: its aspects, and what was weak in it. */
export type Seen = {
  readonly at: number
  readonly aspects: Readonly<Record<Aspect, { readonly score: number }>>
  readonly weaknesses: ReadonlySet<string>
}

const MOST = 3
/** Of an aspect's mean, in tenths, and of the share of commits that have a weakness. */
const LEAST_TENTHS = 2
const LEAST_SHARE = 0.1

const aspects = Object.keys(aspectWeights) as readonly Aspect[]

type Half = { commits: number; readonly aspects: Record<Aspect, Sample>; readonly weak: Map<string, number> }

const half = (): Half => ({
  commits: 0,
  aspects: { message: sample(), changes: sample(), code: sample(), context: sample() },
  weak: new Map(),
})

/**
 * Compares what was committed before `middle` with what came after. Only what is better by more than chance counts.
 */
export function halving(middle: number): {
  add(seen: Seen): void
  improved(): readonly Improvement[] | null
} {
  const [earlier, later] = [half(), half()]
  return {
    add({ at, aspects: judged, weaknesses }) {
      const into = at < middle ? earlier : later
      into.commits++
      for (const name of aspects) take(into.aspects[name], Math.round(judged[name].score * 10))
      for (const rule of weaknesses) into.weak.set(rule, (into.weak.get(rule) ?? 0) + 1)
    },
    improved() {
      if (earlier.commits < ENOUGH || later.commits < ENOUGH) return null
      return [...weaker(earlier, later), ...higher(earlier, later)]
        .sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1))
        .slice(0, MOST)
        .map(({ what }) => what)
    },
  }
}

/** By what share of its own range something changed, so that aspects and weaknesses can stand in one order. */
type Found = { readonly gain: number; readonly name: string; readonly what: Improvement }

function higher(earlier: Half, later: Half): readonly Found[] {
  return aspects.flatMap((aspect) => {
    const [before, after] = [earlier.aspects[aspect], later.aspects[aspect]]
    const gain = Math.round(meanOf(after)) - Math.round(meanOf(before))
    const noise = noiseBetween(before, after)
    if (noise === null || gain < LEAST_TENTHS || meanOf(after) - meanOf(before) <= noise) return []
    const means = { earlier: Math.round(meanOf(before)) / 10, later: Math.round(meanOf(after)) / 10 }
    return [{ gain: gain / 100, name: aspect, what: { kind: 'aspect', aspect, ...means } }]
  })
}

function weaker(earlier: Half, later: Half): readonly Found[] {
  return [...earlier.weak].flatMap(([rule, commits]) => {
    const [before, after] = [shareOf(commits, earlier), shareOf(later.weak.get(rule) ?? 0, later)]
    const gain = before.commits / before.of - after.commits / after.of
    const weak = weakBy(rule)
    if (weak === null || gain < LEAST_SHARE || certainFall(before, after) <= 0) return []
    const what = { kind: 'rule', rule, says: weak.says, earlier: before, later: after } as const
    return [{ gain, name: rule, what }]
  })
}

const shareOf = (commits: number, { commits: of }: Half): Share => ({ commits, of })
