import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openFile } from '../../../src/sources/machine/opener.ts'
import { temporaryFolder } from '../../fixture/git.ts'

test.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
] as const)('on %s a file is opened by %s, whatever its name is', async (platform, program) => {
  const folder = temporaryFolder()
  const seen = join(folder, 'seen')
  writeFileSync(
    join(folder, program),
    `#!/bin/sh\nprintf '%s|' "$#" "$1" > '${seen}.part'\nmv '${seen}.part' '${seen}'\n`,
  )
  chmodSync(join(folder, program), 0o755)
  const path = '/tmp/a b; touch $(x) "&".html'
  await openFile(path, platform, { PATH: `${folder}:${process.env.PATH}` })
  await vi.waitUntil(() => existsSync(seen), { timeout: 20_000 })
  expect(readFileSync(seen, 'utf8')).toBe(`1|${path}|`)
})

test('where nothing opens files, that is said', async () => {
  await expect(openFile('/tmp/a.html', 'linux', { PATH: temporaryFolder() })).rejects.toMatchObject({
    kind: 'failed',
    message: 'there is no xdg-open to open /tmp/a.html with',
  })
})
