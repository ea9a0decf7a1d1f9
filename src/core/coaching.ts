import type { Category } from './category.ts'
import type { FileMark } from './commit.ts'

/** What is judged, each from 0 to 10, and how much of the score it is. */
export const aspectWeights = { message: 0.4, changes: 0.3, code: 0.2, context: 0.1 } as const
export type Aspect = keyof typeof aspectWeights

export const coachLevels = ['EXCELLENT', 'GOOD', 'FAIR', 'NEEDS_WORK', 'POOR'] as const
export type CoachLevel = (typeof coachLevels)[number]

/** The conventional types a commit can have, whether or not its project writes them. */
export const commitTypes = [
  'feat',
  'fix',
  'docs',
  'style',
  'refactor',
  'perf',
  'test',
  'build',
  'ci',
  'chore',
  'revert',
] as const
export type CommitType = (typeof commitTypes)[number]

/** What the classifier sees: the author's prefix wins for `type`, and `probabilities` says what it would have been. */
export type TypeSeen = {
  readonly type: CommitType
  /** Did the author type it? */
  readonly isTyped: boolean
  /** By type; they add up to 1. */
  readonly probabilities: Readonly<Record<CommitType, number>>
  readonly category: Category
}

export type CoachFile = {
  readonly path: string
  readonly insertions: number
  readonly deletions: number
  readonly binary: boolean
  readonly mark: FileMark | null
}

/** One commit as the coach sees it. Everything but the message may be unknown. */
export type CoachInput = {
  /** Subject, body and trailers, as git holds them. */
  readonly message: string
  /** How many parents; null where nobody knows. */
  readonly parents: number | null
  /** Name and address of the author; null where nobody knows. */
  readonly author: { readonly name: string; readonly email: string } | null
  /** Null where nobody knows, which is not the same as none. */
  readonly files: readonly CoachFile[] | null
  /** A unified diff, as long as it was given; null where it was not asked for. */
  readonly diff: string | null
  /** Does the repository keep tests? Absent or null where nobody looked. */
  readonly hasTests?: boolean | null
}

/** What a repository's history and settings say about how commits are written there. */
export type HouseStyle = {
  /** How many commits it was learned from; below some twenty nothing is held against anybody. */
  readonly commits: number
  /** Shares from 0 to 1. */
  readonly conventional: number
  readonly withBody: number
  readonly withIssue: number
  readonly imperative: number
  readonly capitalised: number
  /** Nine of ten subjects are no longer than this, in characters. */
  readonly subjectLength: number
  /** From commitlint or gitlint settings; null where there are none. */
  readonly configured: { readonly maxSubject: number | null; readonly types: readonly string[] | null } | null
}

/** What the commits around it say; null where there is no history. */
export type Neighbours = {
  readonly style: HouseStyle
  /** Subjects of the author's commits before this one, newest first, at most ten. */
  readonly before: readonly string[]
  /** Seconds since the author's commit before this one; null where there is none. */
  readonly sinceLast: number | null
}

/** One thing a rule saw. */
export type CoachFinding = {
  /** `message/why-missing`, `changes/tangled` …: stable, because people switch rules off by it. */
  readonly rule: string
  /** What it gave (above 0) or took (below) of the aspect's 10. */
  readonly points: number
  /** One sentence. */
  readonly because: string
  /** The words of the message, the file, the hunk: what the rule saw. Empty where it saw that something is missing. */
  readonly evidence: string
  /** `subject`, `body`, a path, or a path and line; null where it is about the whole. */
  readonly place: string | null
  /** What to do, as a sentence that names the place; null where there is nothing to do. */
  readonly advice: string | null
}

export type AspectJudged = {
  /** From 0 to 10, one decimal: where it starts, with every finding's points, kept within 0 and 10. */
  readonly score: number
  readonly weight: number
  readonly findings: readonly CoachFinding[]
}

