import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'craft-lint-'))
for (const file of ['biome.json', '.gitignore', 'test/tooling/no-hidden-clock.grit'])
  cpSync(file, join(folder, file))

afterAll(() => rmSync(folder, { recursive: true }))

/** Writes `code` as `path` beside the project's own configuration and gives the rules that Biome names. */
function rulesBroken(path: string, code: string): readonly string[] {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', path], {
    cwd: folder,
    encoding: 'utf8',
  })
  const report = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly category: string }[] }
  return report.diagnostics.map(({ category }) => category)
}

const pure = 'src/analysis/plant.ts'
const adapter = 'src/store/sqlite/plant.ts'

test.each([
  [pure, 'export const now = new Date()', 'plugin'],
  [pure, 'export const now = new Date', 'plugin'],
  [pure, 'export const now = Date()', 'plugin'],
  [pure, 'export const now = Date.now()', 'plugin'],
  [pure, 'export const now = performance.now()', 'plugin'],
  [pure, 'export const chance = Math.random()', 'plugin'],
  [pure, 'export const chance = crypto.randomUUID()', 'plugin'],
  ['src/wire.ts', 'export const now = () => new Date()', 'plugin'],
  [pure, 'export const home = process.env.HOME', 'lint/style/noProcessEnv'],
  [pure, 'export default 1', 'lint/style/noDefaultExport'],
  [pure, "console.log('words')", 'lint/suspicious/noConsole'],
  [adapter, "console.log('words')", 'lint/suspicious/noConsole'],
  [pure, "import { type A } from './a.ts'\nexport const b = (a: A) => a", 'lint/style/useImportType'],
  [pure, "import { a } from './a.ts'\nexport const b = 1", 'lint/correctness/noUnusedImports'],
  [pure, 'const a = 1\nexport const b = 1', 'lint/correctness/noUnusedVariables'],
  [adapter, "import fs from 'fs'\nexport const b = fs", 'lint/style/useNodejsImportProtocol'],
])('in %s, %s breaks a rule', (path, code, rule) => {
  expect(rulesBroken(path, code)).toContain(rule)
})

test.each([
  [pure, 'export const past = (at: string) => [new Date(at), Date.parse(at), new Date(0)]'],
  [adapter, 'export const now = () => [new Date(), process.env.HOME]'],
  ['test/bench/plant.ts', "console.log('a table')"],
])('in %s, %s is allowed', (path, code) => {
  expect(rulesBroken(path, code)).toEqual([])
})
