import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Changed, CommitSource, Said, Stretch } from '../../../src/core/ports.ts'
import { patchParser } from '../../../src/sources/git/patches.ts'
import { fixtureAt, type GitFixture, gitEnv, gitFixture, temporaryFolder } from '../../fixture/git.ts'

const { signal } = new AbortController()

async function said(source: CommitSource, stretch: Partial<Stretch> = {}): Promise<Said[]> {
  return history(source, { tips: (await source.resolve('HEAD')).tips, not: [], limit: null, ...stretch })
}

async function history(source: CommitSource, stretch: Stretch): Promise<Said[]> {
  const found: Said[] = []
  for await (const batch of (await source.review()).history(stretch, signal)) found.push(...batch)
  return found
}

async function changes(source: CommitSource, length: number | null = 12_000): Promise<Changed[]> {
  const found: Changed[] = []
  for await (const one of (await source.review()).changes(await said(source), length, signal)) found.push(one)
  return found
}

const lines = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, i) => `${word} ${i}\n`).join('')

/** A root, a rename with an edit, a merge and a commit without changes. */
function history4(): GitFixture {
  const repo = gitFixture()
  repo.commit('Begin\n\nwith a body\n', { files: { a: lines(20), 'ü b': 'x\n' } })
  repo.git('checkout', '-q', '-b', 'topic')
  rmSync(join(repo.path, 'a'))
  repo.commit('Move', { files: { moved: `${lines(20)}more\n` } })
  repo.git('checkout', '-q', 'main')
  repo.commit('Say nothing')
  repo.git('merge', '-q', '--no-ff', '-m', 'Merge topic', 'topic')
  return repo
}

