import { type Achievement, MOST_LATER, type WorkSize } from '../../core/achievement.ts'
import type { Part, Reading } from '../../core/score.ts'
import { growing, many, part, reading, someOf } from './part.ts'

/**
 * What history did with a piece of work afterwards, 0–100. Nothing here needs anybody to have written a figure:
 *
 * - 35 built upon: later commits to the same files, logarithmic, full at 200; less of it for less than 100 changed lines,
 *   down to a quarter: what came after a few lines in a file that everybody edits was not built upon these
 * - 15 carried on: other people among their authors, logarithmic, full at 10; less of it likewise
 * - 15 released: a tag contains it
 * - 10 issues closed: 5 for the first, 10 from three on; somebody else who wrote one of them counts as one more
 * - 10 people: reviewers and co-authors, 4 each for the first two, 10 from three on; 2 more for ten comments
 * - 10 tests: share of test lines among worked lines, full at a third
 * - 5 reachable as one thing: a pull request or a merge others can look up
 * - taken back: reverted commits take away their share of all of the above
 *
 * The weights are a judgement: what others do with the work counts most, because the author cannot write it alone.
 */
export function reachReading(achievement: Achievement): Reading {
  const gains = [
    builtUpon(achievement),
    carriedOn(achievement),
    released(achievement),
    issues(achievement),
    people(achievement),
    tests(achievement),
    traceable(achievement),
  ]
  return reading([...gains, ...takenBack(achievement, reading(gains).value)])
}

const WHOLE_LINES = 100
const LEAST = 0.25

/** How much of what came later in its files may be its own, from `LEAST` to 1: logarithmic in its lines. */
function shareOfLater({ insertions, deletions }: WorkSize): number {
  return Math.max(LEAST, growing(insertions + deletions, WHOLE_LINES, 1))
}

const ofLines = ({ insertions, deletions }: WorkSize): string =>
  insertions + deletions >= WHOLE_LINES ? '' : `, of which it changed ${many(insertions + deletions, 'line')}`

function builtUpon({ traces: { laterCommits }, size }: Achievement): Part {
  const because =
    laterCommits === 0
      ? 'no later commit touched its files'
      : `${laterCommits >= MOST_LATER ? `${MOST_LATER} or more later commits` : many(laterCommits, 'later commit')} touched its files${ofLines(size)}`
  return part('built-upon', growing(laterCommits, MOST_LATER, 35) * shareOfLater(size), 35, because)
}

function carriedOn({ traces: { laterAuthors }, size }: Achievement): Part {
  const because =
    laterAuthors === 0
      ? 'nobody else has worked on its files since'
      : `${many(laterAuthors, 'other person', 'other people')} worked on its files since${ofLines(size)}`
  return part('carried-on', growing(laterAuthors, 10, 15) * shareOfLater(size), 15, because)
}

const released = ({ traces: { release } }: Achievement): Part =>
  release === null
    ? part('released', 0, 15, 'no tag contains it yet')
    : part('released', 15, 15, `first released in ${release}`, [release])

function issues({ traces: { closedIssues, discussion } }: Achievement): Part {
  if (closedIssues.length === 0) return part('issues', 0, 10, 'its messages close no issue')
  const reporters = discussion?.reporters ?? 0
  const points = Math.min(10, 2.5 + (closedIssues.length + reporters) * 2.5)
  const who = reporters === 0 ? '' : `, from ${many(reporters, 'other person', 'other people')}`
  const because = `${discussion === undefined ? 'its messages close' : 'it closes'} ${many(closedIssues.length, 'issue')}${who}`
  return part('issues', points, 10, because, someOf(5, closedIssues))
}

const LIVELY = 10

function people({ collaborators, traces: { discussion } }: Achievement): Part {
  const names = collaborators
    .filter(({ role }) => role !== 'reviewed')
    .map(({ name, email }) => name || email)
  const comments = discussion?.comments ?? 0
  const points = Math.min(10, (names.length >= 3 ? 10 : names.length * 4) + (comments >= LIVELY ? 2 : 0))
  const talk = comments >= LIVELY ? `, ${many(comments, 'comment')} on it` : ''
  const because =
    names.length === 0
      ? `nobody else is recorded on it${talk}`
      : `${many(names.length, 'other person', 'other people')} wrote or reviewed it${talk}`
  return part('people', points, 10, because, someOf(5, names))
}

function tests({ size }: Achievement): Part {
  const worked = size.insertions + size.deletions
  const share = worked === 0 ? 0 : Math.min(1, size.testLines / worked)
  const because =
    size.testLines === 0 ? 'it changes no tests' : `${size.testLines} of ${worked} lines are tests`
  return part('tests', Math.min(10, share * 30), 10, because)
}

const traceable = ({ source }: Achievement): Part =>
  source === 'pull-request' || source === 'merge'
    ? part(
        'traceable',
        5,
        5,
        source === 'merge' ? 'one merge brought it in' : 'one pull request brought it in',
      )
    : part('traceable', 0, 5, 'no pull request or merge holds it together')

function takenBack({ traces: { revertedCommits }, size }: Achievement, gained: number): readonly Part[] {
  if (revertedCommits === 0) return []
  const share = Math.min(1, revertedCommits / Math.max(1, size.commits))
  const because = `${revertedCommits} of ${many(size.commits, 'commit')} ${revertedCommits === 1 ? 'was' : 'were'} reverted`
  return [part('taken-back', -Math.round(gained * share), 0, because)]
}
