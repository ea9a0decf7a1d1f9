import type { Achievement, Figure, Traces } from '../../core/achievement.ts'
import { textHash, uuidV7 } from '../../core/ids.ts'
import type { Stamp } from '../../core/time.ts'
import type { KnownAround } from '../activities/known.ts'
import { statedByPull, upgraded } from '../activities/upgrade.ts'
import { conventionalOf } from '../classify/conventional.ts'
import { figuresIn } from '../figures.ts'
import type { Role } from '../roles.ts'
import { skillsOf } from '../skills.ts'
import type { Reverted } from './attach.ts'
import type { Draft } from './draft.ts'
import { evidenceOf } from './evidence.ts'
import { type Facts, isBroadScope } from './facts.ts'
import { categoryOfGroup } from './group-category.ts'
import { headlineOf } from './headline.ts'
import type { History } from './history.ts'
import type { landedNumbers } from './landed-numbers.ts'
import type { laterFinder } from './later.ts'
import { maintenanceTitle } from './maintenance-title.ts'
import { type Measure, measure } from './measure.ts'
import { peopleOf } from './people.ts'
import { closedIssues } from './references.ts'
import type { ReleaseFinder } from './releases.ts'

/** All that is known of a history once its commits are grouped. */
export type Known = {
  readonly repositoryId: string
  /** As its remote has it; null where there is none. */
  readonly name: string | null
  readonly h: History
  readonly facts: readonly Facts[]
  readonly reverted: Reverted
  /** Is a commit reachable from the main line's tip? */
  readonly merged: Uint8Array
  readonly later: ReturnType<typeof laterFinder>
  readonly release: ReleaseFinder
  readonly role: (path: string) => Role
  /** The pull requests that a message names as others name issues. */
  readonly landed: ReturnType<typeof landedNumbers>
  /** What a service knows; null where none was asked. */
  readonly around: KnownAround | null
}

const MOST_FIGURES = 20

/** Makes an achievement of a group whose commits and merges are in history's order. */
export function assemble(known: Known, group: Draft): Achievement {
  const found = fromHistory(known, group)
  return known.around === null ? found : upgraded(known.around, group, found)
}

function fromHistory(known: Known, group: Draft): Achievement {
  const { h, facts, repositoryId } = known
  const measured = measure(h, group)
  const { category, because } = statedByPull(group) ?? categoryOfGroup(h, facts, group)
  const people = peopleOf(h, facts, group)
  const { teller, ...headline } =
    group.source === 'maintenance' && group.commits.length > 1
      ? { title: maintenanceTitle(facts, group), description: '', teller: null }
      : headlineOf(h, facts, group, { category, authorId: people.authorId })
  const traces = tracesOf(known, group, measured, { authorId: people.authorId, teller })
  const { startedAt, completedAt } = timesOf(h, group)
  const origin = `${repositoryId}/${group.key}`
  return {
    id: group.id ?? uuidV7((startedAt?.seconds ?? 0) * 1000, textHash(origin)),
    origin,
    repositoryId,
    ...headline,
    category,
    source: group.source,
    startedAt,
    completedAt,
    author: people.author,
    collaborators: people.collaborators,
    tags: tagsOf(known, group, traces),
    skills: skillsOf({ files: measured.files, category }, known.role),
    summary: null,
    figures: figuresOf(h, group),
    evidence: evidenceOf(h, group, {
      title: headline.title,
      landed: group.commits.flatMap((i) => known.landed(h.messages[i] as string)),
      completedAt,
      issues: traces.closedIssues,
      release: traces.release,
    }),
    because: [...group.because, because, ...revertSentence(traces, group)],
    size: measured.size,
    traces,
    ready: false,
    pinned: false,
    hidden: false,
    edited: [],
  }
}

function tracesOf(
  known: Known,
  group: Draft,
  measured: Measure,
  { authorId, teller }: { readonly authorId: number; readonly teller: number | null },
): Traces {
  const { h } = known
  const end = group.commits.at(-1) as number
  const later = known.later(measured.lasting, end, authorId)
  const issues = new Set<string>()
  const own = new Set([group.pull, ...group.pullsToo])
  for (const i of [...group.commits, ...group.merges]) {
    const message = h.messages[i] as string
    const landed = known.landed(message)
    for (const issue of closedIssues(message, known.name))
      if (!own.has(issue) && !landed.includes(issue)) issues.add(issue)
  }
  return {
    laterCommits: later.commits,
    laterAuthors: later.authors,
    revertedCommits: group.commits.filter((i) => known.reverted[i] === 1).length,
    // What the title tells of was out with it, though something was added to it later.
    release: known.release(
      teller ?? end,
      measured.files.map(({ path }) => path),
    ),
    closedIssues: [...issues],
  }
}

/** An author's clock that runs ahead of the commit's own time is not believed. */
function authoredAt(h: History, i: number): Stamp | null {
  const authored = h.authored[i] ?? null
  const committed = h.committed[i] ?? null
  if (authored === null || committed === null) return authored ?? committed
  return authored.seconds > committed.seconds ? committed : authored
}

function timesOf(
  h: History,
  group: Draft,
): { readonly startedAt: Stamp | null; readonly completedAt: Stamp | null } {
  let startedAt: Stamp | null = null
  let completedAt: Stamp | null = null
  const reach = (at: Stamp | null | undefined): void => {
    if (at == null) return
    if (startedAt === null || at.seconds < startedAt.seconds) startedAt = at
    if (completedAt === null || at.seconds > completedAt.seconds) completedAt = at
  }
  for (const i of [...group.commits, ...group.copies]) reach(authoredAt(h, i))
  // A squashed pull request is merged when its commit is made, a branch when the merge is.
  for (const i of group.merges) reach(h.committed[i])
  if (group.source === 'pull-request' && group.merges.length === 0)
    for (const i of group.commits) reach(h.committed[i])
  return { startedAt, completedAt }
}

function tagsOf({ h, facts, merged }: Known, group: Draft, traces: Traces): readonly string[] {
  const scopes = new Set<string>()
  let breaking = false
  for (const i of group.commits) {
    const scope = (facts[i] as Facts).scope
    if (scope !== null && scope.length <= 30 && !isBroadScope(scope)) scopes.add(scope)
    breaking ||=
      conventionalOf(h.subjects[i] as string)?.breaking === true ||
      /^BREAKING[ -]CHANGE:/m.test(h.messages[i] as string)
  }
  const tags = group.source === 'maintenance' ? [] : [...scopes].slice(0, 3)
  if (breaking) tags.push('breaking')
  if (traces.revertedCommits > 0) tags.push('reverted')
  if (group.commits.every((i) => merged[i] === 0)) tags.push('unmerged')
  return tags
}

function figuresOf(h: History, group: Draft): readonly Figure[] {
  const found = new Map<string, Figure>()
  for (const i of [...group.merges, ...group.commits])
    for (const figure of figuresIn(h.messages[i] as string, h.oids[i] as string)) {
      const key = `${figure.name} ${figure.value} ${figure.unit} ${figure.baseline} ${figure.achieved}`
      if (found.size < MOST_FIGURES && !found.has(key)) found.set(key, figure)
    }
  return [...found.values()]
}

function revertSentence(traces: Traces, group: Draft): readonly string[] {
  if (traces.revertedCommits === 0) return []
  return [`${traces.revertedCommits} of ${group.commits.length} commits were reverted later`]
}