/** `work` is judged; of the others a person often wrote nothing, and they are left out of averages. */
export type CoachKind = 'work' | 'merge' | 'revert' | 'fixup' | 'release' | 'dependency' | 'bot'

export type Coaching = {
  readonly kind: CoachKind
  /** From 0 to 10, one decimal. */
  readonly qualityScore: number
  readonly qualityLevel: CoachLevel
  readonly aspects: Readonly<Record<Aspect, AspectJudged>>
  readonly strengths: readonly string[]
  readonly areasForImprovement: readonly string[]
  /** At most three, the most worthwhile first; each names its place. */
  readonly specificRecommendations: readonly string[]
  /** At most two habits that would have made this commit better, and the next ones too. */
  readonly coachingTips: readonly string[]
  /** At most three things to do now, with the command where there is one; none of them rewrites what was pushed. */
  readonly nextSteps: readonly string[]
  readonly seen: TypeSeen
  /** The parts it would be split into, by what they have in common; one where it does one thing. */
  readonly parts: readonly { readonly name: string; readonly paths: readonly string[] }[]
  /** Version of the rules. */
  readonly coach: string
}

/** Of the commits of kind `work` among several. */
export type CoachAverage = {
  /** How many they are. */
  readonly commits: number
  readonly qualityScore: number
  readonly qualityLevel: CoachLevel
  readonly aspects: Readonly<Record<Aspect, number>>
}

/** A better message for a commit, made of what the commit itself says and shows. */
export type Rewrite = {
  readonly subject: string
  /** Paragraphs and trailers after the subject; empty where there are none. */
  readonly body: string
  /** Words of the old message that stay as they were: sentences, trailers, references. */
  readonly kept: readonly string[]
  /** What only the author can answer; never answered for them. */
  readonly asks: readonly string[]
}

/** Which model had a part in a coaching. */
export type CoachModel = { readonly name: string; readonly digest: string; readonly prompt: string }

/** Something a model said that could not stand: why, and the words it is about; empty where it is about all of it. */
export type SetAside = { readonly sentence: string; readonly reason: string; readonly what: string }

/** Who found the words of a rewrite. */
export type Wording = 'rules' | 'model'

/** What a model said about a commit, as far as the commit bears it out. Its part of the score is among the findings. */
export type CoachAdvice = {
  readonly model: CoachModel
  /** At most two sentences to the author; empty where none of them could stand. */
  readonly feedback: string
  readonly dropped: readonly SetAside[]
  /** Whose words the rewrite has, its questions in their order; null where there is no rewrite. */
  readonly wording: {
    readonly subject: Wording
    readonly body: Wording
    readonly asks: readonly Wording[]
  } | null
}

/** A coaching as it is kept: one for a commit and a version of the rules. */
export type CoachingRecord = {
  readonly repositoryId: string
  readonly oid: string
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
  /** Null where rules alone spoke. */
  readonly model: CoachModel | null
  /** Seconds since 1970. */
  readonly createdAt: number
}

export const sessionChoices = ['rewritten', 'noted', 'skipped'] as const
export type SessionChoice = (typeof sessionChoices)[number]

/** What a person made of one commit. */
export type Decision = {
  readonly oid: string
  readonly choice: SessionChoice
  /** The message the person wrote, or the missing why; null where they skipped. */
  readonly text: string | null
  /** Seconds since 1970. */
  readonly at: number
}

/** One sitting over commits that could be better. It can be left at any time and taken up again. */
export type CoachingSession = {
  /** UUIDv7. */
  readonly id: string
  readonly repositoryId: string
  /** Seconds since 1970. */
  readonly startedAt: number
  /** Null while there are commits left to go through. */
  readonly endedAt: number | null
  /** The commits it goes through, in that order: full object ids. */
  readonly commits: readonly string[]
  /** At most one a commit; the latest counts. */
  readonly decisions: readonly Decision[]
}
