import { type AnalysedSkill, analysedKinds } from '../../core/analysis.ts'
import type {
  Amount,
  CompetencyCount,
  Insights,
  QuarterInsight,
  Question,
  UntoldMonth,
} from '../../core/insights.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { quoted } from '../shell/quote.ts'
import { count, number, shortIds, shortOid } from '../words.ts'
import { type Column, columns, hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { widthOf } from './width.ts'

const MOST_QUARTERS = 12
const MOST_COMPETENCIES = 6
const MOST_MONTHS = 12
const MOST_CATEGORIES = 3

const line = (text: string): string => safe(text, 'terminal-line')

type Sheet = { readonly paint: Paint; readonly width: number; readonly ids: ReadonlyMap<string, string> }

/** A period by quarter, what its work shows, what is untold, work with others, and questions. Ends with a newline. */
export function insightsView(insights: Insights, screen: Screen): string {
  const { subject, period, commits, achievements, quarters, competencies, untold, questions } = insights
  const width = proseWidth(screen.width)
  const bests = quarters.flatMap(({ score }) => (score === null ? [] : [score.best.achievementId]))
  const strongest = competencies.flatMap((one) => one.strongest)
  const upkeep = untold.flatMap((one) => one.upkeep ?? [])
  const sheet = { paint: paintFor(screen), width, ids: shortIds([...bests, ...strongest, ...upkeep]) }
  const head = `${line(subject.name)}, ${period.label}: ${count(commits, 'commit')}, ${count(achievements, 'achievement')}`
  const lines = [
    ...wrap(head, width).map(sheet.paint.title),
    ...section('By quarter', quarterLines(quarters, sheet), sheet),
    ...section('What it shows', competencyLines(competencies, sheet), sheet),
    ...section('Months with commits and nothing told', untoldLines(untold, sheet), sheet),
    ...section('With others', togetherLines(insights, sheet), sheet),
    ...section(
      'Only you can say',
      questions.flatMap((one, i) => questionLines(one, i, sheet)),
      sheet,
    ),
  ]
  return `${lines.join('\n')}\n`
}

const section = (title: string, lines: readonly string[], { paint }: Sheet): readonly string[] =>
  lines.length === 0 ? [] : ['', paint.heading(title), ...lines]

/** Where there is little room, the reviews, the median and the categories go. */
function quarterLines(quarters: readonly QuarterInsight[], { paint, width, ids }: Sheet): readonly string[] {
  const shown = quarters.slice(-MOST_QUARTERS)
  const left = quarters.length - shown.length
  const isNarrow = width < 60
  const hasReviews = !isNarrow && shown.some((one) => one.reviews > 0)
  const right = { align: 'right', paint: paint.number } as const
  const cells: readonly (Column & { readonly head: string; readonly of: (one: QuarterInsight) => string })[] =
    [
      { head: '', of: ({ quarter, isPart }) => `${quarter}${isPart ? '*' : ''}` },
      { ...right, head: 'commits', of: ({ commits }) => number(commits) },
      { ...right, head: isNarrow ? 'done' : 'achievements', of: ({ achievements }) => number(achievements) },
      ...(hasReviews
        ? [{ ...right, head: 'reviews', of: ({ reviews }: QuarterInsight) => number(reviews) }]
        : []),
      ...(isNarrow
        ? []
        : [
            {
              ...right,
              head: 'median',
              of: ({ score }: QuarterInsight) => (score ? number(score.median) : ''),
            },
          ]),
      { head: 'best', paint: paint.id, of: ({ score }) => bestText(score, ids) },
      ...(isNarrow ? [] : [{ head: '', of: categoriesText }]),
    ]
  const rows = [cells.map(({ head }) => head), ...shown.map((one) => cells.map(({ of }) => of(one)))]
  return [
    ...columns(rows, cells, width),
    ...(shown.some(({ isPart }) => isPart) ? [paint.faint('* a part of it')] : []),
    ...(left > 0 ? [paint.faint(`${count(left, 'earlier quarter')}: --json`)] : []),
  ]
}

const bestText = (score: QuarterInsight['score'], ids: Sheet['ids']): string =>
  score === null ? '' : `${score.best.value} ${ids.get(score.best.achievementId) ?? score.best.achievementId}`

const categoriesText = ({ categories }: QuarterInsight): string =>
  categories
    .slice(0, MOST_CATEGORIES)
    .map(({ category, count: many }) => `${category} ${many}`)
    .join(', ')

const kindNames = {
  technical: 'In the trade',
  soft: 'With people',
  transferable: 'In any trade',
} satisfies Record<AnalysedSkill['kind'], string>

function competencyLines(competencies: readonly CompetencyCount[], sheet: Sheet): readonly string[] {
  const { width, ids } = sheet
  return analysedKinds.flatMap((kind) => {
    const own = competencies.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    const shown = own.slice(0, MOST_COMPETENCIES).map(({ name, achievements, strongest }) => {
      const best = strongest.map((id) => ids.get(id) ?? id).slice(0, width < 60 ? 1 : 2)
      return `${line(name)} ${number(achievements)} (${best.join(', ')})`
    })
    const more = own.length > shown.length ? `; ${own.length - shown.length} more` : ''
    return hanging(`${kindNames[kind].padEnd(12)}  `, `${shown.join('; ')}${more}`, width)
  })
}

function untoldLines(untold: readonly UntoldMonth[], { width, ids }: Sheet): readonly string[] {
  if (untold.length === 0) return []
  const told = untold.slice(-MOST_MONTHS).map(({ month, commits, upkeep }) => {
    const gathered = upkeep === null ? '' : ` (${ids.get(upkeep) ?? upkeep} gathers its small change)`
    return `${month} ${count(commits, 'commit')}${gathered}`
  })
  const left = untold.length - told.length
  const more = left > 0 ? `; ${count(left, 'earlier month')}: --json` : ''
  return [
    ...wrap(`${told.join('; ')}${more}`, width),
    ...wrap('What were they for? craft achievements add, or edit what gathers them.', width),
  ]
}

function togetherLines({ together }: Insights, { width }: Sheet): readonly string[] {
  const { reviewed, pullsReviewed, reviewedByOthers, written, applied, places } = together
  const said = ({ count: many, people }: Amount, noun: string, joint: string, nouns = `${noun}s`): string =>
    many === 0 ? '' : `${count(many, noun, nouns)} ${joint} ${count(people, 'person', 'people')}`
  const given = [said(reviewed, 'commit', 'by'), said(pullsReviewed, 'pull request', 'by')]
  const rows = [
    ['You reviewed', given.filter((one) => one !== '').join(', ')],
    ['Reviewed', said(reviewedByOthers, 'commit of yours', 'by', 'commits of yours')],
    ['Co-written', said(written, 'commit', 'with')],
    ['Applied', said(applied, 'commit', 'by')],
    ['Where', places.map(({ place, commits }) => `${line(place)} ${number(commits)}`).join(', ')],
  ]
  return rows.flatMap(([label = '', text = '']) =>
    text === '' ? [] : hanging(`${label.padEnd(12)}  `, text, width),
  )
}

function questionLines(
  { asks, count: all, evidence, command }: Question,
  index: number,
  { paint, width }: Sheet,
): readonly string[] {
  const shown = evidence.map(({ kind, target }) =>
    kind === 'commit' ? shortOid(target) : `#${line(target)}`,
  )
  const more = all > shown.length ? ` and ${number(all - shown.length)} more` : ''
  const first = `${index + 1}. `
  const indent = ' '.repeat(first.length)
  return [
    ...(index === 0 ? [] : ['']),
    ...hanging(first, line(asks), width),
    ...hanging(indent, `${shown.join(', ')}${more}`, width).map(paint.faint),
    ...(command === null
      ? []
      : commandLines(command, width - indent.length).map((text) => `${indent}${text}`)),
  ]
}

/** A command line to be copied: it goes on behind a backslash, and no word of it is broken, however long. */
function commandLines(command: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of command.map((one) => quoted(line(one)))) {
    if (current !== '' && widthOf(current) + 1 + widthOf(word) + 2 > width) {
      lines.push(`${current} \\`)
      current = `  ${word}`
      continue
    }
    current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
