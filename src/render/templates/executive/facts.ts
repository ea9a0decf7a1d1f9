import type { Fact, PortfolioMaterial } from '../../../core/portfolio.ts'
import { count, number } from '../../words.ts'
import { colleagues } from '../people.ts'
import { issuesClosed } from './outcome.ts'

/** The numbers somebody who does not read code asks for first; what is nought is not among them. */
export function factsForExecutives({ chosen, totals, subject }: PortfolioMaterial): readonly Fact[] {
  const work = chosen.map(({ achievement }) => achievement)
  const released = work.filter(({ traces }) => traces.release !== null).length
  const issues = issuesClosed(chosen)
  const people = subject === null ? 0 : colleagues(chosen).length
  const facts: readonly (Fact | null)[] = [
    {
      label: 'Achievements',
      value: number(chosen.length),
      because: 'pieces of work found in the history by written-down rules',
    },
    released === 0
      ? null
      : {
          label: 'Released',
          value: `${number(released)} of ${number(work.length)}`,
          because: 'in a tagged release by now',
        },
    issues === 0
      ? null
      : {
          label: 'Issues closed',
          value: number(issues),
          because: 'by what the messages say they close',
        },
    people === 0
      ? null
      : {
          label: 'Worked with',
          value: count(people, 'person', 'people'),
          because: 'named by commits and trailers',
        },
    {
      label: 'Active days',
      value: number(totals.activeDays),
      because: `days with one of ${count(totals.commits, 'commit')}`,
    },
  ]
  return facts.filter((fact) => fact !== null)
}
