import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { Setting } from '../../core/setting.ts'
import { columns, hanging, proseWidth, wrap } from './layout.ts'
import { paintFor } from './paint.ts'

const line = (text: string): string => safe(text, 'terminal-line')

/** One setting a line (two where there is little room): its key, its value, and who says so when that is asked for. */
export function settingsView(
  settings: readonly Setting[],
  { showOrigin }: { readonly showOrigin: boolean },
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const told = settings.map((setting) => ({
    key: setting.key,
    value: valueText(setting),
    origin: showOrigin ? originText(setting) : '',
  }))
  if (screen.width < NARROW)
    return told
      .flatMap(({ key, value, origin }) => [
        key,
        ...hanging('  ', value, screen.width).map(paint.number),
        ...(origin === '' ? [] : [paint.faint(`  ${origin}`)]),
      ])
      .map((text) => `${text}\n`)
      .join('')
  const rows = told.map(({ key, value, origin }) => [key, origin, value])
  return columns(rows, [{}, { paint: paint.faint }, { paint: paint.number }], screen.width)
    .map((text) => `${text}\n`)
    .join('')
}

const NARROW = 60

const valueText = ({ value }: Setting): string =>
  line(typeof value === 'object' ? value.join(', ') : String(value)) || '–'

const originText = ({ origin, place }: Setting): string =>
  ({
    environment: line(place ?? ''),
    git: `git config (${line(place ?? '')})`,
    file: 'your file',
    default: 'default',
  })[origin]

export type IdentitiesWords = {
  readonly name: string | null
  readonly known: readonly {
    readonly kind: 'name' | 'email' | 'login'
    readonly value: string
    readonly from: readonly string[]
  }[]
  readonly proposals: readonly {
    readonly email: string
    readonly name: string
    readonly because: string
    readonly counted: boolean
  }[]
}

const sources: Readonly<Record<string, string>> = {
  git: 'git config',
  mailmap: 'mailmap',
  settings: 'settings',
  service: 'its token',
}

const kinds: Readonly<Record<string, string>> = { email: 'e-mail', login: 'login' }

/** Who "me" is and who says so; then the addresses that may be mine too. */
export function identitiesView({ name, known, proposals }: IdentitiesWords, screen: Screen): string {
  const paint = paintFor(screen)
  const width = proseWidth(screen.width)
  const told = known.map(({ kind, value, from }) => ({
    kind: kinds[kind] ?? kind,
    value: line(value),
    from: from.map((source) => sources[source] ?? source).join(', '),
  }))
  const rows = told.map(({ kind, value, from }) => [kind, from, value])
  const mine =
    screen.width < NARROW
      ? told.flatMap(({ kind, value, from }) => [...wrap(value, width), paint.faint(`  ${kind}, ${from}`)])
      : columns(rows, [{ paint: paint.faint }, { paint: paint.faint }, {}], width)
  const maybe = proposals.flatMap(({ email, because, counted }) => [
    paint.id(line(email)),
    ...hanging('  ', `${line(because)}${counted ? ', so it is counted already' : ''}`, width).map(
      paint.faint,
    ),
  ])
  return [
    ...hanging('You are ', line(name ?? ''), width).map(paint.title),
    '',
    ...mine,
    ...(maybe.length === 0 ? [] : ['', paint.heading('Perhaps yours too'), ...maybe]),
  ]
    .map((text) => `${text}\n`)
    .join('')
}
