import { expect, test } from 'vitest'
import { ada, bob, byKey, commitsOf, past, robot } from './past.ts'

const code = { 'src/billing/invoice.ts': 80 }

test('an empty history has no achievements', () => {
  expect(past().found()).toEqual([])
})

test('a squashed pull request is one achievement, known by its number', () => {
  const { commit, found } = past()
  const oid = commit('feat(billing): send invoices (#12)\n\nCustomers asked for them.', { files: code })
  const [one, ...others] = found()
  expect(others).toEqual([])
  expect(one).toMatchObject({
    origin: 'repo/pull/12',
    source: 'pull-request',
    title: 'Send invoices (billing)',
    description: 'Customers asked for them.',
    category: 'feature',
    author: ada,
    tags: ['billing'],
    size: {
      commits: 1,
      files: 1,
      directories: 1,
      insertions: 80,
      deletions: 0,
      unworkedLines: 0,
      testLines: 0,
    },
  })
  expect(one?.evidence.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
    'pull-request 12',
    `commit ${oid}`,
  ])
})

test('a number that names an issue makes no pull request', () => {
  const { commit, found } = past()
  const oid = commit('Fix #12 in the invoice rounding', { files: code })
  expect(found()[0]?.origin).toBe(`repo/work/${oid}`)
})

test('a merged branch is one achievement; the merge itself is no work', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const first = commit('Add invoice model', { files: code, by: bob })
  const second = commit('Show invoices in a list', { files: { 'src/billing/list.ts': 30 }, by: bob })
  const merge = commit("Merge branch 'invoices'", { parents: [root, second], day: 5 })
  const one = byKey(found(), `merge/${merge}`)
  expect(one).toMatchObject({ source: 'merge', author: bob, size: { commits: 2, insertions: 110 } })
  expect(commitsOf(one)).toEqual([merge, first, second])
  expect(one.because[0]).toBe(`2 commits of branch invoices, brought in by merge ${merge.slice(0, 10)}`)
  expect((one.completedAt?.seconds ?? 0) - (one.startedAt?.seconds ?? 0)).toBeGreaterThan(4 * 86_400)
})

test('the title of a GitHub merge is the title of its pull request', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const work = commit('wip', { files: code, by: bob })
  commit(
    'Merge pull request #7 from bob/invoices\n\nfeat: send invoices by mail\n\nThey were printed before.',
    {
      parents: [root, work],
    },
  )
  expect(byKey(found(), 'pull/7')).toMatchObject({
    title: 'Send invoices by mail',
    description: 'They were printed before.',
    category: 'feature',
    author: bob,
  })
})

test.each([
  ["Merge branch 'invoices' into 'main'\n\nSend invoices by mail\n\nSee merge request acme/shop!7", 'GitLab'],
  ['Merged in invoices (pull request #7)\n\nSend invoices by mail', 'Bitbucket'],
  ['Merged PR 7: Send invoices by mail', 'Azure'],
])('the request of %j (%s) is found', (message) => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const work = commit('Add model', { files: code, by: bob })
  commit(message, { parents: [root, work] })
  expect(byKey(found(), 'pull/7').title).toBe('Send invoices by mail')
})

test('a branch merged into a branch keeps its own achievement', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const inner = commit('Add mail transport', { files: { 'src/mail.ts': 60 }, by: bob })
  const outer = commit('Add invoice model', { files: code, parents: [root] })
  const nested = commit("Merge branch 'mail' into invoices", { parents: [outer, inner] })
  const merge = commit("Merge branch 'invoices'", { parents: [root, nested] })
  expect(commitsOf(byKey(found(), `merge/${nested}`))).toEqual([nested, inner])
  expect(commitsOf(byKey(found(), `merge/${merge}`))).toEqual([merge, outer])
})

