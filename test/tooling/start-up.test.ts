import { build, type Metafile } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { program } from '../../build.mjs'

let outputs: Metafile['outputs'] = {}

beforeAll(async () => {
  outputs = (await build({ ...program, metafile: true })).metafile.outputs
})

/** Everything that is read before a command has been chosen: what the entry points import, and what that imports. */
function loadedAtStart(): readonly string[] {
  const loaded = new Set<string>()
  const found: string[] = []
  const load = (path: string): void => {
    if (loaded.has(path)) return
    loaded.add(path)
    const output = outputs[path]
    if (output === undefined) {
      found.push(path)
      return
    }
    found.push(...Object.keys(output.inputs))
    for (const { path: next, kind } of output.imports) if (kind === 'import-statement') load(next)
  }
  load('dist/main.js')
  load('dist/wire.js')
  return found
}

test('what starts is the program itself and little else', () => {
  const packages = loadedAtStart().flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  )
  expect([...new Set(packages)].sort()).toEqual(['commander', 'env-paths', 'is-safe-filename'])
})

test('no command’s own work, no store and no repository reader is loaded before it is asked for', () => {
  const modules = loadedAtStart()
  expect(modules).toContain('src/main.ts')
  expect(
    modules.filter((path) => /^src\/(analysis|flows|render|store|sources|model|tui)\//.test(path)),
  ).toEqual([])
})
