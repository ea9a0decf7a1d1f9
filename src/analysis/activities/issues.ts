import type { Achievement, Collaborator } from '../../core/achievement.ts'
import { isBot } from '../../core/person.ts'
import { judge } from '../classify/category.ts'
import { mixOf } from '../classify/mix.ts'
import { closedIssues } from '../detect/references.ts'
import { cleanSubject } from '../detect/title.ts'
import type { Issue } from './intake.ts'
import type { KnownAround } from './known.ts'
import { categoryOfLabels, tagsOfLabels } from './labels.ts'
import { type Left, madeOf } from './made.ts'
import { evidenceItem, utc } from './told.ts'
import { several, spanWords } from './words.ts'

/** Issues that were done and that no pull request or commit closed, of those they were given to, or who closed them. */
export function* issuesAlone(known: KnownAround, left: Left): Generator<Achievement> {
  const closed = closedOtherwise(known, left)
  for (const issue of known.around.issues) {
    const isDone = issue.state === 'closed' && (issue.reason === null || issue.reason === 'completed')
    const people = responsibleFor(issue)
    if (isDone && people.length > 0 && !closed.has(String(issue.number)))
      yield issueAlone(known, left, issue, people)
  }
}

function closedOtherwise({ around }: KnownAround, { messages }: Left): ReadonlySet<string> {
  const merged = around.pulls.filter(({ state }) => state !== 'open')
  const byPulls = merged.flatMap(({ closes, says }) => [...closes.map(String), ...says])
  return new Set([...byPulls, ...messages.flatMap((message) => closedIssues(message))])
}

/** Whoever wrote an issue down did not resolve it by that. */
function responsibleFor({ assignees, closedBy }: Issue): readonly string[] {
  const people = assignees.filter((login) => !isBot({ name: login, email: '' }))
  if (people.length > 0) return people
  return closedBy === null || isBot({ name: closedBy, email: '' }) ? [] : [closedBy]
}

function issueAlone(known: KnownAround, left: Left, issue: Issue, people: readonly string[]): Achievement {
  const [author, ...others] = people.map(known.person)
  const end = issue.endedAt ?? issue.createdAt
  const number = String(issue.number)
  const { category, because } = judged(issue)
  const title = cleanSubject(issue.title)
  const open = spanWords(Math.max(0, end - issue.createdAt))
  return madeOf(left, `issue/${number}`, {
    // The name of a fault alone would read as if somebody had made it.
    title: category === 'fix' ? `Resolved: ${title}` : title,
    description: issue.description,
    category,
    source: 'issue',
    startedAt: utc(issue.createdAt),
    completedAt: utc(end),
    author: author ?? { name: '', email: '' },
    collaborators: others.map((one): Collaborator => ({ ...one, role: 'author', commits: 0 })),
    tags: tagsOfLabels(issue.labels),
    evidence: [evidenceItem('issue', number, `${title}, closed after ${open}`, issue.endedAt)],
    because: [
      `issue ${number} was closed ${open} after it was opened, by no pull request or commit that is known`,
      because,
      ...(issue.comments === 0 ? [] : [`it was discussed in ${several(issue.comments, 'comment')}`]),
    ],
    traces: {
      laterCommits: 0,
      laterAuthors: 0,
      revertedCommits: 0,
      release: null,
      closedIssues: [number],
      discussion: {
        reviews: 0,
        reviewers: 0,
        comments: issue.comments,
        firstReview: null,
        merge: null,
        reporters: issue.actor === null || people.includes(issue.actor) ? 0 : 1,
      },
    },
  })
}

const NO_FILES = mixOf([])

function judged({ labels, title, description }: Issue) {
  const labelled = categoryOfLabels(labels)
  if (labelled !== null) return labelled
  const { category, because } = judge(title, description, NO_FILES)
  return { category, because: `${category}: ${because}` }
}
