import fc from 'fast-check'
import { type Achievement, editableFields } from '../../src/core/achievement.ts'
import { categories } from '../../src/core/category.ts'
import type { Reading, Score } from '../../src/core/score.ts'
import { identity, stamp, text } from './wild.ts'

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const texts = fc.array(text, { maxLength: 3 })
const count = fc.nat()

const skill = fc.record({
  name: text,
  kind: fc.constantFrom('language', 'framework', 'tool', 'practice'),
  because: text,
})

const figure = fc.record({
  name: fc.constantFrom('money', 'hours', 'percent', 'factor', 'duration', 'size', 'count'),
  value: number,
  unit: text,
  baseline: fc.option(number),
  achieved: fc.option(number),
  direction: fc.constantFrom('up', 'down', null),
  provenance: fc.constantFrom('stated', 'quoted', 'measured', 'derived'),
  quotation: text,
  source: text,
})

const evidence = fc.record({
  kind: fc.constantFrom('commit', 'revert', 'pull-request', 'issue', 'release', 'url', 'file', 'note'),
  target: text,
  label: text,
  at: stamp,
  quotation: fc.option(text),
})

const size = fc.record({
  commits: count,
  files: count,
  directories: count,
  insertions: count,
  deletions: count,
  unworkedLines: count,
  testLines: count,
})

const traces = fc.record({
  laterCommits: count,
  laterAuthors: count,
  revertedCommits: count,
  release: fc.option(text),
  closedIssues: texts,
})

const collaborator = fc
  .tuple(identity, fc.constantFrom('author', 'co-author', 'reviewer'), count)
  .map(([person, role, commits]) => ({ ...person, role, commits }) as const)

/** Everything about a piece of work but where it belongs: one of many in one repository. */
const work: fc.Arbitrary<Achievement> = fc.record({
  id: fc.uuid({ version: 7 }),
  origin: text,
  repositoryId: fc.constant(''),
  title: text,
  description: text,
  category: fc.constantFrom(...categories),
  source: fc.constantFrom('pull-request', 'merge', 'commits', 'maintenance', 'manual'),
  startedAt: stamp,
  completedAt: stamp,
  author: identity,
  collaborators: fc.array(collaborator, { maxLength: 3 }),
  tags: texts,
  skills: fc.array(skill, { maxLength: 3 }),
  summary: fc.option(text),
  figures: fc.array(figure, { maxLength: 4 }),
  evidence: fc.uniqueArray(evidence, {
    selector: (one) => `${one.kind} ${one.target}`,
    maxLength: 4,
  }),
  because: texts,
  size,
  traces,
  ready: fc.boolean(),
  pinned: fc.boolean(),
  hidden: fc.boolean(),
  edited: fc.subarray([...editableFields]),
})

export const achievements: fc.Arbitrary<readonly Achievement[]> = fc.uniqueArray(work, {
  selector: (one) => one.origin,
  maxLength: 5,
})

const reading: fc.Arbitrary<Reading> = fc.record({
  value: number,
  parts: fc.array(fc.record({ rule: text, points: number, max: number, because: text, evidence: texts }), {
    maxLength: 3,
  }),
})

export const scoreOf = (achievementId: string): fc.Arbitrary<Score> =>
  fc.record({
    achievementId: fc.constant(achievementId),
    scorer: text,
    stated: reading,
    reach: reading,
    complexity: reading,
    value: fc.integer({ min: 0, max: 100 }),
    dimensions: fc.record({
      technical: reading,
      business: reading,
      innovation: reading,
      collaboration: reading,
      learning: reading,
    }),
    overall: fc.integer({ min: 0, max: 100 }),
    percentile: fc.option(fc.integer({ min: 0, max: 100 })),
  })