describe('what commits say', () => {
  test('is what git shows, newest first', async () => {
    const repo = history4()
    const found = await said(repo.source())
    expect(found.map(({ oid, parents, message }) => [oid, parents.join(' '), message])).toEqual(
      repo
        .git('log', '--format=%H%x01%P%x01%s')
        .split('\n')
        .map((line) => {
          const [oid = '', parents = '', subject = ''] = line.split('\x01')
          return [oid, parents, subject === 'Begin' ? 'Begin\n\nwith a body' : subject]
        }),
    )
    expect(found.at(-1)).toMatchObject({
      author: { name: 'Ada', email: 'ada@example.com' },
      authored: { seconds: Date.UTC(2026, 0, 1) / 1000, offset: 0 },
    })
  })

  test('ends where it is told to', async () => {
    const repo = history4()
    const [root = ''] = repo.git('rev-list', '--max-parents=0', 'HEAD').split('\n')
    expect(await said(repo.source(), { limit: 2 })).toHaveLength(2)
    expect(await said(repo.source(), { limit: 0 })).toEqual([])
    expect(await said(repo.source(), { tips: [] })).toEqual([])
    expect((await said(repo.source(), { not: [root] })).map(({ oid }) => oid)).not.toContain(root)
  })

  test('is read whole, whatever is in it: no message, other scripts, other encodings, a megabyte', async () => {
    const repo = gitFixture()
    repo.commit('')
    repo.commit('שלום عالم 世界 😀')
    repo.commit('x'.repeat(1_000_000))
    repo.git('-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '-q', '--allow-empty', '-m', 'caf\u00e9')
    const messages = (await said(repo.source())).map(({ message }) => message)
    expect(messages.slice(1)).toEqual(['x'.repeat(1_000_000), 'שלום عالم 世界 😀', ''])
  })

  test('may be of a span of time, and a clock that was wrong hides nothing behind it', async () => {
    const repo = gitFixture()
    const days = ['2026-01-01', '2026-01-03', '1980-01-01', '2026-01-05', '2026-01-07']
    for (const day of days) repo.commit(day, { date: `${day}T00:00:00Z` })
    const between = async (stretch: Partial<Stretch>) =>
      (await said(repo.source(), stretch)).map(({ message }) => message)
    const [third, seventh] = [Date.UTC(2026, 0, 3) / 1000, Date.UTC(2026, 0, 7) / 1000]
    expect(await between({ since: third })).toEqual(['2026-01-07', '2026-01-05', '2026-01-03'])
    expect(await between({ since: third, until: seventh })).toEqual(['2026-01-05', '2026-01-03'])
    expect(await between({ until: seventh, limit: 2 })).toEqual(['2026-01-05', '1980-01-01'])
    expect(await between({ since: seventh + 1 })).toEqual([])
  })

  test('has no time where git knows none', async () => {
    const repo = gitFixture()
    const tree = repo.git('hash-object', '-w', '-t', 'tree', '/dev/null')
    repo.raw(
      `tree ${tree}\nauthor Ada <ada@example.com> soon\ncommitter Ada <ada@example.com> 1 +0000\n\nodd\n`,
    )
    expect(await said(repo.source())).toMatchObject([{ message: 'odd', authored: null }])
  })
})

describe('what commits change', () => {
  test('comes with each commit in its order; merges have nothing of their own', async () => {
    const repo = history4()
    const found = await changes(repo.source())
    expect(found.map(({ files, patch }) => [files?.map(({ path }) => path) ?? null, patch?.cut])).toEqual([
      [null, undefined],
      [[], false],
      [['moved'], false],
      [['a', 'ü b'], false],
    ])
    expect(found[2]?.patch?.text).toMatch(
      /^diff --git a\/a b\/moved\nsimilarity index \d+%\nrename from a\nrename to moved\n/,
    )
    expect(found[2]?.files).toMatchObject([{ path: 'moved', oldPath: 'a', insertions: 1, deletions: 0 }])
    expect(found[3]?.patch?.text.match(/^\+line/gm)).toHaveLength(20)
  })

  test('is asked of git without patches where nobody wants them', async () => {
    const found = await changes(history4().source(), null)
    expect(found.map(({ patch }) => patch)).toEqual([null, null, null, null])
    expect(found.at(-1)?.files).toHaveLength(2)
  })

  test('is cut after the last line that has room', async () => {
    const repo = gitFixture()
    repo.commit('long', { files: { a: lines(5000), z: 'é'.repeat(100_000) } })
    repo.commit('short', { files: { b: 'b\n' } })
    const [short, long] = await changes(repo.source(), 1000)
    expect(short?.patch).toMatchObject({ cut: false, text: expect.stringMatching(/\+b\n$/) })
    expect(long?.patch?.cut).toBe(true)
    expect(long?.patch?.text.length).toBeLessThanOrEqual(1000)
    expect(long?.patch?.text).toMatch(/\n\+line \d+\n$/)
  })

  test('is told of many commits in their order', async () => {
    const repo = gitFixture()
    for (let i = 0; i < 150; i++) repo.commit(`c${i}`, { files: { f: `${i}\n` } })
    const found = await changes(repo.source())
    expect(found.map(({ patch }) => /^\+(\d+)$/m.exec(patch?.text ?? '')?.[1])).toEqual(
      Array.from({ length: 150 }, (_, i) => String(149 - i)),
    )
  })

  test('is not known at the edge of a shallow clone', async () => {
    const repo = history4()
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, path)
    expect(await changes(fixtureAt(path).source())).toMatchObject([{ files: null, patch: null }])
  })

  test('is not known where a partial clone lacks it, and nothing is fetched', async () => {
    const repo = gitFixture()
    repo.commit('one', { files: { a: 'a\n' } })
    repo.commit('two', { files: { a: 'b\n' } })
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const path = join(temporaryFolder(), 'clone')
    repo.git('clone', '-q', '--bare', '--filter=blob:none', `file://${repo.path}`, path)
    const clone = fixtureAt(path)
    const before = clone.git('count-objects', '-v')
    expect((await changes(clone.source())).map(({ files, patch }) => [files, patch])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(clone.git('count-objects', '-v')).toBe(before)
  })
})

describe('the stream of patches', () => {
  const oid = (n: number) => String(n).padStart(40, '0')

  test('is read alike in whatever pieces it comes', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('+a', '-é', ` ${oid(7)}`, '+=', `+${'x'.repeat(90)}`, '@@ -1 +1 @@', '')),
        ),
        fc.array(fc.nat(200)),
        (patches, cuts) => {
          const text = patches.map((of, n) => `${oid(n)}\n${of.map((line) => `${line}\n`).join('')}`).join('')
          const bytes = Buffer.from(`${text}=\n`)
          const parser = patchParser(60)
          const found: unknown[] = []
          let at = 0
          for (const size of [...cuts, bytes.length]) {
            found.push(...(parser.feed(bytes.subarray(at, at + size)) ?? []))
            at += size
          }
          expect(found).toEqual(patchParser(60).feed(bytes))
          expect(found).toHaveLength(patches.length)
        },
      ),
    ))

  test('takes no content for an id: content has a sign before it', () => {
    const text = `${oid(1)}\n+${oid(2)}\n ${oid(3)}\n-=\n=\n`
    expect(patchParser(1000).feed(Buffer.from(text))).toEqual([
      { oid: oid(1), text: `+${oid(2)}\n ${oid(3)}\n-=\n`, cut: false },
    ])
  })
})

