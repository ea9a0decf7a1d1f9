import * as z from 'zod'
import { Fault } from './core/errors.ts'
import { defaultWeights, type ScoreWeights } from './core/score.ts'
import { isStoreKind, type StoreKind, storeKinds } from './core/store-kind.ts'

/** Settings after every source was read and checked. */
export type Config = {
  readonly identity: { readonly emails: readonly string[]; readonly names: readonly string[] }
  readonly detect: { readonly auto: boolean }
  readonly score: ScoreWeights
  readonly store: StoreKind
}

/** Where settings come from, strongest first. Flags are applied by the commands themselves. */
export type RawConfig = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's file; `text` is null when there is none. */
  readonly file: { readonly path: string; readonly text: string | null }
}

const share = z.number().min(0).max(1)
const threshold = z.number().min(0).max(100)

const fileSchema = z.strictObject({
  identity: z
    .strictObject({ emails: z.array(z.string().min(1)), names: z.array(z.string().min(1)) })
    .partial(),
  detect: z.strictObject({ auto: z.boolean() }).partial(),
  store: z.enum(storeKinds),
  score: z
    .strictObject({
      reach: share,
      stated: share,
      dimensions: z
        .strictObject({
          technical: share,
          business: share,
          innovation: share,
          collaboration: share,
          learning: share,
        })
        .partial(),
      ready: threshold,
      highlight: threshold,
      exceptional: threshold,
    })
    .partial(),
})
const partialFile = fileSchema.partial()
type FileConfig = z.infer<typeof partialFile>

/**
 * Checks raw settings and fills in the defaults.
 * @throws Fault('usage') naming the file or variable, the setting and what was expected
 */
export function readConfig(raw: RawConfig): Config {
  const file = raw.file.text === null ? {} : parseFile(raw.file.path, raw.file.text)
  const emails = listOf(raw.env.CRAFT_IDENTITY_EMAILS) ?? file.identity?.emails ?? []
  const names = listOf(raw.env.CRAFT_IDENTITY_NAMES) ?? file.identity?.names ?? []
  return {
    identity: { emails, names },
    detect: { auto: flagOf('CRAFT_DETECT_AUTO', raw.env.CRAFT_DETECT_AUTO) ?? file.detect?.auto ?? true },
    score: weightsOf(file.score),
    store: storeNamed(raw.env.CRAFT_STORE) ?? file.store ?? storeKinds[0],
  }
}

function parseFile(path: string, text: string): FileConfig {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new Fault('usage', `the settings in ${path} are not JSON`, `mend or remove ${path}`, { cause })
  }
  const checked = partialFile.safeParse(value)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  throw new Fault(
    'usage',
    `a setting in ${path} is wrong: ${where}${issue?.message ?? 'unknown'}`,
    `mend ${path}`,
  )
}

function weightsOf(file: FileConfig['score']): ScoreWeights {
  const given = file ?? {}
  return {
    reach: given.reach ?? defaultWeights.reach,
    stated: given.stated ?? defaultWeights.stated,
    dimensions: {
      technical: given.dimensions?.technical ?? defaultWeights.dimensions.technical,
      business: given.dimensions?.business ?? defaultWeights.dimensions.business,
      innovation: given.dimensions?.innovation ?? defaultWeights.dimensions.innovation,
      collaboration: given.dimensions?.collaboration ?? defaultWeights.dimensions.collaboration,
      learning: given.dimensions?.learning ?? defaultWeights.dimensions.learning,
    },
    ready: given.ready ?? defaultWeights.ready,
    highlight: given.highlight ?? defaultWeights.highlight,
    exceptional: given.exceptional ?? defaultWeights.exceptional,
  }
}

const listOf = (text: string | undefined): string[] | null =>
  text === undefined || text.trim() === ''
    ? null
    : text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')

function storeNamed(text: string | undefined): StoreKind | null {
  if (text === undefined || text === '') return null
  if (isStoreKind(text)) return text
  throw new Fault(
    'usage',
    `CRAFT_STORE is "${text}", and must be ${storeKinds.join(' or ')}`,
    'unset CRAFT_STORE',
  )
}

function flagOf(name: string, text: string | undefined): boolean | null {
  if (text === undefined || text === '') return null
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off)$/i.test(text)) return false
  throw new Fault('usage', `${name} is "${text}", and must be true or false`, `unset ${name}`)
}
