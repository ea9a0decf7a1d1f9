import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { SaidChange, Snapshot, SnapshotState } from '../../core/snapshot.ts'
import { count } from '../words.ts'
import { columns, hanging, proseWidth } from './layout.ts'
import { paintFor } from './paint.ts'

const line = (text: string): string => safe(text, 'terminal-line')
const moment = (at: string): string => at.replace('T', ' ').slice(0, 16)
const ID = 8

const states = {
  unchanged: 'as written',
  rewritten: 'written again',
  changed: 'changed since',
  gone: 'gone',
} as const satisfies Record<SnapshotState, string>

/** A line a writing: id, time (UTC), template, period, what became of the file, and where it is. Empty without any. */
export function snapshotsView(
  all: readonly { readonly snapshot: Snapshot; readonly state: SnapshotState }[],
  cwd: string,
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const rows = all.map(({ snapshot: { id, at, template, period, path }, state }) => [
    id.slice(0, ID),
    moment(at),
    line(template),
    line(period.label),
    states[state],
    line(path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path),
  ])
  const layout = [
    { paint: paint.id },
    { paint: paint.faint },
    { max: 12 },
    { max: screen.width < 100 ? 10 : 24 },
    {},
    {},
  ]
  return columns(rows, layout, screen.width)
    .map((text) => `${text}\n`)
    .join('')
}

/** What a document would say differently now, a sentence a change. */
export function snapshotDiffView(
  { id, at, path }: Snapshot,
  changes: readonly SaidChange[],
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const since = `Since ${moment(at)} UTC (${id.slice(0, ID)}, ${line(path)})`
  if (changes.length === 0) return `${since}: nothing has changed.\n`
  const head = hanging('', `${since}: ${count(changes.length, 'change')}.`, width)
  const lines = changes.flatMap((change) => {
    const [first = '', ...more] = hanging(`${signs[change.kind]} `, sentence(change), width)
    return [
      change.kind === 'added' ? paint.good(first) : change.kind === 'gone' ? paint.bad(first) : first,
      ...more,
    ]
  })
  return `${[...head, '', ...lines].join('\n')}\n`
}

const signs = {
  added: '+',
  gone: '-',
  retitled: '~',
  score: '~',
  figures: '~',
  fact: '~',
  receipts: '~',
} as const satisfies Record<SaidChange['kind'], string>

function sentence({ kind, about, before, after }: SaidChange): string {
  const [what, had, has] = [line(about), shown(before), shown(after)]
  switch (kind) {
    case 'added':
      return `New: ${what}`
    case 'gone':
      return `Gone: ${what}`
    case 'retitled':
      return `“${had}” is now called “${has}”`
    case 'score':
      return `${what}: the score went from ${had} to ${has}`
    case 'figures':
      return `${what}: its figures were ${had} and are ${has}`
    case 'fact':
    case 'receipts':
      return `${what}: ${had} before, ${has} now`
  }
}

const shown = (value: string | number | null): string => (value === null ? 'none' : line(String(value)))
