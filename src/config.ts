import * as z from 'zod'
import { orMeant } from './core/closest.ts'
import {
  type Config,
  foreignVariables,
  type RawConfig,
  type SettingsFile,
  shortVariables,
  usualConfig,
} from './core/config.ts'
import { Fault } from './core/errors.ts'
import { papers, themeNames } from './core/look.ts'
import { holds, without } from './core/nested.ts'
import { sameEmail } from './core/person.ts'
import {
  flatten,
  fromText,
  type GitSetting,
  nest,
  type Setting,
  type SettingChange,
  type Settings,
  type SettingValue,
  variableOf,
} from './core/setting.ts'
import { storeKinds } from './core/store-kind.ts'

const known: ReadonlyMap<string, SettingValue> = new Map(flatten(usualConfig))

const share = z.number().min(0).max(1)
const threshold = z.number().min(0).max(100)

const fileSchema = z.strictObject({
  identity: z
    .strictObject({
      emails: z.array(z.string().regex(/^[^\s<>]+$/, 'each must be an address alone')),
      names: z.array(z.string().min(1)),
    })
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
  model: z
    .strictObject({
      enabled: z.boolean(),
      name: z.string(),
      host: z.string(),
      numCtx: z.int().min(1024).max(1_048_576),
      log: z.boolean(),
      logPrompts: z.boolean(),
    })
    .partial(),
  document: z.strictObject({ paper: z.enum(papers), theme: z.enum(themeNames) }).partial(),
  redact: z.strictObject({ policy: z.string() }).partial(),
})
const partialFile = fileSchema.partial()

/**
 * Checks raw settings and fills in the defaults.
 * @throws Fault('usage') naming the file, key or variable, the setting and what was expected
 */
export function readConfig(raw: RawConfig): Config {
  // Every value passed the schema under its own key, so together they are a Config.
  return nest(listSettings(raw).list.map(({ key, value }) => [key, value])) as Config
}

/** Every setting with the source that won, in a fixed order. @throws as `readConfig` */
export function listSettings({ env, git = [], file }: RawConfig): Settings {
  const inFile = new Map(file.text === null ? [] : flatten(parseFile(file.path, file.text)))
  const list = [...known].map(([key, value]): Setting => {
    const own = fromVariable(env, key, [variableOf(key), shortVariables[key]])
    if (own !== null) return own
    const said = git.findLast((one) => one.key === key && whyNot(one) === null)
    if (said !== undefined) {
      const name = `git config craft.${key}`
      const hint = `git config --${said.scope} --unset-all craft.${key}`
      return {
        key,
        value: readText(key, said.value, name, hint),
        origin: 'git',
        place: said.scope,
      }
    }
    const written = inFile.get(key)
    if (written !== undefined) return { key, value: written, origin: 'file', place: file.path }
    const foreign = fromVariable(env, key, [foreignVariables[key]])
    return foreign ?? { key, value, origin: 'default', place: null }
  })
  refuseNoWeight(new Map(list.map(({ key, value }) => [key, value])))
  return { list, ignored: git.flatMap((one) => whyNot(one) ?? []) }
}

/** The setting as the first of these variables that is set has it; null where none is. */
function fromVariable(
  env: RawConfig['env'],
  key: string,
  variables: readonly (string | undefined)[],
): Setting | null {
  for (const variable of variables) {
    const text = variable === undefined ? '' : env[variable]?.trim()
    if (!variable || !text) continue
    const value = readText(key, text, variable, `unset ${variable}`)
    return { key, value, origin: 'environment', place: variable }
  }
  return null
}

/**
 * A repository's own configuration is somebody else's word: it may say whether to look for achievements, but neither
 * who "me" is nor how all of one's work is weighed, and never a place on this machine.
 */
function whyNot({ key, scope }: GitSetting): string | null {
  const isOwn = scope === 'global' || scope === 'system'
  if (key === 'detect.auto') return null
  if (!/^(identity|score)\./.test(key) || !known.has(key))
    return `craft.${key} (${scope}) is no setting that git config may hold`
  return isOwn ? null : `craft.${key} (${scope}) is not for a repository to say: use git config --global`
}

