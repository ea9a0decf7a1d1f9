import { expect, test } from 'vitest'
import { detect } from '../../../src/analysis/detect/detect.ts'
import { ada, bob, byKey, past } from './past.ts'

const code = { 'src/invoice.ts': 80 }

test('later commits and other people on the same source are counted, documents are not', () => {
  const { commit, found } = past()
  commit('feat: invoices (#1)', { files: { ...code, 'CHANGELOG.md': 2 } })
  commit('feat: totals (#2)', { files: { 'src/invoice.ts': 30 }, by: bob })
  commit('feat: taxes (#3)', { files: { 'src/invoice.ts': 30 } })
  commit('docs: more (#4)', { files: { 'CHANGELOG.md': 60 }, by: bob })
  expect(byKey(found(), 'pull/1').traces).toMatchObject({ laterCommits: 2, laterAuthors: 1 })
  expect(byKey(found(), 'pull/3').traces).toMatchObject({ laterCommits: 0, laterAuthors: 0 })
})

test('the release is the earliest tag that contains the work, a final one before a preview', () => {
  const { commit, tag, found } = past()
  const first = commit('feat: invoices (#1)', { files: code })
  const second = commit('feat: totals (#2)', { files: code })
  const third = commit('feat: taxes (#3)', { files: code })
  tag('v1.0.0-rc.1', first)
  tag('v1.0.0', second)
  tag('v1.1.0', third)
  tag('v1.2.0-beta.1', commit('feat: mails (#4)', { files: code }))
  commit('feat: prints (#5)', { files: code })
  const releases = [1, 2, 3, 4, 5].map((number) => byKey(found(), `pull/${number}`).traces.release)
  expect(releases).toEqual(['v1.0.0', 'v1.0.0', 'v1.1.0', 'v1.2.0-beta.1', null])
})

test('what a title tells of was released with it, though something was added after the release', () => {
  const { commit, tag, found } = past()
  const big = { files: { 'src/invoice.ts': 300, 'test/invoice.test.ts': 90 } }
  const first = commit('Add invoices with totals and taxes', big)
  tag('v1.0.0', first)
  tag(
    'v1.0.1',
    commit('Round taxes of invoices', { files: { 'src/invoice.ts': 12, 'test/invoice.test.ts': 4 } }),
  )
  expect(found()).toMatchObject([
    { title: 'Add invoices with totals and taxes', size: { commits: 2 }, traces: { release: 'v1.0.0' } },
  ])
})

test('a preview of a version that never came is the release, where the next final one came more than a year later', () => {
  const { commit, tag, found } = past()
  commit('feat: a (#1)', { files: code, day: 1 })
  tag('18.9b0', commit('18.9b0', { day: 2 }))
  commit('feat: b (#2)', { files: code, day: 300 })
  tag('21.12b0', commit('21.12b0', { day: 301 }))
  tag('22.1.0', commit('22.1.0', { day: 400 }))
  commit('feat: c (#3)', { files: code, day: 500 })
  tag('23.0b1', commit('23.0b1', { day: 501 }))
  tag('23.0', commit('23.0', { day: 1000 }))
  const releases = [1, 2, 3].map((number) => byKey(found(), `pull/${number}`).traces.release)
  expect(releases).toEqual(['18.9b0', '22.1.0', '23.0'])
})

test('a counted tag is a preview where the release comes after it, and a release where it came before', () => {
  const { commit, tag, found } = past()
  tag('v1.0.0-0', commit('feat: invoices (#1)', { files: code }))
  tag('v1.0.0', commit('feat: totals (#2)', { files: code }))
  tag('v1.0.0-1', commit('feat: taxes (#3)', { files: code }))
  tag('v1.1.0', commit('feat: mails (#4)', { files: code }))
  tag('v2.0.0-0', commit('feat: prints (#5)', { files: code }))
  tag('3.0.0a1', commit('feat: sums (#6)', { files: code }))
  tag('3.0.0', commit('feat: lists (#7)', { files: code }))
  const releases = [1, 2, 3, 4, 5, 6].map((number) => byKey(found(), `pull/${number}`).traces.release)
  expect(releases).toEqual(['v1.0.0', 'v1.0.0', 'v1.0.0-1', 'v1.1.0', 'v2.0.0-0', '3.0.0'])
})

