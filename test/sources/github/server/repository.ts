import { chance } from '../../../bench/history.mjs'
import { bodyOf, exampleOf, GHOST } from './bodies.ts'
import { connection } from './connection.ts'

export type Person = { readonly login: string; readonly __typename: 'User' | 'Bot' }

const named = <T extends { id: string }>(all: readonly T[]) => connection(all, ({ id }) => id)

const iso = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

/** 2026-01-01, when the first pull request was opened; each next one comes an hour later. */
export const FIRST = 1_767_225_600
const HOUR = 3600

export const people: readonly (Person | null)[] = [
  { login: 'ada', __typename: 'User' },
  { login: 'bob', __typename: 'User' },
  { login: 'cleo', __typename: 'User' },
  { login: 'renovate', __typename: 'Bot' },
  null,
]

export type Wishes = {
  readonly pulls?: number
  readonly seed?: number
  /** Of every pull request; a few at random where nobody says. */
  readonly files?: number
  readonly commits?: number
  readonly reviews?: number
  readonly body?: string
  readonly issues?: number
  readonly releases?: number
  readonly runs?: number
  readonly deployments?: number
}

/** A repository as GitHub has it, always the same for the same wishes. */
export function generate(wishes: Wishes = {}) {
  const random = chance(wishes.seed ?? 1)
  const list = <T>(wish: number | undefined, make: (number: number) => T): readonly T[] =>
    Array.from({ length: wish ?? 0 }, (_, index) => make(index + 1))
  return {
    pulls: list(wishes.pulls ?? 10, (number) => pullOf(number, wishes, random)),
    issues: list(wishes.issues, issueOf),
    releases: list(wishes.releases, releaseOf),
    runs: list(wishes.runs, runOf),
    deployments: list(wishes.deployments, deploymentOf),
  }
}
export type Repository = ReturnType<typeof generate>
export type Pull = ReturnType<typeof pullOf>

const oidOf = (pull: number, index: number): string =>
  `${pull.toString(16).padStart(8, '0')}${index.toString(16).padStart(32, '0')}`

function pullOf(number: number, wishes: Wishes, random: (below: number) => number) {
  const created = FIRST + number * HOUR
  const isMerged = number % 4 !== 0
  const author = people[number % people.length] ?? null
  const many = <T>(wish: number | undefined, make: (index: number) => T): readonly T[] =>
    Array.from({ length: wish ?? random(4) }, (_, index) => make(index))
  const files = many(wishes.files, (index) => ({
    id: `${number}/${index}`,
    path: `src/part-${random(40)}/file-${index}.ts`,
    additions: random(90),
    deletions: random(30),
  }))
  const commits = many(wishes.commits, (index) => ({
    id: oidOf(number, index),
    commit: { oid: oidOf(number, index) },
  }))
  const reviews = many(wishes.reviews, (index) => ({
    id: `PRR_${number}_${index}`,
    state: ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED'][random(3)] ?? 'PENDING',
    submittedAt: iso(created + 600 * (index + 1)),
    updatedAt: iso(created + 600 * (index + 1)),
    body: index % 2 === 0 ? 'Looks good' : '',
    url: `https://github.com/ada/engine/pull/${number}#pullrequestreview-${index}`,
    author: people[(number + index + 1) % people.length] ?? null,
    comments: { totalCount: random(5) },
  }))
  return {
    id: `PR_${String(number).padStart(5, '0')}`,
    number,
    title: `Mend part ${number}`,
    body: wishes.body ?? (number % 3 === 0 ? '' : `It was broken in ${number} places.`),
    url: `https://github.com/ada/engine/pull/${number}`,
    state: isMerged ? 'MERGED' : 'OPEN',
    isDraft: number % 8 === 0,
    createdAt: iso(created),
    updatedAt: iso(created + 1800),
    closedAt: isMerged ? iso(created + 1800) : null,
    mergedAt: isMerged ? iso(created + 1800) : null,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: files.length,
    author,
    baseRefName: 'main',
    headRefName: `fix-${number}`,
    repository: here,
    mergeCommit: isMerged ? { oid: oidOf(number, 999) } : null,
    labels: named(number % 2 === 0 ? [{ id: 'bug', name: 'bug' }] : []),
    comments: { totalCount: random(9) },
    closingIssuesReferences: named(number % 5 === 0 ? closed : []),
    files: named(files),
    commits: ({ last, ...args }: { last?: number; first?: number; after?: string | null }) =>
      named(last === undefined ? commits : [headOf(number, created)])(last === undefined ? args : { last }),
    reviews: named(reviews),
  }
}

