import { type Category, categories } from '../../core/category.ts'
import { categoryOfType, judge } from '../classify/category.ts'
import { conventionalOf } from '../classify/conventional.ts'
import { mixOf } from '../classify/mix.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import { VENDORED } from './intake.ts'
import { firstSentence, prose } from './text.ts'

export type GroupCategory = { readonly category: Category; readonly because: string }

/** Commits of these go along with others: in a group they weigh half. */
const ACCOMPANY = new Set<Category>(['documentation', 'testing', 'maintenance', 'infrastructure'])

// A prefix such as `fix/login`, perhaps behind the owner's name.
const BRANCH_TYPE =
  /^(?:[^/]+\/)?(feat|feature|fix|bugfix|hotfix|docs?|refactor|perf|test|ci|build|chore)[/-]/i

// `tb/leakfix`, `ab/config-cleanup-fixes`: the last word often says it.
const BRANCH_WORD = /[-/](fix|fixes|hotfix|docs?|refactor|perf|tests?)$/i

/** The category of a group: a typed pull request title wins, else its commits vote by size and certainty. */
export function categoryOfGroup(h: History, facts: readonly Facts[], group: Draft): GroupCategory {
  if (group.source === 'maintenance')
    return { category: 'maintenance', because: 'maintenance: releases, updates and small changes are upkeep' }
  const found = statedByTitle(h, facts, group) ?? votedFor(facts, group)
  const lines = group.commits.reduce((sum, i) => sum + (facts[i] as Facts).lines, 0)
  const copied = vendoredLines(h, group)
  if (MADE.has(found.category) && copied >= LARGE_COPY && copied > lines)
    return {
      category: 'maintenance',
      because: `maintenance: ${copied} lines are code of others, brought up to date`,
    }
  return found.category === 'architecture' && lines <= TIDYING
    ? { category: 'maintenance', because: `maintenance: a refactoring of ${lines} lines is upkeep` }
    : found
}

/** What it is called to write something; to bring in what others wrote, with its documents and tests, is none of these. */
const MADE = new Set<Category>(['feature', 'architecture', 'documentation', 'testing', 'infrastructure'])
const LARGE_COPY = 1000

function vendoredLines({ files, fileFrom, fileTo }: History, group: Draft): number {
  let lines = 0
  for (const i of group.commits)
    for (let row = fileFrom[i] as number; row < (fileTo[i] as number); row++)
      if (((files.bits[row] as number) & VENDORED) !== 0)
        lines += (files.insertions[row] as number) + (files.deletions[row] as number)
  return lines
}

/** Up to so many changed lines a refactoring tidies: it shapes nothing. */
const TIDYING = 30

function votedFor(facts: readonly Facts[], group: Draft): GroupCategory {
  const votes = new Map<Category, number>()
  const strongest = new Map<Category, { readonly weight: number; readonly because: string }>()
  for (const i of group.commits) {
    const { kind, judgement, lines } = facts[i] as Facts
    if (kind !== 'work' && group.commits.length > 1) continue
    const weight = weightOf(judgement.category, judgement.confidence, lines, group.commits.length)
    votes.set(judgement.category, (votes.get(judgement.category) ?? 0) + weight)
    if (weight > (strongest.get(judgement.category)?.weight ?? 0))
      strongest.set(judgement.category, { weight, because: judgement.because })
  }
  for (const { category, weight, because } of outerVotes(facts, group)) {
    votes.set(category, (votes.get(category) ?? 0) + weight)
    if (weight > (strongest.get(category)?.weight ?? 0)) strongest.set(category, { weight, because })
  }
  return elected(votes, strongest, group.commits.length)
}

function weightOf(category: Category, confidence: number, lines: number, commits: number): number {
  const weight = (0.2 + confidence) * (1 + Math.log2(1 + lines))
  return commits > 1 && ACCOMPANY.has(category) ? weight / 2 : weight
}

/** The title of a pull request, from its merge, where it carries a type. */
function statedByTitle(h: History, facts: readonly Facts[], group: Draft): GroupCategory | null {
  const merge = group.merges.at(-1)
  if (merge === undefined) return null
  const title =
    group.pull === null ? (h.subjects[merge] as string) : ((facts[merge] as Facts).body.split('\n')[0] ?? '')
  const typed = conventionalOf(title)
  const category = typed && categoryOfType[typed.type]
  return typed && category
    ? { category, because: `${category}: the merge's title is typed "${typed.type}:"` }
    : null
}

function categoryOfBranch(branch: string | null): Category | null {
  const word = branch === null ? undefined : (BRANCH_TYPE.exec(branch) ?? BRANCH_WORD.exec(branch))?.[1]
  const typed = word === undefined ? null : conventionalOf(`${word}: x`)
  return typed && categoryOfType[typed.type]
}

type Vote = { readonly category: Category; readonly weight: number; readonly because: string }

const NO_FILES = mixOf([])

/** What the branch is called and what its merge says of it. */
function outerVotes(facts: readonly Facts[], group: Draft): readonly Vote[] {
  const votes: Vote[] = []
  const named = categoryOfBranch(group.branch)
  // A branch called `doc-fix` with nothing but documents in it mends documents.
  const accompanies = group.commits.every((i) => ACCOMPANY.has((facts[i] as Facts).judgement.category))
  if (named && !(named === 'fix' && accompanies))
    votes.push({ category: named, weight: 4, because: `the branch is called ${group.branch}` })
  const merge = group.merges.at(-1)
  const said = merge === undefined ? '' : (prose((facts[merge] as Facts).body)[0] ?? '')
  if (said === '' || merge === undefined) return votes
  const { category, confidence, because } = judge(firstSentence(said), '', NO_FILES)
  const source = group.pull === null ? 'of the merge' : 'of the pull request'
  if (confidence > 0.3)
    votes.push({
      category,
      weight: 8 * confidence,
      because: because.replace('the subject', `the text ${source}`),
    })
  return votes
}

/** The share that talk of security needs beside the fixes of a group. */
const HOLE = 0.3

function elected(
  votes: ReadonlyMap<Category, number>,
  strongest: ReadonlyMap<Category, { readonly because: string }>,
  commits: number,
): GroupCategory {
  let category: Category = 'maintenance'
  let most = 0
  // In the order of the list, so that equals do not depend on the order of votes.
  for (const candidate of categories) {
    const value = votes.get(candidate) ?? 0
    if (value <= most) continue
    category = candidate
    most = value
  }
  // A hole is closed by fixes: they do not outvote what names it.
  if (category === 'fix' && (votes.get('security') ?? 0) >= most * HOLE) category = 'security'
  const reason = strongest.get(category)?.because ?? 'neither words nor paths say more'
  return { category, because: `${category}: ${reason}${commits > 1 ? ', and its commits weigh most' : ''}` }
}
