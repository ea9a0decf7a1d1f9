import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Watch } from '../../../src/core/backup.ts'
import { jsonlVault } from '../../../src/store/jsonl/backup.ts'
import { isPart } from '../../../src/store/jsonl/pack.ts'
import { openJsonlStore } from '../../../src/store/jsonl/store.ts'
import { faultOf, newPath } from '../folders.ts'
import { now, numberedCommits, repository } from '../numbered.ts'

const watch: Watch = {
  progress: { update() {}, async rest() {}, stop() {} },
  signal: new AbortController().signal,
}
const options = { now, craftVersion: '0.1.0' }
const engine = repository()
const vaultAt = (folder: string) => jsonlVault(folder, options)

function filled(commits: number): string {
  const folder = newPath('store')
  const store = openJsonlStore(folder, options)
  store.repositories.save(engine)
  store.commits.add(engine.id, numberedCommits(0, commits))
  store.close()
  return folder
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(isPart)
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

async function copyOf(folder: string): Promise<string> {
  return (await vaultAt(folder).backUp({ path: newPath('copy.jsonl'), taken: 'refuse' }, watch)).path
}

test('a copy is JSON Lines from its first line to its last, and gives the same files byte for byte', async () => {
  const folder = filled(4)
  const copy = await copyOf(folder)
  const lines = readFileSync(copy, 'utf8').trimEnd().split('\n')
  const values = lines.map((line) => JSON.parse(line))
  expect(values[0]).toEqual({ craftBackup: 1, craft: '0.1.0' })
  expect(values.at(-1)).toEqual({ end: Object.keys(contents(folder)).length })
  const other = newPath('store')
  const staged = await vaultAt(other).stage(copy, { unchecked: false }, watch)
  await staged.put(null, watch)
  expect(contents(other)).toEqual(contents(folder))
})

test('what a person has in the folder besides, git among it, stays where it is', async () => {
  const copy = await copyOf(filled(4))
  const folder = filled(2)
  mkdirSync(join(folder, '.git'))
  writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(folder, 'tags.jsonl'), '')
  const staged = await vaultAt(folder).stage(copy, { unchecked: false }, watch)
  await staged.put(newPath('kept.jsonl'), watch)
  expect(readFileSync(join(folder, '.git', 'HEAD'), 'utf8')).toBe('ref: refs/heads/main\n')
  expect(readdirSync(folder)).not.toContain('restored.tmp')
})

test('a torn last line is left out of a copy, a whole one without its end is not, and a bad one is told', async () => {
  const folder = filled(3)
  const path = join(folder, 'commits.jsonl')
  const whole = readFileSync(path, 'utf8')
  appendFileSync(path, '{"repositoryId":"engi')
  const vault = vaultAt(folder)
  const torn = await vault.backUp({ path: newPath('copy'), taken: 'refuse' }, watch)
  expect(torn).toMatchObject({ commits: 3, damage: [] })
  expect(readFileSync(torn.path, 'utf8')).not.toContain('"engi\n')

  writeFileSync(path, whole.trimEnd())
  expect(await vault.backUp({ path: newPath('copy'), taken: 'refuse' }, watch)).toMatchObject({ commits: 3 })

  writeFileSync(path, `nonsense\n${whole}`)
  const spoiled = await vault.backUp({ path: newPath('copy'), taken: 'refuse' }, watch)
  expect(spoiled).toMatchObject({ commits: 3, damage: [expect.stringContaining('commits.jsonl')] })
  expect(readFileSync(spoiled.path, 'utf8')).toContain('\nnonsense\n')
})

test('a restore that was killed between any two files is finished by whoever comes next', async () => {
  const fresh = filled(9)
  writeFileSync(join(fresh, 'scores.jsonl'), '')
  const names = Object.keys(contents(fresh)).sort()
  for (let moved = 0; moved <= names.length; moved++) {
    const [opened, running] = [filled(2), filled(2)]
    const store = openJsonlStore(running, options)
    expect(store.commits.count()).toBe(2)
    for (const folder of [opened, running]) {
      cpSync(fresh, join(folder, 'restored.tmp'), { recursive: true })
      for (const name of readdirSync(join(folder, 'restored.tmp')).filter((one) => !isPart(one)))
        renameSync(join(folder, 'restored.tmp', name), join(folder, name))
      for (const name of names.slice(0, moved))
        renameSync(join(folder, 'restored.tmp', name), join(folder, name))
    }
    const refused = faultOf(() => openJsonlStore(opened, { ...options, readonly: true }))
    expect(refused.message).toContain('cut short')
    openJsonlStore(opened, options).close()
    expect(contents(opened)).toEqual(contents(fresh))
    // One that was open all the time, and writes.
    expect(store.commits.add(engine.id, numberedCommits(8, 10))).toBe(1)
    expect(store.commits.count()).toBe(10)
    store.close()
    for (const folder of [opened, running]) expect(readdirSync(folder)).not.toContain('restored.tmp')
  }
})

test('a file in a backup never gets out of its folder', async () => {
  for (const name of ['../stolen.jsonl', '/tmp/stolen.jsonl', '.gitattributes', 'a/b.jsonl', 'lock']) {
    const path = newPath('copy')
    const lines = [
      { craftBackup: 1, craft: '0.1.0' },
      { file: name, bytes: 3 },
    ]
    writeFileSync(path, `${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}{}\n{"end":1}\n`)
    const folder = newPath('store')
    const work = vaultAt(folder).stage(path, { unchecked: true }, watch)
    await expect(work).rejects.toThrow('is not a whole backup')
    expect(readdirSync(folder).filter((one) => one.startsWith('.craft'))).toEqual([])
  }
})

test('a backup in a format of tomorrow is refused with both versions', async () => {
  const path = newPath('copy')
  writeFileSync(path, '{"craftBackup":2,"craft":"9.8.7"}\n{"end":0}\n')
  const work = vaultAt(newPath('store')).stage(path, { unchecked: true }, watch)
  await expect(work).rejects.toThrow(`${path} was written by craft 9.8.7, you run 0.1.0`)
})
