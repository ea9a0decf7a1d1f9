import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { Stats } from '../../core/stats.ts'
import { changed, count, number } from '../words.ts'
import { bar, columns, hanging, proseWidth } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { clip } from './width.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const LANGUAGES = 8
const REPOSITORIES = 8
const NAMES = 8
const MONTHS = 24

/** A period on one screen: sums first, then languages, achievements and months as bars. */
export function statsView(stats: Stats, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const whose = stats.subject === null ? 'Everybody' : safe(stats.subject.name, 'terminal-line')
  const lines = [
    paint.title(clip(`${whose}, ${stats.period.label}`, width)),
    '',
    ...factLines(stats, width),
    ...chart('Lines by language', languageRows(stats), paint, width),
    ...chart('Achievements', achievementRows(stats), paint, width),
    ...timeChart(stats, paint, width),
  ]
  return `${lines.join('\n')}\n`
}

function factLines(stats: Stats, width: number): readonly string[] {
  const { totals } = stats
  const merges = totals.merges === 0 ? '' : ` and ${count(totals.merges, 'merge')}`
  const facts = [
    ['Commits', `${count(totals.commits, 'commit')}${merges}, on ${count(totals.activeDays, 'day')}`],
    ['Lines', `${changed(totals.insertions, totals.deletions)}${workText(stats)}`],
    ['Files', count(totals.filesChanged, 'file')],
    ['Repositories', repositoriesText(stats)],
    ['Busiest', busiestText(stats)],
    ['Authors', stats.subject === null ? count(stats.authors, 'person', 'people') : ''],
    ['Co-authors', namesText(totals.coAuthors)],
    ['Reviewers', namesText(stats.reviewers)],
  ]
  return facts.flatMap(([label = '', text = '']) =>
    text === '' ? [] : hanging(`${label.padEnd(12)}  `, text, width),
  )
}

/** What of the changed lines is work, and what the rest is. */
function workText({ totals, marked }: Stats): string {
  if (totals.unworkedLines === 0) return ''
  const work = totals.insertions + totals.deletions - totals.unworkedLines
  const rest = [
    [marked.generated, 'generated'],
    [marked.vendored, 'vendored'],
    [marked.lock, 'in lock files'],
  ] as const
  const told = rest.filter(([lines]) => lines > 0).map(([lines, what]) => `${number(lines)} ${what}`)
  return `: ${number(work)} of work, ${told.join(', ')}`
}

function repositoriesText({ repositories }: Stats): string {
  if (repositories.length < 2) return ''
  const told = repositories
    .slice(0, REPOSITORIES)
    .map(({ name, commits }) => `${safe(name, 'terminal-line')} ${number(commits)}`)
  return `${told.join(', ')}${more(repositories.length - REPOSITORIES)}`
}

function busiestText({ weekdays, hours }: Stats): string {
  const [day, hour] = [indexOfMost(weekdays), indexOfMost(hours)]
  if (day === null || hour === null) return ''
  return `${WEEKDAYS[day]} (${count(weekdays[day] ?? 0, 'commit')}), ${hour}:00 to ${hour + 1}:00 (${number(hours[hour] ?? 0)})`
}

/** The earliest of the greatest; null when there is nothing. */
function indexOfMost(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts)
  return most === 0 ? null : counts.indexOf(most)
}

const namesText = (names: readonly string[]): string =>
  names
    .slice(0, NAMES)
    .map((name) => safe(name, 'terminal-line'))
    .join(', ') + more(names.length - NAMES)

const more = (left: number): string => (left > 0 ? ` and ${number(left)} more` : '')

type Row = readonly [label: string, value: number]

const languageRows = ({ totals }: Stats): readonly Row[] =>
  totals.languages.slice(0, LANGUAGES).map(({ name, lines }) => [name, lines])

const achievementRows = ({ achievements }: Stats): readonly Row[] =>
  achievements.map(({ category, count: many }) => [category, many])

/** A long time is told by its years: two hundred months would be no picture. */
function timeChart({ months }: Stats, paint: Paint, width: number): readonly string[] {
  if (months.length < 2) return []
  if (months.length <= MONTHS) {
    const rows = months.map(({ month, commits }) => [month, commits] as const)
    return chart('Commits by month', rows, paint, width)
  }
  const years = new Map<string, number>()
  for (const { month, commits } of months)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + commits)
  return chart('Commits by year', [...years], paint, width)
}

function chart(title: string, rows: readonly Row[], paint: Paint, width: number): readonly string[] {
  if (rows.length === 0) return []
  const most = Math.max(...rows.map(([, value]) => value))
  const length = width < 60 ? 10 : 20
  const cells = rows.map(([label, value]) => [label, number(value), bar(value, most, length)])
  const layout = [{ max: 16 }, { align: 'right', paint: paint.number }, {}] as const
  return ['', paint.heading(title), ...columns(cells, layout, width)]
}
