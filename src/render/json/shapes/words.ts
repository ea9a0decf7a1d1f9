import * as z from 'zod'

export const text = z.string()

export const count = z.int().min(0)

export const points = z.int().min(0).max(100)

export const time = z.iso.datetime().nullable()

export const offset = z.int().nullable()

export const oid = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)

export const person = z.strictObject({ name: text, email: text })

export const period = z.strictObject({ label: text, since: time, until: time })

export const subject = z.strictObject({ name: text, emails: z.array(text) })
