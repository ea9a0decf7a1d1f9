import type { Portfolio, PortfolioMaterial, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import type { TellableFact } from '../../../core/wording.ts'
import { count, number } from '../../words.ts'
import { kindsChart, timeline } from '../charts.ts'
import { periodInWords } from '../dates.ts'
import { documentOf, section, subjectOf } from '../document.ts'
import { receiptBook } from '../receipts.ts'
import type { Template } from '../template.ts'
import { isUpkeep } from '../themes.ts'
import { factsForExecutives } from './facts.ts'
import { shortClaimOf } from './short-claim.ts'
import { summary } from './summary.ts'
import { paragraphsOf, workFact, workId } from './wording.ts'

/** A page of summary and the best of the work, each told in a sentence: for who decides and has little time. */
export const executive: Template = { format: 'pdf', tellable, build }

const MOST = 10
/** What an achievement has to score to be told here, unless somebody asked for less or more. */
const WORTHY = 70

function build(material: PortfolioMaterial): Portfolio {
  const book = receiptBook(material.repositories)
  const { told, remark } = bestOf(material)
  const sentences = summary(material, book)
  const claims = told.map((one) => shortClaimOf(one, book))
  const works = new Map(claims.map(({ receipts }, index) => [workId(index), receipts]))
  const paragraphs = paragraphsOf(sentences, works, material.wording)
  const charts = [timeline(material, 'achievements'), kindsChart(material.chosen)].filter(
    (one) => one !== null,
  )
  const sections = [
    section('summary', 'Summary', { paragraphs, charts }),
    section('achievements', 'Achievements', {
      paragraphs: remark === null ? [] : [remark],
      claims,
    }),
  ]
  const head = {
    template: 'executive',
    title: `Summary of work: ${subjectOf(material)}, ${periodInWords(material.period)}`,
    facts: factsForExecutives(material),
    warnings: remark === null ? [] : [remark.text],
  }
  return documentOf(material, head, sections, book)
}

/** Its own sentences, and the work it tells. */
function tellable(material: PortfolioMaterial): readonly TellableFact[] {
  const book = receiptBook(material.repositories)
  const sentences = summary(material, book)
    .flat()
    .flatMap(({ id, text }): TellableFact[] => (id === null ? [] : [{ id, is: 'sentence', text }]))
  return [...sentences, ...bestOf(material).told.map(workFact)]
}

type Best = { readonly told: readonly ScoredAchievement[]; readonly remark: Sentence | null }

/** The best that score enough, and whatever a person pinned; the best there are where those are few, which is said. */
function bestOf({ chosen, minScore }: PortfolioMaterial): Best {
  const bar = minScore ?? WORTHY
  const isWorthy = ({ achievement, score }: ScoredAchievement) => achievement.pinned || score.value >= bar
  const worthy = chosen.filter(isWorthy).slice(0, MOST)
  const work = chosen.filter((one) => isWorthy(one) || !isUpkeep(one))
  const told = (work.length > 0 ? work : chosen).slice(0, MOST)
  if (worthy.length === told.length) return { told, remark: null }
  return { told, remark: { text: remarkOn(told, chosen.length, worthy.length, bar), receipts: [] } }
}

/** What stands there first, and only then what it is measured by. */
function remarkOn(told: readonly ScoredAchievement[], all: number, worthy: number, bar: number): string {
  const values = told.map(({ score }) => score.value)
  const [best, last] = [Math.max(...values), Math.min(...values)]
  const mark = `The mark for this page is ${bar}`
  if (told.length === 1)
    return `The best there is, with a score of ${best}. ${mark}, which it does not reach.`
  const which =
    told.length === all ? `All ${count(all, 'piece')}` : `The best ${told.length} of ${number(all)}`
  const scores = best === last ? `each with a score of ${best}` : `with scores from ${best} to ${last}`
  const reach =
    worthy === 0 ? 'none of them reaches' : `${worthy} of them ${worthy === 1 ? 'reaches' : 'reach'}`
  return `${which}, ${scores}. ${mark}, which ${reach}.`
}
