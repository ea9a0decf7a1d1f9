import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Target, Vault, Watch } from '../../../src/core/backup.ts'
import { Fault } from '../../../src/core/errors.ts'
import type { Store } from '../../../src/core/ports.ts'
import { type StoreKind, storeKinds } from '../../../src/core/store-kind.ts'
import { missingFrom } from '../../../src/flows/compare-stores.ts'
import { jsonlVault } from '../../../src/store/jsonl/backup.ts'
import { openJsonlStore } from '../../../src/store/jsonl/store.ts'
import { sqliteVault } from '../../../src/store/sqlite/backup.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { newPath } from '../folders.ts'
import { now, numberedCommits, repository } from '../numbered.ts'
import { write } from '../processes.ts'
import { numberedWork, scoreWith } from '../work.ts'

const engine = repository()
const options = { now, craftVersion: '0.1.0' }
const names = { sqlite: 'craft.db', jsonl: 'store' } as const
const openers = { sqlite: openSqliteStore, jsonl: openJsonlStore } as const
const vaults = { sqlite: sqliteVault, jsonl: jsonlVault } as const

/** Calls `step` at each step of the work, and ends it when that throws. */
const watch = (step: () => void = () => {}): Watch => ({
  progress: { update: step, rest: async () => {}, stop: () => {} },
  signal: new AbortController().signal,
})

const to = (path: string, taken: Target['taken'] = 'refuse'): Target => ({ path, taken })

async function faultFrom(work: Promise<unknown>): Promise<Fault> {
  const [error] = await Promise.all([work.then(() => null).catch((cause: unknown) => cause)])
  if (error instanceof Fault) return error
  throw error ?? new Error('nothing was thrown')
}

function fill(store: Store, commits: number): void {
  store.repositories.save(engine)
  store.commits.add(engine.id, numberedCommits(0, commits))
  store.achievements.put([numberedWork(1), numberedWork(2)])
  store.achievements.putScores([scoreWith(1, 60)])
  store.repositories.saveTags(engine.id, [{ name: 'v1', oid: numberedCommits(1, 2)[0]?.oid ?? '' }])
  store.setNote('looked', 'so far')
  store.close()
}

