import * as z from 'zod'
import { orMeant } from '../../core/closest.ts'
import { Fault } from '../../core/errors.ts'
import type { PrivateKind, PrivateName, RedactionPolicy } from '../../core/redaction.ts'
import { redactionRules } from '../../core/redaction.ts'
import { readDocument } from './document.ts'

const MOST_NAMES = 5000

const spelling = z
  .string()
  .trim()
  .min(2, 'must have at least 2 characters')
  .max(200, 'must have at most 200 characters')
  .refine((text) => /\p{L}/u.test(text), 'must have a letter: numbers are what receipts are found by')
  .refine((text) => !/\p{Cc}/u.test(text), 'must be one line')
  .refine(
    (text) => !text.includes('*') || (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3,
    'must have at least 3 letters or digits beside its *',
  )
  .refine((text) => !/\*.*\s|\s.*\*/.test(text), 'may have a * or a space, but not both')
  .refine((text) => (text.match(/\*/g)?.length ?? 0) <= 4, 'may have at most four *')

const alias = z
  .string()
  .trim()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u,
    'must be letters, digits, spaces, dots and dashes, at most 60',
  )

const name = z.union([
  spelling,
  z.strictObject({ name: spelling, also: z.array(spelling).max(50).optional(), alias: alias.optional() }),
])
const names = z.array(name).max(MOST_NAMES).optional()

const lists = {
  people: 'person',
  clients: 'client',
  organisations: 'organisation',
  repositories: 'repository',
  hosts: 'host',
  urls: 'link',
  words: 'term',
} as const satisfies Record<string, PrivateKind>
type List = keyof typeof lists

const schema = z.strictObject({
  people: names,
  clients: names,
  organisations: names,
  repositories: names,
  hosts: names,
  urls: names,
  words: names,
  tickets: z
    .array(z.string().regex(/^\p{L}[\p{L}\p{N}]{0,19}$/u, 'must be the letters before the dash, such as ABC'))
    .max(500)
    .optional(),
  public: z
    .array(
      z.string().regex(/^[\w.-]+(?::\d+)?\/[\w.*/-]+$/, 'must be host/owner/name, such as github.com/octo/*'),
    )
    .max(MOST_NAMES)
    .optional(),
  keep: z.array(z.string().min(1).max(200)).max(MOST_NAMES).optional(),
  rules: z
    .strictObject(
      Object.fromEntries(redactionRules.map((rule) => [rule, z.boolean().optional()])) as Record<
        (typeof redactionRules)[number],
        z.ZodOptional<z.ZodBoolean>
      >,
    )
    .optional(),
})

/**
 * A policy out of YAML text.
 * @throws Fault('usage') naming the line, the field and what was expected
 */
export function readPolicy(path: string, text: string): RedactionPolicy {
  const refuse = (line: number, says: string, cause?: unknown): never => {
    throw new Fault('usage', `${path}:${line}: ${says}`, HINT, { cause })
  }
  const { value, lineOf } = readDocument(text, refuse)
  const checked = schema.safeParse(value ?? {})
  if (checked.success) return policyOf(checked.data)
  const { field, message } = deepest(checked.error.issues[0])
  const where = field.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' ')
  return refuse(lineOf(field), where === '' ? message : `${where}: ${message}`)
}

export const HINT = 'craft redact --example prints a policy that is right'

type Field = readonly (string | number)[]

/** Of a name that is neither text nor fields, what is wrong with the one it looks like. */
function deepest(issue: z.core.$ZodIssue | undefined): { readonly field: Field; readonly message: string } {
  const field = (issue?.path ?? []).filter((part) => typeof part !== 'symbol')
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known =
      field.length === 0 ? Object.keys(schema.shape) : ['name', 'also', 'alias', ...redactionRules]
    return { field: [...field, key], message: orMeant('there is no such field', key, known) }
  }
  if (issue?.code !== 'invalid_union') return { field, message: issue?.message ?? 'is wrong' }
  const inner = issue.errors.flat().find((one) => one.code !== 'invalid_type') ?? undefined
  if (inner === undefined) return { field, message: 'must be a name, or have the field "name"' }
  const below = deepest(inner)
  return { field: [...field, ...below.field], message: below.message }
}

function policyOf(file: z.infer<typeof schema>): RedactionPolicy {
  const named = (Object.keys(lists) as List[]).flatMap((list) =>
    (file[list] ?? []).map((one): PrivateName => {
      const { name, also = [], alias = null } = typeof one === 'string' ? { name: one } : one
      return { kind: lists[list], spellings: [name, ...also], alias }
    }),
  )
  return {
    names: named,
    ticketKeys: file.tickets ?? [],
    publicRepositories: file.public ?? [],
    keep: file.keep ?? [],
    rules: Object.fromEntries(
      redactionRules.map((rule) => [rule, file.rules?.[rule] ?? true]),
    ) as RedactionPolicy['rules'],
  }
}
