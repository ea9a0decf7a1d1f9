import type { ActivityKind } from '../../core/activity.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { SyncShown } from '../json/sync.ts'
import { count, number } from '../words.ts'
import { hanging, proseWidth, wrap } from './layout.ts'

const line = (text: string): string => safe(text, 'terminal-line')

const words: Readonly<Record<ActivityKind, string>> = {
  'pull-request': 'pull request',
  review: 'review',
  issue: 'issue',
  release: 'release',
  'workflow-run': 'workflow run',
  deployment: 'deployment',
}

type Sum = { readonly kind: ActivityKind; readonly count: number; readonly added?: number }

const sums = (all: readonly Sum[]): string =>
  all
    .map(
      ({ kind, count: sum, added }) => `${count(sum, words[kind])}${added ? ` (${number(added)} new)` : ''}`,
    )
    .join(', ')

/** A paragraph a repository: what came, what did not and why; then what to know about the whole run. */
export function syncView(shown: SyncShown, screen: Screen): string {
  const width = proseWidth(screen.width)
  const lines = shown.synced === null ? storedLines(shown, width) : syncedLines(shown, shown.synced, width)
  return lines.map((text) => `${text}\n`).join('')
}

function storedLines({ stored }: SyncShown, width: number): readonly string[] {
  const places = [...new Set(stored.map(({ place }) => place))]
  if (places.length === 0) return wrap('Nothing was asked, and nothing of GitHub is stored.', width)
  return [
    ...wrap('Nothing was asked. Stored are:', width),
    ...places.flatMap((place) =>
      hanging(`${line(place)}: `, sums(stored.filter((one) => one.place === place)), width),
    ),
  ]
}

function syncedLines(
  { detected, tokenFrom, requests, others, contributed }: SyncShown,
  { places, stopped }: NonNullable<SyncShown['synced']>,
  width: number,
): readonly string[] {
  return [
    ...places.flatMap(({ place, came, skipped }, index) => [
      ...hanging(
        `${line(place)}: `,
        came.length === 0 ? nothing(stopped !== null && index === places.length - 1) : sums(came),
        width,
      ),
      ...skipped.flatMap(({ fault }) =>
        hanging('  left out: ', `${line(fault.message)}. Next: ${line(fault.hint ?? '')}`, width),
      ),
    ]),
    ...(contributed === null ? [] : contributedLines(contributed, width)),
    ...(others.length === 0 ? [] : hanging('Not there: ', others.map(line).join(', '), width)),
    ...(detected === null ? [] : wrap(foundWords(detected), width)),
    ...wrap(
      `${count(requests, 'request')} ${tokenFrom === null ? 'without a token: reviews, commits and deployments need one. Next: gh auth login' : `with the token from ${line(tokenFrom)}`}.`,
      width,
    ),
  ]
}

const nothing = (wasStopped: boolean): string => (wasStopped ? 'nothing came' : 'nothing new')

function contributedLines(
  { places, tooLarge, hidden }: NonNullable<SyncShown['contributed']>,
  width: number,
): readonly string[] {
  const large = tooLarge.map(({ place, size }) => `${line(place)} (${number(size)})`).join(', ')
  return [
    ...wrap(
      `You contributed to ${count(places.length + tooLarge.length, 'repository', 'repositories')} that the token sees.`,
      width,
    ),
    ...(tooLarge.length === 0
      ? []
      : hanging(
          '  left out: ',
          `${large}: mostly pull requests and issues of others, too many to read them all. Next: craft sync github --all --since, or --repo`,
          width,
        )),
    ...(hidden === 0
      ? []
      : hanging(
          '  left out: ',
          `${count(hidden, 'contribution')} to repositories that the token may not see. Next: give it the scope repo, and authorize it where the organisation wants single sign-on`,
          width,
        )),
  ]
}

const foundWords = ({ achievements, added }: NonNullable<SyncShown['detected']>): string =>
  `${count(achievements, 'achievement')}${added === 0 ? '' : `, ${number(added)} new`}.`
