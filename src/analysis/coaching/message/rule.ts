import type { CoachFinding, CoachInput, HouseStyle } from '../../../core/coaching.ts'
import { startOf } from '../words.ts'
import type { ReadMessage } from './read.ts'
import type { WhatSaid, WhySaid } from './said.ts'

/** What every rule of the message is given. */
export type MessageCase = {
  readonly read: ReadMessage
  readonly input: CoachInput
  /** Null where there is no history. */
  readonly style: HouseStyle | null
  readonly what: WhatSaid
  readonly why: WhySaid
  /** Lines a person wrote or deleted, without generated and copied ones; null where files are unknown. */
  readonly lines: number | null
}

/** A finding, or null where the rule has nothing to say. */
export type MessageRule = (message: MessageCase) => CoachFinding | null

const LONGEST_EVIDENCE = 120

/** `text` on one line, at most 120 characters. */
export function clip(text: string): string {
  const line = startOf(text, 400)
  const flat = (line.includes('\n') || line.includes('  ') ? line.replace(/\s+/g, ' ') : line).trim()
  return flat.length > LONGEST_EVIDENCE ? `${startOf(flat, LONGEST_EVIDENCE - 1).trimEnd()}…` : flat
}

const HABIT = 20

/** The house style where it was learned from enough commits to hold anything against anybody. */
export const habitOf = (style: HouseStyle | null): HouseStyle | null =>
  style !== null && style.commits >= HABIT ? style : null
