import type { Context } from '../context.ts'
import { storeKinds } from '../core/store-kind.ts'
import type { Suggestion, ValuePlace } from './line-place.ts'

/** As many as a person may want to choose from, the newest first. */
const MOST_IDS = 50

type Values = (context: Context, place: ValuePlace) => Promise<readonly Suggestion[]>

/** What a value is called in help says what may stand there; a command's own meaning of a name comes before that. */
const known: Readonly<Record<string, Values>> = {
  id: achievements,
  key: settingKeys,
  'config set value': settingValues,
  'schema name': schemaNames,
}

const files = new Set(['path', 'file', 'folder'])

/** May a file or a folder stand there? */
export const takesFile = ({ name }: ValuePlace): boolean => files.has(name)

/** The values that may stand in a place, as far as craft knows them. Reads, and makes nothing. */
export async function valuesAt(context: Context, place: ValuePlace): Promise<readonly Suggestion[]> {
  if (place.choices.length > 0) return place.choices.map(plain)
  const values = known[`${place.command} ${place.name}`] ?? known[place.name]
  return values === undefined ? [] : values(context, place)
}

const plain = (word: string): Suggestion => ({ word, about: '' })

async function achievements({ files, paths, openStore }: Context): Promise<readonly Suggestion[]> {
  const kind = storeKinds.find((one) => paths.stores[one] === paths.store)
  if (kind === undefined || !(await files.exists(paths.store))) return []
  const store = await openStore(kind, paths.store, 'read')
  try {
    return store.achievements.list({ limit: MOST_IDS }).map(({ id, title }) => ({ word: id, about: title }))
  } finally {
    store.close()
  }
}

async function settingKeys(context: Context, { command }: ValuePlace): Promise<readonly Suggestion[]> {
  const { list } = await context.settings()
  return list
    .filter(({ key }) => command === 'config get' || key !== 'store')
    .map(({ key, value }) => ({ word: key, about: String(value) }))
}

async function settingValues(context: Context, { operands }: ValuePlace): Promise<readonly Suggestion[]> {
  const { list } = await context.settings()
  const value = list.find(({ key }) => key === operands[0])?.value
  return typeof value === 'boolean' ? ['true', 'false'].map(plain) : []
}

async function schemaNames(): Promise<readonly Suggestion[]> {
  const { jsonSchemas } = await import('../render/json/schemas.ts')
  return Object.keys(jsonSchemas).map(plain)
}
