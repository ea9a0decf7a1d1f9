import type { DetectCommit } from '../../src/analysis/detect/input.ts'

const MERGE = /^Merge pull request #\d+ from ([^\s/]+)\/(\S+)/
const NUMBERED = /(?:[ \t]*\(#\d+\))+(?=[ \t]*(?:\r?\n|$))/
const CITED = /[ \t]*\(?(?:https?:\/\/\S+\/pull\/|(?:[\w.-]+\/[\w.-]+)?#|\bgh-|\bGH-|!)(\d{1,9})\b\)?/g

/**
 * A commit as it would be had nobody used a forge: the merge of a pull request becomes what `git pull` writes for the
 * same branch, the number goes from subjects, and so does every other mention of a number that is a pull request's.
 * Issues stay, and so do branches' names, titles and bodies: people write those without a forge too.
 */
export function withoutNumbers(commit: DetectCommit, numbers: ReadonlySet<string>): DetectCommit {
  const message = commit.message
    .replace(MERGE, "Merge branch '$2' of https://example.org/$1/project")
    .replace(/^(?:PR-URL|Pull-Request|PR):.*\n?/gim, '')
    .replace(NUMBERED, '')
    .replace(CITED, (cited, number: string) => (numbers.has(number) ? '' : cited))
  return { ...commit, message }
}
