import type { Category } from './category.ts'
import type { Identity } from './commit.ts'
import type { Stamp } from './time.ts'

export type Skill = {
  readonly name: string
  readonly kind: 'language' | 'framework' | 'tool' | 'practice'
  /** What shows it: `42 lines in src/a.ts`, `Dockerfile changed`. */
  readonly because: string
}

/**
 * A number somebody can check. There is no kind for a guess:
 * `stated` a person typed it, `quoted` verbatim in the evidence, `measured` a reading, `derived` computed by craft.
 */
export type Figure = {
  readonly name: 'money' | 'hours' | 'percent' | 'factor' | 'duration' | 'size' | 'count'
  readonly value: number
  readonly unit: string
  /** Before and after in `unit`, where the text gives both. */
  readonly baseline: number | null
  readonly achieved: number | null
  readonly direction: 'up' | 'down' | null
  readonly provenance: 'stated' | 'quoted' | 'measured' | 'derived'
  /** The words that hold the number, verbatim (`quoted`), or the formula (`derived`). */
  readonly quotation: string
  /** Object id or activity key of where the words stand. */
  readonly source: string
  /** The part of a sentence that holds the quotation, verbatim: what it is a figure of. Looked up for documents, not kept. */
  readonly words?: string
}

export const evidenceKinds = [
  'commit',
  'revert',
  'pull-request',
  'issue',
  'release',
  'review',
  'workflow-run',
  'deployment',
  'url',
  'file',
  'note',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export type Evidence = {
  /** `revert`: a commit that took some of the work back. */
  readonly kind: EvidenceKind
  /**
   * A full object id, a number such as `123` (or an issue key), a tag name, a URL or a path; the address of a review or
   * workflow run, environment and object id of a deployment (`production 0123abcd`).
   */
  readonly target: string
  /** What a reader sees beside it, e.g. the commit's subject. */
  readonly label: string
  readonly at: Stamp | null
  readonly quotation: string | null
}

/** `reviews`, `issue` and `release` are of a service: no commit shows them. */
export const achievementSources = [
  'pull-request',
  'merge',
  'commits',
  'maintenance',
  'manual',
  'reviews',
  'issue',
  'release',
] as const
export type AchievementSource = (typeof achievementSources)[number]

/** Sizes over the group's own commits, merges left out. Lines without generated, vendored and lock files. */
export type WorkSize = {
  readonly commits: number
  readonly files: number
  readonly directories: number
  readonly insertions: number
  readonly deletions: number
  readonly unworkedLines: number
  readonly testLines: number
}

export type Achievement = {
  /** UUIDv7 derived from `origin`. */
  readonly id: string
  /** Natural key, e.g. `<repository id>/pull/123`: detection finds the same work again by it. */
  readonly origin: string
  readonly repositoryId: string
  readonly title: string
  readonly description: string
  readonly category: Category
  readonly source: AchievementSource
  readonly startedAt: Stamp | null
  readonly completedAt: Stamp | null
  /** Who wrote most of it, and everybody else who wrote, co-wrote or reviewed (by trailer). */
  readonly author: Identity
  readonly collaborators: readonly Collaborator[]
  readonly tags: readonly string[]
  readonly skills: readonly Skill[]
  readonly summary: string | null
  readonly figures: readonly Figure[]
  readonly evidence: readonly Evidence[]
  /** Why these commits are one piece of work and why this category. One sentence each. */
  readonly because: readonly string[]
  readonly size: WorkSize
  /** What history says happened around and after this work; what reach is scored from. */
  readonly traces: Traces
  readonly ready: boolean
  readonly pinned: boolean
  readonly hidden: boolean
  /** Names of the fields a person edited; detection never touches them again. */
  readonly edited: readonly EditableField[]
}

/** What an achievement has before anything more is known of it than what it is. */
export const nothingYet = {
  description: '',
  collaborators: [],
  tags: [],
  skills: [],
  summary: null,
  figures: [],
  evidence: [],
  size: {
    commits: 0,
    files: 0,
    directories: 0,
    insertions: 0,
    deletions: 0,
    unworkedLines: 0,
    testLines: 0,
  },
  traces: { laterCommits: 0, laterAuthors: 0, revertedCommits: 0, release: null, closedIssues: [] },
  ready: false,
  pinned: false,
  hidden: false,
  edited: [],
} satisfies Partial<Achievement>

export const editableFields = [
  'title',
  'description',
  'category',
  'startedAt',
  'completedAt',
  'tags',
  'summary',
  'figures',
  /** Beside what detection finds; see `keepEdits`. */
  'evidence',
  'ready',
  'pinned',
  'hidden',
] as const
export type EditableField = (typeof editableFields)[number]

/** Has a person had a hand in it? All others are found again in the commits. */
export const isByHand = ({ source, edited, pinned, hidden }: Achievement): boolean =>
  source === 'manual' || edited.length > 0 || pinned || hidden

const detected: ReadonlySet<EvidenceKind> = new Set([
  'commit',
  'revert',
  'review',
  'workflow-run',
  'deployment',
])

/** What detection alone can show: where a commit belongs is decided by grouping, not kept beside it. */
const isOfHistory = ({ kind }: Evidence): boolean => detected.has(kind)

/** What detection found, with what a person edited as it is in `stored`. Evidence is both theirs. */
export function keepEdits(found: Achievement, stored: Achievement): Achievement {
  if (stored.edited.length === 0) return found
  const kept = Object.fromEntries(stored.edited.map((field) => [field, stored[field]]))
  const edited = [...new Set([...stored.edited, ...found.edited])]
  if (!stored.edited.includes('evidence')) return { ...found, ...kept, edited }
  return { ...found, ...kept, edited, evidence: bothOf(found, stored) }
}

function bothOf(found: Achievement, stored: Achievement): readonly Evidence[] {
  const key = ({ kind, target }: Evidence): string => `${kind} ${target}`
  const known = new Set(found.evidence.map(key))
  // Manual work has no history that its commits could be found in again.
  const isKept = (one: Evidence): boolean => stored.source === 'manual' || !isOfHistory(one)
  return [...found.evidence, ...stored.evidence.filter((one) => isKept(one) && !known.has(key(one)))]
}

export const collaboratorRoles = ['author', 'co-author', 'reviewer', 'reviewed'] as const
export type CollaboratorRole = (typeof collaboratorRoles)[number]

export type Collaborator = Identity & {
  /** `reviewed`: whose work it was about. */
  readonly role: CollaboratorRole
  readonly commits: number
}

/** Where counting what came after ends: more says nothing more, and hot files would make it slow. */
export const MOST_LATER = 200

export type Traces = {
  /** Later commits, by anyone, that changed files this work added or changed; `MOST_LATER` stands for that many or more. */
  readonly laterCommits: number
  /** Other people among the authors of those. */
  readonly laterAuthors: number
  /** Commits of this group that a later commit reverted. */
  readonly revertedCommits: number
  /** The earliest tag that contains the commit its title is from, else its last one; or null. */
  readonly release: string | null
  /** Issues that the messages, or its pull request, say are closed. */
  readonly closedIssues: readonly string[]
  /** What a service knows of how it was received; absent where none was asked. */
  readonly discussion?: Discussion | undefined
}

export type Discussion = {
  /** Reviews by others, and how many people gave them. */
  readonly reviews: number
  readonly reviewers: number
  /** Comments on the whole and on lines. */
  readonly comments: number
  /** Seconds from its opening to the first review by somebody else, and to its merge; null where there was none. */
  readonly firstReview: number | null
  readonly merge: number | null
  /** Other people among those who wrote the issues it closed. */
  readonly reporters: number
}