test('bringing the main line into a branch claims nothing of the main line', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const main = commit('Add login page', { files: { 'src/login.ts': 60 } })
  const work = commit('Add invoice model', { files: code, by: bob, parents: [root] })
  const update = commit("Merge branch 'main' into invoices", { by: bob, parents: [work, main] })
  const merge = commit("Merge branch 'invoices'", { parents: [main, update] })
  expect(commitsOf(byKey(found(), `merge/${merge}`))).toEqual([merge, work])
  expect(found().flatMap(commitsOf)).toContain(main)
  expect(found().flatMap(commitsOf)).not.toContain(update)
})

test('merging a long-lived branch makes no achievement; the commits group as if on the main line', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const work = commit('Add invoice model', { files: code, by: bob })
  commit("Merge branch 'develop'", { parents: [root, work] })
  expect(byKey(found(), `work/${work}`).source).toBe('commits')
})

test('a merge of many people where nobody wrote half is no one piece of work', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  let tip = root
  for (const name of ['Cy', 'Di', 'Ed', 'Flo'])
    tip = commit(`Add ${name} module`, {
      by: { name, email: `${name}@example.org` },
      files: { [`src/${name}/index.ts`]: 50 },
      parents: [tip],
    })
  commit("Merge branch 'everything'", { parents: [root, tip] })
  expect(found().filter(({ source }) => source === 'merge')).toEqual([])
  expect(found()).toHaveLength(5)
})

test('commits on one scope within days are one run of work; other matters stay apart', () => {
  const { commit, found } = past()
  const first = commit('feat(billing): add invoice model', { files: code })
  const login = commit('feat(login): add page for signing in', { files: { 'src/login/page.ts': 90 } })
  const second = commit('feat(billing): list invoices', { files: { 'src/billing/list.ts': 50 }, day: 1 })
  expect(commitsOf(byKey(found(), `work/${first}`))).toEqual([first, second])
  expect(commitsOf(byKey(found(), `work/${login}`))).toEqual([login])
  expect(byKey(found(), `work/${first}`).because[0]).toContain(
    '2 commits of one author within a day that share a scope',
  )
})

test('an issue key draws commits together across weeks', () => {
  const { commit, found } = past()
  const first = commit('SHOP-12: add invoice model', { files: code })
  const second = commit('Round totals like the tax office does (SHOP-12)', {
    files: { 'lib/tax.ts': 50 },
    day: 30,
  })
  expect(commitsOf(byKey(found(), `work/${first}`))).toEqual([first, second])
})

test('the same file touched the same day by two people is two pieces of work', () => {
  const { commit, found } = past()
  commit('Add invoice model', { files: code })
  commit('Add invoice totals', { files: code, by: bob })
  expect(found().map(({ author }) => author.name)).toEqual(['Ada', 'Bob'])
})

test('robots have no achievements and are nobody’s collaborators', () => {
  const { commit, found } = past()
  commit('chore(deps): update all (#3)', { by: robot, files: { 'package.json': 4 } })
  commit('Add invoice model\n\nCo-authored-by: renovate[bot] <bot@renovateapp.com>', { files: code })
  expect(found().map(({ author, collaborators }) => [author.name, collaborators])).toEqual([['Ada', []]])
})