/** Weights that may each be nothing, but not all of them. */
const weighing: readonly (readonly string[])[] = [
  ['score.reach', 'score.stated'],
  Object.keys(usualConfig.score.dimensions).map((name) => `score.dimensions.${name}`),
]

/** @throws Fault('usage') where every weight is 0, so that all work would score alike */
function refuseNoWeight(values: ReadonlyMap<string, SettingValue>): void {
  const empty = weighing.find((keys) => keys.every((key) => (values.get(key) ?? known.get(key)) === 0))
  if (empty === undefined) return
  const [first = ''] = empty
  throw new Fault(
    'usage',
    `nothing would count: ${empty.join(', ')} are all 0`,
    `craft config set ${first} ${known.get(first)}`,
  )
}

/**
 * The user's file with one setting changed and all others as they were.
 * @throws Fault('usage') when there is no such setting, or the file or the new value is wrong
 */
export function changedFile(file: SettingsFile, key: string, change: SettingChange): string {
  const names = key.split('.')
  const isMending = change === 'unset' && file.text !== null && holds(parseJson(file.path, file.text), names)
  if (!known.has(key) && !isMending) throw noSetting(key)
  const isReplaced = change === 'unset' || 'set' in change
  const values = new Map(flatten(valuesIn(file, isReplaced ? names : [])))
  const before = values.get(key)
  const listed: readonly string[] = Array.isArray(before) ? before : []
  if (change === 'unset') values.delete(key)
  else if ('set' in change) values.set(key, readText(key, change.set, key, 'craft config list'))
  else {
    const isSame = key === 'identity.emails' ? sameEmail : Object.is
    const wanted = 'add' in change ? change.add : change.remove
    const others = listed.filter((one) => !isSame(one, wanted))
    if ('remove' in change && others.length === listed.length)
      throw new Fault('failed', `"${wanted}" is not in ${file.path}`, 'craft config identities')
    values.set(key, 'add' in change ? [...others, wanted] : others)
  }
  refuseNoWeight(values)
  return `${JSON.stringify(nest(values), null, 2)}\n`
}

const noSetting = (key: string): Fault =>
  new Fault(
    'usage',
    orMeant(`there is no setting "${key}"`, key, [...known.keys()]),
    'see them with: craft config list',
  )

/** What the file says; what is about to be replaced, at `names`, may be the very thing that is wrong with it. */
function valuesIn({ path, text }: SettingsFile, names: readonly string[]): object {
  if (text === null) return {}
  const value = parseJson(path, text)
  const isRight = partialFile.safeParse(value).success
  return checkFile(path, isRight ? value : without(value, names))
}

/** Text from `name` as the value of a setting. */
function readText(key: string, text: string, name: string, hint: string): SettingValue {
  const like = known.get(key) ?? ''
  const value = fromText(text, like)
  const checked = partialFile.safeParse(nest([[key, value]]))
  if (checked.success) return value
  const wanted =
    typeof like === 'boolean' ? ', and must be true or false' : `: ${checked.error.issues[0]?.message}`
  throw new Fault('usage', `${name} is "${text}"${wanted}`, hint)
}

const parseFile = (path: string, text: string): object => checkFile(path, parseJson(path, text))

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new Fault('usage', `the settings in ${path} are not JSON`, `mend or remove ${path}`, { cause })
  }
}

function checkFile(path: string, value: unknown): object {
  const checked = partialFile.safeParse(value)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const where = issue?.path ?? []
  const wrong = `a setting in ${path} is wrong: `
  if (issue?.code === 'unrecognized_keys') {
    const key = [...where, issue.keys[0]].join('.')
    const message = orMeant(`${wrong}there is none called ${key}`, key, namesOfSettings())
    throw new Fault('usage', message, `craft config unset ${key}`)
  }
  const named = where.length > 0 ? `${where.join('.')}: ` : ''
  throw new Fault('usage', `${wrong}${named}${issue?.message ?? 'unknown'}`, `mend ${path}`)
}

/** Every key, and what stands before its last dots: `score.ready`, `score`. */
const namesOfSettings = (): readonly string[] => [
  ...new Set(
    [...known.keys()].flatMap((key) => key.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'))),
  ),
]
