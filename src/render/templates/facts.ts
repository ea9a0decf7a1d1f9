import type { Fact, PortfolioMaterial } from '../../core/portfolio.ts'
import { changed, count, number } from '../words.ts'

const LANGUAGES = 5

/** The numbers at the head of a document, each with how it was counted. */
export function factsOf({ subject, totals, chosen }: PortfolioMaterial): readonly Fact[] {
  const { commits, merges, insertions, deletions, unworkedLines, filesChanged, activeDays, languages } =
    totals
  const whose = subject === null ? 'everybody’s commits' : 'your own commits'
  const left = merges === 0 ? '' : `, without ${count(merges, 'merge')}`
  const machine =
    unworkedLines === 0 ? '' : `; ${number(unworkedLines)} of them generated, vendored or in lock files`
  const told = languages.slice(0, LANGUAGES).map(({ name, lines }) => `${name} ${number(lines)}`)
  return [
    { label: 'Commits', value: number(commits), because: `${whose} in the period${left}` },
    { label: 'Lines', value: changed(insertions, deletions), because: `as git counts them${machine}` },
    { label: 'Files', value: number(filesChanged), because: 'different paths that these commits changed' },
    {
      label: 'Active days',
      value: number(activeDays),
      because: 'days with a commit, by the author’s own calendar',
    },
    {
      label: 'Achievements',
      value: number(chosen.length),
      because: `pieces of work found in these commits${chosen.some(isOfService) ? ', and in pull requests, reviews, issues and releases,' : ''} by written-down rules`,
    },
    ...(told.length === 0
      ? []
      : [
          {
            label: 'Languages',
            value: told.join(', '),
            because: 'lines added and removed, by file name; no generated, vendored or lock files',
          },
        ]),
  ]
}

const isOfService = ({ achievement: { source, traces } }: PortfolioMaterial['chosen'][number]): boolean =>
  traces.discussion !== undefined || source === 'release'
