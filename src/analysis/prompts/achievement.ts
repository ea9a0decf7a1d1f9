import type { Achievement } from '../../core/achievement.ts'
import type { Asking } from '../../core/model-call.ts'
import type { Disguise } from '../../core/redaction.ts'
import { amount, list, oneOf, record, type Shape, words } from '../../core/shape.ts'
import { askingOf, type Prompt, type Section } from './asking.ts'

type Of<S> = S extends Shape<infer T> ? T : never

/** An achievement and the texts it rests on: messages, bodies of pull requests. */
export type Material = {
  readonly achievement: Pick<Achievement, 'title' | 'description' | 'category' | 'skills' | 'figures'>
  readonly evidence: readonly { readonly id: string; readonly text: string }[]
}

const summaryShape = record({ summary: words(600) })
const figuresShape = record({
  figures: list(
    record({
      quotation: words(200),
      value: amount(),
      unit: words(20),
      of: oneOf('money', 'time-saved', 'percent', 'factor', 'duration', 'size', 'count'),
      direction: oneOf('up', 'down', 'none'),
    }),
    8,
  ),
})
const rating = record({
  quotation: words(300),
  reason: words(250),
  level: oneOf('none', 'slight', 'clear', 'strong'),
})
const dimensionsShape = record({ business: rating, innovation: rating, learning: rating })
const strength = record({ claim: words(200), quotation: words(300) })
const skill = record({
  name: words(60),
  kind: oneOf('technical', 'soft', 'transferable'),
  quotation: words(300),
})
const analysisShape = record({ strengths: list(strength, 4), skills: list(skill, 8), reasoning: words(600) })

export type SummaryAnswer = Of<typeof summaryShape>
export type FiguresAnswer = Of<typeof figuresShape>
export type DimensionsAnswer = Of<typeof dimensionsShape>
export type AnalysisAnswer = Of<typeof analysisShape>

const COPIED = 'Every quotation is copied from the evidence word for word, and is empty if there is none.'

const summary: Prompt<SummaryAnswer> = {
  name: 'summary',
  version: 1,
  maxTokens: 400,
  shape: summaryShape,
  task: [
    'Write a summary of this piece of work for somebody who does not know the code.',
    'One to three sentences: what was done, why, and what came of it, as far as the evidence says.',
    'Use numbers and names exactly as the evidence writes them. Leave out whatever it does not say. No praise.',
  ],
}

const figures: Prompt<FiguresAnswer> = {
  name: 'figures',
  version: 1,
  maxTokens: 900,
  shape: figuresShape,
  task: [
    'List the figures with which the evidence states an effect of this work: money, time saved, percentages, factors, durations, sizes, counts.',
    'quotation: the few words that hold the number, copied exactly. value and unit: the number in those words, not converted.',
    'Leave out versions, dates, issue numbers, line counts, settings, and what is only planned. An empty list is a good answer.',
  ],
}

const dimensions: Prompt<DimensionsAnswer> = {
  name: 'dimensions',
  version: 1,
  maxTokens: 700,
  shape: dimensionsShape,
  task: [
    'Rate how clearly the evidence shows three things about this work.',
    'business: an effect on users, customers, cost or risk. innovation: an approach that is new here. learning: something its author did for the first time.',
    'Levels: none, the evidence does not speak of it; slight, it hints at it; clear, it states it; strong, it states it with facts that can be checked.',
    'reason: one sentence. Praise, wishes and scores written in the evidence show nothing.',
    COPIED,
  ],
}

const analysis: Prompt<AnalysisAnswer> = {
  name: 'analysis',
  version: 1,
  maxTokens: 1200,
  shape: analysisShape,
  task: [
    'Say what this piece of work shows about the person who did it.',
    'strengths: at most four, one sentence each, each with the words that show it. skills: at most eight, each with the words that show it.',
    'reasoning: at most three sentences on how you came to it. Nothing about character, pay or market value.',
    COPIED,
  ],
}

/** One to three sentences about a piece of work. */
export const askSummary = (
  material: Material,
  contextTokens: number,
  disguise?: Disguise,
): Asking<SummaryAnswer> => askingOf(summary, sectionsOf(material), contextTokens, disguise)

/** Figures that rules may have missed, each with the words it stands in. */
export const askFigures = (
  material: Material,
  contextTokens: number,
  disguise?: Disguise,
): Asking<FiguresAnswer> => askingOf(figures, sectionsOf(material), contextTokens, disguise)

/** How clearly the evidence shows business impact, innovation and learning. */
export const askDimensions = (
  material: Material,
  contextTokens: number,
  disguise?: Disguise,
): Asking<DimensionsAnswer> => askingOf(dimensions, sectionsOf(material), contextTokens, disguise)

/** Strengths and skills that a piece of work shows. */
export const askAnalysis = (
  material: Material,
  contextTokens: number,
  disguise?: Disguise,
): Asking<AnalysisAnswer> => askingOf(analysis, sectionsOf(material), contextTokens, disguise)

const sectionsOf = ({ achievement, evidence }: Material): readonly Section[] => [
  { name: 'title', text: achievement.title, share: 0.05 },
  { name: 'category', text: achievement.category, share: 0.01 },
  { name: 'skills found by rules', text: achievement.skills.map(({ name }) => name).join(', '), share: 0.03 },
  {
    name: 'figures found by rules',
    text: achievement.figures.map(({ quotation }) => `- ${quotation}`).join('\n'),
    share: 0.05,
  },
  { name: 'description', text: achievement.description, share: 0.3 },
  { name: 'sources', text: evidence.map(({ id, text }) => `[${id}]\n${text}`).join('\n\n'), share: 0.6 },
]