describe.each(storeKinds)('a vault of a store (%s)', (kind: StoreKind) => {
  const open = (path: string): Store => openers[kind](path, options)

  /** A store with so many commits (none with 0), closed, and its vault. */
  function vaultWith(commits: number): Vault {
    const path = newPath(names[kind])
    if (commits > 0) fill(open(path), commits)
    return vaults[kind](path, options)
  }

  async function restored(vault: Vault, file: string, keepAs: string | null = null, watching = watch()) {
    const staged = await vault.stage(file, { unchecked: false }, watch())
    try {
      return await staged.put(keepAs, watching)
    } finally {
      staged.discard()
    }
  }

  /** What one of two stores lacks of the other. */
  async function differences(one: string, other: string): Promise<readonly string[]> {
    const [a, b] = [open(one), open(other)]
    const found = [...(await missingFrom(a, b, watch())), ...(await missingFrom(b, a, watch()))]
    a.close()
    b.close()
    return found
  }

  test('copies everything, for its owner alone, and what is restored is the same', async () => {
    const [full, empty] = [vaultWith(20), vaultWith(0)]
    const path = newPath('copy')
    const made = await full.backUp(to(path), watch())
    const holds = { repositories: 1, commits: 20, achievements: 2 }
    expect(made).toMatchObject({ path, bytes: statSync(path).size, damage: [], ...holds })
    expect(readdirSync(dirname(path)).sort()).toEqual(['copy', 'copy.sha256'])
    for (const file of [path, `${path}.sha256`]) expect(statSync(file).mode & 0o777).toBe(0o600)

    expect(empty.standing()).toEqual({ state: 'none' })
    const staged = await empty.stage(path, { unchecked: false }, watch())
    expect(staged).toMatchObject({ holds, compared: true, migrated: 0, sha256: made.sha256 })
    expect(await staged.put(null, watch())).toBe(null)
    staged.discard()
    expect(await differences(empty.store, full.store)).toEqual([])
    expect(empty.standing()).toEqual({ state: 'whole', holds })
    expect(readdirSync(dirname(empty.store))).toEqual([names[kind]])
    expect(readdirSync(dirname(empty.store), { recursive: true }).join()).not.toContain('.tmp')
  })

  const sha256sum = 'sha256sum'
  const hasSha256sum = spawnSync(sha256sum, ['--version']).status === 0
  test.skipIf(!hasSha256sum)('writes a sum that sha256sum can check, whatever the name', async () => {
    const folder = dirname(newPath())
    const vault = vaultWith(2)
    for (const name of ['copy', 'with a space', 'back\\slash', 'two\nlines', '-n', 'ü'])
      await vault.backUp(to(join(folder, name)), watch())
    const sums = readdirSync(folder).filter((name) => name.endsWith('.sha256'))
    expect(sums).toHaveLength(6)
    for (const name of sums) {
      const { status, stderr } = spawnSync(sha256sum, ['-c', '--strict', '--', name], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
    }
  })

  test('copies one moment of a store that another process writes meanwhile', async () => {
    const vault = vaultWith(0)
    open(vault.store).close()
    const copies: string[] = []
    let copying: Promise<unknown> = Promise.resolve()
    const range = { from: 0, to: 1000, batch: 20 }
    const { code, err } = await write({ kind, path: vault.store }, range, () => {
      copying = copying.then(async () => {
        if (copies.length === 5) return
        copies.push((await vault.backUp(to(newPath('copy')), watch())).path)
      })
    })
    await copying
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(copies.length).toBeGreaterThan(0)
    for (const path of copies) {
      const other = vaultWith(0)
      await restored(other, path)
      const store = open(other.store)
      const messages = Array.from(store.commits.list({ order: 'oldest-first' }), ({ message }) => message)
      store.close()
      expect(messages).toEqual(Array.from(messages, (_, index) => `commit ${index}`))
      expect(messages.length % 20).toBe(0)
    }
  })

  test('never copies over what is there unless told to, and never by half', async () => {
    const vault = vaultWith(3)
    const path = newPath('copy.db')
    writeFileSync(path, 'mine')
    const fault = await faultFrom(vault.backUp(to(path), watch()))
    expect([fault.kind, fault.message]).toEqual(['failed', `${path} is there already`])
    expect(fault.hint).toContain('--force')
    expect((await vault.backUp(to(path, 'number'), watch())).path).toBe(path.replace('.db', '-2.db'))
    expect((await vault.backUp(to(path, 'number'), watch())).path).toBe(path.replace('.db', '-3.db'))
    expect(readFileSync(path, 'utf8')).toBe('mine')
    await vault.backUp(to(path, 'overwrite'), watch())
    await restored(vaultWith(0), path)
  })

  test('never writes into the store it copies, by whatever name', async () => {
    const vault = vaultWith(3)
    const [path, above] = [vault.store, dirname(vault.store)]
    const [linked, folder] = [newPath('linked'), newPath('folder')]
    symlinkSync(path, linked)
    symlinkSync(above, folder)
    const bad = [path, linked, join(folder, names[kind]), join(above, '.', names[kind])]
    if (kind === 'sqlite') {
      const hard = newPath('hard')
      linkSync(path, hard)
      bad.push(hard, `${path}-wal`, `${path}-journal`)
    } else bad.push(join(path, 'copy'), join(linked, 'deep', 'copy'), join(path, 'commits.jsonl'))
    const before = await vault.backUp(to(newPath('copy')), watch())
    for (const one of bad)
      expect([one, (await faultFrom(vault.backUp(to(one, 'overwrite'), watch()))).kind]).toEqual([
        one,
        'usage',
      ])
    const after = await vault.backUp(to(newPath('copy')), watch())
    expect(after.sha256).toBe(before.sha256)
  })

  test('leaves nothing of a copy or a restore that is interrupted at any step', async () => {
    const vault = vaultWith(30)
    const copy = newPath('copy')
    await vault.backUp(to(copy), watch())
    const interrupted = (at: number) => {
      let steps = 0
      return watch(() => {
        if (++steps === at) throw new DOMException('stop', 'AbortError')
      })
    }
    const target = newPath('other')
    const finished: string[] = []
    for (let at = 1; finished.length === 0; at++) {
      const made = await vault.backUp(to(target), interrupted(at)).catch(() => null)
      if (made !== null) finished.push(made.path)
      else expect(readdirSync(dirname(target))).toEqual([])
    }
    const place = vaultWith(7)
    const kept = newPath('kept')
    const staged = await place.stage(copy, { unchecked: false }, watch())
    for (let at = 1; ; at++) {
      const keptAs = await staged.put(kept, interrupted(at)).catch(() => null)
      if (keptAs !== null) break
      expect(readdirSync(dirname(kept))).toEqual([])
      expect(place.standing()).toMatchObject({ holds: { commits: 7 } })
    }
    staged.discard()
    expect(await differences(place.store, vault.store)).toEqual([])
  })

  test('takes away what killed copies left, and not what living ones are writing', async () => {
    const vault = vaultWith(2)
    const path = newPath('copy')
    const [dead, alive] = ['.craft-backup.4194305.tmp', `.craft-backup.${process.ppid}.tmp`]
    for (const name of [dead, alive]) writeFileSync(join(dirname(path), name), 'half')
    await vault.backUp(to(path), watch())
    expect(readdirSync(dirname(path)).sort()).toEqual([alive, 'copy', 'copy.sha256'])
  })

  test('says of a copy that was changed, cut or made longer what is wrong, and does not touch the store', async () => {
    const [vault, place] = [vaultWith(6), vaultWith(3)]
    const copy = newPath('copy')
    const { bytes } = await vault.backUp(to(copy), watch())
    const whole = readFileSync(copy)
    const before = await place.backUp(to(newPath('copy')), watch())
    const changes = fc.oneof(
      fc.record({ cut: fc.nat(bytes - 1) }),
      fc.record({ at: fc.nat(bytes - 1), bit: fc.nat(7) }),
      fc.record({ more: fc.string({ minLength: 1 }) }),
    )
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const spoiled = Buffer.from(whole)
        if ('at' in change) spoiled.writeUInt8(spoiled.readUInt8(change.at) ^ (1 << change.bit), change.at)
        writeFileSync(copy, spoiled)
        if ('cut' in change) truncateSync(copy, change.cut)
        if ('more' in change) appendFileSync(copy, change.more)
        expect((await faultFrom(place.stage(copy, { unchecked: false }, watch()))).kind).toBe('check')
        if (!('cut' in change)) return
        const fault = await faultFrom(place.stage(copy, { unchecked: true }, watch()))
        expect([fault.kind, fault.message]).toEqual(['failed', expect.stringContaining(copy)])
      }),
      { numRuns: 40, examples: [[{ cut: bytes - 1 }], [{ cut: bytes - 100 }]] },
    )
    const after = await place.backUp(to(newPath('copy')), watch())
    expect(after.sha256).toBe(before.sha256)
    expect(readdirSync(dirname(place.store))).toEqual([names[kind]])
  })

  test('wants the sum, and looks through a copy without one only when told to', async () => {
    const vault = vaultWith(4)
    const copy = newPath('copy')
    const { sha256 } = await vault.backUp(to(copy), watch())
    const renamed = newPath('renamed')
    linkSync(copy, renamed)
    const fault = await faultFrom(vaultWith(0).stage(renamed, { unchecked: false }, watch()))
    expect([fault.kind, fault.message]).toEqual([
      'check',
      `there is no ${renamed}.sha256 to compare ${renamed} with`,
    ])
    const staged = await vaultWith(0).stage(renamed, { unchecked: true }, watch())
    expect(staged.compared).toBe(false)
    staged.discard()
    // As other tools write it.
    writeFileSync(`${renamed}.sha256`, `${sha256.toUpperCase()} *${basename(copy)}\r\n`)
    const again = await vaultWith(0).stage(renamed, { unchecked: false }, watch())
    expect(again.compared).toBe(true)
    again.discard()
  })

  test('keeps the store that it replaces, with what was written up to the last moment', async () => {
    const [vault, place] = [vaultWith(5), vaultWith(8)]
    const copy = newPath('copy')
    await vault.backUp(to(copy), watch())
    const other = open(place.store)
    let wrote = false
    const kept = await restored(
      place,
      copy,
      newPath('kept'),
      watch(() => {
        // While the old store is being copied, and again after that was begun.
        if (!wrote) other.commits.add(engine.id, numberedCommits(8, 10))
        wrote = true
      }),
    )
    other.close()
    expect(await differences(place.store, vault.store)).toEqual([])
    const back = vaultWith(0)
    await restored(back, kept ?? '')
    expect(back.standing()).toMatchObject({ holds: { commits: 10, achievements: 2 } })
    expect(readdirSync(dirname(kept ?? '')).sort()).toEqual(['kept', 'kept.sha256'])
  })

  test('lets a craft that reads go on, and none that wrote the old store write its rows into the new one', async () => {
    const [vault, place] = [vaultWith(5), vaultWith(300)]
    const copy = newPath('copy')
    await vault.backUp(to(copy), watch())
    const running = open(place.store)
    const reading = running.commits.list({ order: 'oldest-first', withFiles: true })[Symbol.iterator]()
    expect(reading.next().value?.message).toBe('commit 0')
    await restored(place, copy, newPath('kept'))
    const rest = Array.from({ [Symbol.iterator]: () => reading }, ({ message }) => message)
    expect(rest).toEqual(Array.from({ length: 299 }, (_, index) => `commit ${index + 1}`))
    if (kind === 'sqlite') {
      const [fault] = await Promise.all([
        faultFrom(Promise.resolve().then(() => running.commits.add(engine.id, numberedCommits(300, 310)))),
      ])
      expect([fault.kind, fault.message]).toEqual([
        'store',
        `the store ${place.store} was replaced or removed while it was open`,
      ])
    } else expect(running.commits.count()).toBe(5)
    running.close()
    expect(await differences(place.store, vault.store)).toEqual([])
  })

  test('does not replace without a copy what another craft stored after it was looked at', async () => {
    const [vault, place] = [vaultWith(5), vaultWith(0)]
    const copy = newPath('copy')
    await vault.backUp(to(copy), watch())
    const staged = await place.stage(copy, { unchecked: false }, watch())
    fill(open(place.store), 3)
    const fault = await faultFrom(staged.put(null, watch()))
    expect([fault.kind, fault.message]).toEqual(['store', expect.stringContaining('by another craft')])
    staged.discard()
    expect(place.standing()).toMatchObject({ holds: { commits: 3 } })
  })

  const isRoot = process.getuid?.() === 0
  test.skipIf(isRoot || process.platform === 'win32')('says where it has no right to write', async () => {
    const folder = dirname(newPath())
    chmodSync(folder, 0o500)
    const fault = await faultFrom(vaultWith(1).backUp(to(join(folder, 'copy')), watch()))
    expect([fault.kind, fault.message]).toEqual(['failed', expect.stringContaining('you have no permission')])
  })

  test('says of a place that cannot be one which it is', async () => {
    const file = newPath('file')
    writeFileSync(file, 'mine')
    const folder = newPath('folder')
    mkdirSync(folder)
    for (const path of [join(file, 'copy'), join(file, 'deep', 'copy')]) {
      const fault = await faultFrom(vaultWith(1).backUp(to(path), watch()))
      expect([fault.kind, fault.message]).toEqual(['failed', expect.stringContaining(`cannot write ${path}`)])
    }
    expect((await faultFrom(vaultWith(1).backUp(to(folder, 'overwrite'), watch()))).kind).toBe('failed')
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(`${folder}.sha256`)).toBe(false)
  })
})
