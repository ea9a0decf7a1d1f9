import { expect, test } from 'vitest'
import { bob, byKey, commitsOf, past } from './past.ts'

test('small changes that stand alone share one achievement for each author and month', () => {
  const { commit, found } = past()
  const typo = commit('docs: fix typo in readme', { files: { 'README.md': 1 } })
  const bump = commit('Bump lodash from 4.17.20 to 4.17.21', {
    files: { 'package.json': 2, 'yarn.lock': 900 },
    day: 9,
  })
  const release = commit('v1.2.3', { files: { 'package.json': 2 }, day: 12 })
  const april = commit('docs: mention the mirror', { files: { 'README.md': 2 }, day: 40 })
  commit('docs: link the guide', { files: { 'README.md': 1 }, by: bob, day: 41 })
  const all = found()
  expect(all).toHaveLength(3)
  const march = byKey(all, 'maintenance/ada@example.org/2025-03')
  expect(commitsOf(march)).toEqual([typo, bump, release])
  expect(march).toMatchObject({
    source: 'maintenance',
    category: 'maintenance',
    title: 'Maintenance in March 2025: 1 dependency update, 1 documentation change, 1 release',
    size: { commits: 3, insertions: 5, unworkedLines: 900 },
  })
  expect(byKey(all, 'maintenance/ada@example.org/2025-04')).toMatchObject({ title: 'Mention the mirror' })
  expect(commitsOf(byKey(all, 'maintenance/ada@example.org/2025-04'))).toEqual([april])
})

test.each([
  ['Sanitize html against XSS injection', { 'src/html.ts': 2 }, ''],
  [
    'Fix deadlock when the peer closes',
    { 'src/peer.ts': 4 },
    `The lock was taken twice. ${'Why it matters. '.repeat(20)}`,
  ],
  ['quic: fix query of concurrent streams', { 'lib/quic.c': 2 }, 'Fixes #18780\nReported-by: Cy'],
  ['Upgrade webpack from 4 to 5', { 'webpack.config.js': 200, 'src/entry.ts': 300 }, ''],
  ['Add login page', { 'src/login.ts': 60 }, ''],
] as const)('"%s" is work of its own however small or plain', (subject, files, body) => {
  const { commit, found } = past()
  const oid = commit(`${subject}\n\n${body}`, { files })
  expect(found()[0]?.origin).toBe(`repo/work/${oid}`)
})

test('a project of others that came in by a subtree is upkeep, however large', () => {
  const { commit, found } = past()
  commit("Squashed 'lib/alloc/' content from commit 886e40bb3", { files: { 'lib/alloc/arena.c': 9000 } })
  expect(found()).toMatchObject([{ source: 'maintenance', category: 'maintenance' }])
})

test('releases give no title to the work beside them', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  commit('Add invoice totals', { files: { 'src/invoice.ts': 20 } })
  const tip = commit('Prepare 5.0-beta', { files: { 'CHANGELOG.md': 400 } })
  const merge = commit("Merge branch 'invoices'", { parents: [root, tip] })
  expect(byKey(found(), `merge/${merge}`).title).toBe('Add invoice totals')
})
