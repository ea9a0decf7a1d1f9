import * as z from 'zod'
import { activityKinds } from '../../../core/activity.ts'
import { foundBy } from '../../../core/search.ts'
import { commit } from './history.ts'
import { count, text } from './words.ts'
import { achievement } from './work.ts'

const foundAs = {
  by: z.enum(foundBy),
  excerpt: z.strictObject({ text, hits: z.array(z.tuple([count, count])) }).nullable(),
}

export const search = z.strictObject({
  query: text,
  meaning: text.nullable(),
  achievements: z.array(achievement.omit({ score: true, advice: true }).extend(foundAs)).nullable(),
  commits: z.array(commit.extend(foundAs)).nullable(),
  more: z.strictObject({ achievements: z.boolean(), commits: z.boolean() }),
})

const synced = z.strictObject({
  place: text,
  came: z.array(z.strictObject({ kind: z.enum(activityKinds), count, new: count })),
  skipped: z.array(z.strictObject({ what: text, message: text, hint: text.nullable() })),
})

export const sync = z.strictObject({
  asked: z.boolean(),
  token: text.nullable(),
  requests: count,
  repositories: z.array(synced),
  passedOver: z.array(text),
  contributed: z
    .strictObject({
      repositories: count,
      tooLarge: z.array(z.strictObject({ place: text, size: count })),
      hidden: count,
    })
    .nullable(),
  stored: z.array(z.strictObject({ place: text, kind: z.enum(activityKinds), count })),
  achievements: z.strictObject({ all: count, new: count }).nullable(),
  stopped: z.strictObject({ message: text, hint: text.nullable() }).nullable(),
})
