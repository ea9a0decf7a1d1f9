import type { PortfolioMaterial, ScoredAchievement } from '../../../core/portfolio.ts'
import { count, listed, number } from '../../words.ts'
import { duringPeriod } from '../dates.ts'
import { colleagues } from '../people.ts'
import { kindsOf, leadingKinds } from '../themes.ts'

/** Who reads a resume reads this: where, in which languages, what kind of work, what came of it, and with whom. */
export function profile(material: PortfolioMaterial): string {
  const sentences = [where(material), what(material.chosen), released(material.chosen), withWhom(material)]
  return sentences.filter((one) => one !== '').join(' ')
}

const NAMED_PLACES = 3

function where({ repositories, period, totals }: PortfolioMaterial): string {
  const names = repositories.map(({ name }) => name)
  const more = names.length - NAMED_PLACES
  const places =
    more > 1 ? listed([...names.slice(0, NAMED_PLACES), `${number(more)} other repositories`]) : listed(names)
  const commits = `${count(totals.commits, 'commit')} on ${count(totals.activeDays, 'day')}`
  return `Worked on ${places}${duringPeriod(period)}${languages(totals)}: ${commits}.`
}

const NAMED_LANGUAGES = 3
/** A language of fewer than one line in so many is not what somebody worked in. */
const WORTH_NAMING = 20
const MOSTLY = 0.8

function languages({ languages: all }: PortfolioMaterial['totals']): string {
  const lines = all.reduce((sum, one) => sum + one.lines, 0)
  const named = all.filter((one) => one.lines * WORTH_NAMING >= lines).slice(0, NAMED_LANGUAGES)
  const [first] = named
  if (first === undefined || lines === 0) return ''
  if (named.length > 1 && first.lines >= lines * MOSTLY) return `, mostly in ${first.name}`
  return `, in ${listed(named.map(({ name }) => name))}`
}

function what(work: readonly ScoredAchievement[]): string {
  const { leading } = leadingKinds(work)
  const told = leading.map(({ noun, value }) => `${noun} (${number(value)})`)
  const [first] = leading
  if (first === undefined || work.length === 1) return `${count(work.length, 'achievement')}.`
  if (first.value === work.length) return `${number(first.value)} achievements, all of them ${first.noun}.`
  if (first.value === 1)
    return `${number(work.length)} achievements of ${number(kindsOf(work).length)} kinds.`
  return `${number(work.length)} achievements, above all ${listed(told)}.`
}

function released(work: readonly ScoredAchievement[]): string {
  const out = work.flatMap(({ achievement: { traces } }) => traces.release ?? [])
  if (out.length === 0) return ''
  return `${releasedOf(out.length, work.length)}, in ${count(new Set(out).size, 'release')}.`
}

function releasedOf(some: number, all: number): string {
  if (some < all) return `${number(some)} of them released`
  return all === 1 ? 'Released' : 'All released'
}

function withWhom({ chosen, subject }: PortfolioMaterial): string {
  const people = subject === null ? 0 : colleagues(chosen).length
  return people === 0 ? '' : `Worked with ${count(people, 'other person', 'other people')}.`
}
