/** What a message says about what was changed. */
export type WhatSaid = {
  /** From 0 to 1; from 0.45 on a reader knows which change it is. */
  readonly strength: number
  /** The telling words of the subject, or of the body where the subject has none. */
  readonly evidence: string
  readonly place: 'subject' | 'body'
  /** Names of the message that occur in the changed paths or the diff. */
  readonly confirmed: readonly string[]
  /** The subject only repeats the name of a changed file. */
  readonly isFileNameOnly: boolean
}

/** What a message says about why. */
export type WhySaid = {
  /** From 0 to 1; from one half on a reader knows why. */
  readonly strength: number
  /** The words that say it, as written; empty where none do. */
  readonly evidence: string
  /** Where they stand. */
  readonly place: 'subject' | 'body' | null
}
