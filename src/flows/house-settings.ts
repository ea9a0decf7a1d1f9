import { configuredStyle } from '../analysis/coaching/configured.ts'
import type { HouseStyle } from '../core/coaching.ts'
import type { Files } from '../core/ports.ts'

/** Where commitlint and gitlint look for their settings, the more particular first. */
const places: readonly string[] = [
  ...['', '.json', '.yaml', '.yml', '.js', '.cjs', '.mjs', '.ts'].map((end) => `.commitlintrc${end}`),
  ...['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'].map((end) => `commitlint.config.${end}`),
  '.gitlint',
  'package.json',
]

/** What the project's own settings ask of messages; null where there are none, and in a bare repository. */
export async function houseSettings(
  files: Pick<Files, 'read'>,
  workTree: string | null,
): Promise<HouseStyle['configured']> {
  if (workTree === null) return null
  const found = await Promise.all(
    places.map(async (path) => ({ path, text: await files.read(`${workTree}/${path}`).catch(() => null) })),
  )
  return configuredStyle(found.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])))
}
