import type { Commit } from '../../core/commit.ts'
import { subjectOf } from '../../core/message.ts'
import { conventionalOf } from './conventional.ts'

/** What a commit is for the history, before one asks what it is about. Only `work` is judged by its words. */
export type CommitKind = 'merge' | 'revert' | 'fixup' | 'release' | 'dependency' | 'work'

const any = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'i')

const MERGE = any(
  /^merge (branch|branches|remote-tracking branch|remote branch|tag|tags|commit|commits|pull request|pr) /,
  /^merged? (in|branch) \S+ \(pull request #\d+\)/,
  /^merged in \S+/,
  /^merge [\w./-]+ (into|to|in) [\w./-]+$/,
  /^merge (https?|git|ssh):\/\//,
  /^merge (topic|gitlab|github) /,
)
const REVERT = /^(revert|reapply|back(ed)? ?out)(\s+commit)?:?\s+(["“'`]|[0-9a-f]{7,64}\b|#\d)/i
const SAYS_REVERTS = /\bthis reverts\b|\breverts? (commit |#|[\w.-]+\/[\w.-]+#)|\(#\d+\)\s*$/i
const FIXUP = /^(fixup|squash|amend)! /
const VERSION = /v?\d+\.\d+(\.\d+)*([-.+]?(alpha|beta|rc|pre|dev|next|canary|snapshot|m)([-.]?\d+(\.\d+)*)?)*/
const RELEASE = any(
  new RegExp(`^(\\S+@)?${VERSION.source}\\.?$`),
  new RegExp(
    `^(git|redis|release|releasing|version|cut|prepare|publish|tag)( for)?( the)?( release| version)? (of )?\\S{0,40}?\\s?${VERSION.source}( release)?\\.?$`,
  ),
  new RegExp(
    `^bump( the)? version( number)?s?( to| from|$)|^(version|release) bump|^bump( to)? ${VERSION.source}$`,
  ),
  /^(version packages|prepare(d)? (for )?(the )?(next )?(release|development iteration|version)|new release|releas(e|ed|ing)$)/,
  /^\[(maven-release-plugin|gradle release plugin|ci skip)\] prepare|^release[:(] |^publish( release)?s?$/,
  /^post \d+\.\d+\S* (cycle|cyce)\b/,
  /^(start(ing)?|begin|open)( work on| the)? (v?\d+\.\d+\S*)( development| cycle)?$/,
  /^(update|updated?) (for|to) (version|release) |^set version to|^post[- ]release/,
  /^(updated? |sync(ed)? )?(the )?(draft )?release[- ]notes?\b(: (sync|bump|update)\w*| (to|for) v?\d.*|$)|^relnotes\b.{0,20}$/,
  /^(the )?(first|second|third|\w+teenth|\w+th|\d+(st|nd|rd|th)) batch/,
  /^(git|\w+) v?\d+\.\d+(\.\d+)*(-rc\d+)?( final)?$/,
)
const DEPENDENCY = any(
  /^bump \S+ (from|to) v?\d\S*/,
  /^bump the .{1,60} group|^bump [\w@/.`-]+$/,
  /^squashed '[^']+' (changes|content) from/,
  /^(bump|upgrade|update|pin|lock|unpin|roll|downgrade)s? .{0,60}\b(dep|deps|dependency|dependencies|devdeps|devdependencies|lock ?file|lockfiles)\b/,
  /^(bump|upgrade|update|pin|downgrade|roll) (\S+ ){1,3}(to|from|v)\s?v?\d+(\.\d+)*\S*( \(.*\))?( \[.{1,20}\])?$/,
  /^(update|upgrade|pin) (dependency|dependencies|module|all|plugin|github action|action) /,
  /^(update|upgrade|bump|refresh|sync|lock file) ?(all )?(non-major |minor |major )?(dep|deps|dependencies|dev dependencies|packages|lock ?file|lockfile|submodules?|maintenance)$/,
  /^lock file maintenance|^update (all )?(non-major|minor|patch|major) dep/,
)

/** Rules over message and parents: the patterns of git, the forges and the release and update robots. */
export function kindOf(commit: Pick<Commit, 'message' | 'parents'>): CommitKind {
  if (commit.parents.length > 1) return 'merge'
  const subject = subjectOf(commit.message)
  if (FIXUP.test(subject)) return 'fixup'
  const typed = conventionalOf(subject)
  const text = bare(typed?.description ?? subject)
  if (saysRevert(subject, text)) return 'revert'
  // `revert: add --abort` may also be about a command of that name: then nothing says what was reverted.
  if (typed?.type === 'revert' && SAYS_REVERTS.test(commit.message)) return 'revert'
  if (typed === null && MERGE.test(subject)) return 'merge'
  if (typed?.type === 'release' || (MAY_RELEASE.test(text) && RELEASE.test(text))) return 'release'
  if (typed?.type === 'deps' || isDependencyScope(typed?.scope ?? null)) return 'dependency'
  const described = text.replace(AREA, '')
  return MAY_DEPEND.test(described) && DEPENDENCY.test(described) ? 'dependency' : 'work'
}

/**
 * Does a subject begin as reverts do? The cheap part of asking `kindOf`.
 * @param described the subject without its type
 */
export const saysRevert = (subject: string, described: string): boolean =>
  (MAY_REVERT.test(subject) && REVERT.test(subject)) || (MAY_REVERT.test(described) && REVERT.test(described))

const MAY_REVERT = /^[rb]/i
// What all of their patterns ask for. Most subjects have none of it, and long patterns take V8 milliseconds to compile.
const MAY_RELEASE = /\d|releas|version|iteration|prepare|publish|batch|relnotes/i
const MAY_DEPEND = /^(?:bump|squash|upgrade|update|pin|lock|unpin|roll|downgrade|refresh|sync)/i
const AREA = /^[\w./@-]{2,30}: (?=\S)/

const bare = (text: string): string => text.replace(/\s*\(#\d+\)$/, '').trim()

const isDependencyScope = (scope: string | null): boolean =>
  scope !== null && /^(deps?|dev-deps|deps-dev|dependencies)$/i.test(scope)
