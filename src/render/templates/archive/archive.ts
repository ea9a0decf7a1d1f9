import type { Claim, PortfolioMaterial, ScoredAchievement } from '../../../core/portfolio.ts'
import { builtUpon } from '../../words.ts'
import { claimOf } from '../claim.ts'
import { periodInWords } from '../dates.ts'
import { documentOf, monthTable, section, subjectOf } from '../document.ts'
import { type ReceiptBook, receiptBook } from '../receipts.ts'
import type { Template } from '../template.ts'
import { byTheme, isUpkeep } from '../themes.ts'

/** Everything chosen, with all of its evidence: for machines, and for keeping. */
export const archive: Template = { format: 'json', build }

function build(material: PortfolioMaterial) {
  const book = receiptBook(material.repositories)
  const whole = (work: readonly ScoredAchievement[]) => work.map((one) => withAllEvidence(one, book))
  const sections = [
    ...byTheme(material.chosen).map(({ title, work }) =>
      section(title.toLowerCase(), title, { claims: whole(work) }),
    ),
    section('upkeep', 'Upkeep', { claims: whole(material.chosen.filter(isUpkeep)) }),
    section('months', 'By month', { table: monthTable(material) }),
  ]
  const title = `Archive: ${subjectOf(material)}, ${periodInWords(material.period)}`
  return documentOf(material, { template: 'archive', title }, sections, book)
}

function withAllEvidence(one: ScoredAchievement, book: ReceiptBook): Claim {
  const claim = claimOf(one, book)
  const { achievement } = one
  const { traces } = achievement
  return {
    ...claim,
    // Readers of other documents would take it for praise of this work; here it is one more thing that was counted.
    sentences:
      traces.laterCommits === 0
        ? claim.sentences
        : [...claim.sentences, { text: `${builtUpon(traces)}.`, receipts: [] }],
    receipts: achievement.evidence.map((proof) => book.cite(proof, achievement)),
  }
}
