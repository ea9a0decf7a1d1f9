// Apart from the rules themselves, which are loaded only where something is to be scored.
import { scorerOf } from '../analysis/impact/scorer.ts'
import type { CommitStore } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'

const scoredKey = (repositoryId: string): string => `scored:${repositoryId}`

/** Are the scores of this repository made by these rules and weights? */
export const isScored = (store: CommitStore, repositoryId: string, weights: ScoreWeights): boolean =>
  store.note(scoredKey(repositoryId)) === scorerOf(weights)

/** Is this note about what made the scores? */
export const isOfScores = (note: string): boolean => note.startsWith(scoredKey(''))

/** Remembers what made them. */
export const noteScored = (store: CommitStore, repositoryId: string, weights: ScoreWeights): void =>
  store.setNote(scoredKey(repositoryId), scorerOf(weights))
