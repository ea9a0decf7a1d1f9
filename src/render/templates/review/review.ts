import type { Portfolio, PortfolioMaterial, ScoredAchievement, Section } from '../../../core/portfolio.ts'
import { count } from '../../words.ts'
import { kindsChart, timeline } from '../charts.ts'
import { claimOf, pointOf } from '../claim.ts'
import { periodInWords } from '../dates.ts'
import { documentOf, section, subjectOf } from '../document.ts'
import { type ReceiptBook, receiptBook } from '../receipts.ts'
import type { Template } from '../template.ts'
import { byTheme, isUpkeep, type Theme } from '../themes.ts'
import { collaboration } from './collaboration.ts'
import { growth } from './growth.ts'
import { unproven } from './unproven.ts'

/** A self review of a period: the best of it, the rest by theme, with whom, what was new, and what nobody has proven yet. */
export const review: Template = { format: 'markdown', build }

const HIGHLIGHTS = 5
const A_THEME = 15

function build(material: PortfolioMaterial): Portfolio {
  const book = receiptBook(material.repositories)
  const highlights = material.chosen.filter((one) => !isUpkeep(one)).slice(0, HIGHLIGHTS)
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
  [timeline(material, 'commits'), timeline(material, 'achievements'), kindsChart(material.chosen)].filter(
    (chart) => chart !== null,
  )

function themeSection({ title, work }: Theme, book: ReceiptBook): Section {
  const more = work.length - A_THEME
  return section(title.toLowerCase(), title, {
    points: [
      ...work.slice(0, A_THEME).map((one) => pointOf(one, book)),
      ...(more > 0 ? [{ text: `… and ${more} more; the archive template has them all.`, receipts: [] }] : []),
    ],
  })
}

const UPKEEP = 5

/** Chores are one paragraph: nobody reads them one by one, and leaving them out would hide work. */
function upkeep(work: readonly ScoredAchievement[], book: ReceiptBook): Section {
  if (work.length === 0) return section('upkeep', 'Upkeep', {})
  const commits = work.reduce((sum, { achievement }) => sum + achievement.size.commits, 0)
  const most = [...work]
    .sort((a, b) => b.achievement.size.commits - a.achievement.size.commits)
    .slice(0, UPKEEP)
  return section('upkeep', 'Upkeep', {
    paragraphs: [
      {
        text: `${count(commits, 'commit')} of upkeep (dependencies, releases, small repairs). ${work.length > UPKEEP ? `The ${UPKEEP} largest pieces:` : ''}`.trim(),
        receipts: [],
      },
    ],
    points: most.map((one) => pointOf(one, book)),
  })
}
