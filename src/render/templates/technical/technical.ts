import type { CodeFound, PortfolioMaterial, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { pointOf } from '../claim.ts'
import { periodInWords } from '../dates.ts'
import { documentOf, section, subjectOf } from '../document.ts'
import { type ReceiptBook, receiptBook } from '../receipts.ts'
import { restInArchive } from '../short-lines.ts'
import { skillTable } from '../skills.ts'
import type { Template } from '../template.ts'
import { byTheme, type Theme } from '../themes.ts'
import { deepClaimOf } from './deep-claim.ts'

/** Features, architecture, performance and security in depth, for readers who know the trade. */
export const technical: Template = { format: 'markdown', codeFor, build }

const inDepth = ['Features', 'Architecture', 'Performance', 'Security']
const DEEP = 10
const BRIEF = 20
const WITH_CODE = 3

/** The best of each theme. Code is nobody's business but those who have it already. */
function codeFor({ chosen, audience }: PortfolioMaterial): readonly ScoredAchievement[] {
  if (audience === 'public') return []
  return byTheme(chosen)
    .filter(({ title }) => inDepth.includes(title))
    .flatMap(({ work }) => work.slice(0, WITH_CODE))
}

function build(material: PortfolioMaterial) {
  const book = receiptBook(material.repositories)
  const themes = byTheme(material.chosen)
  const code = material.audience === 'public' ? [] : (material.code ?? [])
  const sections = [
    ...themes.filter(({ title }) => inDepth.includes(title)).map((theme) => deepSection(theme, code, book)),
    section('also', 'Also', {
      points: inBrief(
        themes.filter(({ title }) => !inDepth.includes(title)).flatMap(({ work }) => work),
        book,
      ),
    }),
    section('skills', 'Skills', { table: skillTable(material.chosen) }),
  ]
  const title = `Technical work: ${subjectOf(material)}, ${periodInWords(material.period)}`
  return documentOf(material, { template: 'technical', title }, sections, book)
}

const deepSection = ({ title, work }: Theme, code: readonly CodeFound[], book: ReceiptBook) =>
  section(title.toLowerCase(), title, {
    claims: work.slice(0, DEEP).map((one) => deepClaimOf(one, code, book)),
    points: inBrief(work.slice(DEEP), book),
  })

/** A line each; what is more than that is counted. */
function inBrief(work: readonly ScoredAchievement[], book: ReceiptBook): readonly Sentence[] {
  const more = work.length - BRIEF
  return [
    ...work.slice(0, BRIEF).map((one) => pointOf(one, book)),
    ...(more > 0 ? [restInArchive(more)] : []),
  ]
}
