import type { PortfolioMaterial, ScoredAchievement } from '../../../core/portfolio.ts'
import { claimOf, pointOf } from '../claim.ts'
import { periodInWords } from '../dates.ts'
import { documentOf, section, subjectOf } from '../document.ts'
import { type ReceiptBook, receiptBook } from '../receipts.ts'
import { skillTable } from '../skills.ts'
import type { Template } from '../template.ts'
import { byTheme } from '../themes.ts'

/** Features, architecture, performance and security in depth, for readers who know the trade. */
export const technical: Template = { format: 'markdown', build }

const inDepth = ['Features', 'Architecture', 'Performance', 'Security']
const DEEP = 10
const BRIEF = 20

function build(material: PortfolioMaterial) {
  const book = receiptBook(material.repositories)
  const themes = byTheme(material.chosen)
  const sections = [
    ...themes
      .filter(({ title }) => inDepth.includes(title))
      .map(({ title, work }) => deepSection(title, work, book)),
    section('also', 'Also', {
      points: themes
        .filter(({ title }) => !inDepth.includes(title))
        .flatMap(({ work }) => work)
        .slice(0, BRIEF)
        .map((one) => pointOf(one, book)),
    }),
    section('skills', 'Skills', { table: skillTable(material.chosen) }),
  ]
  const title = `Technical work: ${subjectOf(material)}, ${periodInWords(material.period)}`
  return documentOf(material, { template: 'technical', title }, sections, book)
}

const deepSection = (title: string, work: readonly ScoredAchievement[], book: ReceiptBook) =>
  section(title.toLowerCase(), title, {
    claims: work.slice(0, DEEP).map((one) => claimOf(one, book)),
    points: work.slice(DEEP, DEEP + BRIEF).map((one) => pointOf(one, book)),
  })
