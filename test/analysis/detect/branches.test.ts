import { expect, test } from 'vitest'
import { ada, bob, byKey, commitsOf, forge, past } from './past.ts'

const model = { 'src/billing/invoice.ts': 80 }
const list = { 'src/billing/list.ts': 30 }

/** A main line of one commit, on which a branch of Bob's stands. */
function begun() {
  const history = past()
  const root = history.commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const first = history.commit('wip', { files: model, by: bob, day: 1 })
  const second = history.commit('Now with a list', { files: list, by: bob, day: 2 })
  return { ...history, root, first, second }
}

test('a branch and the commit it became when it was squashed are one piece of work, counted once', () => {
  const { commit, found, root, first, second } = begun()
  const squash = commit('Show invoices', { files: { ...model, ...list }, by: bob, parents: [root], day: 3 })
  const one = byKey(found(), `work/${squash}`)
  expect(commitsOf(one)).toEqual([squash, first, second])
  expect(one).toMatchObject({
    size: { commits: 1, insertions: 110 },
    because: ['2 commits of a branch that came in as one', expect.anything()],
  })
  expect(one.startedAt?.seconds).toBeLessThan((one.completedAt?.seconds ?? 0) - 86_400)
  expect(found()).toHaveLength(2)
})

test('a squash is known by the subjects it lists, where the main line went on and somebody else merged', () => {
  const { commit, found, root, first, second } = begun()
  const between = commit('Add login page', { files: { 'src/login.ts': 60 }, parents: [root], day: 2 })
  const squash = commit('Invoices\n\n* wip\n\n* Now with a list', {
    files: { 'src/billing/invoice.ts': 75, 'src/billing/list.ts': 31, 'CHANGELOG.md': 1 },
    by: { name: 'Bob', email: 'bob@work.example' },
    parents: [between],
    day: 3,
  })
  expect(commitsOf(byKey(found(), `work/${squash}`))).toEqual([squash, first, second])
})

test('what is added to a branch after it was squashed is work that has not come in', () => {
  const { commit, found, root, second } = begun()
  const squash = commit('Show invoices', { files: { ...model, ...list }, by: bob, parents: [root], day: 3 })
  const later = commit('Print them too', { files: list, by: bob, parents: [second], day: 5 })
  const one = byKey(found(squash), `work/${squash}`)
  expect(commitsOf(one)).toContain(later)
  expect(one.size).toMatchObject({ commits: 2, insertions: 140 })
})

test('other work on the same files is no squash of a branch', () => {
  const { commit, found, root, first, second } = begun()
  const other = commit('Round totals', { files: model, by: ada, parents: [root], day: 3 })
  expect(commitsOf(byKey(found(), `work/${other}`))).toEqual([other])
  expect(commitsOf(byKey(found(), `work/${first}`))).toEqual([first, second])
})

test('a branch that has not come in is one piece of work, whatever its commits say and change', () => {
  const { found, root, first, second } = begun()
  const one = byKey(found(root), `work/${first}`)
  expect(commitsOf(one)).toEqual([first, second])
  expect(one.because[0]).toBe('2 commits of a branch that has not come in')
  expect(one.tags).toContain('unmerged')
})

test('the commits that a branch became when it was rebased belong together, and each counts once', () => {
  const { commits, commit, found, root, first, second } = begun()
  const landed: string[] = []
  for (const oid of [first, second]) {
    const original = commits.find((one) => one.oid === oid)
    const copy = commit(original?.message ?? '', {
      by: bob,
      parents: [landed.at(-1) ?? root],
      day: 4 + landed.length,
    })
    const at = commits.findIndex((one) => one.oid === copy)
    commits[at] = { ...commits[at], ...pick(original) } as (typeof commits)[number]
    landed.push(copy)
  }
  const one = byKey(found(), `work/${landed[0]}`)
  expect(commitsOf(one)).toEqual([...landed, first, second])
  expect(one.size).toMatchObject({ commits: 2, insertions: 110 })
})

const pick = (commit: ReturnType<typeof past>['commits'][number] | undefined) => ({
  authored: commit?.authored ?? null,
  files: commit?.files ?? null,
})

test('a line with a release on it is no branch of somebody’s', () => {
  const { tag, found, root, first, second } = begun()
  tag('v1.0.1', second)
  const groups = found(root).map(commitsOf)
  expect(groups).toContainEqual([first])
  expect(groups).toContainEqual([second])
})

test('what somebody took in for another person is as large as what was taken in at once', () => {
  const { commit, found } = past()
  commit('Begin the project', { files: { 'src/main.ts': 50 } })
  const landed = { by: ada, day: 4 }
  const first = commit('Add invoice model', { files: model, by: bob, day: 1, landed })
  const second = commit('Speak of paying in the guide', {
    files: { 'guide.md': 60 },
    by: bob,
    day: 3,
    landed,
  })
  const later = commit('Add totals to the invoice model', {
    files: model,
    by: bob,
    day: 3.9,
    landed: { by: ada, day: 4.1 },
  })
  expect(commitsOf(byKey(found(), `work/${first}`))).toEqual([first, second])
  expect(commitsOf(byKey(found(), `work/${later}`))).toEqual([later])
  expect(byKey(found(), `work/${first}`).because[0]).toContain('landed together')
})

test('what a forge squashed stands alone, however alike it is to what came before', () => {
  const { commit, found } = past()
  const landed = (day: number) => ({ day, landed: { by: forge, day } })
  const first = commit('feat(billing): add invoice model', { files: model, ...landed(1) })
  const second = commit('feat(billing): add totals to invoice model', { files: model, ...landed(1.01) })
  expect(found().map(commitsOf)).toEqual([[first], [second]])
})

test('what an author rebased at once is one piece of work', () => {
  const { commit, found } = past()
  const landed = { by: ada, day: 4 }
  const first = commit('Add invoice model', { files: model, day: 1, landed })
  const second = commit('Speak of paying in the guide', { files: { 'guide.md': 60 }, day: 3, landed })
  expect(commitsOf(byKey(found(), `work/${first}`))).toEqual([first, second])
})
