import type { Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { repositoryMadeAt } from './around.ts'
import { type Detected, detectIn, type Watch } from './detect.ts'
import { holdDetection, needsDetection } from './detection-state.ts'

/** The repositories at those of `places` of which something is stored; made where they have no clone. */
function repositoriesAt(store: Store, places: readonly string[]): readonly string[] {
  const known = new Set(store.activities.counts().map(({ place }) => place))
  return places.filter((place) => known.has(place)).map((place) => repositoryMadeAt(store, place).id)
}

/** Looks for achievements in what a sync brought; sums over all its repositories. */
export async function detectAt(
  store: Store,
  places: readonly string[],
  weights: ScoreWeights,
  watchOf: () => Watch,
): Promise<Detected> {
  const sum = { achievements: 0, added: 0, retired: 0 }
  for (const id of new Set(repositoriesAt(store, places))) {
    if (!needsDetection(store, id)) {
      sum.achievements += store.achievements.count(id)
      continue
    }
    const { achievements, added, retired } = await detectIn(store, id, weights, watchOf())
    sum.achievements += achievements
    sum.added += added
    sum.retired += retired
  }
  return sum
}

/** Leaves achievements as they are, whatever the sync brought. */
export function holdAt(store: Store, places: readonly string[]): void {
  for (const id of new Set(repositoriesAt(store, places))) holdDetection(store, id)
}
