import type { PortfolioMaterial, Section } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { section } from '../document.ts'
import { skillsShown } from '../skills.ts'

const MOST = 8

/** What the work shows its author can do, and what of it no earlier work shows. */
export function growth({ chosen, earlierSkills, subject }: PortfolioMaterial): Section {
  const shown = skillsShown(chosen)
  const words = ({ name, pieces, because }: (typeof shown)[number]) =>
    `${name} (${count(pieces, 'achievement')}; ${because})`
  const before = earlierSkills === null ? null : new Set(earlierSkills)
  const isNew = before === null ? [] : shown.filter(({ name }) => !before.has(name))
  const point = (text: string) => ({ text, receipts: [] })
  if (subject === null) return section('growth', 'Growth', {})
  return section('growth', 'Growth', {
    points: [
      ...isNew.slice(0, MOST).map((one) => point(`New: ${words(one)}`)),
      ...shown
        .filter((one) => !isNew.includes(one))
        .slice(0, MOST - Math.min(isNew.length, MOST))
        .map((one) => point(words(one))),
    ],
  })
}
