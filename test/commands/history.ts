import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Craft, type Ran, testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'

const lines = (count: number, word: string): string =>
  Array.from({ length: count }, (_, i) => `export const ${word}${i} = ${i}\n`).join('')

export const bob = 'Bob <bob@example.com>'

/** A repository whose own settings say who "me" is: Ada, whatever the machine's git says. */
export function adasRepository(name = 'workshop'): GitFixture {
  const repo = gitFixture({ path: join(temporaryFolder(), name) })
  repo.git('config', 'user.name', 'Ada')
  repo.git('config', 'user.email', 'ada@example.com')
  return repo
}

/**
 * Eight commits of two people and a robot from November 2025 to February 2026: work on two matters, a merged pull
 * request, a squashed one with a figure, a lock file and a release.
 */
export function workshop(): GitFixture {
  const repo = adasRepository()
  repo.commit('feat: import customers from CSV\n\nSales typed 200 lists a month by hand.', {
    files: { 'src/import.ts': lines(60, 'row'), 'test/import.test.ts': lines(30, 'check') },
    date: '2025-11-03T09:00:00Z',
  })
  repo.commit('build: lock the dependencies', {
    files: { 'package-lock.json': `${'{}\n'.repeat(200)}` },
    date: '2025-11-04T09:00:00Z',
  })
  repo.git('checkout', '-q', '-b', 'export')
  repo.commit('feat: lay invoices out', {
    files: { 'src/export/layout.ts': lines(80, 'box') },
    date: '2025-12-01T10:00:00+01:00',
    author: bob,
  })
  repo.commit('feat: write invoices as PDF', {
    files: { 'src/export/pdf.ts': lines(90, 'page') },
    date: '2025-12-02T10:00:00+01:00',
    author: bob,
  })
  repo.git('checkout', '-q', 'main')
  const when = '2025-12-03T10:00:00Z'
  const message = 'Merge pull request #12 from bob/export\n\nExport invoices as PDF'
  repo.feed('', ['merge', '-q', '--no-ff', '-m', message, 'export'], {
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_DATE: when,
  })
  repo.git('tag', 'v1.0.0')
  repo.commit('perf: cache price lookups (#15)\n\nThe nightly run went from 40 minutes to 4 minutes.', {
    files: { 'src/prices.ts': lines(70, 'price'), 'src/import.ts': lines(62, 'row') },
    date: '2026-02-10T09:00:00Z',
  })
  repo.commit('chore(deps): bump left-pad to 2.0.0', {
    files: { 'package.json': '{ "dependencies": { "left-pad": "2.0.0" } }\n' },
    date: '2026-02-11T09:00:00Z',
    author: 'renovate[bot] <bot@renovateapp.com>',
  })
  repo.commit('fix: round prices to cents', {
    files: { 'src/prices.ts': lines(72, 'price') },
    date: '2026-02-12T09:00:00Z',
  })
  return repo
}

type CraftOptions = NonNullable<Parameters<typeof testCraft>[0]>

/** Tracks a repository once, and gives each test a craft of its own with a copy of that store. */
export async function trackedOnce(repo: GitFixture): Promise<(options?: CraftOptions) => Craft> {
  const first = testCraft({ cwd: repo.path })
  const { code, err } = await first('track')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const kept = join(temporaryFolder(), 'craft.db')
  copyFileSync(join(first.home, 'craft.db'), kept)
  return (options = {}) => {
    const craft = testCraft({ cwd: repo.path, ...options })
    copyFileSync(kept, join(craft.home, 'craft.db'))
    return craft
  }
}

/** How every fault looks: nothing on stdout, one line that says it, one that says what to do, no stack trace. */
export function expectFault(
  { code, out, err }: Ran,
  expected: { code: number; says: RegExp | string },
): void {
  expect({ code, out, err }).toEqual({
    code: expected.code,
    out: '',
    err: expect.stringMatching(/^craft: [^\n]+\nNext: [^\n]+\n$/),
  })
  expect(err).toMatch(expected.says)
  expect(err).not.toContain('a fault of craft itself')
}

/** The one JSON document that a successful run printed. */
export function jsonOf({ code, out, err }: Ran): unknown {
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
