import type { PortfolioMaterial, ScoredAchievement, Sentence } from '../../../core/portfolio.ts'
import { count, number } from '../../words.ts'
import { withoutGaps } from '../charts.ts'
import { monthInWords, spanInWords } from '../dates.ts'
import type { ReceiptBook } from '../receipts.ts'
import { isUpkeep } from '../themes.ts'

const LARGE_SHARE = 0.25
const TWICE = 2
const LONG_DAYS = 28
const DAY = 86_400

/** The one piece that outweighs the others by its size, or by how long it took. */
export function largest({ chosen }: PortfolioMaterial, book: ReceiptBook): Sentence | null {
  if (chosen.length < 2) return null
  const work = chosen.filter((one) => !isUpkeep(one) && !isCopied(one))
  const lines = ({ achievement: { size } }: ScoredAchievement) => size.insertions + size.deletions
  const [first, second] = [...work].sort((a, b) => lines(b) - lines(a))
  if (first === undefined) return null
  const { title, startedAt, completedAt, size } = first.achievement
  const all = work.reduce((sum, one) => sum + lines(one), 0)
  const days =
    startedAt === null || completedAt === null ? 0 : (completedAt.seconds - startedAt.seconds) / DAY
  const isLarge = lines(first) >= all * LARGE_SHARE && lines(first) >= TWICE * (second ? lines(second) : 0)
  if (!isLarge && days < LONG_DAYS) return null
  const when = spanInWords(startedAt, completedAt)
  const files = count(size.files, 'file')
  const took =
    size.commits === 1
      ? `changed ${files} (${when})`
      : `took ${count(size.commits, 'commit')} (${when}) and changed ${files}`
  const text = `The largest, “${title}”, ${took}.`
  return { text, receipts: book.citeWork(first.achievement, 1) }
}

/** What carries more of others' code than of its author's says nothing by its size. */
const isCopied = ({ achievement: { size } }: ScoredAchievement): boolean =>
  size.unworkedLines > size.insertions + size.deletions

const STEADY_MOST = 1.6
const STEADY_LEAST = 0.5
const PEAK = 2

/** How the commits fall over the months. */
export function pace({ months, totals }: PortfolioMaterial): Sentence | null {
  const all = withoutGaps(months)
  const commits = all.map((one) => one.commits)
  const total = commits.reduce((sum, one) => sum + one, 0)
  const [first] = all
  if (first === undefined || total === 0) return null
  const plain = (text: string): Sentence => ({ text, receipts: [] })
  const days = count(totals.activeDays, 'day')
  const made = `${number(totals.commits)} ${totals.commits === 1 ? 'commit was' : 'commits were'} made`
  if (all.length === 1) return plain(`${made} on ${days} of ${monthInWords(first.month)}.`)
  const mean = total / all.length
  const [most, least] = [Math.max(...commits), Math.min(...commits)]
  const peak = all.find((one) => one.commits === most) ?? first
  const silent = commits.filter((one) => one === 0).length
  if (silent > 0)
    return plain(
      `${made} on ${days}, in ${all.length - silent} of ${all.length} months; the busiest was ${monthInWords(peak.month)} (${number(most)}).`,
    )
  if (all.length > 2 && most <= mean * STEADY_MOST && least >= mean * STEADY_LEAST)
    return plain(
      `The pace was steady: ${number(least)} to ${number(most)} commits in each of ${all.length} months, on ${days} in all.`,
    )
  if (most >= mean * PEAK)
    return plain(
      `${monthInWords(peak.month)} stands out, with ${number(most)} of ${count(totals.commits, 'commit')}; there were commits on ${days} in all.`,
    )
  return plain(`${made} on ${days}, most of them in ${monthInWords(peak.month)} (${number(most)}).`)
}
