import { safe } from '../../core/safe-text.ts'
import { count } from '../words.ts'

export type TransferWords = {
  readonly from: string
  readonly to: string
  readonly copied: {
    readonly repositories: number
    readonly commits: number
    readonly achievements: number
    readonly scores: number
  }
}

/** What an export or import copied and that it was checked: two lines. */
export function transferView({ from, to, copied }: TransferWords): string {
  const { repositories, commits, achievements, scores } = copied
  const what = `${count(commits, 'commit')} and ${count(achievements, 'achievement')} with ${count(scores, 'score')}`
  const [source, target] = [safe(from, 'terminal-line'), safe(to, 'terminal-line')]
  return `Copied ${what} of ${count(repositories, 'repository', 'repositories')} from ${source} to ${target}.
Compared both: nothing is missing.
`
}
