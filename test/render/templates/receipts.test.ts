import { describe, expect, test } from 'vitest'
import { receiptBook } from '../../../src/render/templates/receipts.ts'
import { evidence, oid, uuid, work } from '../../analysis/impact/achievements.ts'

const repository = {
  id: uuid(99),
  name: 'engine',
  remoteUrl: 'git@github.com:ada/engine.git',
  defaultBranch: 'main',
  roots: [oid(1)],
}
const commits = [1, 2, 3, 4, 5].map((n) => evidence('commit', oid(n), `change ${n}`))
const pull = evidence('pull-request', '12', 'Stream history')
const bookOf = () => receiptBook([repository])

describe('a receipt book', () => {
  test('numbers evidence in the order it is first named', () => {
    const book = bookOf()
    const numbers = [commits[2], commits[0], commits[2]].map((one) => book.cite(one as typeof pull, work()))
    expect(numbers).toEqual([1, 2, 1])
    expect(book.all().map(({ number, target }) => [number, target])).toEqual([
      [1, oid(3)],
      [2, oid(1)],
    ])
  })

  test('gives the same evidence one number, from whichever work it is named', () => {
    const book = bookOf()
    const release = evidence('release', 'v1.0')
    const [one, other] = [work(), work({ id: uuid(2), origin: 'repo/2' })]
    expect([book.cite(release, one), book.cite({ ...release, label: 'again' }, other)]).toEqual([1, 1])
  })

  test('holds the same number in two repositories apart', () => {
    const book = bookOf()
    const issue = evidence('issue', '7')
    expect(book.cite(issue, work())).not.toBe(book.cite(issue, work({ repositoryId: uuid(98) })))
    expect(book.all().map(({ url }) => url)).toEqual(['https://github.com/ada/engine/issues/7', null])
  })

  test('stands for a pull request with its first three commits and how many more', () => {
    const book = bookOf()
    expect(book.citeWork(work({ evidence: [...commits, pull] }))).toEqual([1])
    expect(book.all()).toEqual([
      {
        number: 1,
        kind: 'pull-request',
        target: '12',
        label: 'Stream history',
        url: 'https://github.com/ada/engine/pull/12',
        commits: [1, 2, 3].map((n) => ({
          oid: oid(n),
          url: `https://github.com/ada/engine/commit/${oid(n)}`,
        })),
        moreCommits: 2,
        day: '2026-03-02',
      },
    ])
  })

  test('has one number for a pull request, named for the work or by itself, in either order', () => {
    const owner = work({ evidence: [...commits, pull] })
    const [first, second] = [bookOf(), bookOf()]
    expect([first.citeWork(owner), first.cite(pull, owner)]).toEqual([[1], 1])
    expect([second.cite(pull, owner), second.citeWork(owner)]).toEqual([1, [1]])
    expect(second.all()).toEqual(first.all())
  })

  test('holds two pull requests of one number apart by their commits', () => {
    const book = bookOf()
    const here = work({ evidence: [pull, evidence('commit', oid(1))] })
    const there = work({ evidence: [pull, evidence('commit', oid(2))] })
    expect([book.citeWork(here), book.citeWork(there)]).toEqual([[1], [2]])
  })

  test('stands for work without a pull request with its first three commits', () => {
    expect(bookOf().citeWork(work({ evidence: commits }))).toEqual([1, 2, 3])
    expect(bookOf().citeWork(work())).toEqual([])
  })

  test('dates a receipt by its writer’s calendar', () => {
    const book = bookOf()
    const late = { seconds: Date.parse('2026-03-02T23:30Z') / 1000, offset: 60 }
    book.cite({ ...pull, at: late }, work())
    book.cite({ ...pull, target: '13', at: null }, work())
    expect(book.all().map(({ day }) => day)).toEqual(['2026-03-03', null])
  })
})
