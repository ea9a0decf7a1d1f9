import {
  type Achievement,
  achievementSources,
  type Collaborator,
  collaboratorRoles,
  type Discussion,
  type Evidence,
  editableFields,
  evidenceKinds,
  type Figure,
  type Skill,
  type Traces,
  type WorkSize,
} from '../../core/achievement.ts'
import { categories } from '../../core/category.ts'
import { listOf, nullable, number, oneOf, record, text, truth, usually, wordOf } from '../shape.ts'
import { identity, stamp } from './commit-line.ts'
import type { TableShape } from './table.ts'

const collaborator = record<Collaborator>({
  name: text,
  email: text,
  role: oneOf(collaboratorRoles),
  commits: number,
})

const skill = record<Skill>({
  name: text,
  kind: wordOf<Skill['kind']>({ language: true, framework: true, tool: true, practice: true }),
  because: text,
})

const figure = record<Omit<Figure, 'words'>>({
  name: wordOf<Figure['name']>({
    money: true,
    hours: true,
    percent: true,
    factor: true,
    duration: true,
    size: true,
    count: true,
  }),
  value: number,
  unit: text,
  baseline: nullable(number),
  achieved: nullable(number),
  direction: nullable(wordOf<'up' | 'down'>({ up: true, down: true })),
  provenance: wordOf<Figure['provenance']>({ stated: true, quoted: true, measured: true, derived: true }),
  quotation: text,
  source: text,
})

const evidence = record<Evidence>({
  kind: oneOf(evidenceKinds),
  target: text,
  label: text,
  at: nullable(stamp),
  quotation: nullable(text),
})

const size = record<WorkSize>({
  commits: number,
  files: number,
  directories: number,
  insertions: number,
  deletions: number,
  unworkedLines: number,
  testLines: number,
})

const discussion = record<Discussion>({
  reviews: number,
  reviewers: number,
  comments: number,
  firstReview: nullable(number),
  merge: nullable(number),
  reporters: number,
})

const traces = record<Traces>({
  laterCommits: number,
  laterAuthors: number,
  revertedCommits: number,
  release: nullable(text),
  closedIssues: listOf(text),
  discussion: usually(undefined, discussion),
})

const editable = oneOf(editableFields)

/** A line of `achievements.jsonl`. */
export const achievementLines: TableShape<Achievement> = {
  name: 'achievements.jsonl',
  key: ['origin'],
  fields: {
    id: text,
    origin: text,
    repositoryId: text,
    title: text,
    description: text,
    category: oneOf(categories),
    source: oneOf(achievementSources),
    startedAt: nullable(stamp),
    completedAt: nullable(stamp),
    author: identity,
    collaborators: listOf(collaborator),
    tags: listOf(text),
    skills: listOf(skill),
    summary: nullable(text),
    figures: listOf(figure),
    evidence: listOf(evidence),
    because: listOf(text),
    size,
    traces,
    ready: truth,
    pinned: truth,
    hidden: truth,
    edited: listOf(editable),
  },
}