test('a tag on a release branch contains what came before the branch, and is as old as its own commit', () => {
  const { commit, commits, tag } = past()
  const one = commit('feat: invoices (#1)', { files: code })
  tag('v2.0.0', commit('feat: totals (#2)', { files: code }))
  commit('feat: taxes (#3)', { files: code })
  const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
  tag('v1.9.0', a)
  tag('v1.9.1', b)
  const releases = (early: number, late: number) => {
    const forks = [
      { oid: a, at: early, bases: [one] },
      { oid: b, at: late, bases: ['e'.repeat(40), commits[2]?.oid ?? ''] },
    ]
    const tags = [
      { name: 'v1.9.0', oid: a },
      { name: 'v1.9.1', oid: b },
      { name: 'v2.0.0', oid: commits[1]?.oid ?? '' },
    ]
    const found = [...detect({ repositoryId: 'repo', commits, tags, forks, head: null })]
    return [1, 2, 3].map((number) => byKey(found, `pull/${number}`).traces.release)
  }
  expect(releases(0, 9e9)).toEqual(['v1.9.0', 'v2.0.0', 'v1.9.1'])
  expect(releases(9e9, 0)).toEqual(['v1.9.1', 'v1.9.1', 'v1.9.1'])
})

test('a mark without a number is no release', () => {
  const { commit, tag, found } = past()
  tag('before-the-split', commit('feat: invoices (#1)', { files: code }))
  expect(byKey(found(), 'pull/1').traces.release).toBeNull()
})

test('in a monorepo the tags of a package speak for work inside it only', () => {
  const { commit, tag, found } = past()
  commit('feat: a (#1)', { files: { 'packages/create-app/src/a.ts': 50 } })
  commit('feat: b (#2)', { files: { 'packages/core/src/b.ts': 50 } })
  tag(
    'create-app@2.0.0',
    commit('release: create-app@2.0.0', { files: { 'packages/create-app/package.json': 1 } }),
  )
  tag('v5.0.0', commit('release: v5.0.0', { files: { 'package.json': 1 } }))
  expect(byKey(found(), 'pull/1').traces.release).toBe('create-app@2.0.0')
  expect(byKey(found(), 'pull/2').traces.release).toBe('v5.0.0')
})

test.each([
  ['globset-0.4.14', '14.0.0', ['globset-0.4.14', '14.0.0']],
  // Neither is of a folder: nothing else says that a package has releases of its own.
  ['ledger-1.0.0', '2.0.0', ['ledger-1.0.0', 'ledger-1.0.0']],
  ['release-1.0.0', '2.0.0', ['release-1.0.0', 'release-1.0.0']],
  // All are of all.
  ['globset-0.4.14', 'globset-1.0', ['globset-0.4.14', 'globset-0.4.14']],
])('a tag that begins with a word is of its package beside others: %s and %s', (first, second, releases) => {
  const { commit, tag, found } = past()
  commit('feat: a (#1)', { files: { 'crates/globset/src/a.rs': 50 } })
  commit('feat: b (#2)', { files: { 'crates/core/src/b.rs': 50, 'release/notes.md': 1 } })
  tag(first, commit(`${first}`, { files: { 'crates/globset/Cargo.toml': 1 } }))
  tag(second, commit(`${second}`, { files: { 'Cargo.toml': 1 } }))
  expect(['pull/1', 'pull/2'].map((key) => byKey(found(), key).traces.release)).toEqual(releases)
})

test('issues named as closed are evidence; the pull request’s own number is not among them', () => {
  const { commit, found } = past()
  commit('fix: rounding (#9)\n\nFixes #5, closes SHOP-3.\n\nSee also #77 and #9.', { files: code })
  const one = byKey(found(), 'pull/9')
  expect(one.traces.closedIssues).toEqual(['5', 'SHOP-3'])
  expect(one.evidence.filter(({ kind }) => kind === 'issue').map(({ target }) => target)).toEqual([
    '5',
    'SHOP-3',
  ])
})

