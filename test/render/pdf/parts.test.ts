import { copyFileSync, cpSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { installedParts, type Parts } from '../../../src/render/pdf/parts.ts'
import { openTypesetter } from '../../../src/render/pdf/typesetter.ts'
import { temporaryFolder } from '../../fixture/git.ts'

let parts: Parts
beforeEach(() => {
  const folder = temporaryFolder('craft-parts-')
  const whole = installedParts()
  parts = { compiler: join(folder, 'compiler.wasm'), fonts: join(folder, 'fonts') }
  cpSync(whole.fonts, parts.fonts, { recursive: true })
  copyFileSync(whole.compiler, parts.compiler)
})

const FONT = 'NotoEmoji_400Regular.ttf'
type Case = readonly [what: string, spoil: () => void, says: RegExp]

describe('an installation', () => {
  test.each<Case>([
    ['without the compiler', () => rmSync(parts.compiler), /compiler\.wasm is missing$/],
    ['with half a compiler', () => truncateSync(parts.compiler, 9_000_000), /compiler\.wasm is damaged$/],
    ['with an empty compiler', () => truncateSync(parts.compiler, 0), /compiler\.wasm is damaged$/],
    [
      'with something else for a compiler',
      () => writeFileSync(parts.compiler, 'not found'),
      /compiler\.wasm is damaged$/,
    ],
    ['without fonts', () => rmSync(parts.fonts, { recursive: true }), /index\.json is missing$/],
    ['without one font', () => rmSync(join(parts.fonts, FONT)), /NotoEmoji_400Regular\.ttf is missing$/],
    [
      'with half a font',
      () => truncateSync(join(parts.fonts, FONT), 400_000),
      /NotoEmoji_400Regular\.ttf is damaged$/,
    ],
    [
      'with half a list of fonts',
      () => truncateSync(join(parts.fonts, 'index.json'), 700),
      /index\.json is damaged$/,
    ],
    [
      'with a list of fonts that is none',
      () => writeFileSync(join(parts.fonts, 'index.json'), '{"fonts":[null]}'),
      /index\.json is damaged$/,
    ],
  ])('%s says so in one sentence, and what to do', async (_, spoil, says) => {
    spoil()
    const refused = openTypesetter(parts)
    await expect(refused).rejects.toThrow(says)
    await expect(refused).rejects.toMatchObject({
      kind: 'failed',
      hint: expect.stringMatching(/^install craft again/),
    })
  })

  test('has the licence of every font beside it', () => {
    const files = readdirSync(installedParts().fonts)
    expect(files.filter((name) => name.startsWith('LICENSE-')).length).toBeGreaterThanOrEqual(9)
  })
})
