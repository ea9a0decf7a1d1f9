import type { PortfolioMaterial } from '../../core/portfolio.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { changed, count, number, when } from '../words.ts'
import { bar, hanging, joinFitting, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { type DetectedWords, type TrackedWords, trackView } from './track-view.ts'
import { clip, padStart } from './width.ts'

export type Started = {
  readonly tracked: TrackedWords
  readonly detected: DetectedWords
  readonly material: PortfolioMaterial
  /** Where the document was written. */
  readonly path: string
}

const SHOWN = 5
const SHOWN_LANGUAGES = 5

/** A first look at a repository: what was read, whose work, the best of it, and where the document is. */
export function startView({ tracked, detected, material, path }: Started, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const lines = [
    ...factLines(material, width),
    '',
    paint.heading(
      material.chosen.length > SHOWN ? `The best ${SHOWN} of ${number(material.chosen.length)}` : 'The work',
    ),
    ...bestLines(material, paint, width),
    '',
    ...wrap(
      `The document, with the evidence for each of ${count(material.chosen.length, 'achievement')}:`,
      width,
    ),
    paint.link(safe(path, 'terminal-line')),
  ]
  return `${trackView({ tracked, detected }, screen)}\n${lines.join('\n')}\n`
}

function factLines({ subject, period, totals, months }: PortfolioMaterial, width: number): readonly string[] {
  const first = months[0]?.month
  const last = months.at(-1)?.month
  const span = first === undefined || first === last ? (first ?? period.label) : `${first} to ${last}`
  const languages = totals.languages.slice(0, SHOWN_LANGUAGES).map(({ name }) => name)
  const facts = [
    ['Whose', subject === null ? 'everybody' : safe(subject.name, 'terminal-line')],
    ['When', `${span}, on ${count(totals.activeDays, 'day')}`],
    ['Commits', `${count(totals.commits, 'commit')}, ${changed(totals.insertions, totals.deletions)} lines`],
    ['Languages', languages.join(', ')],
  ]
  return facts.flatMap(([label = '', text = '']) =>
    text === '' ? [] : hanging(`${label.padEnd(9)}  `, text, width),
  )
}

function bestLines({ chosen }: PortfolioMaterial, paint: Paint, width: number): readonly string[] {
  const isNarrow = width < 60
  const barWidth = isNarrow ? 5 : 10
  const indent = barWidth + 7
  return chosen.slice(0, SHOWN).flatMap(({ achievement, score }) => {
    const title = clip(safe(achievement.title, 'terminal-line'), width - indent)
    const about = joinFitting([when(achievement, isNarrow), achievement.category], width - indent)
    return [
      `${paint.number(padStart(String(score.value), 3))}  ${bar(score.value, 100, barWidth)}  ${title}`,
      paint.faint(`${' '.repeat(indent)}${about}`),
    ]
  })
}
