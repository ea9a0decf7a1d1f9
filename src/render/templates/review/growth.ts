import type { PortfolioMaterial, Section } from '../../../core/portfolio.ts'
import { count, listed, number } from '../../words.ts'
import { section } from '../document.ts'
import { skillsToName } from '../skills.ts'

const MOST = 8

/** What no earlier work of its author shows, with what shows it now; and in one sentence what the work shows anyway. */
export function growth({ chosen, earlierSkills, subject }: PortfolioMaterial): Section {
  if (subject === null) return section('growth', 'Growth', {})
  const before = earlierSkills === null ? null : new Set(earlierSkills)
  const isNew = ({ name }: { readonly name: string }) => before !== null && !before.has(name)
  const point = (text: string) => ({ text, receipts: [] })
  const byPieces = skillsToName(chosen).toSorted((a, b) => b.pieces - a.pieces)
  const known = byPieces
    .filter((one) => !isNew(one))
    .slice(0, MOST)
    .map(({ name, pieces }) => `${name} (${number(pieces)})`)
  return section('growth', 'Growth', {
    points: [
      ...byPieces
        .filter(isNew)
        .slice(0, MOST)
        .map(({ name, pieces, because }) =>
          point(`New: ${name} (${count(pieces, 'achievement')}; ${because})`),
        ),
      ...(known.length === 0
        ? []
        : [point(`${before === null ? 'Shown' : 'Shown again'}, by achievements: ${listed(known)}.`)]),
    ],
  })
}
