import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity } from '../../../src/core/activity.ts'
import { ada, bob, byKey, commitsOf, past, robot } from '../detect/past.ts'
import { deployment, foundWith, issue, pull, release, review, START } from './around.ts'

const DAY = 86_400
const code = { 'src/billing/invoice.ts': 80 }

describe('a pull request is joined to its commits', () => {
  test('by the number in the subject, when it was merged then or is called so', () => {
    const history = past()
    history.commit('feat(billing): send invoices (#12)', { files: code })
    const [one, ...others] = foundWith(history, [
      pull(12, {
        title: 'Send invoices by mail',
        labels: ['bug', 'area: billing'],
        body: 'Customers asked.',
      }),
    ])
    expect(others).toEqual([])
    expect(one).toMatchObject({
      origin: 'repo/pull/12',
      title: 'Send invoices by mail',
      category: 'fix',
      tags: ['billing'],
      completedAt: { seconds: START + DAY, offset: 60 },
      because: [
        '1 commit of pull request 12',
        'fix: it is labelled "bug"',
        'pull request 12 was merged 24 hours after it was opened',
      ],
    })
  })

  test('but not by a number that means something else here', () => {
    const history = past()
    const foreign = history.commit('Round totals like the tax office does (#12)', { files: code, day: 400 })
    const found = foundWith(history, [pull(12, { title: 'Show a logo' })])
    expect(found.map(({ origin, title, source }) => ({ origin, title, source }))).toEqual([
      // It keeps the key it had, and is told as what it is: a commit.
      { origin: 'repo/pull/12', title: 'Round totals like the tax office does', source: 'commits' },
      { origin: 'repo/pull/12/apart', title: 'Show a logo', source: 'pull-request' },
    ])
    expect(commitsOf(found[0])).toEqual([foreign])
  })

  test('by what it became on the main line, though no message names it', () => {
    const history = past()
    const oid = history.commit('Invoices', { files: code })
    const before = history.found()
    const found = foundWith(history, [pull(12, { title: 'Send invoices', facts: { mergeCommit: oid } })])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      origin: `repo/work/${oid}`,
      id: before[0]?.id,
      source: 'pull-request',
      title: 'Send invoices',
    })
    expect(found[0]?.evidence.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'pull-request 12',
      `commit ${oid}`,
    ])
  })

  test('by the ids of its commits, apart from others on the same matter', () => {
    const history = past()
    const first = history.commit('feat(billing): add invoice model', { files: code })
    const second = history.commit('feat(billing): list invoices', { files: { 'src/billing/list.ts': 60 } })
    const third = history.commit('feat(billing): print invoices', { files: { 'src/billing/print.ts': 60 } })
    const found = foundWith(history, [pull(12, { title: 'List invoices', facts: { commits: [second] } })])
    expect(commitsOf(byKey(found, 'pull/12'))).toEqual([second])
    expect(commitsOf(byKey(found, `work/${first}`))).toEqual([first, third])
  })

  test('by all that a rebase made of it at once', () => {
    const history = past()
    const files = (name: string) => ({ [`src/${name}.ts`]: 50 })
    history.commit('Begin', { files: files('begin'), day: 0 })
    const made = ['address', 'billing', 'labels'].map((name) =>
      history.commit(`Use ${name}`, { files: files(name), day: 1 }),
    )
    const facts = { commits: ['a', 'b', 'c'], insertions: 150, mergeCommit: made[2] as string }
    const found = foundWith(history, [pull(7, { title: 'Move addresses', facts })])
    const one = found.find(({ title }) => title === 'Move addresses')
    expect(commitsOf(one)).toEqual(made)
    // A squash of three commits is one commit, whatever was merged in the same minute.
    const squashed = foundWith(history, [pull(7, { title: 'Labels', facts: { ...facts, insertions: 50 } })])
    expect(commitsOf(squashed.find(({ title }) => title === 'Labels'))).toEqual([made[2]])
  })

  test('by commits that others took the place of', () => {
    const history = past()
    const oid = history.commit('Invoices', { files: code })
    const old = {
      ...(history.commits[0] as (typeof history.commits)[number]),
      oid: 'd'.repeat(40),
      supersededBy: oid,
    }
    const found = foundWith({ commits: [old, ...history.commits] }, [
      pull(12, { title: 'Send invoices', facts: { commits: ['d'.repeat(40)] } }),
    ])
    expect(found.map(({ title }) => title)).toEqual(['Send invoices'])
    expect(commitsOf(found[0])).toEqual([oid])
  })

  test('by its merge, and what was built on top of it keeps its own', () => {
    const history = past()
    const root = history.commit('Begin', { files: { 'src/main.ts': 50 } })
    const base = history.commit('Add invoice model', { files: code, parents: [root], by: bob })
    const top = history.commit('Print invoices', { files: { 'src/print.ts': 40 }, parents: [base], by: bob })
    const one = history.commit('Invoices', { parents: [root, base], day: 2 })
    const two = history.commit('Printing', { parents: [one, top], day: 3 })
    const found = foundWith(history, [
      pull(2, {
        title: 'Print them',
        endedAt: START + 3 * DAY,
        facts: { commits: [base, top], mergeCommit: two },
      }),
      pull(1, {
        title: 'Model invoices',
        endedAt: START + 2 * DAY,
        facts: { commits: [base], mergeCommit: one },
      }),
    ])
    expect(commitsOf(byKey(found, `merge/${one}`))).toEqual([one, base])
    expect(commitsOf(byKey(found, `merge/${two}`))).toEqual([two, top])
    expect(byKey(found, `merge/${two}`).title).toBe('Print them')
  })

  test('and an open one changes nothing', () => {
    const history = past()
    const oid = history.commit('Add invoices', { files: code })
    const open = pull(3, { endedAt: null, facts: { state: 'open', commits: [oid] } })
    expect(foundWith(history, [open])).toEqual(history.found())
  })
})

