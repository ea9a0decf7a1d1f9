import { type CommitType, commitTypes, type HouseStyle, type TypeSeen } from '../../../core/coaching.ts'

const HABIT = 0.6
/** From here on nine of ten types are right. */
const SURE = 0.8
const TYPED = /^([A-Za-z]{2,13})(\([^()]{1,80}\))?\s?(!?)\s?:\s*/

/** Does the house, or its settings, put a type before each subject? */
export const isConventional = (style: HouseStyle | null, habit: HouseStyle | null): boolean =>
  (style?.configured?.types ?? null) !== null || (habit?.conventional ?? 0) >= HABIT

/** A type as it is written: small, one blank after the colon, and spelt as the settings want it. */
export function tidyPrefix(lead: string, type: string, style: HouseStyle | null): string {
  return lead.replace(TYPED, (_, word: string, scope: string | undefined, breaking: string) => {
    const types = style?.configured?.types ?? null
    const isAllowed = types === null || types.includes(word.toLowerCase())
    const spelt = isAllowed || !types.includes(type) ? word.toLowerCase() : type
    return `${spelt}${scope ?? ''}${breaking}: `
  })
}

/** The type that such a commit has beyond doubt; null where there is one, or where settings do not know it. */
export function sureType(
  { type, isTyped, probabilities }: TypeSeen,
  style: HouseStyle | null,
): CommitType | null {
  if (isTyped || probabilities[type] < SURE || !commitTypes.includes(type)) return null
  const types = style?.configured?.types ?? null
  return types === null || types.includes(type) ? type : null
}

/** What the type says already goes: `fix: the crash` for `Fix the crash`. */
export function withType(type: CommitType, headline: string): string {
  const rest = type === 'fix' ? headline.replace(/^Fix(?:e[sd])?\s+(?=\S+\s+\S)/i, '') : headline
  return `${type}: ${rest}`
}
