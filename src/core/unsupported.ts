import type { Achievement, EditableField } from './achievement.ts'

/** What kind of thing nothing shows. */
export type UnsupportedReason =
  | 'number'
  | 'date'
  | 'name'
  | 'link'
  | 'receipt'
  | 'commit'
  | 'quotation'
  | 'code'
  | 'words'
  | 'mark'

/** Something that is told and that nothing in the store shows. */
export type Unsupported = {
  readonly reason: UnsupportedReason
  /** The words that nothing shows. */
  readonly what: string
  /** What the evidence has in their place; null where it has nothing there. */
  readonly instead: string | null
  /** The sentence they stand in. */
  readonly sentence: string
}

/** In what is stored of an achievement. */
export type UnsupportedField = Unsupported & { readonly field: EditableField }

/** In an achievement that a document would tell. */
export type UnsupportedWork = UnsupportedField & {
  readonly achievementId: string
  readonly title: string
}

/** In a document as it stands; lines count from 1. */
export type UnsupportedLine = Unsupported & { readonly line: number }

const words: readonly EditableField[] = [
  'title',
  'description',
  'summary',
  'figures',
  'startedAt',
  'completedAt',
]

/** Is this a person's word, and not what detection found in the history? */
export const isTyped = ({ source, edited }: Achievement, field: EditableField): boolean =>
  source === 'manual' || edited.includes(field)

/** Does an achievement tell anything in a person's own words? */
export const hasTypedWords = (achievement: Achievement): boolean =>
  words.some((field) => isTyped(achievement, field))

/** What stands behind words in a draft that nothing shows yet. */
export const EVIDENCE_NEEDED = '[evidence needed]'
