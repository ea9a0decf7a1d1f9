import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bundle } from '../../../../build.mjs'
import { Fault } from '../../../../src/core/errors.ts'
import { IndexBusy } from '../../../../src/core/search.ts'
import { connect } from '../../../../src/store/sqlite/driver.ts'
import { searchIndex } from '../../../../src/store/sqlite/search/search.ts'
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts'
import { newPath } from '../../folders.ts'
import { now, numberedCommit, numberedCommits, oidOf, repository } from '../../numbered.ts'
import { lookFor, refresh } from '../../searching.ts'
import { text } from '../../wild.ts'

const engine = repository().id

function storeAt(path = ':memory:') {
  const store = openSqliteStore(path, { now, craftVersion: '0.1.0' })
  onTestFinished(() => store.close())
  store.repositories.save(repository())
  return store
}

function indexAt(path: string, busyTimeoutMs = 100) {
  const index = searchIndex(path, { store: 'this one', busyTimeoutMs })
  onTestFinished(() => index.close())
  return index
}

/** A store with one commit, and a file where its index is. */
async function indexed() {
  const path = join(newPath(), 'search.db')
  const store = storeAt()
  store.commits.add(engine, numberedCommits(0, 50))
  const index = searchIndex(path, { store: 'this one' })
  await refresh(store, index)
  index.close()
  return { store, path }
}

const found = async ({ store, path }: Awaited<ReturnType<typeof indexed>>) =>
  (await lookFor(store, indexAt(path), 'commit')).commits.length

describe('whatever is looked for in whatever was written', () => {
  const piece = fc.oneof(
    text,
    fc.constantFrom(
      '"',
      '""',
      '*',
      '^',
      '-',
      '--',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      ')',
      'title:',
      '{a b}:',
      '+',
      "'",
    ),
    fc.constantFrom('commit', '"a b', 'c*', '-"', '\0', '\ud800', '搜', 'e\u0301', '\u202e', '😀', '*"*'),
  )
  const wild = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '))

  test('is answered or refused as wrong usage, and never an error of the index', async () => {
    const store = storeAt()
    const index = indexAt(':memory:')
    let number = 0
    await fc.assert(
      fc.asyncProperty(wild, wild, async (message, query) => {
        store.commits.add(engine, [numberedCommit(number++, { message })])
        try {
          await lookFor(store, index, query, {}, 3)
        } catch (error) {
          expect(error).toBeInstanceOf(Fault)
          expect(error).toMatchObject({ kind: 'usage' })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is found by any run of its own words', async () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9äéß日本한]{1,8}$/)
    const store = storeAt()
    const index = indexAt(':memory:')
    let number = 0
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), async (words, at) => {
        const oid = oidOf(number)
        store.commits.add(engine, [numberedCommit(number++, { message: `x: ${words.join(', ')}.` })])
        const from = at % words.length
        const query = `"${words.slice(from, from + 2).join(' ')}"`
        const { result } = await lookFor(store, index, query, {}, 1000)
        expect(result.commits?.found.map(({ commit }) => commit.oid)).toContain(oid)
      }),
      { numRuns: 100 },
    )
  })
})

describe('an index', () => {
  test.each<[string, (path: string) => void]>([
    ['gone', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['no database', (path) => writeFileSync(path, 'something else '.repeat(1000))],
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 9000))],
    [
      'overwritten in the middle',
      (path) => {
        const bytes = readFileSync(path)
        writeFileSync(path, bytes.fill(0x5a, 4096))
      },
    ],
    [
      'of another version',
      (path) => {
        const db = connect(path)
        db.exec('DROP TABLE commit_text')
        db.exec('CREATE TABLE left_over (a)')
        db.pragma('user_version = 99')
        db.close()
      },
    ],
    [
      'without one of its tables',
      (path) => {
        const db = connect(path)
        db.exec('DROP TABLE commit_doc')
        db.close()
      },
    ],
  ])('that is %s is filled again', async (_, spoil) => {
    const given = await indexed()
    for (const end of ['-wal', '-shm']) rmSync(`${given.path}${end}`, { force: true })
    spoil(given.path)
    expect(await found(given)).toBe(50)
    expect(await found(given)).toBe(50)
  })

  test('that is removed while it is open is filled again', async () => {
    const { store, path } = await indexed()
    const index = indexAt(path)
    expect((await lookFor(store, index, 'commit')).commits).toHaveLength(50)
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
    store.commits.add(engine, numberedCommits(50, 60))
    await lookFor(store, index, 'commit')
    index.close()
    expect((await lookFor(store, indexAt(path), 'commit')).commits).toHaveLength(60)
  })

  test('that another process is writing can be read, and says so to who would write', async () => {
    const { store, path } = await indexed()
    const other = connect(path)
    other.exec('BEGIN IMMEDIATE')
    onTestFinished(() => void other.close())
    expect(await found({ store, path })).toBe(50)
    store.commits.add(engine, numberedCommits(50, 51))
    await expect(lookFor(store, indexAt(path), 'commit')).rejects.toThrow(IndexBusy)
    other.exec('ROLLBACK')
    expect(await found({ store, path })).toBe(51)
  })

  test('where no file can be is a fault that names it', async () => {
    const folder = newPath()
    mkdirSync(join(folder, 'search.db'), { recursive: true })
    const looked = lookFor(storeAt(), indexAt(join(folder, 'search.db')), 'commit')
    await expect(looked).rejects.toMatchObject({ kind: 'store' })
    await expect(looked).rejects.toThrow(/search\.db/)
  })
})

