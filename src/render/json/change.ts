import type { ChangeKind } from '../../core/by-hand.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'
import { scoredJson } from './json.ts'

type Changed = { readonly kind: ChangeKind; readonly said: string | null }

/** What a person changed, or took back, and the achievements it was about as they are now. */
export const changeJson = ({ kind, said }: Changed, undone: boolean, now: readonly ScoredAchievement[]) => ({
  change: kind,
  done: said !== null,
  undone,
  said,
  achievements: now.map(scoredJson),
})
