import type { Achievement } from '../../core/achievement.ts'
import { redact } from './redact.ts'

const clean = (text: string): string => redact(text).text
const cleanOrNull = (text: string | null): string | null => (text === null ? null : clean(text))

/** An achievement as it may leave this machine: in nothing that is told of it stands a secret. */
export const withoutSecrets = (achievement: Achievement): Achievement => ({
  ...achievement,
  title: clean(achievement.title),
  description: clean(achievement.description),
  summary: cleanOrNull(achievement.summary),
  tags: achievement.tags.map(clean),
  because: achievement.because.map(clean),
  skills: achievement.skills.map((skill) => ({ ...skill, because: clean(skill.because) })),
  figures: achievement.figures.map((figure) => ({ ...figure, quotation: clean(figure.quotation) })),
  evidence: achievement.evidence.map((one) => ({
    ...one,
    target: clean(one.target),
    label: clean(one.label),
    quotation: cleanOrNull(one.quotation),
  })),
})