test('people named by trailers are collaborators by role, each once', () => {
  const { commit, found } = past()
  const trailers = [
    'Co-authored-by: Bob <bob@example.org>',
    'Reviewed-by: Bob <BOB@example.org>',
    'Reviewed-by: Cy Young <cy@example.org>',
    'Acked-by: Dee Dee',
    'Co-authored-by: Ada <ada@example.org>',
    'Co-authored-by: <>',
    'Reviewed-by: ???',
  ]
  commit(`feat: invoices (#1)\n\nWhy.\n\n${trailers.join('\n')}`, { files: code })
  expect(byKey(found(), 'pull/1').collaborators).toEqual([
    { ...bob, role: 'co-author', commits: 1 },
    { name: 'Cy Young', email: 'cy@example.org', role: 'reviewer', commits: 1 },
    { name: 'Dee Dee', email: '', role: 'reviewer', commits: 1 },
  ])
})

test('whoever wrote most commits is the author, others who wrote are collaborators', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 }, by: bob })
  commit('Add invoice model', { files: code })
  commit('Mend invoice model', { files: { 'src/invoice.ts': 300 }, by: bob })
  const tip = commit('Add invoice list', { files: code })
  const merge = commit("Merge branch 'invoices'", { parents: [root, tip], by: bob })
  expect(byKey(found(), `merge/${merge}`)).toMatchObject({
    author: ada,
    collaborators: [{ ...bob, role: 'author', commits: 1 }],
  })
})

test('a commit without readable times is kept, undated', () => {
  const { commit, commits, found } = past()
  commit('feat: invoices (#1)', { files: code })
  commits[0] = { ...(commits[0] as (typeof commits)[number]), authored: null, committed: null }
  expect(byKey(found(), 'pull/1')).toMatchObject({ startedAt: null, completedAt: null })
})

test('a refactoring of a few lines is upkeep, a larger one architecture', () => {
  const { commit, found } = past()
  commit('refactor: drop an option nobody reads (#1)', { files: { 'src/a.ts': 12 } })
  commit('refactor: one type between the parts (#2)', { files: { 'src/b.ts': 90 } })
  expect(byKey(found(), 'pull/1')).toMatchObject({ category: 'maintenance', source: 'pull-request' })
  expect(byKey(found(), 'pull/2').category).toBe('architecture')
})

test('fixes that land together are security where one of them names the attack', () => {
  const { commit, found } = past()
  commit('fix: verify the token of the socket', { files: { 'src/server/socket.ts': 60 } })
  commit('fix!: check the host header to prevent DNS rebinding attacks', {
    files: { 'src/server/host.ts': 80, 'src/server/socket.ts': 5 },
  })
  expect(found()).toHaveLength(1)
  expect(found()[0]).toMatchObject({
    category: 'security',
    title: 'Check the host header to prevent DNS rebinding attacks',
  })
})

test('a pull request landed by hand is evidence of its work, where that is a habit', () => {
  const { commit, found } = past()
  for (let index = 0; index < 20; index++)
    commit(`Keep state of stream ${index}\n\nFixes #${index * 2 + 1}\nCloses #${index * 2 + 2}`, {
      day: index * 30,
      files: { [`src/s${index}.c`]: 80 },
    })
  const kinds = found().map(({ evidence }) =>
    evidence.filter(({ kind }) => kind !== 'commit').map(({ kind, target }) => `${kind} ${target}`),
  )
  expect(kinds[3]).toEqual(['pull-request 8', 'issue 7'])
})

test('bringing in the code of others is upkeep, however much it is', () => {
  const { commit, found } = past()
  commit('Add a faster allocator', { files: { 'deps/alloc/src/alloc.c': 4000, 'src/zmalloc.c': 60 } })
  commit('Add streams', { day: 90, files: { 'deps/alloc/src/alloc.c': 20, 'src/stream.c': 900 } })
  expect(found().map(({ category }) => category)).toEqual(['maintenance', 'feature'])
})