describe('what is staged', () => {
  const staged = async (repo: GitFixture, env = {}) =>
    (await repo.source({ env: { ...gitEnv, ...env } }).review()).staged(12_000)

  test('is the index against HEAD, whatever lies in the work tree', async () => {
    const repo = gitFixture()
    repo.commit('one', { files: { a: 'a\n', b: 'b\n' } })
    repo.write('a', 'staged\n')
    repo.git('add', 'a')
    repo.write('a', 'not staged\n')
    rmSync(join(repo.path, 'b'))
    const found = await staged(repo)
    expect(found?.files).toMatchObject([{ path: 'a', insertions: 1, deletions: 1 }])
    expect(found?.patch).toEqual({ cut: false, text: expect.stringMatching(/\n-a\n\+staged\n$/) })
  })

  test('is everything before the first commit, and null where nothing is', async () => {
    const repo = gitFixture()
    expect(await staged(repo)).toBeNull()
    repo.write('a', 'a\n')
    repo.git('add', 'a')
    expect((await staged(repo))?.files).toMatchObject([{ path: 'a', status: 'added' }])
    repo.commit('one')
    expect(await staged(repo)).toBeNull()
  })

  test('is in the index that git names to a hook, but in none outside this repository', async () => {
    const repo = gitFixture()
    repo.commit('one', { files: { a: 'a\n' } })
    repo.write('a', 'other\n')
    const inside = join(repo.path, '.git', 'next-index')
    repo.feed('', ['add', 'a'], { GIT_INDEX_FILE: inside })
    expect((await staged(repo, { GIT_INDEX_FILE: inside }))?.files).toHaveLength(1)
    expect((await staged(repo, { GIT_INDEX_FILE: '.git/next-index' }))?.files).toHaveLength(1)
    expect(await staged(repo)).toBeNull()
    expect(await staged(repo, { GIT_INDEX_FILE: '/nowhere/index' })).toBeNull()
  })
})

describe('how a message is made of a file', () => {
  test('is as git is configured', async () => {
    const repo = gitFixture()
    const settings = async () => (await repo.source().review()).draftSettings()
    expect(await settings()).toEqual({ comment: '#', cleanup: 'default' })
    repo.git('config', 'core.commentChar', ';')
    repo.git('config', 'commit.cleanup', 'scissors')
    expect(await settings()).toEqual({ comment: ';', cleanup: 'scissors' })
  })
})

describe('a hostile configuration', () => {
  test('runs nothing and bends no patch', async () => {
    const repo = gitFixture()
    repo.commit('one', { files: { a: lines(30), '.gitattributes': '* diff=evil filter=evil\n' } })
    rmSync(join(repo.path, 'a'))
    repo.commit('two', { files: { b: `${lines(30)}\n\nmore\n`, c: '\x00binary', ü: 'ü\n' } })
    repo.write('b', `${lines(30)}\n\nstaged\n`)
    repo.git('add', 'b')
    const everything = async () => {
      const source = repo.source()
      const review = await source.review()
      return [await said(source), await changes(source), await review.staged(12_000)]
    }
    const before = await everything()
    const canary = join(repo.path, '.git', 'canary')
    const fire = `touch '${canary}'; cat`
    const settings: Readonly<Record<string, string>> = {
      'diff.external': fire,
      'diff.evil.command': fire,
      'diff.evil.textconv': fire,
      'filter.evil.clean': fire,
      'filter.evil.smudge': fire,
      'filter.evil.process': fire,
      'core.fsmonitor': fire,
      'core.pager': fire,
      'pager.log': fire,
      'gpg.program': fire,
      'alias.log': `!${fire}`,
      'alias.diff-index': `!${fire}`,
      'alias.diff-tree': `!${fire}`,
      'alias.hash-object': `!${fire}`,
      'color.ui': 'always',
      'color.diff': 'always',
      'diff.suppressBlankEmpty': 'true',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.context': '0',
      'diff.interHunkContext': '99',
      'diff.algorithm': 'patience',
      'diff.indentHeuristic': 'false',
      'diff.renames': 'false',
      'diff.relative': 'true',
      'diff.orderFile': '/nowhere/at/all',
      'diff.colorMoved': 'zebra',
      'diff.wsErrorHighlight': 'all',
      'diff.submodule': 'log',
      'log.showSignature': 'true',
      'log.follow': 'true',
      'log.date': 'relative',
      'log.decorate': 'full',
      'log.diffMerges': 'first-parent',
      'format.pretty': 'oneline',
      'format.notes': '*',
      'i18n.logOutputEncoding': 'UTF-16',
      'core.quotePath': 'true',
      'core.abbrev': '4',
    }
    for (const [key, value] of Object.entries(settings)) repo.git('config', key, value)
    const hooks = join(repo.path, '.git', 'hooks')
    mkdirSync(hooks, { recursive: true })
    writeFileSync(join(hooks, 'post-index-change'), `#!/bin/sh\ntouch '${canary}'\n`)
    chmodSync(join(hooks, 'post-index-change'), 0o755)
    expect(await everything()).toEqual(before)
    expect(existsSync(canary)).toBe(false)
    // The trap is a real one: git alone walks into it.
    repo.git('-c', 'diff.orderFile=/dev/null', 'status')
    expect(existsSync(canary)).toBe(true)
  })
})
