/** What a script can rely on; the list is part of craft's interface. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  unusable: 3,
  store: 4,
  remote: 5,
  interrupted: 130,
  check: 9,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export type FaultKind = Exclude<keyof typeof exitCodes, 'done'>

/**
 * A fault a person can do something about: `message` says what happened in one sentence,
 * `hint` what to do next. Anything else that is thrown is craft's own bug.
 */
export class Fault extends Error {
  readonly kind: FaultKind
  readonly hint: string | null

  constructor(kind: FaultKind, message: string, hint: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Fault'
    this.kind = kind
    this.hint = hint
  }
}

/** Thrown by an output whose reader has gone (`craft log | head`): the end of work, not a fault. */
export class OutputClosed extends Error {}
