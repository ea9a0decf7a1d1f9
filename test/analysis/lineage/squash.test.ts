import { describe, expect, test } from 'vitest'
import { branchesIn, listsAll } from '../../../src/analysis/lineage/squash.ts'
import { oid, stored } from './stored.ts'

describe('a message lists a branch', () => {
  const branch = [
    stored('a', { message: 'add a reader\n\nwith a body' }),
    stored('b', { message: 'test the reader' }),
    stored('c', { message: "Merge branch 'main'", parents: [oid('p'), oid('q')] }),
  ]
  const bob = { name: 'Bob', email: 'bob@example.com' }
  const squash = (...lines: readonly string[]) =>
    stored('s', { message: ['Reader (#7)', '', ...lines].join('\n') })

  test.each([
    ['as GitHub writes it', squash('* add a reader', '', 'with a body', '', '* test the reader')],
    ['as GitLab writes it', squash('- add a reader', '- test the reader')],
    [
      'as git writes it',
      squash(`commit ${oid('b')}`, 'Author: Ada', '', '    test the reader', '', `commit ${oid('a')}`),
    ],
    ['with plain lines', squash('add a reader', 'test the reader')],
    [
      'by a co-author',
      {
        ...squash('* add a reader', '* test the reader', '', 'Co-authored-by: Ada <x@y.example>'),
        author: bob,
      },
    ],
  ])('%s', (_, commit) => {
    expect(listsAll(commit, branch)).toBe(true)
  })

  test.each([
    ['when one is missing', squash('* add a reader')],
    ['when a subject is only part of a line', squash('* add a reader', '* test the reader well')],
    ['when it has no body', stored('s', { message: 'add a reader' })],
    [
      'when somebody else wrote it, and the subjects alone tell',
      { ...squash('* add a reader', '* test the reader'), author: bob },
    ],
  ])('not %s', (_, commit) => {
    expect(listsAll(commit, branch)).toBe(false)
  })

  test('of one commit only by its id', () => {
    const [one = stored('x')] = branch
    expect(listsAll(squash('* add a reader'), [one])).toBe(false)
    expect(listsAll(squash(`commit ${one.oid}`), [one])).toBe(true)
    expect(listsAll(squash('anything'), branch.slice(2))).toBe(false)
  })
})

describe('a branch', () => {
  const graph = new Map([
    ['c', ['b']],
    ['b', ['a', 'main2']],
    ['a', ['main1']],
    ['x', ['a']],
    ['root', []],
  ])

  test('is what its tip has beside HEAD, with the places where it touches it', () => {
    expect(branchesIn(graph, ['c', 'x'])).toEqual([
      { tip: 'c', oids: ['c', 'b', 'a'], bases: ['main2', 'main1'] },
      { tip: 'x', oids: ['x', 'a'], bases: ['main1'] },
    ])
  })

  test('is none inside of HEAD’s history, without anything in common, or of great length', () => {
    const long = new Map(Array.from({ length: 600 }, (_, index) => [`${index}`, [`${index + 1}`]] as const))
    expect(branchesIn(graph, ['main1', 'root'])).toEqual([])
    expect(branchesIn(long, ['0'])).toEqual([])
    expect(branchesIn(long, ['200'])).toHaveLength(1)
  })
})
