import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../fixture/git.ts'
import { expectFault, workshop } from './history.ts'
import { installed } from './installed.ts'

test('runs that write one document at once all succeed, it is whole, and it stays craft’s own', async () => {
  const repo = workshop()
  const { craft } = installed(repo)
  expect((await craft('track')).code).toBe(0)
  const path = join(temporaryFolder(), 'mine.md')
  const write = (template: string) => craft(`portfolio ${template} --everybody --format markdown -o ${path}`)
  const before = await Promise.all(['review', 'technical', 'archive', 'review'].map(write))
  expect(before.map(({ code, err }) => [code, err.includes('craft:')])).toEqual(before.map(() => [0, false]))
  expect(readFileSync(path, 'utf8')).toMatch(/^# [\s\S]+\n$/)
  expect((await write('review')).code).toBe(0)
  writeFileSync(path, 'a person’s own')
  expectFault(await write('review'), { code: 1, says: /exists and is not as craft wrote it/ })
})
