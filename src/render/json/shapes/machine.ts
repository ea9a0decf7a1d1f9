import * as z from 'zod'
import { findingStatuses } from '../../../core/checkup.ts'
import { hookEvents } from '../../../core/hook.ts'
import { settingOrigins } from '../../../core/setting.ts'
import { storeKinds } from '../../../core/store-kind.ts'
import { count, text } from './words.ts'

export const setting = z.strictObject({
  key: text,
  value: z.union([text, z.number(), z.boolean(), z.array(text)]),
  origin: z.enum(settingOrigins),
  place: text.nullable(),
})

export const identities = z.strictObject({
  name: text.nullable(),
  known: z.array(
    z.strictObject({
      kind: z.enum(['name', 'email', 'login']),
      value: text,
      from: z.array(z.enum(['settings', 'mailmap', 'git', 'service'])),
    }),
  ),
  proposals: z.array(z.strictObject({ email: text, name: text, because: text, counted: z.boolean() })),
})

export const hook = z.strictObject({
  gitDir: text,
  hooks: z.array(
    z.strictObject({
      event: z.enum(hookEvents),
      state: z.enum(['installed', 'absent', 'blocked']),
      place: text,
      says: text.nullable(),
      line: z.strictObject({ file: text, text }).nullable(),
    }),
  ),
  program: z.strictObject({ node: text, craft: text, isThere: z.boolean() }).nullable(),
  pending: count,
  lastRun: text.nullable(),
})

export const doctor = z.strictObject({
  status: z.enum(findingStatuses),
  checks: z.array(
    z.strictObject({ name: text, status: z.enum(findingStatuses), says: text, remedy: text.nullable() }),
  ),
})

export const repair = z.strictObject({
  kind: z.enum(storeKinds),
  path: text,
  repaired: z.boolean(),
  kept: text.nullable(),
  repositories: z.array(
    z.strictObject({
      path: text,
      commits: count.nullable(),
      message: text.nullable(),
      hint: text.nullable(),
    }),
  ),
  salvaged: z.strictObject({
    commits: count,
    achievements: count,
    coachings: count,
    sessions: count,
    modelCalls: count,
    activities: count,
    lost: z.array(text),
  }),
})