test('figures are read from title and body, word for word, and never from the template', () => {
  const history = past()
  history.commit('Cache prices (#5)', { files: code })
  const body = '<!-- e.g. "90 % faster" -->\nThe nightly run went from 40 minutes to 4 minutes.'
  const [one] = foundWith(history, [pull(5, { title: 'Cache prices', body })])
  expect(one?.description).toBe('The nightly run went from 40 minutes to 4 minutes.')
  expect(one?.figures).toMatchObject([
    { quotation: 'from 40 minutes to 4 minutes', source: '5', provenance: 'quoted' },
  ])
})

test('reviewers are known by the address GitHub gives, by what they wrote, else by login', () => {
  const history = past()
  const cleo = { name: 'Cleo', email: '7+cleo-x@users.noreply.github.com' }
  history.commit('Print labels', { files: { 'src/label.ts': 40 }, by: cleo })
  const bobs = history.commit('Count parcels (#2)', { files: { 'src/parcel.ts': 40 }, by: bob })
  history.commit('Send invoices (#3)', { files: code })
  const found = foundWith(history, [
    pull(2, { title: 'Count parcels', actor: 'bobby', facts: { mergeCommit: bobs } }),
    pull(3, { title: 'Send invoices' }),
    ...['cleo-x', 'bobby', 'stranger', 'ada-l'].map((login, index) =>
      review(3, login, {}, START + 3600 * index),
    ),
  ])
  expect(byKey(found, 'pull/3').collaborators).toEqual([
    { ...cleo, role: 'reviewer', commits: 0 },
    { ...bob, role: 'reviewer', commits: 0 },
    { name: 'stranger', email: '', role: 'reviewer', commits: 0 },
  ])
  expect(byKey(found, 'pull/3').traces.discussion).toMatchObject({ reviews: 3, reviewers: 3, firstReview: 0 })
  expect(byKey(found, 'reviews/bobby/2025-03').author).toEqual(bob)
})

test('a deployment is evidence for what it carries and none before it did', () => {
  const history = past()
  const oids = [1, 2, 3, 4].map((n) =>
    history.commit(`Add part ${n} (#${n})`, { files: { [`src/part-${n}.ts`]: 60 }, day: n }),
  )
  const found = foundWith(history, [
    ...[1, 2, 3, 4].map((n) => pull(n, { title: `Add part ${n}`, endedAt: START + n * DAY })),
    // What the first one carries may have been in use for years.
    deployment(oids[1] as string, 2),
    deployment(oids[2] as string, 3, { outcome: 'failure' }),
    deployment(oids[3] as string, 5, { outcome: 'inactive', seconds: null }),
  ])
  const deployed = (n: number) =>
    byKey(found, `pull/${n}`).evidence.filter(({ kind }) => kind === 'deployment')
  expect([1, 2, 3, 4].map((n) => deployed(n).length)).toEqual([0, 0, 1, 1])
  expect(byKey(found, 'pull/3').because).toContain(
    'deployed to production 2 days after the merge; 2 of 3 deployments there succeeded',
  )
})

describe('whatever order activities come in, and how often', () => {
  const history = past()
  const oids = Array.from({ length: 12 }, (_, n) =>
    history.commit(n % 3 === 0 ? `Add part ${n} (#${n})` : `Mend part ${n}`, {
      files: { [`src/part-${n % 4}.ts`]: 40 + n },
      by: n % 5 === 4 ? robot : n % 2 === 0 ? ada : bob,
    }),
  )
  const all: readonly Activity[] = [
    ...oids.map((oid, n) =>
      pull(n + 1, {
        title: `Part ${n}`,
        actor: n % 2 === 0 ? 'ada-l' : 'bobby',
        endedAt: START + n * 3600,
        facts: {
          mergeCommit: n % 4 === 1 ? null : oid,
          commits: n % 4 === 1 ? [oid] : [],
          closes: [100 + n],
        },
      }),
    ),
    ...oids.map((_, n) => issue(100 + n, { actor: 'cleo' })),
    ...oids.map((_, n) => review(n + 1, n % 2 === 0 ? 'bobby' : 'ada-l', { comments: n }, START + n * 60)),
    issue(200, { facts: { assignees: ['bobby'] } }),
    pull(90, { facts: { files: [{ path: 'src/far.ts', insertions: 90, deletions: 0 }], insertions: 90 } }),
    release('v1.0.0', 2),
    deployment(oids[5] as string, 1),
    deployment(oids[11] as string, 2),
  ]

  test('the same is found', () => {
    const usual = foundWith(history, all)
    const doubled = fc.array(fc.constantFrom(...all), { maxLength: 8 })
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), doubled, (shuffled, twice) => {
        expect(foundWith(history, [...shuffled, ...twice])).toEqual(usual)
      }),
      { numRuns: 40 },
    )
  })

  test('each commit and each pull request is of one achievement, and what was there keeps its name', () => {
    fc.assert(
      fc.property(fc.subarray([...all]), (some) => {
        const found = foundWith(history, some)
        const told = found.flatMap(({ evidence, source }) =>
          source === 'reviews'
            ? []
            : evidence.filter(({ kind }) => kind === 'commit' || kind === 'pull-request'),
        )
        const keys = told.map(({ kind, target }) => `${kind} ${target}`)
        expect(new Set(keys).size).toBe(keys.length)
        const ids = found.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(found.map(({ origin }) => origin)).size).toBe(found.length)
      }),
      { numRuns: 100 },
    )
  })
})
