import type { Achievement } from '../../core/achievement.ts'
import { redactorOf } from './redact.ts'

/** An achievement as it may leave this machine: in nothing that is told of it stands a secret. */
export function withoutSecrets(achievement: Achievement): Achievement {
  const redact = redactorOf(textsOf(achievement))
  return mapTexts(achievement, (text) => redact(text).text)
}

/** Every text of an achievement that a document could show. */
function textsOf(achievement: Achievement): readonly string[] {
  const texts: string[] = []
  mapTexts(achievement, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

const mapTexts = (achievement: Achievement, change: (text: string) => string): Achievement => {
  const changeOrNull = (text: string | null): string | null => (text === null ? null : change(text))
  return {
    ...achievement,
    title: change(achievement.title),
    description: change(achievement.description),
    summary: changeOrNull(achievement.summary),
    tags: achievement.tags.map(change),
    because: achievement.because.map(change),
    skills: achievement.skills.map((skill) => ({ ...skill, because: change(skill.because) })),
    figures: achievement.figures.map((figure) => ({
      ...figure,
      quotation: change(figure.quotation),
      ...(figure.words === undefined ? {} : { words: change(figure.words) }),
    })),
    evidence: achievement.evidence.map((one) => ({
      ...one,
      target: change(one.target),
      label: change(one.label),
      quotation: changeOrNull(one.quotation),
    })),
  }
}
