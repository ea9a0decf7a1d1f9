import type { Achievement, Evidence } from '../../core/achievement.ts'
import type { Identity, StoredCommit } from '../../core/commit.ts'
import { fingerprint } from '../../core/ids.ts'
import { splitMessage } from '../../core/message.ts'
import type { AchievementEntry, CommitEntry, SearchText } from '../../core/search.ts'
import { redact } from '../secrets/redact.ts'
import { partsOf, spaced } from './words.ts'

const LONGEST_TITLE = 1000
const LONGEST_BODY = 32_768
const MOST_FILES = 100

/** A stored commit as the index keeps it: its message, paths and people. It must have come with its files. */
export function commitEntry(commit: StoredCommit, mark: number): CommitEntry {
  const { oid, author, authorAsWritten, committed, files } = commit
  const { subject, body } = splitMessage(commit.message.slice(0, LONGEST_BODY))
  const paths = (files ?? []).slice(0, MOST_FILES).map(({ path }) => path)
  const text = searchText({ title: subject, body, labels: '', paths, people: [author, authorAsWritten] })
  return { oid, mark, at: committed?.seconds ?? null, author, authorAsWritten, text }
}

/** An achievement as the index keeps it. */
export function achievementEntry(one: Achievement): AchievementEntry {
  const { id, repositoryId, completedAt, author, hidden, collaborators } = one
  const entry = {
    id,
    repositoryId,
    at: completedAt?.seconds ?? null,
    author: { name: author.name, email: author.email },
    isHidden: hidden,
    text: searchText({
      title: one.title,
      body: achievementBody(one),
      labels: [one.category, ...one.tags, ...one.skills.map(({ name }) => name)].join(' '),
      paths: one.evidence.filter(({ kind }) => kind === 'file').map(({ target }) => target),
      people: [author, ...collaborators],
    }),
  }
  return { ...entry, hash: fingerprint(JSON.stringify(entry)) }
}

/** Everything an achievement says besides its title: summary, description, and what its evidence is called. */
export const achievementBody = ({ summary, description, evidence }: Achievement): string =>
  [...new Set([summary ?? '', description, ...evidence.map(labelOf)])]
    .filter((part) => part.trim() !== '')
    .join('\n')

/** Object ids are no words, and there are many. */
const labelOf = ({ label, target }: Evidence): string =>
  OID.test(target) || label.includes(target) ? label : `${label} ${target}`

const OID = /^([0-9a-f]{40}|[0-9a-f]{64})$/

type Parts = {
  readonly title: string
  readonly body: string
  readonly labels: string
  readonly paths: readonly string[]
  readonly people: readonly Identity[]
}

function searchText({ title, body, labels, paths, people }: Parts): SearchText {
  const shortTitle = title.slice(0, LONGEST_TITLE)
  const shortBody = body.slice(0, LONGEST_BODY)
  const where = paths.join('\n')
  return {
    title: spaced(shortTitle),
    body: spaced(shortBody),
    labels: spaced(labels),
    paths: spaced(where),
    people: spaced([...new Set(people.map(({ name, email }) => `${name} ${email}`))].join('\n')),
    parts: partsOf(`${shortTitle}\n${shortBody}\n${where}`),
  }
}

/** What a model is to grasp of a commit, without secrets and the trailers. */
export function meaningOfCommit(commit: StoredCommit): string {
  const { subject, body, trailers } = splitMessage(redact(commit.message).text.slice(0, LONGEST_BODY))
  if (trailers.length === 0) return `${subject}\n\n${body}`.trim()
  const end = body.lastIndexOf('\n\n')
  return `${subject}\n\n${end < 0 ? '' : body.slice(0, end)}`.trim()
}

/** What a model is to grasp of an achievement, without secrets. */
export const meaningOfAchievement = (one: Achievement): string =>
  redact(`${one.title}\n\n${achievementBody(one)}`)
    .text.slice(0, LONGEST_BODY)
    .trim()
