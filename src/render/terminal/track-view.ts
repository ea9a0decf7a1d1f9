import type { Repository } from '../../core/repository.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { TrackCounts, Tracked } from '../../core/tracked.ts'
import { changed, count } from '../words.ts'
import { proseWidth, wrap } from './layout.ts'
import { paintFor } from './paint.ts'

export type TrackedWords = Omit<Tracked, 'repository'> & {
  readonly repository: Pick<Repository, 'name'> | null
}

/** What a search for achievements found: all there are, and of these the new ones. */
export type DetectedWords = { readonly achievements: number; readonly added: number }

/** What a run of `track` brought: one line, and one more for each thing about it that a reader must know. */
export function trackView(
  { tracked, detected }: { readonly tracked: TrackedWords; readonly detected: DetectedWords | null },
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const found = detected === null ? '' : `; ${foundText(detected)}`
  const warnings = [
    ...flagLines(tracked.counts.flagged),
    ...revisionLines(tracked.counts),
    ...(tracked.shallow ? ['This clone is shallow: what is older than its boundary is not here.'] : []),
  ]
  return [
    ...shaped(`${newsOf(tracked)}${found}.`, screen),
    ...warnings.flatMap((text) => shaped(text, screen).map(paint.weak)),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** What a search for achievements found, as one line. */
export function detectView(detected: DetectedWords, screen: Screen): string {
  const text = foundText(detected)
  return shaped(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`, screen)
    .map((line) => `${line}\n`)
    .join('')
}

/** A terminal gets whole words on each line; a pipe gets the sentence in one piece. */
const shaped = (text: string, screen: Screen): readonly string[] =>
  screen.isTerminal ? wrap(text, proseWidth(screen.width)) : [text]

function newsOf({ repository, gitDir, head, dryRun, counts }: TrackedWords): string {
  const name = safe(repository?.name ?? gitDir, 'terminal-line')
  if (head === null && counts.commits === 0) return `No commits yet in ${name}`
  if (counts.commits === 0) return `Nothing new in ${name}`
  if (dryRun) return `Would read ${count(counts.commits, 'commit')} of ${name}; nothing was written`
  return `${name}: ${broughtText(counts)}`
}

type Sums = Omit<TrackCounts, 'flagged'>

function broughtText(counts: Sums): string {
  const merges = counts.merges > 0 ? ` (${count(counts.merges, 'merge')})` : ''
  const lines = `${changed(counts.insertions, counts.deletions)} lines`
  const unworked =
    counts.unworkedLines > 0
      ? ` (${count(counts.unworkedLines, 'line')} generated, vendored or in lock files)`
      : ''
  return `${count(counts.commits, 'new commit')}${merges}, ${lines}${unworked}`
}

export type SumWords = {
  readonly repositories: number
  readonly counts: Sums
  readonly dryRun: boolean
}

/** What runs over several repositories brought together, as one line. */
export function sumView({ repositories, counts, dryRun }: SumWords, screen: Screen): string {
  const where = count(repositories, 'repository', 'repositories')
  const brought = dryRun ? `${count(counts.commits, 'commit')} to read` : broughtText(counts)
  const paint = paintFor(screen)
  return shaped(`Together, ${where}: ${counts.commits === 0 ? 'nothing new' : brought}.`, screen)
    .map((line) => `${paint.title(line)}\n`)
    .join('')
}

const foundText = ({ achievements, added }: DetectedWords): string =>
  `${count(achievements, 'achievement')}${added > 0 && added < achievements ? `, ${added} of them new` : ''}`

/** What a run found out about commits that were stored before. */
const revisionLines = ({ superseded, unreachable, restored, recounted }: TrackCounts): readonly string[] =>
  [
    [superseded, 'replaced by others (amended, rebased, picked or squashed): that work is counted once.'],
    [unreachable, 'no longer on any branch: not counted any more.'],
    [restored, 'reachable again: counted again.'],
    [recounted, 'from the edge of the shallow clone counted at last.'],
  ].flatMap(([many, what]) => (Number(many) > 0 ? [`${count(Number(many), 'commit')} ${what}`] : []))

const meanings: Readonly<Record<string, string>> = {
  'message-truncated': 'with a message too long to keep whole',
  'date-unreadable': 'with a date nobody can read',
  malformed: 'malformed',
  undecodable: 'with text that could not be decoded',
  'shallow-boundary': 'at the edge of a shallow clone, so without files',
  uncounted: 'whose lines could not be counted',
}

const flagLines = (flagged: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(flagged).map(([flag, many]) => `${count(many, 'commit')} ${meanings[flag] ?? flag}.`)
