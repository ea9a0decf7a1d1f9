import type { Portfolio, PortfolioMaterial } from '../../../core/portfolio.ts'
import { kindsChart, timeline } from '../charts.ts'
import { claimOf } from '../claim.ts'
import { periodInWords } from '../dates.ts'
import { documentOf, section, subjectOf } from '../document.ts'
import { receiptBook } from '../receipts.ts'
import type { Template } from '../template.ts'
import { byTheme, isUpkeep } from '../themes.ts'
import { collaboration } from './collaboration.ts'
import { growth } from './growth.ts'
import { themeSection } from './themes.ts'
import { unproven } from './unproven.ts'
import { upkeep } from './upkeep.ts'

/** A self review of a period: the best of it, the rest by theme, with whom, what was new, and what nobody has proven yet. */
export const review: Template = { format: 'markdown', build }

const HIGHLIGHTS = 5
/** A long period has more that a page may be given to. */
const MANY = 50
const HIGHLIGHTS_OF_MANY = 8

function build(material: PortfolioMaterial): Portfolio {
  const book = receiptBook(material.repositories)
  const most = material.chosen.length >= MANY ? HIGHLIGHTS_OF_MANY : HIGHLIGHTS
  const highlights = material.chosen.filter((one) => !isUpkeep(one)).slice(0, most)
  const rest = material.chosen.filter((one) => !highlights.includes(one))
  const sections = [
    section('highlights', 'Highlights', { claims: highlights.map((one) => claimOf(one, book)) }),
    ...byTheme(rest).map((theme) => themeSection(theme, book)),
    upkeep(rest.filter(isUpkeep), book),
    collaboration(material, book),
    growth(material),
    section('months', 'Over time', { charts: overTime(material) }),
    unproven(material),
  ]
  const title = `${material.subject === null ? 'Review' : 'Self review'}: ${subjectOf(material)}, ${periodInWords(material.period)}`
  return documentOf(material, { template: 'review', title }, sections, book)
}

const overTime = (material: PortfolioMaterial) =>
  [timeline(material, 'commits'), kindsChart(material.chosen)].filter((chart) => chart !== null)
