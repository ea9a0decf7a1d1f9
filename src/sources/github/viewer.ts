import * as z from 'zod'
import { type Account, isBot } from '../../core/person.ts'

/** Who asks, in any query. */
export const viewer = z.object({ login: z.string(), databaseId: z.number().nullish() })
export type ApiViewer = z.infer<typeof viewer>

export const VIEWER = 'login databaseId'

/** Remembers whose token it is once an answer has said so. */
export type Meeting = {
  meet(one: ApiViewer | null | undefined): void
  account(): Account | null
}

/** @param host the one that the account is on */
export function meetingOn(host: string): Meeting {
  let account: Account | null = null
  return {
    meet(one) {
      // The token of a workflow is a robot's.
      if (one == null || isBot({ name: one.login, email: '' })) return
      account ??= { host, id: one.databaseId ?? null, logins: [one.login] }
    },
    account: () => account,
  }
}
