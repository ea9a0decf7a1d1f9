import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { circle, plants, rooms } from './plants.ts'
import { reading, resolving } from './rules.ts'

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...reading, baseDir }, resolving)
  if (typeof output === 'string') throw new Error(output)
  return output
}

const isSource = (name: string): boolean => /\.tsx?$/.test(name)

describe('the program', () => {
  test('keeps every rule of the table, in all of its modules', async () => {
    const { summary, modules } = await cruised(resolve('.'))
    const read = modules.filter(({ source }) => source.startsWith('src/')).map(({ source }) => source)
    const written = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(isSource)
    // A cruise that can't parse TypeScript reads nothing and finds nothing.
    expect(read.length).toBeGreaterThan(50)
    expect(read.sort()).toEqual(written.map((name) => `src/${name.replaceAll('\\', '/')}`).sort())
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })
})

describe('the rules', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'craft-architecture-')))
  const fileOf = (index: number): string => {
    const from = plants[index]?.from ?? ''
    return from.endsWith('.ts') ? from : `${from}/plant-${index}.ts`
  }
  const broken = new Map<string, Set<string>>()

  const write = (path: string, text: string): void => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  beforeAll(async () => {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
    for (const room of rooms) write(room, 'export const a = 1\nexport type A = 1\n')
    for (const [path, text] of Object.entries(circle)) write(path, text)
    for (const [index, { imports }] of plants.entries()) write(fileOf(index), `${imports}\n`)
    const { summary } = await cruised(folder)
    for (const { rule, from } of summary.violations)
      broken.set(from, (broken.get(from) ?? new Set()).add(rule.name))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const cases = plants.map((plant, index) => ({ ...plant, index }))

  test.each(cases.filter(({ rule }) => rule !== null))('“$rule” names $from: $imports', ({ index, rule }) => {
    expect([...(broken.get(fileOf(index)) ?? [])]).toContain(rule)
  })

  test.each(cases.filter(({ rule }) => rule === null))('let $from have: $imports', ({ index }) => {
    expect([...(broken.get(fileOf(index)) ?? [])]).toEqual([])
  })

  test('“no cycles” names a circle once', () => {
    expect(Object.keys(circle).flatMap((path) => [...(broken.get(path) ?? [])])).toEqual(['no cycles'])
  })
})
