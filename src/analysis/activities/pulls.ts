import type { Achievement, WorkSize } from '../../core/achievement.ts'
import { judge } from '../classify/category.ts'
import { mixOf } from '../classify/mix.ts'
import { cleanSubject } from '../detect/title.ts'
import { grouped } from '../grouped.ts'
import { markOf } from '../paths.ts'
import { roleOf } from '../roles.ts'
import { skillsOf } from '../skills.ts'
import type { Pull } from './intake.ts'
import type { KnownAround } from './known.ts'
import { type Labelled, tagsOfLabels } from './labels.ts'
import { type Left, madeOf } from './made.ts'
import { monthOf, monthWords } from './months.ts'
import { evidenceItem, toldOf, utc, withReviewers } from './told.ts'
import { categoryOfPull, closedEvidence, unique } from './upgrade.ts'
import { several } from './words.ts'

/** Merged pull requests whose commits are not stored: one each, and what is small by person and month. */
export function* pullsAlone(known: KnownAround, left: Left): Generator<Achievement> {
  const own = known.around.pulls.filter(
    (pull) =>
      pull.state === 'merged' && !pull.isByBot && pull.actor !== null && !left.joined.has(pull.number),
  )
  const small: Pull[] = []
  for (const pull of own) {
    const labelled = judged(pull)
    if (isSmall(pull, labelled)) small.push(pull)
    else yield pullAlone(known, left, pull, labelled)
  }
  for (const pulls of grouped(small, (pull) => `${pull.actor} ${monthOf(endOf(pull))}`).values())
    yield smallPulls(known, left, pulls)
}

const endOf = ({ endedAt, createdAt }: Pull): number => endedAt ?? createdAt

const changesOf = ({ files }: Pull) =>
  files.map((file) => ({ ...file, status: 'modified' as const, mark: markOf(file.path) }))

function judged(pull: Pull): Labelled {
  const stated = categoryOfPull(pull)
  if (stated !== null) return stated
  const { category, because } = judge(pull.title, pull.description, mixOf(changesOf(pull)))
  return { category, because: `${category}: ${because}` }
}

const UPKEEP = new Set(['maintenance', 'documentation', 'testing', 'infrastructure'])
const SMALL_LINES = 10
const LONG = 280

/** As for commits: upkeep of a few lines that nobody wrote more than a line about. Without its files nobody can say. */
const isSmall = (pull: Pull, { category }: Labelled): boolean =>
  pull.isWhole &&
  UPKEEP.has(category) &&
  pull.insertions + pull.deletions <= SMALL_LINES &&
  pull.closes.length === 0 &&
  pull.description.length < LONG

function pullAlone(known: KnownAround, left: Left, pull: Pull, { category, because }: Labelled): Achievement {
  const told = toldOf(known, pull, null)
  const author = known.person(pull.actor ?? '')
  const number = String(pull.number)
  const files = changesOf(pull)
    .filter(({ mark }) => mark === null)
    .map(({ path, insertions, deletions }) => ({ path, lines: insertions + deletions }))
  return madeOf(left, keyOf(left, number), {
    title: cleanSubject(pull.title),
    description: pull.description,
    category,
    source: 'pull-request',
    startedAt: utc(pull.createdAt),
    completedAt: utc(endOf(pull)),
    author,
    collaborators: withReviewers([], author, told.reviewers),
    tags: tagsOfLabels(pull.labels),
    skills: skillsOf({ files, category }),
    figures: pull.figures,
    evidence: unique([
      evidenceItem('pull-request', number, cleanSubject(pull.title), pull.endedAt),
      ...told.closes.map((issue) => closedEvidence(known, issue)),
      ...told.evidence,
    ]),
    because: [`pull request ${number}, whose commits are not stored`, because, ...told.because],
    size: sizeOf(pull),
    traces: {
      laterCommits: 0,
      laterAuthors: 0,
      revertedCommits: 0,
      release: null,
      closedIssues: told.closes,
      discussion: told.discussion,
    },
  })
}

/** A commit that gives the number and means something else has had the key before. */
const keyOf = ({ keys }: Left, number: string): string =>
  keys.has(`pull/${number}`) ? `pull/${number}/apart` : `pull/${number}`

function sizeOf(pull: Pull): WorkSize {
  const worked = changesOf(pull).filter(({ mark }) => mark === null)
  const sum = (files: readonly { insertions: number; deletions: number }[]) =>
    files.reduce((all, { insertions, deletions }) => all + insertions + deletions, 0)
  const folders = new Set(worked.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))
  return {
    commits: pull.commits.length,
    files: worked.length,
    directories: folders.size,
    insertions: worked.reduce((all, { insertions }) => all + insertions, 0),
    deletions: worked.reduce((all, { deletions }) => all + deletions, 0),
    unworkedLines: sum(changesOf(pull).filter(({ mark }) => mark !== null)),
    testLines: sum(worked.filter(({ path }) => roleOf(path) === 'test')),
  }
}

function smallPulls(known: KnownAround, left: Left, pulls: readonly Pull[]): Achievement {
  const [first, last] = [pulls[0] as Pull, pulls.at(-1) as Pull]
  const month = monthOf(endOf(first))
  return madeOf(left, `maintenance/login:${first.actor}/${month}`, {
    title:
      pulls.length === 1
        ? cleanSubject(first.title)
        : `Maintenance in ${monthWords(month)}: ${several(pulls.length, 'small pull request')}`,
    description: '',
    category: 'maintenance',
    source: 'maintenance',
    startedAt: utc(Math.min(...pulls.map(({ createdAt }) => createdAt))),
    completedAt: utc(endOf(last)),
    author: known.person(first.actor ?? ''),
    evidence: pulls.map((pull) =>
      evidenceItem('pull-request', String(pull.number), cleanSubject(pull.title), pull.endedAt),
    ),
    because: [
      `${several(pulls.length, 'small pull request')} of one month whose commits are not stored`,
      'maintenance: releases, updates and small changes are upkeep',
    ],
    size: pulls.map(sizeOf).reduce(added),
  })
}

const added = (a: WorkSize, b: WorkSize): WorkSize => ({
  commits: a.commits + b.commits,
  files: a.files + b.files,
  directories: Math.max(a.directories, b.directories),
  insertions: a.insertions + b.insertions,
  deletions: a.deletions + b.deletions,
  unworkedLines: a.unworkedLines + b.unworkedLines,
  testLines: a.testLines + b.testLines,
})
