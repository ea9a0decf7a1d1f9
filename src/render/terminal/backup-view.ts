import { safe } from '../../core/safe-text.ts'
import { count, sizeOf } from '../words.ts'

type Held = { readonly repositories: number; readonly commits: number; readonly achievements: number }

export type BackupWords = Held & {
  readonly path: string
  readonly store: string
  readonly bytes: number
  readonly damage: readonly string[]
}

export type RestoreWords = Held & {
  readonly from: string
  readonly store: string
  readonly compared: boolean
  readonly migrated: number
  readonly kept: string | null
}

/** Where a backup is and what is in it: two lines. */
export function backupView({ path, store, bytes, damage, ...held }: BackupWords): string {
  const file = safe(path, 'terminal-line')
  const found = damage.length === 0 ? 'it is whole' : 'it is as the store is'
  return `Copied ${contents(held)} from ${safe(store, 'terminal-line')} to ${file} (${sizeOf(bytes)}).
Looked through the copy: ${found}. Its sum is in ${file}.sha256.
`
}

/** What is in the store now, how far that was checked, and where the old one went. */
export function restoreView({ from, store, compared, migrated, kept, ...held }: RestoreWords): string {
  const lines = [
    `Restored ${contents(held)} from ${safe(from, 'terminal-line')} to ${safe(store, 'terminal-line')}.`,
    compared
      ? 'Looked through the backup: it is whole, and its sum is right.'
      : 'Looked through the backup: it is whole. Its sum was not compared.',
  ]
  if (migrated > 0) lines.push('It is from an older craft and was brought up to date.')
  if (kept !== null) lines.push(`What was there before is kept in ${safe(kept, 'terminal-line')}.`)
  return `${lines.join('\n')}\n`
}

const contents = ({ repositories, commits, achievements }: Held): string =>
  `${count(commits, 'commit')} and ${count(achievements, 'achievement')} of ${count(repositories, 'repository', 'repositories')}`