const here = { id: 'R_1' }
/** One of this repository, and one of another that happens to have a number like one here. */
const closed = [
  { id: 'I_1', number: 7, repository: here },
  { id: 'I_2', number: 8, repository: { id: 'R_2' } },
]

const headOf = (number: number, created: number) => ({
  id: 'head',
  commit: {
    oid: oidOf(number, 0),
    statusCheckRollup:
      number % 6 === 0
        ? null
        : {
            state: 'SUCCESS',
            contexts: () => ({
              nodes: [
                { __typename: 'CheckRun', startedAt: iso(created), completedAt: iso(created + 60) },
                { __typename: 'StatusContext' },
                { __typename: 'CheckRun', startedAt: iso(created + 30), completedAt: iso(created + 90) },
              ],
            }),
          },
  },
})

const userOf = (number: number) => {
  const person = people[number % people.length] ?? null
  return person === null ? null : { login: person.login, type: person.__typename }
}

const pullLinks = { url: null, html_url: null, diff_url: null, patch_url: null }

/** Numbered above all pull requests; each third is open, each tenth is a pull request, as GitHub lists these too. */
function issueOf(index: number) {
  const created = FIRST + index * HOUR
  const isClosed = index % 3 !== 0
  const fields = {
    node_id: `I_${String(index).padStart(5, '0')}`,
    number: 100_000 + index,
    title: `Line ${index} is lost`,
    body: index % 4 === 0 ? null : 'It is not there.',
    state: isClosed ? 'closed' : 'open',
    state_reason: isClosed ? 'completed' : null,
    labels: [{ name: 'bug', color: 'f00' }],
    comments: index % 5,
    created_at: iso(created),
    updated_at: iso(created + 900),
    closed_at: isClosed ? iso(created + 900) : null,
    ...(index % 10 === 0 ? { pull_request: pullLinks } : {}),
  }
  return bodyOf('issue', fields, userOf(index))
}

function releaseOf(index: number) {
  const created = iso(FIRST + index * 24 * HOUR)
  const fields = {
    node_id: `RE_${String(index).padStart(5, '0')}`,
    tag_name: `v1.${index}.0`,
    name: index % 2 === 0 ? null : `Engine 1.${index}`,
    body: 'Faster.',
    draft: index % 7 === 0,
    prerelease: index % 5 === 0,
    created_at: created,
    published_at: index % 7 === 0 ? null : created,
  }
  return bodyOf('release', fields, userOf(index) ?? GHOST, 'author')
}

const tip = { ref: 'main', sha: oidOf(1, 0), repo: { id: 1, url: '', name: 'engine' } }

function runOf(index: number) {
  const created = FIRST + index * HOUR
  const isOver = index % 9 !== 0
  const fields = {
    node_id: `WFR_${String(index).padStart(6, '0')}`,
    name: 'CI',
    display_title: `Mend part ${index}`,
    run_number: index,
    event: 'push',
    status: isOver ? 'completed' : 'in_progress',
    conclusion: isOver ? 'success' : null,
    head_branch: index % 2 === 0 ? 'main' : null,
    head_sha: oidOf(index, 0),
    created_at: iso(created),
    updated_at: iso(created + 300),
    run_started_at: iso(created),
    pull_requests: [{ id: index, number: index, url: '', head: tip, base: tip }],
  }
  return bodyOf('run', fields, userOf(index) ?? GHOST, 'actor')
}

function deploymentOf(index: number) {
  const created = FIRST + index * HOUR
  return {
    id: `DE_${String(index).padStart(5, '0')}`,
    environment: index % 2 === 0 ? 'production' : 'staging',
    description: null,
    commitOid: oidOf(index, 999),
    createdAt: iso(created),
    updatedAt: iso(created + 120),
    ref: index % 3 === 0 ? null : { name: 'main' },
    creator: people[index % people.length] ?? { login: GHOST.login, __typename: 'User' },
    latestStatus: { state: index % 4 === 0 ? 'FAILURE' : 'SUCCESS', createdAt: iso(created + 120) },
  }
}

/** A pull request as GitHub lists it without being asked for more. */
export function listed(pull: Pull) {
  const person = pull.author === null ? null : { login: pull.author.login, type: pull.author.__typename }
  const fields = {
    node_id: pull.id,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    draft: pull.isDraft,
    labels: [],
    base: { ...exampleOf('pull').base, ref: pull.baseRefName },
    head: { ...exampleOf('pull').head, ref: pull.headRefName },
    merge_commit_sha: pull.mergeCommit?.oid ?? oidOf(pull.number, 998),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
  }
  return bodyOf('pull', fields, person)
}
