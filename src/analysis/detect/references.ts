/** Numbers and keys that messages mention: pull requests, branches, issues, reverted commits. */

export type PullReference = {
  /** As written, e.g. `123`. */
  readonly number: string
  /** The source branch with its owner when the forge names it, e.g. `octo/css-modules`. */
  readonly branch: string | null
}

const GITHUB_MERGE = /^Merge pull request #(\d{1,9}) from (\S+)/
const BITBUCKET_MERGE = /^Merged in (\S+) \(pull request #(\d{1,9})\)/
const AZURE_MERGE = /^Merged PR (\d{1,9}):/
const GITLAB_REQUEST = /^See merge request (?:\S+)?!(\d{1,9})\s*$/m
const GITLAB_BRANCH = /^Merge branch '([^']+)'/
const SQUASHED = /\s\((?:#|!|PR #|pull request #)(\d{1,9})\)\s*$/i
const PULL_URL =
  /^(?:PR-URL|Pull-Request|Pull-Request-URL|PR):\s*(?:https?:\/\/\S+\/(?:pull|merge_requests|pull-requests)\/|#)(\d{1,9})\s*$/im

/**
 * The pull request a commit says it is: a forge's merge message, a number in parentheses at the very end
 * of a squashed subject, or a trailer. `fix #123` names an issue and is none.
 */
export function pullOf(subject: string, message: string): PullReference | null {
  const github = GITHUB_MERGE.exec(subject)
  if (github) return { number: github[1] as string, branch: github[2] as string }
  const bitbucket = BITBUCKET_MERGE.exec(subject)
  if (bitbucket) return { number: bitbucket[2] as string, branch: bitbucket[1] as string }
  const azure = AZURE_MERGE.exec(subject)
  if (azure) return { number: azure[1] as string, branch: null }
  const gitlab = message.includes('See merge request') ? GITLAB_REQUEST.exec(message) : null
  if (gitlab) return { number: gitlab[1] as string, branch: GITLAB_BRANCH.exec(subject)?.[1] ?? null }
  const squashed = SQUASHED.exec(subject)
  if (squashed) return { number: squashed[1] as string, branch: null }
  const trailer = message.includes('P') ? PULL_URL.exec(message) : null
  return trailer ? { number: trailer[1] as string, branch: null } : null
}

export type MergedBranch = {
  /** Without `origin/`; null when the subject names none. */
  readonly name: string | null
  readonly into: string | null
  /** Another repository was pulled from, or a remote-tracking branch merged. */
  readonly remote: boolean
}

const MERGED =
  /^Merge (?:(remote-tracking |remote )?branch(?:es)?|tag|commit) '([^']+)'(?: of (\S+))?(?: into ['"]?([^'"\s]+)['"]?)?/i
const MERGED_BARE = /^Merge(?:d)? (?:branch )?([\w./-]+) (?:into|to) ([\w./-]+)$/i
const MERGED_URL = /^Merge (?:branch )?(?:https?|git|ssh):\/\/\S+|^Merge (?:\S+@\S+:|\w+\.\w+\S*:)\S+/i

/** Reads `Merge branch 'topic' into main` and its kin; all null for a subject in somebody's own words. */
export function mergedBranchOf(subject: string): MergedBranch {
  const match = MERGED.exec(subject)
  if (match) {
    const remote = match[1] !== undefined || match[3] !== undefined
    return { name: withoutRemote(match[2] as string, match[1] !== undefined), into: match[4] ?? null, remote }
  }
  const bare = MERGED_BARE.exec(subject)
  if (bare) return { name: withoutRemote(bare[1] as string, false), into: bare[2] as string, remote: false }
  return { name: null, into: null, remote: MERGED_URL.test(subject) }
}

const withoutRemote = (branch: string, tracking: boolean): string =>
  tracking
    ? branch.replace(/^(refs\/remotes\/)?[^/]+\//, '')
    : branch.replace(/^(refs\/heads\/|refs\/tags\/|(origin|upstream)\/)/, '')

const LONG_LIVED =
  /^(main|master|trunk|develop|development|dev|next|seen|pu|unstable|stable|staging|stage|production|prod|default|HEAD|integration|nightly|canary|edge|beta|alpha|rc|maint|maintenance)$|^(maint|release|releases|rel|stable|support|version)([-_.]?v?\d[\w.-]*|\/[\w./-]+)?$|^v?\d+(\.(\d+|x))+(-\w+)?$|^v\d+(-dev|-next|-beta)?$|-(stable|maint)$|^(gh-pages|\w+-dev)$/i

/** Is this a line of development rather than a piece of work: `main`, `develop`, `release/2.1`, `maint-2.30`, `v1.x`? */
export const isLongLived = (branch: string): boolean => LONG_LIVED.test(branch)

const CLOSES =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|implement(?:s|ed)?)\b:?\s+((?:(?:https?:\/\/\S+\/issues\/\d+|[\w.-]+\/[\w.-]+#\d+|#\d+|[A-Z][A-Z0-9]{1,9}-\d{1,6})(?:\s*(?:,|and|&|\+)\s*)?)+)/gi
const ISSUE = /https?:\/\/\S+\/issues\/(\d+)|(?:[\w.-]+\/[\w.-]+)?#(\d+)|\b([A-Z][A-Z0-9]{1,9}-\d{1,6})\b/g
const MENTIONED = /(?:^|[\s([{])#(\d{1,9})\b|\b([A-Z][A-Z0-9]{1,9}-\d{1,6})\b/g
// Standards and encodings look like keys of a tracker.
const NOT_A_KEY =
  /^(UTF|UCS|SHA|MD|AES|RSA|CRC|ISO|RFC|CVE|CWE|GHSA|PEP|JSR|ECMA|IEEE|ANSI|ASCII|GB|KOI|CP|HTTP|TLS|SSL|PKCS|GPL|LGPL|AGPL|BSD|ARM|X|INT|BASE|BIG|WIN|GPT|COVID|KB|PR|TEST|VS|RC)\d*-/i

const ELSEWHERE =
  /^(?:https?:\/\/\S+\/)?(?!-\/)([\w.-]+)(?:\/-)?(?:\/issues\/|#)\d+$|^[\w.-]+\/([\w.-]+)#\d+$/

/**
 * Issues the message says are closed, in order: `12`, `ABC-12`.
 * @param home what this repository is called: issues of others are left out; null leaves out none
 */
export function closedIssues(message: string, home: string | null = null): readonly string[] {
  const found = new Set<string>()
  for (const match of message.matchAll(CLOSES))
    for (const issue of (match[1] as string).matchAll(ISSUE)) {
      const key = issue[1] ?? issue[2] ?? (issue[3] as string)
      if (!NOT_A_KEY.test(key) && isOf(home, issue[0])) found.add(key)
    }
  return [...found]
}

/** Owners change, as forks come home and projects move; by its name alone a repository is told from another. */
function isOf(home: string | null, issue: string): boolean {
  const [, inUrl, short] = ELSEWHERE.exec(issue) ?? []
  const name = inUrl ?? short
  return home === null || name === undefined || name.toLowerCase() === home.toLowerCase()
}

/** Every issue the message names, closed or not; the pull request's own number is not among them. */
export function mentionedIssues(message: string, pull: string | null): readonly string[] {
  const found = new Set<string>(closedIssues(message))
  for (const match of message.matchAll(MENTIONED)) {
    const key = match[1] ?? (match[2] as string)
    if (!NOT_A_KEY.test(key)) found.add(key)
  }
  if (pull !== null) found.delete(pull)
  return [...found]
}

const REVERTED_OID =
  /\b(?:this reverts|reverts?) (?:merge )?(?:commits? )?([0-9a-f]{7,64}\b(?:(?:\s*,\s*|\s+and\s+|\s+)[0-9a-f]{7,64}\b)*)/gi
const REVERTED_SUBJECT =
  /^(?:[\w-]+(?:\([^)]*\))?!?:\s*)?(?:revert|reapply|back(?:ed)? ?out):?\s+["“'](.+)["”'](?:\s*\([#!]\d+\))?\s*$/is
const REVERTED_TYPED = /^revert(?:\([^)]*\))?!?:\s+(.+?)(?:\s*\([#!]\d+\))?\s*$/is

export type RevertTarget = { readonly oids: readonly string[]; readonly subject: string | null }

/** What a revert says it takes back: object ids (perhaps shortened), and the quoted subject. */
export function revertTarget(subject: string, message: string): RevertTarget {
  const oids: string[] = []
  for (const match of message.matchAll(REVERTED_OID))
    oids.push(...((match[1] as string).match(/[0-9a-f]{7,64}/gi) ?? []))
  const quoted = REVERTED_SUBJECT.exec(subject)?.[1] ?? REVERTED_TYPED.exec(subject)?.[1] ?? null
  return {
    oids: oids.map((oid) => oid.toLowerCase()),
    subject: quoted?.replace(/^["“'](.*)["”']$/s, '$1') ?? null,
  }
}
