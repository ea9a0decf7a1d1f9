import { join } from 'node:path'
import { type GitFixture, gitFixture, temporaryFolder } from '../../../fixture/git.ts'
import { bodyOf, exampleOf } from '../server/bodies.ts'
import { connection } from '../server/connection.ts'
import { generate, type Pull, type Repository } from '../server/repository.ts'
import { issues, type Planned, type PlannedIssue, plan } from './plan.ts'

const START = Date.UTC(2026, 0, 1) / 1000
const HOUR = 3600
const at = (day: number, hours = 9): number => START + day * 24 * HOUR + hours * HOUR
const iso = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

const authors: Readonly<Record<Planned['by'], string>> = {
  ada: 'Ada <ada@example.com>',
  bob: 'Bob Breen <7+bob@users.noreply.github.com>',
  cleo: 'Cleo <cleo@warehouse.example>',
  renovate: 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>',
}

type Landed = { readonly oids: readonly string[]; readonly mergeOid: string }

/** A clone of the warehouse service with everything the plan holds, and the service's side of it. */
export type Year = {
  readonly repo: GitFixture
  readonly repository: Repository
  /** By the number of the pull request, what it came to be; ids that no clone has where the branch was left behind. */
  readonly landed: ReadonlyMap<number, Landed>
}

export const numberOf = (planned: Planned): number => plan.indexOf(planned) + 1

export function busyYear(): Year {
  const repo = gitFixture({ path: join(temporaryFolder(), 'engine') })
  repo.git('config', 'user.name', 'Ada')
  repo.git('config', 'user.email', 'ada@example.com')
  repo.git('remote', 'add', 'origin', 'https://github.com/ada/engine.git')
  repo.commit('Begin the warehouse service', {
    files: { 'src/main.ts': lines(40, 'main') },
    date: iso(at(0)),
  })
  const landed = new Map<number, Landed>()
  for (const planned of plan) landed.set(numberOf(planned), land(repo, planned))
  for (const [tag, day] of tags) repo.git('tag', tag, lastBefore(landed, day).mergeOid)
  return { repo, repository: serviceSide(landed), landed }
}

const tags: readonly (readonly [string, number])[] = [
  ['v1.1.0', 100],
  ['v1.2.0', 190],
  ['v2.0.0', 288],
]

const lastBefore = (landed: ReadonlyMap<number, Landed>, day: number): Landed => {
  const last = plan.findLast((one) => one.day + one.took <= day && one.isFar !== true)
  return landed.get(last === undefined ? 0 : numberOf(last)) as Landed
}

const lines = (count: number, word: string): string =>
  Array.from({ length: count }, (_, i) => `export const ${word}${i} = ${i}\n`).join('')

function land(repo: GitFixture, planned: Planned): Landed {
  const number = numberOf(planned)
  const left = planned.commits.map((_, index) =>
    `${number.toString(16).padStart(4, '0')}${index}`.padEnd(40, 'e'),
  )
  if (planned.isFar)
    return { oids: left, mergeOid: `${number.toString(16).padStart(4, '0')}`.padEnd(40, 'f') }
  const merged = iso(at(planned.day + planned.took, 15))
  const commit = (
    message: string,
    part: Readonly<Record<string, number>>,
    date: string,
    index: number,
  ): string =>
    repo.commit(message, {
      files: Object.fromEntries(
        Object.entries(part).map(([path, count]) => [path, lines(count, `n${number}x${index}x`)]),
      ),
      date,
      author: authors[planned.by],
    })
  const subject = (index: number): string => planned.subjects?.[index] ?? planned.title
  if (planned.how === 'merge') {
    repo.git('checkout', '-q', '-b', `topic-${number}`)
    const oids = planned.commits.map((part, index) =>
      commit(subject(index), part, iso(at(planned.day, 10 + index)), index),
    )
    repo.git('checkout', '-q', 'main')
    const message = `Merge pull request #${number} from ${planned.by}/topic-${number}\n\n${planned.title}`
    repo.feed('', ['merge', '-q', '--no-ff', '-m', message, `topic-${number}`], {
      GIT_AUTHOR_DATE: merged,
      GIT_COMMITTER_DATE: merged,
    })
    return { oids, mergeOid: repo.git('rev-parse', 'HEAD') }
  }
  if (planned.how === 'rebase') {
    const oids = planned.commits.map((part, index) => commit(subject(index), part, merged, index))
    return { oids: left, mergeOid: oids.at(-1) ?? '' }
  }
  const all = Object.assign({}, ...planned.commits)
  // Somebody took the number out of the subject, and put it in other words.
  const name =
    planned.how === 'squash'
      ? `${planned.title} (#${number})`
      : `${planned.title.split(' ').slice(0, 3).join(' ')}`
  return { oids: left, mergeOid: commit(name, all, merged, 0) }
}

const sum = (parts: Planned['commits']): number =>
  parts.flatMap((part) => Object.values(part)).reduce((all, count) => all + count, 0)

function serviceSide(landed: ReadonlyMap<number, Landed>): Repository {
  const [like] = generate({ pulls: 1 }).pulls
  const runs = plan.map((planned) => runOf(planned, landed.get(numberOf(planned)) as Landed))
  const deployed = plan.filter(({ day, isFar }) => day > 95 && isFar !== true)
  const deployments = deployed.map((planned, index) =>
    deploymentOf(planned, landed.get(numberOf(planned)) as Landed, index),
  )
  return {
    ...generate({ pulls: 0 }),
    pulls: plan.map((planned) => pullOf(like as Pull, planned, landed.get(numberOf(planned)) as Landed)),
    issues: issues.map(issueOf),
    releases: tags.map(([tag, day], index) => releaseOf(tag, day, index)),
    runs,
    deployments,
  } as Repository
}

