import type { CoachFile, CoachFinding } from '../../core/coaching.ts'
import type { Asking } from '../../core/model-call.ts'
import type { Disguise } from '../../core/redaction.ts'
import { list, oneOf, record, type Shape, words, yesOrNo } from '../../core/shape.ts'
import { askingOf, type Prompt } from './asking.ts'
import { excerptOf } from './excerpt.ts'

const shape = record({
  whatQuotation: words(300),
  saysWhat: yesOrNo(),
  whyQuotation: words(300),
  saysWhy: yesOrNo(),
  oneChange: oneOf('one', 'mostly-one', 'several', 'cannot-tell'),
  feedback: words(400),
  rewrite: record({ subject: words(100), body: words(1500) }),
  questions: list(words(200), 3),
})

export type CoachAnswer = typeof shape extends Shape<infer T> ? T : never

const prompt: Prompt<CoachAnswer> = {
  name: 'coach',
  version: 1,
  maxTokens: 900,
  shape,
  task: [
    'Judge the commit message against the change it describes.',
    'whatQuotation: the words of the message that name what changed, copied exactly; empty if none do. saysWhat: are there such words?',
    'whyQuotation: the words of the message that give a reason (a cause, a purpose, a symptom, a consequence, a constraint), copied exactly; empty if none do. saysWhy: are there such words?',
    'oneChange: is the diff one logical change?',
    'feedback: at most two sentences to the author, about this message, with what to do.',
    'rewrite: a better message made only of what message and diff say; never invent a reason. subject of at most 72 characters in the imperative; body empty if nothing is to be said. Keep references and trailers.',
    'questions: what only the author can answer and the message should say, each as one question about something in the diff; empty if nothing is missing.',
  ],
}

export type CoachMaterial = {
  readonly message: string
  readonly files: readonly CoachFile[]
  /** A unified diff, or null where there is none. */
  readonly diff: string | null
  /** What the rules saw. */
  readonly findings: readonly CoachFinding[]
}

/** Asks whether a commit message says what changed and why, and for a better one. */
export const askCoach = (
  material: CoachMaterial,
  contextTokens: number,
  disguise?: Disguise,
): Asking<CoachAnswer> =>
  askingOf(
    prompt,
    [
      { name: 'commit message', text: material.message, share: 0.3 },
      {
        name: 'files changed (added, removed lines)',
        text: material.files.map(fileLine).join('\n'),
        share: 0.15,
      },
      {
        name: 'what rules found',
        text: material.findings.map(({ because }) => `- ${because}`).join('\n'),
        share: 0.1,
      },
      { name: 'diff', text: material.diff ?? '', share: 0.45, cut: excerptOf },
    ],
    contextTokens,
    disguise,
  )

const fileLine = ({ path, insertions, deletions, binary, mark }: CoachFile): string =>
  `${path} ${binary ? 'binary' : `+${insertions} -${deletions}`}${mark === null ? '' : ` (${mark})`}`
