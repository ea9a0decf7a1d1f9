import type { CoachInput } from '../../../core/coaching.ts'
import type { ReadMessage } from './read.ts'

const TRIVIAL =
  /\b(?:typos?|misspell\w*|spelling|grammar|whitespace|indentation|trailing|formatting|punctuation|capitali[sz]ation|translations?|comments?|wording|copyright|mailmap|contributors?|authors|release notes|changelog|broken links?|links?)\b/i
/** Lists of people: what a line of them says is all there is to say. */
const PEOPLE =
  /(?:^|\/)(?:\.mailmap|(?:AUTHORS|CONTRIBUTORS|THANKS|CREDITS|MAINTAINERS|CODEOWNERS)(?:\.(?:md|txt|rst|adoc))?|FUNDING\.ya?ml)$/i
const OF_PEOPLE = /\b(?:address(?:es)?|e-?mails?|entry|entries|map|names?|identit(?:y|ies))\b/i

/** Is the reason for a change common sense, as for a typo or a new address in a list of people? */
export const isSelfEvident = (read: ReadMessage, { files }: Pick<CoachInput, 'files'>): boolean =>
  TRIVIAL.test(read.headline) ||
  read.typed?.type === 'style' ||
  (files !== null && files.length > 0
    ? files.every(({ path }) => PEOPLE.test(path))
    : read.area !== null && /^\.?mailmap$/.test(read.area) && OF_PEOPLE.test(read.headline))
