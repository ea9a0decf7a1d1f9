import type { CoachInput, CoachKind } from '../../../core/coaching.ts'
import { kindOf } from '../../classify/kind.ts'

const BOT =
  /\[bot\]|^(?:dependabot|renovate|greenkeeper|snyk-bot|github-actions|web-?flow|semantic-release|pre-commit-ci|weblate|crowdin|transifex|l10n daemon|codecov|allcontributors|imgbot|mergify|bors|k8s-ci-robot)\b|-bot$|^bot-/i
const BOT_WORDS =
  /^(?:(?:SVN|CVS|GIT)_SILENT\b|\[pre-commit\.ci\]|Translated using Weblate|Translations? update from|New Crowdin|Automatic(?:ally)? (?:generated|update)|docs: add \S+ as a contributor|Apply automatic changes)/i

/** How a commit is to be treated: merges by their parents, robots by their names, the others by their words. */
export function coachKindOf(input: Pick<CoachInput, 'message' | 'parents' | 'author'>): CoachKind {
  const kind = kindOf({ message: input.message, parents: new Array<string>(input.parents ?? 1).fill('') })
  if (kind !== 'work') return kind
  if (input.author !== null && (BOT.test(input.author.name) || /\[bot\]@/.test(input.author.email)))
    return 'bot'
  return BOT_WORDS.test(input.message) ? 'bot' : 'work'
}
