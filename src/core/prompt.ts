export type Choice<T extends string> = {
  readonly value: T
  readonly label: string
  /** A few words more, shown while the choice is pointed at. */
  readonly hint?: string
}

/**
 * Questions to the person at the terminal; what is asked must be safe for it. Ask everything before anything is
 * changed: each may throw `Fault('interrupted')`, which says that nothing was.
 */
export interface Prompt {
  confirm(question: string, initial: boolean): Promise<boolean>
  select<T extends string>(question: string, choices: readonly Choice<T>[], initial: T): Promise<T>
  /** Any number of the choices, none included. */
  several<T extends string>(
    question: string,
    choices: readonly Choice<T>[],
    initial: readonly T[],
  ): Promise<readonly T[]>
  /** @param whyNot what is wrong with an answer; null takes it. Empty is an answer like any other */
  text(question: string, example: string, whyNot: (answer: string) => string | null): Promise<string>
}