test('a picked copy of a commit counts once', () => {
  const { commit, commits, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const original = commit('Fix rounding of invoice totals', { files: code })
  const copy = commit('Fix rounding of invoice totals', { files: code, parents: [root] })
  const index = commits.findIndex(({ oid }) => oid === copy)
  const twin = commits[index]
  if (twin)
    commits[index] = { ...twin, authored: commits.find(({ oid }) => oid === original)?.authored ?? null }
  const [one, ...others] = found(original).filter((group) => commitsOf(group).includes(copy))
  expect(others).toEqual([])
  expect(one).toMatchObject({ origin: `repo/work/${original}`, size: { commits: 1, insertions: 80 } })
})

test('work on a branch nobody merged yet is found and says so', () => {
  const { commit, found } = past()
  const root = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const open = commit('Add invoice model', { files: code, by: bob })
  expect(byKey(found(root), `work/${open}`).tags).toContain('unmerged')
})

test('a revert joins what it takes back and counts against it', () => {
  const { commit, found } = past()
  const work = commit('feat: send invoices (#12)', { files: code })
  const revert = commit(`Revert "feat: send invoices (#12)" (#13)\n\nThis reverts commit ${work}.`, {
    by: bob,
    files: code,
  })
  const [one, ...others] = found()
  expect(others).toEqual([])
  expect(one).toMatchObject({ traces: { revertedCommits: 1 }, tags: ['reverted'], size: { commits: 1 } })
  expect(commitsOf(one)).toEqual([work])
  expect(one?.evidence.filter(({ kind }) => kind === 'revert').map(({ target }) => target)).toEqual([revert])
  expect(one?.because.at(-1)).toBe('1 of 1 commits were reverted later')
})

test('a revert of a revert clears the work again', () => {
  const { commit, found } = past()
  const work = commit('Send invoices by mail to all customers', { files: code })
  const revert = commit(`Revert "Send invoices by mail to all customers"\n\nThis reverts commit ${work}.`, {
    files: code,
  })
  commit(`Revert "Revert "Send invoices by mail to all customers""\n\nThis reverts commit ${revert}.`, {
    files: code,
  })
  expect(found()[0]?.traces.revertedCommits).toBe(0)
})

test('a fixup joins the commit it fixes', () => {
  const { commit, found } = past()
  const work = commit('Send invoices by mail', { files: code })
  const fixup = commit('fixup! Send invoices by mail', { files: { 'docs/unrelated.md': 70 }, day: 20 })
  expect(commitsOf(byKey(found(), `work/${work}`))).toEqual([work, fixup])
})

test('a history of ten thousand nested merges is walked without recursion', () => {
  const { commit, found } = past()
  let tip = commit('Begin the project', { files: { 'src/main.ts': 50 } })
  for (let depth = 0; depth < 10_000; depth++) {
    const side = commit(`Add part ${depth}`, { parents: [tip], files: { [`src/part${depth}.ts`]: 40 } })
    tip = commit(`Merge branch 'part-${depth}' into part-${depth + 1}`, { parents: [side, tip] })
  }
  expect(found().length).toBeGreaterThan(0)
})

test('one number a year apart is two pull requests', () => {
  const { commit, found } = past()
  commit('feat: send invoices (#12)', { files: code })
  commit('feat: print labels (#12)', { files: { 'src/labels/print.ts': 90 }, day: 400, by: bob })
  const later = commit('feat: print labels in colour (#12)', {
    files: { 'src/labels/print.ts': 30 },
    day: 410,
    by: bob,
  })
  const origins = found().map(({ origin, size }) => [origin, size.commits])
  expect(origins).toContainEqual(['repo/pull/12', 1])
  expect(origins.find(([origin]) => String(origin).startsWith('repo/pull/12/'))?.[1]).toBe(2)
  expect(later).not.toBe('')
})

test('numbers of a fork that came back are no evidence here', () => {
  const { commit, found } = past()
  commit('feat: send invoices (#900)', { files: code })
  const root = commit('feat: list invoices (#901)', { files: { 'src/billing/list.ts': 30 } })
  const forked = commit('feat: print labels (#12)', {
    files: { 'src/labels/print.ts': 90 },
    day: 400,
    by: bob,
  })
  const nested = commit('feat: print in colour (#1200)', {
    files: { 'src/labels/colour.ts': 90 },
    day: 401,
    by: bob,
  })
  commit('Merge pull request #1201 from bob/labels', { parents: [root, nested], day: 402 })
  const one = byKey(found(), `work/${forked}`)
  expect(one.evidence.map(({ kind }) => kind)).toEqual(['commit'])
  expect(one.title).toBe('Print labels')
  expect(found().map(({ origin }) => origin)).toContain('repo/pull/1200')
})
