import { evidenceMark } from '../analysis/impact/advised/evidence.ts'
import type { AdviceOf } from '../analysis/impact/score.ts'
import type { Advised } from '../core/advised.ts'
import type { CommitStore } from '../core/ports.ts'

const KEY = 'advice:'

/**
 * What models said of achievements before, one by one as it is asked for; null where the evidence is another by now.
 * It stands beside the achievements and not in them: rules may find these anew at any time, and neither lose it nor
 * take it for something of their own.
 */
export function keptAdvice(store: Pick<CommitStore, 'notes'>): AdviceOf {
  const kept = new Map([...store.notes()].filter(([key]) => key.startsWith(KEY)))
  return (achievement) => {
    const note = kept.get(KEY + achievement.id)
    const advised = note === undefined ? null : parsed(note)
    return advised !== null && advised.evidence === evidenceMark(achievement) ? advised : null
  }
}

export const keepAdvice = (store: Pick<CommitStore, 'setNote'>, id: string, advised: Advised): void =>
  store.setNote(KEY + id, JSON.stringify(advised))

/** A note that is none, as after damage, is as good as no advice. */
function parsed(note: string): Advised | null {
  try {
    const found: Partial<Advised> | null = JSON.parse(note)
    return Array.isArray(found?.figures) && typeof found.ratings === 'object' ? (found as Advised) : null
  } catch {
    return null
  }
}
