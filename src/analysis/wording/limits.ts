/** How much a model may say: what it is asked for, and what more of it is not looked at. */
export const limits = { sentences: 6, charactersOfSentence: 320 } as const
