import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import type { Activity } from '../../../src/core/activity.ts'
import { issueList, pullList, releaseList, runList } from '../../../src/sources/github/listings.ts'
import type { Listing } from '../../../src/sources/github/lists.ts'
import { arbitraryOf } from './published/arbitrary.ts'
import { queries } from './published/queries.ts'
import { published } from './server/bodies.ts'
import { checkAnswer } from './server/openapi.ts'
import { generate } from './server/repository.ts'
import { type GitHubServer, sendJson, startGitHub } from './server/server.ts'
import { syncing } from './synced.ts'

const read = (name: string): string => readFileSync(new URL(`published/${name}`, import.meta.url), 'utf8')

const description = JSON.parse(read('openapi.json'))
const recorded = JSON.parse(read('recorded.json'))

const PLACE = 'github.com/ada/engine'
const listing = <T>(one: Listing<T>) => one as Listing<unknown>
const lists = [
  ['/repos/{owner}/{repo}/issues', listing(issueList)],
  ['/repos/{owner}/{repo}/pulls', listing(pullList)],
  ['/repos/{owner}/{repo}/releases', listing(releaseList)],
  ['/repos/{owner}/{repo}/actions/runs', listing(runList)],
] as const

/** As a reader of that list takes it. @throws where it is not of the shape that craft reads */
function activitiesIn({ shape, activities, times }: Listing<unknown>, answer: unknown): readonly Activity[] {
  const data = (shape as z.ZodType).parse(answer)
  expect(times(data).every(Number.isInteger)).toBe(true)
  return activities(data, PLACE)
}

function expectWhole(one: Activity): void {
  expect([one.source, one.place]).toEqual(['github', PLACE])
  for (const moment of [one.createdAt, one.updatedAt, one.endedAt ?? 0])
    expect(moment).toSatisfy(Number.isInteger)
  expect(JSON.parse(JSON.stringify(one))).toEqual(one)
}

describe('what GitHub describes', () => {
  test.each(lists)('of %s is read, whatever is null, left out or new in it', (path, list) => {
    const answers = arbitraryOf(description.answers[path], description.$defs)
    fc.assert(
      fc.property(answers, (answer) => {
        for (const one of activitiesIn(list, answer)) expectWhole(one)
      }),
      { numRuns: 60 },
    )
  })

  test.each(queries.map((query) => [query.slice(0, query.indexOf(' {')), query]))('allows %s', (_, query) => {
    const schema = buildSchema(read('schema.graphql'))
    expect(validate(schema, parse(query))).toEqual([])
  })
})

describe('what GitHub published as examples', () => {
  test.each([
    [0, 'issues', 'issue', 'issue'],
    [1, 'pull_request', 'pull_request', 'pull-request'],
    [2, 'release', 'release', 'release'],
    [3, 'workflow_run', 'workflow_run', 'workflow-run'],
  ] as const)('is read (%s: %s)', (index, webhook, field, kind) => {
    const [path, list] = lists[index]
    const bodies = published(webhook, field)
      .map((one) => (kind === 'workflow-run' ? { total_count: 1, workflow_runs: [one] } : [one]))
      .filter((answer) => isDescribed(path, answer))
    expect(bodies.length).toBeGreaterThan(3)
    for (const body of bodies)
      for (const one of activitiesIn(list, body)) {
        expectWhole(one)
        expect(one.kind).toBe(kind)
      }
  })
})

/** Some examples are from before the description, or parts only. */
function isDescribed(path: string, answer: unknown): boolean {
  try {
    checkAnswer(path, answer)
    return true
  } catch {
    return false
  }
}

test('recorded pages of a repository that was renamed are read to their end, each thing once', async () => {
  const server = await startGitHub({ 'ada/engine': generate({ pulls: 0 }) })
  replay(server)
  const { sync, stored } = syncing(server)
  const ran = await sync()
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
  const issues = stored().filter(({ kind }) => kind === 'issue')
  const numbers = issues.flatMap(({ facts }) => ('number' in facts ? facts.number : []))
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
  expect(issues.every(({ actor }) => actor === 'octokit-fixture-user-a')).toBe(true)
  const paths = server.asked.map(({ url }) => url).filter((url) => url.includes('/issues'))
  expect(paths[0]).toMatch(/^\/repos\/ada\/engine\/issues/)
  expect(paths.slice(1).every((path) => path.startsWith('/repositories/1000/issues'))).toBe(true)
})

type Recorded = {
  readonly path: string
  readonly link: string | null
  readonly body: readonly { readonly number: number }[]
}

/** Answers for issues as GitHub did when it was recorded: the repository is elsewhere now, and the links lead there. */
function replay(server: GitHubServer): void {
  server.trouble({
    when: ({ url }) => url.startsWith('/repos/ada/engine/issues'),
    answer: (response, asked, url) => {
      const location = `${recorded.moved.location.replace('https://api.github.com', url)}/issues?${asked.url.split('?')[1]}`
      sendJson(response, recorded.moved.status, recorded.moved.body, { location })
    },
  })
  server.trouble({
    when: ({ url }) => url.startsWith('/repositories/1000/issues'),
    answer: (response, asked, url) => {
      const page = Number(/[?&]page=(\d+)/.exec(asked.url)?.[1] ?? 1)
      const { body, link } = recorded.issues[page - 1] as Recorded
      // Where it was published, all of them got the same id.
      const distinct = body.map((one) => ({ ...one, node_id: `I_${one.number}` }))
      sendJson(response, 200, distinct, { link: (link ?? '').replaceAll('https://api.github.com', url) })
    },
  })
}