const personOf = (login: string) => ({
  login,
  __typename: login === 'renovate' ? ('Bot' as const) : ('User' as const),
})

const named = <T extends { id: string }>(all: readonly T[]) => connection(all, ({ id }) => id)

function pullOf(like: Pull, planned: Planned, { oids, mergeOid }: Landed): Pull {
  const number = numberOf(planned)
  const [created, merged] = [at(planned.day), at(planned.day + planned.took, 15)]
  const files = Object.entries(Object.assign({}, ...planned.commits) as Record<string, number>).map(
    ([path, count]) => ({ id: path, path, additions: count, deletions: 0 }),
  )
  const reviews = (planned.reviews ?? []).map(([by, state, comments], index, { length }) => ({
    id: `PRR_${number}_${index}`,
    state,
    submittedAt: iso(created + Math.floor(((merged - created) * (index + 1)) / (length + 1))),
    updatedAt: iso(merged),
    body: '',
    url: `https://github.com/ada/engine/pull/${number}#pullrequestreview-${number}0${index}`,
    author: personOf(by),
    comments: { totalCount: comments },
  }))
  const commits = oids.map((oid) => ({ id: oid, commit: { oid } }))
  return {
    ...like,
    id: `PR_${String(number).padStart(5, '0')}`,
    number,
    title: planned.title,
    body: planned.body ?? '',
    url: `https://github.com/ada/engine/pull/${number}`,
    state: 'MERGED',
    isDraft: false,
    createdAt: iso(created),
    updatedAt: iso(merged),
    closedAt: iso(merged),
    mergedAt: iso(merged),
    additions: sum(planned.commits),
    deletions: 0,
    changedFiles: files.length,
    author: personOf(planned.by),
    headRefName: `topic-${number}`,
    mergeCommit: { oid: mergeOid },
    labels: named((planned.labels ?? []).map((name) => ({ id: name, name }))),
    comments: { totalCount: (planned.reviews ?? []).length },
    closingIssuesReferences: named(
      (planned.closes ?? []).map((issue) => ({
        id: String(issue),
        number: issue,
        repository: like.repository,
      })),
    ),
    files: named(files),
    commits: ({ last, ...args }) => {
      const head = { id: 'head', commit: { oid: oids.at(-1) ?? '', statusCheckRollup: checks(created) } }
      return named(last === undefined ? commits : [head])(last === undefined ? args : { last })
    },
    reviews: named(reviews),
  } as Pull
}

const checks = (created: number) => ({
  state: 'SUCCESS',
  contexts: () => ({
    nodes: [{ __typename: 'CheckRun', startedAt: iso(created), completedAt: iso(created + 380) }],
  }),
})

/** As GitHub tells of somebody in passing. */
const userNamed = (login: string) => ({ ...(exampleOf('issue').user as object), login })

function issueOf(planned: PlannedIssue) {
  const { number, title, by, day, closed, reason, assignee, labels, comments, body } = planned
  const fields = {
    node_id: `I_${number}`,
    number,
    title,
    body: body ?? null,
    state: closed === null ? 'open' : 'closed',
    state_reason: closed === null ? null : (reason ?? 'completed'),
    labels: (labels ?? []).map((name) => ({ name, color: 'f00' })),
    comments: comments ?? 0,
    assignees: assignee === undefined ? [] : [userNamed(assignee)],
    closed_by: closed === null ? null : userNamed(assignee ?? 'bob'),
    created_at: iso(at(day)),
    updated_at: iso(at(closed ?? day)),
    closed_at: closed === null ? null : iso(at(closed)),
  }
  return bodyOf('issue', fields, { login: by, type: 'User' })
}

function releaseOf(tag: string, day: number, index: number) {
  const fields = {
    node_id: `RE_${index}`,
    tag_name: tag,
    name: tag === 'v2.0.0' ? 'Works without a network' : null,
    body: tag === 'v2.0.0' ? 'Scanners keep what they read until the network is back.' : null,
    draft: false,
    prerelease: false,
    created_at: iso(at(day)),
    published_at: iso(at(day)),
  }
  return bodyOf('release', fields, { login: 'ada', type: 'User' }, 'author')
}

function runOf(planned: Planned, { mergeOid }: Landed) {
  const number = numberOf(planned)
  const begun = at(planned.day + planned.took, 15)
  const fields = {
    node_id: `WFR_${number}`,
    name: 'CI',
    display_title: planned.title,
    run_number: number,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    head_branch: 'main',
    head_sha: mergeOid,
    html_url: `https://github.com/ada/engine/actions/runs/${number}`,
    created_at: iso(begun),
    updated_at: iso(begun + 300),
    run_started_at: iso(begun),
    pull_requests: [],
  }
  return bodyOf('run', fields, { login: planned.by, type: 'User' }, 'actor')
}

function deploymentOf(planned: Planned, { mergeOid }: Landed, index: number) {
  const created = at(planned.day + planned.took, 15) + 600
  return {
    id: `DE_${String(index).padStart(5, '0')}`,
    environment: 'production',
    description: null,
    commitOid: mergeOid,
    createdAt: iso(created),
    updatedAt: iso(created + 120),
    ref: { name: 'main' },
    creator: personOf('ada'),
    latestStatus: { state: index % 7 === 3 ? 'FAILURE' : 'SUCCESS', createdAt: iso(created + 120) },
  }
}
