import fc from 'fast-check'
import type { Activity } from '../../src/core/activity.ts'

/** Whatever people and machines write, halves of characters among it. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\0', '\ud83d', '\u001b[31m<b>'))
const oid = fc.constantFrom('a'.repeat(40), 'b'.repeat(64))
const count = fc.nat()
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value)

const common = {
  source: fc.constantFrom('github', 'other'),
  externalId: fc.integer({ min: 0, max: 30 }).map((number) => `N_${number}`),
  place: fc.constantFrom('github.com/ada/engine', 'ghe.example/ada/engine'),
  title: text,
  body: text,
  url: text,
  labels: fc.array(text, { maxLength: 3 }),
  actor: maybe(text),
  isBot: fc.boolean(),
  createdAt: count,
  updatedAt: count,
  endedAt: maybe(count),
}

const pull = fc.record({
  number: count,
  state: fc.constantFrom('open', 'closed', 'merged'),
  isDraft: fc.boolean(),
  base: text,
  head: text,
  mergeCommit: maybe(oid),
  commits: fc.array(oid, { maxLength: 2 }),
  files: fc.array(fc.record({ path: text, insertions: count, deletions: count }), { maxLength: 2 }),
  filesChanged: count,
  insertions: count,
  deletions: count,
  comments: count,
  firstReviewAt: maybe(count),
  closes: fc.array(count, { maxLength: 2 }),
  checks: maybe(text),
  checkSeconds: maybe(count),
  isWhole: fc.boolean(),
})

const review = fc.record({
  pull: count,
  pullTitle: text,
  pullAuthor: maybe(text),
  verdict: text,
  comments: count,
})

const issue = fc.record({
  number: count,
  state: fc.constantFrom('open', 'closed'),
  reason: maybe(text),
  comments: count,
  assignees: fc.array(text, { maxLength: 3 }),
  closedBy: maybe(text),
})

const release = fc.record({ tag: text, isPrerelease: fc.boolean() })

const run = fc.record({
  name: text,
  number: count,
  branch: maybe(text),
  oid,
  event: text,
  outcome: maybe(text),
  seconds: maybe(count),
  pulls: fc.array(count, { maxLength: 2 }),
})

const deployment = fc.record({
  environment: text,
  ref: maybe(text),
  oid,
  outcome: maybe(text),
  seconds: maybe(count),
})

/** Of every kind, and of few ids, so that some come twice. */
export const activities: fc.Arbitrary<readonly Activity[]> = fc.array(
  fc.oneof(
    fc.record({ ...common, kind: fc.constant('pull-request'), facts: pull }),
    fc.record({ ...common, kind: fc.constant('review'), facts: review }),
    fc.record({ ...common, kind: fc.constant('issue'), facts: issue }),
    fc.record({ ...common, kind: fc.constant('release'), facts: release }),
    fc.record({ ...common, kind: fc.constant('workflow-run'), facts: run }),
    fc.record({ ...common, kind: fc.constant('deployment'), facts: deployment }),
  ),
  { maxLength: 8 },
)
