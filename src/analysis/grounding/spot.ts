import type { Unit } from './units.ts'

/** A number as it stands in a text. */
export type Spot = {
  readonly start: number
  readonly end: number
  /** As written, with its unit. */
  readonly raw: string
  /** What it says, in a form that can be compared; all of them where its form can be read in two ways. */
  readonly keys: readonly string[]
  /** What it says besides when it stands in the evidence. */
  readonly also: readonly string[]
  /** What is counted, in small letters, where no unit says so. */
  readonly noun: string | null
  readonly unit: Unit | null
  readonly is: 'date' | 'digits' | 'words'
}
