import type {
  CompetencyFound,
  LadderCheck,
  LadderLevel,
  LadderSignals,
  ShownBy,
  Together,
} from '../../core/ladder.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count, day, shortEvidence, shortIds } from '../words.ts'
import { hanging, proseWidth, wrap } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { clip } from './width.ts'

const NARROW = 60

const line = (text: string): string => safe(text, 'terminal-line')

type Sheet = { readonly paint: Paint; readonly width: number; readonly ids: ReadonlyMap<string, string> }

/** A ladder with the strongest evidence below each competency, level by level. Ends with a newline. */
export function ladderView(check: LadderCheck, screen: Screen): string {
  const { ladder, subject, period, achievements, competencies } = check
  const width = proseWidth(screen.width)
  const all = competencies.flatMap(({ strongest }) => strongest.map(({ achievementId }) => achievementId))
  const sheet: Sheet = { paint: paintFor(screen), width, ids: shortIds(all) }
  const shown = competencies.filter(({ verdict }) => verdict === 'shown').length
  const sum = `${line(subject.name)}, ${period.label}: ${count(achievements, 'achievement')} show ${shown} of ${count(competencies.length, 'competency', 'competencies')}.`
  const levels = [...ladder.levels, null]
  const lines = [
    ...wrap(line(ladder.name), width).map(sheet.paint.title),
    ...(ladder.description === null ? [] : wrap(line(ladder.description), width).map(sheet.paint.faint)),
    '',
    ...wrap(sum, width),
    ...levels.flatMap((level) => levelLines(level, check, sheet)),
  ]
  return `${lines.join('\n')}\n`
}

/** Null stands for what belongs to no level; it has a heading only where others have. */
function levelLines(
  level: LadderLevel | null,
  { ladder, competencies }: LadderCheck,
  sheet: Sheet,
): readonly string[] {
  const own = competencies.filter(({ competency }) => competency.level === (level?.id ?? null))
  if (own.length === 0) return []
  const name = level === null ? 'At every level' : line(level.name)
  const head = ladder.levels.length === 0 ? [] : ['', ...wrap(name, sheet.width).map(sheet.paint.heading)]
  return [...head, ...own.flatMap((found) => ['', ...competencyLines(found, sheet)])]
}

function competencyLines(found: CompetencyFound, sheet: Sheet): readonly string[] {
  const { competency, strongest } = found
  const { paint, width } = sheet
  const words = `${line(competency.name)}: ${verdictText(found)}`
  return [
    ...wrap(words, width).map(found.verdict === 'shown' ? paint.good : paint.weak),
    ...(competency.expectation === null
      ? []
      : hanging('  ', line(competency.expectation), width).map(paint.faint)),
    ...(found.verdict === 'shown' ? [] : hanging('  ', `It takes ${takes(competency.signals)}.`, width)),
    ...strongest.flatMap((one) => shownLines(one, sheet)),
  ]
}

/** The signals in words, one set after the other. */
const takes = (signals: readonly LadderSignals[]): string =>
  signals
    .map((wanted) =>
      [
        listed('category ', wanted.categories),
        listed('', wanted.skills),
        listed('', wanted.practices),
        listed('tag ', wanted.tags),
        listed(
          '',
          wanted.collaboration.map((kind) => together[kind]),
        ),
        ...Object.entries(wanted.dimensions).map(([name, least]) => `${name} ${least} of 100`),
      ]
        .filter((clause) => clause !== '')
        .join(', and '),
    )
    .join('; or ')

const listed = (before: string, names: readonly string[]): string =>
  names.map((name) => `${before}${line(name)}`).join(' or ')

const together = {
  authors: 'others who wrote part of it',
  reviewers: 'others who reviewed it',
  successors: 'others who worked on its files since',
} satisfies Record<Together, string>

function verdictText({ verdict, count: many, competency: { minimum } }: CompetencyFound): string {
  const from = minimum.score === 0 ? '' : ` with a score of ${minimum.score} or more`
  if (verdict === 'none') return `none${from}`
  if (verdict === 'shown') return `${count(many, 'achievement')}${from}`
  return `${many} of the ${minimum.achievements} achievements it takes${from}`
}

function shownLines(one: ShownBy, { paint, width, ids }: Sheet): readonly string[] {
  const mark = String(one.score).padStart(5)
  const id = ids.get(one.achievementId) ?? one.achievementId
  const date = width < NARROW ? '' : ` ${day(one.completedAt)}`
  const room = width - mark.length - id.length - date.length - 4
  const receipts = one.receipts.map(receiptText)
  const more = one.moreReceipts === 0 ? '' : ` and ${one.moreReceipts} more`
  const proof = receipts.length === 0 ? '' : ` [${receipts.join(', ')}${more}]`
  const head = `${paint.number(mark)}  ${paint.id(id)}${paint.faint(date)}`
  const title = line(one.title)
  return [
    ...(room < 16 ? [head, ...hanging('       ', title, width)] : [`${head}  ${clip(title, room)}`]),
    ...hanging('       ', `${line(one.because.join('; '))}${proof}`, width).map(paint.faint),
  ]
}

const receiptText = ({ kind, target }: ShownBy['receipts'][number]): string => {
  const isNumber = (kind === 'pull-request' || kind === 'issue') && /^\d+$/.test(target)
  return isNumber ? `#${target}` : line(shortEvidence(target))
}