describe('several processes', () => {
  const place = { folder: '', program: '' }
  beforeAll(async () => {
    const cache = join(bundle.absWorkingDir, 'node_modules/.cache/craft')
    mkdirSync(cache, { recursive: true })
    place.folder = mkdtempSync(join(cache, 'indexer-'))
    place.program = join(place.folder, 'indexer.mjs')
    const source = fileURLToPath(new URL('./indexer.ts', import.meta.url))
    await build({ ...bundle, entryPoints: [source], outfile: place.program })
  })
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }))

  async function index(store: string, path: string, last = 0) {
    const child = spawn(process.execPath, [place.program, store, path, String(last)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { out: '', err: '' }
    child.stdout.on('data', (text) => {
      said.out += text
    })
    child.stderr.on('data', (text) => {
      said.err += text
    })
    const [code, signal] = await once(child, 'close')
    return { code, signal, err: said.err, batches: said.out.split('\n').length - 1 }
  }

  function largeStore() {
    const folder = newPath()
    const [path, search] = [join(folder, 'craft.db'), join(folder, 'search.db')]
    storeAt(path).commits.add(engine, numberedCommits(0, 4500))
    return { path, search }
  }

  test('that are killed while they index leave what they had, and the next goes on from there', async () => {
    const { path, search } = largeStore()
    expect(await index(path, search, 2)).toMatchObject({ signal: 'SIGKILL', batches: 2 })
    expect(await index(path, search, 1)).toMatchObject({ signal: 'SIGKILL', batches: 1 })
    expect(await index(path, search)).toEqual({ code: 0, signal: null, err: '', batches: 2 })
    const whole = searchIndex(search, { store: path })
    onTestFinished(() => whole.close())
    const { commits } = await lookFor(storeAt(path), whole, 'commit', {}, 5000)
    expect([commits.length, new Set(commits).size]).toEqual([4500, 4500])
  })

  test('that index at the same time index each commit once', async () => {
    const { path, search } = largeStore()
    const ended = await Promise.all([index(path, search), index(path, search), index(path, search)])
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(ended.map(() => ({ code: 0, err: '' })))
    expect(existsSync(search)).toBe(true)
    const whole = searchIndex(search, { store: path })
    onTestFinished(() => whole.close())
    expect(whole.covered(engine)?.count).toBe(4500)
    const { commits } = await lookFor(storeAt(path), whole, 'commit', {}, 5000)
    expect([commits.length, new Set(commits).size]).toEqual([4500, 4500])
  })
})
