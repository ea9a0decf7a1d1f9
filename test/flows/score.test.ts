import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Achievement } from '../../src/core/achievement.ts'
import type { Store } from '../../src/core/ports.ts'
import { defaultWeights, type Score } from '../../src/core/score.ts'
import { scoreChanged, scoreRepository } from '../../src/flows/score.ts'
import { isScored } from '../../src/flows/scored.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { anyAchievements, anyFigure } from '../analysis/impact/achievements.ts'
import { newPath } from '../store/folders.ts'
import { now, repository } from '../store/numbered.ts'

const how = { now, craftVersion: '0.1.0' }
const engine = repository()
const stores = {
  sqlite: () => openSqliteStore(':memory:', how),
  jsonl: () => openJsonlStore(newPath(), how),
}

function holding(open: () => Store, work: readonly Achievement[]): Store {
  const store = open()
  store.repositories.save(engine)
  store.achievements.replace(work.map((one) => ({ ...one, repositoryId: engine.id })))
  scoreRepository(store, engine.id, defaultWeights)
  return store
}

const everything = (store: Store): readonly Achievement[] =>
  store.achievements.list({ repositoryId: engine.id, withHidden: true })
const scoresIn = (store: Store): ReadonlyMap<string, Score> =>
  store.achievements.scores(everything(store).map(({ id }) => id))

/** The store, and every batch of scores that is written to it. */
function watched(store: Store): { readonly store: Store; readonly written: string[] } {
  const written: string[] = []
  const putScores = (scores: readonly Score[]) => {
    written.push(...scores.map(({ achievementId }) => achievementId))
    store.achievements.putScores(scores)
  }
  return { store: { ...store, achievements: { ...store.achievements, putScores } }, written }
}

describe.each(Object.entries(stores))('scores kept in %s', (_, open) => {
  test('are after a change of one piece of work what scoring everything again makes them', () => {
    fc.assert(
      fc.property(
        anyAchievements(14, 2),
        fc.nat(),
        fc.array(anyFigure, { maxLength: 2 }),
        (work, which, figures) => {
          const store = holding(open, work)
          const chosen = everything(store)[which % work.length] as Achievement
          store.achievements.replace([{ ...chosen, figures, completedAt: null }])
          scoreChanged(store, engine.id, [chosen.id], defaultWeights)
          const kept = scoresIn(store)
          scoreRepository(store, engine.id, defaultWeights)
          expect(kept).toEqual(scoresIn(store))
          store.close()
        },
      ),
      { numRuns: 25 },
    )
  })

  test('are written again only where they became others', () => {
    const [work = []] = fc.sample(anyAchievements(40, 40), { numRuns: 1, seed: 7 })
    const { store, written } = watched(holding(open, work))
    const before = scoresIn(store)
    const chosen = everything(store)[0] as Achievement
    store.achievements.replace([{ ...chosen, description: 'other words' }])
    scoreChanged(store, engine.id, [chosen.id], defaultWeights)
    expect(written).toEqual([])
    const proof = { kind: 'file', target: 'before.png', label: '', at: null, quotation: null } as const
    store.achievements.replace([{ ...chosen, evidence: [...chosen.evidence, proof] }])
    scoreChanged(store, engine.id, [chosen.id], defaultWeights)
    const after = scoresIn(store)
    expect(written.toSorted()).toEqual(
      [...after.keys()]
        .filter((id) => JSON.stringify(after.get(id)) !== JSON.stringify(before.get(id)))
        .sort(),
    )
    store.close()
  })

  test('rest on the weights they name; other weights change them and no text', () => {
    const [work = []] = fc.sample(anyAchievements(40, 40), { numRuns: 1, seed: 7 })
    const store = holding(open, work)
    const [texts, state] = [everything(store), store.achievements.state()]
    const weights = { ...defaultWeights, reach: 0.2 }
    expect(isScored(store, engine.id, defaultWeights)).toBe(true)
    expect(isScored(store, engine.id, { ...defaultWeights, ready: 50 })).toBe(true)
    expect(isScored(store, engine.id, weights)).toBe(false)
    const scorers = () => [...new Set(Array.from(scoresIn(store).values(), ({ scorer }) => scorer))]
    expect(scorers()).toEqual([expect.stringMatching(/^rules-\d+$/)])
    scoreRepository(store, engine.id, weights)
    expect(scorers()).toEqual([expect.stringMatching(/^rules-\d+\/[0-9a-f]{8}$/)])
    expect([everything(store), store.achievements.state()]).toEqual([texts, state])
    store.close()
  })
})
