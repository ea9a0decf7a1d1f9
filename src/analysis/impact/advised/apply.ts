import type { Achievement } from '../../../core/achievement.ts'
import type { Advised } from '../../../core/advised.ts'

/**
 * An achievement with a model's words beside those of rules. What a person edited stays theirs; applying it twice is
 * applying it once.
 */
export function withAdvice(achievement: Achievement, advised: Advised | null): Achievement {
  if (advised === null) return achievement
  const { edited, figures } = achievement
  const quotations = new Set(figures.map(({ quotation, source }) => `${source} ${quotation}`))
  const added = edited.includes('figures')
    ? []
    : advised.figures.filter(({ quotation, source }) => !quotations.has(`${source} ${quotation}`))
  const summary = edited.includes('summary') ? achievement.summary : (achievement.summary ?? advised.summary)
  return { ...achievement, summary, figures: [...figures, ...added] }
}
