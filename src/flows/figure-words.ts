import { wordsAround } from '../analysis/figures/words-around.ts'
import type { Achievement, Figure } from '../core/achievement.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { CommitStore } from '../core/ports.ts'
import { textsAround } from './around-texts.ts'

const OID = /^[0-9a-f]{40,64}$/

/**
 * The same achievements, each quoted figure with the words around it in the message or pull request that states it: a
 * document says with them what the figure is of.
 */
export function withFigureWords(
  store: CommitStore,
  scored: readonly ScoredAchievement[],
): readonly ScoredAchievement[] {
  const served = scored
    .map(({ achievement }) => achievement)
    .filter(({ figures }) => figures.some((one) => !OID.test(one.source)))
  const around = textsAround(store, served)
  const textOf = (achievement: Achievement, { source }: Figure): string => {
    if (OID.test(source)) return store.commits.find(source, achievement.repositoryId)[0]?.message ?? ''
    return around(achievement).find(({ id }) => id === source)?.text ?? ''
  }
  return scored.map((one) => {
    const { achievement } = one
    if (achievement.figures.length === 0) return one
    const figures = achievement.figures.map((figure): Figure => {
      const words =
        figure.provenance === 'quoted' ? wordsAround(textOf(achievement, figure), figure.quotation) : null
      return words === null ? figure : { ...figure, words }
    })
    return { ...one, achievement: { ...achievement, figures } }
  })
}
