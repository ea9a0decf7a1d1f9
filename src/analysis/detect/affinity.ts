import { type Facts, isBroadScope } from './facts.ts'
import type { Features } from './features.ts'

/** A run of commits of one author that may still grow. */
export type Cluster = {
  readonly commits: number[]
  readonly start: number
  last: number
  readonly paths: Set<number>
  readonly areas: Set<string>
  readonly scopes: Set<string>
  readonly issues: Set<string>
  readonly words: Set<string>
  /** The signals that drew commits in, with how often. */
  readonly signals: Map<Signal, number>
}

export type Signal = 'landing' | 'issue' | 'scope' | 'files' | 'words'

const HOUR = 3600
const DAY = 24 * HOUR

/** What may still join: a quiet cluster is closed, and no cluster grows without end. */
export const LONGEST_GAP = 14 * DAY
export const LONGEST_SPAN = 45 * DAY
export const MOST_COMMITS = 60

/** From here on a commit belongs to the cluster. */
export const JOINS = 0.6

export type Affinity = { readonly score: number; readonly signal: Signal }

/**
 * How much a commit belongs to a cluster; `JOINS` and more means it does.
 * No single weak sign is enough: nearness in time must meet a shared scope, file or wording.
 */
export function affinity(cluster: Cluster, features: Features, facts: Facts, time: number): Affinity {
  const gap = time - cluster.last
  if (features.issues.some((issue) => cluster.issues.has(issue))) return { score: 2, signal: 'issue' }
  if (gap > LONGEST_GAP || time - cluster.start > LONGEST_SPAN || cluster.commits.length >= MOST_COMMITS)
    return { score: 0, signal: 'files' }
  const scope =
    facts.scope !== null && cluster.scopes.has(facts.scope) ? (isBroadScope(facts.scope) ? 0.15 : 0.5) : 0
  const files = 0.7 * overlap(cluster, features)
  const words = 0.8 * sharedWords(cluster, features)
  const area = features.areas.some((name) => cluster.areas.has(name)) ? 0.1 : 0
  const signal = scope >= files && scope >= words ? 'scope' : files >= words ? 'files' : 'words'
  return { score: scope + files + words + area + nearness(gap), signal }
}

const nearness = (gap: number): number =>
  gap <= 2 * HOUR ? 0.25 : gap <= 12 * HOUR ? 0.15 : gap <= 3 * DAY ? 0.05 : -0.25

/** Share of the commit's files that the cluster holds too, times how telling the rarest of them is. */
function overlap(cluster: Cluster, features: Features): number {
  let shared = 0
  let rarest = 0
  for (const { path, rarity } of features.files) {
    if (!cluster.paths.has(path)) continue
    shared++
    rarest = Math.max(rarest, rarity)
  }
  return shared === 0 ? 0 : (shared / features.files.length) * rarest
}

function sharedWords(cluster: Cluster, features: Features): number {
  if (features.words.length < 2) return 0
  let shared = 0
  for (const word of features.words) if (cluster.words.has(word)) shared++
  // One shared word of a short subject is chance.
  return shared < 2 ? 0 : shared / Math.max(4, features.words.length)
}
