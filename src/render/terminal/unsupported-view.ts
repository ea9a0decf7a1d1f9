import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { Unsupported, UnsupportedLine, UnsupportedWork } from '../../core/unsupported.ts'
import { hanging, proseWidth } from './layout.ts'
import { paintFor } from './paint.ts'

/** What nothing in the store shows, in the store and in a document as it stands, each with what to do about it. */
export function unsupportedView(
  works: readonly UnsupportedWork[],
  lines: readonly UnsupportedLine[],
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const entry = (where: string, fault: Unsupported, next: string) => [
    ...hanging('', `${where}: ${said(fault)}`, width),
    ...hanging('  ', `in: ${shown(fault.sentence)}`, width).map(paint.faint),
    ...hanging('  ', `Next: ${next}`, width).map(paint.faint),
  ]
  const text = [
    ...works.flatMap((one) =>
      entry(`${names[one.field] ?? one.field} of “${shown(one.title)}”`, one, nextFor(one)),
    ),
    ...lines.flatMap((one) => entry(`line ${one.line}`, one, NEXT_IN_TEXT[one.reason] ?? NEXT_IN_WORDS)),
  ]
  return `${text.join('\n')}\n`
}

const names: Readonly<Record<string, string>> = { startedAt: 'start', completedAt: 'end' }

const LONGEST = 160

const shown = (text: string): string => {
  const line = safe(text, 'terminal-line').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

function said({ reason, what, instead }: Unsupported): string {
  if (reason === 'mark') return 'evidence is still needed'
  const had = instead === null ? '' : `; the evidence has ${shown(instead)}`
  return `nothing shows the ${reason} ${shown(what)}${had}`
}

const NEXT_IN_WORDS = 'write what the evidence says, or take it out'
const NEXT_IN_TEXT: Readonly<Record<string, string>> = {
  mark: 'add the evidence to the achievement and write the document again',
  code: 'put the lines back as the commit has them',
  receipt: 'point at a footnote that is there',
}

const nextFor = ({ achievementId, field }: UnsupportedWork): string =>
  field === 'startedAt' || field === 'completedAt'
    ? `craft achievements edit ${achievementId} --reset ${field === 'startedAt' ? 'started' : 'completed'}`
    : `craft achievements evidence ${achievementId} add "note: …", or edit it`
