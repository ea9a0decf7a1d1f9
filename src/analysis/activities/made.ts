import { type Achievement, nothingYet } from '../../core/achievement.ts'
import { textHash, uuidV7 } from '../../core/ids.ts'

/** What the history's own groups leave. */
export type Left = {
  readonly repositoryId: string
  /** Numbers of the pull requests that have commits here. */
  readonly joined: ReadonlySet<number>
  /** All messages of the history. */
  readonly messages: readonly string[]
  /** Keys of what was found in the history. */
  readonly keys: ReadonlySet<string>
}

/** The parts every one of them has alike. */
export function madeOf(
  { repositoryId }: Left,
  key: string,
  told: Pick<
    Achievement,
    'title' | 'description' | 'category' | 'source' | 'startedAt' | 'completedAt' | 'author' | 'because'
  > &
    Partial<Achievement>,
): Achievement {
  const origin = `${repositoryId}/${key}`
  return {
    id: uuidV7((told.startedAt?.seconds ?? 0) * 1000, textHash(origin)),
    origin,
    repositoryId,
    ...nothingYet,
    ...told,
  }
}
