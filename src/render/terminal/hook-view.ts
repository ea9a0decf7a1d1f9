import type { HookState, HookStatus } from '../../core/hook.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count } from '../words.ts'
import { hanging, proseWidth } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'

const line = (text: string): string => safe(text, 'terminal-line')

export type HookWaiting = {
  /** Notes that no run has taken in yet. */
  readonly pending: number
  readonly log: readonly string[]
}

/** What each hook does, what a person who wants them has to add by hand, and what waits to be brought in. */
export function hookView({ hooks, program }: HookStatus, waiting: HookWaiting, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const isInstalled = hooks.some(({ state }) => state === 'installed')
  const lines = [
    ...hooks.flatMap((hook) => hookLines(program === null ? { ...hook, line: null } : hook, width, paint)),
    ...(isInstalled && program !== null && !program.isThere
      ? hanging(
          '',
          `The program they start is gone (${line(program.craft)}). Next: craft hook install`,
          width,
        )
      : []),
    ...(waiting.pending > 0
      ? hanging('', `${count(waiting.pending, 'note')} of hooks not brought in yet.`, width)
      : []),
    ...waiting.log.flatMap((last) => hanging('', `Last: ${line(last)}`, width).map(paint.faint)),
  ]
  return lines.map((text) => `${text}\n`).join('')
}

const words = {
  installed: 'runs craft',
  absent: 'does not run craft',
  blocked: 'does not run craft',
} as const

function hookLines(
  { event, state, place, says, line: added }: HookState,
  width: number,
  paint: Paint,
): readonly string[] {
  const why = says === null ? '' : state === 'blocked' ? `: ${line(says)}` : ` (${line(says)})`
  return [
    ...hanging('', `${event} ${words[state]}${why}`, width),
    ...(state === 'installed' ? hanging('  ', line(place), width).map(paint.faint) : []),
    ...(added === null
      ? []
      : [
          ...hanging('  ', `To have it run craft, add to ${line(added.file)}:`, width),
          // Not wrapped: it is there to be copied.
          ...added.text.split('\n').map((text) => `    ${safe(text, 'terminal')}`),
        ]),
  ]
}

export type DrainedWords = {
  readonly repositories: number
  readonly commits: number
  readonly faults: readonly string[]
}

/** What a run over the hooks' notes brought. */
export const drainedView = ({ repositories, commits, faults }: DrainedWords): string =>
  [
    `${count(commits, 'new commit')} from ${count(repositories, 'repository', 'repositories')} that hooks noted.`,
    ...faults.map(line),
  ]
    .map((text) => `${text}\n`)
    .join('')
