import type { Analysis, Reasoned } from '../../../core/analysis.ts'
import type { ScoredAchievement } from '../../../core/portfolio.ts'
import { many } from '../part.ts'
import { analysedSkills } from './skills.ts'
import { strengthsOf } from './strengths.ts'

/** What one achievement shows, whole, by rules alone. */
export const analyse = ({ achievement, score }: ScoredAchievement): Analysis => ({
  achievementId: achievement.id,
  title: achievement.title,
  strengths: strengthsOf(score),
  skills: analysedSkills(achievement),
  reasoning: reasoning({ achievement, score }).map((text): Reasoned => ({ text, by: null })),
})

function reasoning({ achievement, score }: ScoredAchievement): readonly string[] {
  const { size, category, figures, traces } = achievement
  const basis = `It rests on ${many(size.commits, 'commit')} of ${category} work in ${many(size.files, 'file')}.`
  const leading =
    score.value === score.stated.value && score.stated.value >= score.reach.value
      ? `Its score of ${score.value} is what its figures state.`
      : `Its score of ${score.value} comes from what history did with it (reach ${score.reach.value}, stated ${score.stated.value}).`
  const unproven =
    figures.length === 0 ? ['No figure says what came of it, so nothing is said about its worth.'] : []
  const reverted =
    traces.revertedCommits === 0
      ? []
      : [
          `${many(traces.revertedCommits, 'commit')} of it ${traces.revertedCommits === 1 ? 'was' : 'were'} taken back later.`,
        ]
  return [basis, leading, ...unproven, ...reverted]
}
