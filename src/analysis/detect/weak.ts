import { conventionalOf } from '../classify/conventional.ts'
import { withoutAreas } from './areas.ts'

const NOTHINGS =
  'fix(?:es)?|fixups?|changes?|cleanups?|tweaks?|updates?|improvements?|edits?|refactor\\w*|adjustments?'
const BIG_NOTHINGS = `${NOTHINGS}|misc|miscellaneous|tidy-?ups?|follow-?ups?`
const LINES = 'main|master|trunk|develop|dev|next|unstable|stable|upstream|head|mainline|origin'
const SMALL =
  'small|minor|more|some|misc\\.?|various|several|miscellaneous|random|other|code|last|final|further'
const CHORES =
  'typos?|lint\\w*|tests?|build|ci|review|comments?|nits?|format\\w*|conflicts?|bugs?|warnings?|it|stuff|issues?'

/** Whole subjects that say nothing, in lower case and without area, number and closing marks. */
const WEAK = new RegExp(
  `^(?:${[
    'wip|tmp|temp|oops|typos?|nits?|save|init|initial|more|done|start|stuff|asdf|commit|ci|dev|develop|master|main',
    'fix(?:e[sd])?|update[sd]?|updated? \\S+|clean(?:ing)? ?up|lint\\w*|format\\w*|polish\\w*|prettier|rebase\\w*|changelog|docs?',
    `fix(?:es|ed|ing)? (?:${CHORES})`,
    `(?:updated?|merged?|rebased?|sync(?:ed|hroni[sz]ed)?|caught up) (?:to|with|from|against|on|onto) (?:the )?(?:latest |newest |current |upstream(?:/|'s )?)*(?:${LINES})(?: branch)?`,
    '(?:minor )?(?:merge )?conflicts? .*(?:fixed|resolved)|(?:fix(?:ed)?|resolved?|solved?) (?:merge )?conflicts?(?: .*)?',
    `(?:all )?(?:comment|review) (?:${NOTHINGS})`,
    'address\\w* .*(?:review|comment|feedback)s?.*',
    '(?:apply|applied|incorporate|implement)\\w* .*(?:review|feedback|suggestion)s?.*',
    '(?:code )?review(?: (?:comments?|fixes|feedback))?',
    `(?:(?:${SMALL}) )*(?:${BIG_NOTHINGS})(?: and (?:${BIG_NOTHINGS}))?`,
    '(?:add )?(?:tests?|changelog|comments?)(?: \\d+)?|resolve conflicts?|merge .*|patch[- ]?\\d*|(?:first|initial) (?:commit|import|version|release|upload|check-?in)',
    '(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|issue|bug|see|refs?) ?#?\\d+|[0-9a-f]{7,40}|v?[\\d.]+|\\*+ .* \\*+',
  ].join('|')})$`,
)

/** Does a subject say nothing about the work ("wip", "address review comments", "update foo.js")? */
export function isWeakSubject(subject: string): boolean {
  const bare = (conventionalOf(subject)?.description ?? subject).replace(/\s*\([#!]\d+\)\s*$/, '').trim()
  const text = withoutAreas(bare)
    .rest.toLowerCase()
    .replace(/[.!\s]+$/, '')
  return text.length < 4 || WEAK.test(text)
}
