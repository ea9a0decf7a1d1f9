import type { PortfolioMaterial, ScoredAchievement, Section } from '../../../core/portfolio.ts'
import { count, number } from '../../words.ts'
import { section } from '../document.ts'
import { openingParagraph } from '../own-words.ts'
import { isUpkeep } from '../themes.ts'

/** What is still only a commit: work without a figure or a link, and what its owner could add to the best of it. */
export function unproven({ chosen, wishes: all, audience }: PortfolioMaterial): Section {
  // What to do next is for the author; others are told only what is not shown.
  const wishes = audience === 'self' ? all : []
  const unmeasured = chosen.filter(({ achievement }) => achievement.figures.length === 0).length
  const titles = new Map(chosen.map(({ achievement }) => [achievement.id, achievement.title]))
  const wanted = new Map<string, string[]>()
  const untold = audience === 'self' ? withoutWhy(chosen) : []
  for (const { achievementId, sentences } of wishes)
    for (const sentence of sentences)
      wanted.set(sentence, [...(wanted.get(sentence) ?? []), `“${titles.get(achievementId) ?? ''}”`])
  const point = (text: string) => ({ text, receipts: [] })
  if (unmeasured + untold.length + wishes.length === 0) return section('unproven', 'Not proven yet', {})
  return section('unproven', 'Not proven yet', {
    paragraphs:
      unmeasured === 0
        ? []
        : [
            point(
              `${unmeasuredOf(unmeasured, chosen.length)}: no message says by how much anything got better, or what it saved.`,
            ),
          ],
    points: [
      ...(untold.length === 0
        ? []
        : [point(`Say why it was done; the history says only what. (For ${untold.join('; ')}.)`)]),
      ...[...wanted].map(([sentence, asked]) => point(`${sentence} ${forWhich(asked, wishes.length)}`)),
    ],
  })
}

function unmeasuredOf(unmeasured: number, all: number): string {
  if (unmeasured < all)
    return `${number(unmeasured)} of ${count(all, 'achievement')} ${unmeasured === 1 ? 'has' : 'have'} no figure`
  return all === 1 ? 'It has no figure' : `None of the ${number(all)} achievements has a figure`
}

const LOOKED_AT = 5

/** The best of which a document can say how much it was and not why. */
const withoutWhy = (chosen: readonly ScoredAchievement[]): readonly string[] =>
  chosen
    .filter((one) => !isUpkeep(one))
    .slice(0, LOOKED_AT)
    .filter(
      ({ achievement: { summary, description } }) =>
        summary === null && openingParagraph(description) === null,
    )
    .map(({ achievement }) => `“${achievement.title}”`)

const forWhich = (titles: readonly string[], all: number): string =>
  titles.length === all && all > 1 ? `(For each of the best ${all}.)` : `(For ${titles.join('; ')}.)`
