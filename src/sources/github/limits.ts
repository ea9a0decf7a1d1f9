/** How long this run may still wait for GitHub's limits, and until when it would have to. */
export type Patience = {
  /** Waits that long if there is so much patience left; false where there is not, or the person interrupts. */
  wait(seconds: number): Promise<boolean>
  /** Notes a limit that is not waited for. */
  giveUp(seconds: number): void
  /** Seconds since 1970 from which on GitHub answers again; null where no limit was in the way. */
  comeBack(): number | null
}

export type Waiting = {
  /** Waits, or until the person interrupts. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly now: () => number
  /** Seconds in all. */
  readonly most: number
}

export function patienceOf({ pause, now, most }: Waiting): Patience {
  let left = most
  let until: number | null = null
  const giveUp = (seconds: number) => {
    until = Math.ceil(now() / 1000) + seconds
  }
  return {
    giveUp,
    async wait(seconds) {
      if (seconds > left) {
        giveUp(seconds)
        return false
      }
      left -= seconds
      await pause(seconds * 1000)
      return true
    },
    comeBack: () => until,
  }
}
