import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { bundle, program } from '../../build.mjs'
import { languageTables } from '../../src/analysis/languages.ts'
import { installed, run } from '../commands/installed.ts'
import { gitFixture, temporaryFolder } from '../fixture/git.ts'

describe('what is loaded before a command does its work', () => {
  let outputs: Metafile['outputs'] = {}

  beforeAll(async () => {
    outputs = (await build({ ...program, metafile: true })).metafile.outputs
  })

  /** What these import, and what that imports: files of the source. */
  function loadedWith(...entries: readonly string[]): readonly string[] {
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
    for (const entry of entries) load(entry)
    return found
  }
  const packagesIn = (paths: readonly string[]): readonly string[] => [
    ...new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])),
  ]
  const loadedAtStart = () => loadedWith('dist/main.js', 'dist/wire.js')

  test('is the program itself and little else', () => {
    expect(packagesIn(loadedAtStart()).toSorted()).toEqual(['commander', 'env-paths', 'is-safe-filename'])
  })

  test('is no command, no store and no repository reader', () => {
    const modules = loadedAtStart()
    expect(modules).toContain('src/main.ts')
    expect(
      modules.filter((path) =>
        /^src\/(commands\/(?!list)|analysis|flows|render|store|sources\/(?!machine\/(files|output))|model|tui)/.test(
          path,
        ),
      ),
    ).toEqual([])
  })

  test('to see that no model server runs is neither its client nor a store', () => {
    const chunk = Object.keys(outputs).find((path) => 'src/model/advisor.ts' in (outputs[path]?.inputs ?? {}))
    const loaded = loadedWith(chunk ?? '').filter((path) => !loadedAtStart().includes(path))
    expect(loaded).toContain('src/model/advisor.ts')
    expect(packagesIn(loaded)).toEqual([])
    expect(loaded.filter((path) => /^src\/(?!core|model)/.test(path))).toEqual([])
  })
})

test('the languages that are made while building are those of the source', async () => {
  const { outputFiles } = await build({
    ...bundle,
    banner: {},
    entryPoints: ['src/analysis/languages.ts'],
    write: false,
  })
  const built: unknown = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`
  )
  expect(built).toMatchObject({ languageTables: expect.any(Function) })
  expect((built as { languageTables: typeof languageTables }).languageTables()).toEqual(languageTables())
  expect(languageTables().extensions.size).toBeGreaterThan(500)
})

describe('what draws on the terminal', () => {
  test('is in the chunks of a session alone, and never in the pack', async () => {
    const { outputs } = (await build({ ...program, metafile: true })).metafile
    const drawing = Object.entries(outputs).filter(([, { inputs }]) =>
      Object.keys(inputs).some((path) =>
        /node_modules\/(ink|react|react-reconciler|yoga-layout)\//.test(path),
      ),
    )
    expect(drawing.map(([path]) => path)).toEqual([expect.stringMatching(/^dist\/run-session-/)])
    const folder = join(bundle.absWorkingDir, 'dist')
    const packs = readdirSync(folder).filter((file) => file.startsWith('pack-'))
    expect(packs).toHaveLength(2)
    for (const pack of packs) expect(readFileSync(join(folder, pack), 'latin1')).not.toContain('react.')
  })
})

describe('code compiled beforehand', () => {
  /** Tells, as JSON on stderr, of each file of the program whether V8 was given compiled code and took it. */
  const spy = `
    const vm = require('node:vm')
    const seen = []
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options)
        if (options.filename.includes('dist')) seen.push(options.cachedData ? !this.cachedDataRejected : null)
      }
    }
    process.on('exit', () => process.stderr.write(JSON.stringify(seen)))`

  /** A copy of the program that a test may spoil. */
  function copy(): { readonly folder: string; readonly spying: string; readonly bin: string } {
    const folder = temporaryFolder('craft-copy-')
    for (const part of ['bin', 'dist', 'drizzle', 'package.json'])
      cpSync(join(bundle.absWorkingDir, part), join(folder, part), { recursive: true })
    symlinkSync(join(bundle.absWorkingDir, 'node_modules'), join(folder, 'node_modules'))
    const spying = join(folder, 'spy.cjs')
    writeFileSync(spying, spy)
    return { folder, spying, bin: join(folder, 'bin/craft.js') }
  }

  function packIn(folder: string): string {
    const [name, ...more] = readdirSync(join(folder, 'dist')).filter((file) => file.startsWith('pack-usual-'))
    expect([name, more]).toEqual([expect.stringContaining(process.versions.v8), []])
    return join(folder, 'dist', name ?? '')
  }

  async function tracked(place: ReturnType<typeof copy>) {
    const repo = gitFixture()
    repo.commit('one')
    const { env } = installed(repo)
    const argv = ['--require', place.spying, place.bin, 'track']
    const { code, out, err } = await run(process.execPath, argv, repo.path, env)
    return { code, out, taken: JSON.parse(err) as readonly (boolean | null)[] }
  }

  test('is taken for every file that a run after a commit needs', async () => {
    const { code, taken } = await tracked(copy())
    expect(code).toBe(0)
    expect(taken.length).toBeGreaterThan(5)
    expect(taken.every((one) => one === true)).toBe(true)
  })

  test('of another program is not taken, even where its files are of the same length', async () => {
    const place = copy()
    const main = join(place.folder, 'dist/main.js')
    const text = readFileSync(main, 'latin1')
    const [hash = ''] = text.slice(2).split('\n')
    const other = hash.replace(/./g, (digit) => (digit === '0' ? '1' : '0'))
    writeFileSync(main, text.replace(hash, other))
    const { code, taken } = await tracked(place)
    expect(code).toBe(0)
    expect(new Set(taken)).toEqual(new Set([null]))
  })

  test.each([
    ['missing', (pack: string) => rmSync(pack)],
    ['empty', (pack: string) => writeFileSync(pack, '')],
    ['cut short', (pack: string) => truncateSync(pack, statSync(pack).size - 1000)],
    ['too long', (pack: string) => appendFileSync(pack, 'more')],
    ['noise', (pack: string) => writeFileSync(pack, 'noise'.repeat(1000))],
  ])('that is %s costs time and nothing else', async (_, spoil) => {
    const place = copy()
    spoil(packIn(place.folder))
    const { code, out, taken } = await tracked(place)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('1 new commit') })
    expect(new Set(taken)).toEqual(new Set([null]))
  })
})
