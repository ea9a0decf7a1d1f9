import { readMessage } from '../../../../src/analysis/coaching/message/read.ts'
import type { MessageCase } from '../../../../src/analysis/coaching/message/rule.ts'
import { whatSaid } from '../../../../src/analysis/coaching/message/what.ts'
import { whySaid } from '../../../../src/analysis/coaching/message/why.ts'
import type { CoachFile, CoachInput, HouseStyle } from '../../../../src/core/coaching.ts'

export const file = (path: string, insertions = 3, mark: CoachFile['mark'] = null): CoachFile => ({
  path,
  insertions,
  deletions: 0,
  binary: false,
  mark,
})

export const inputWith = (message: string, more: Partial<CoachInput> = {}): CoachInput => ({
  message,
  parents: 1,
  author: null,
  files: null,
  diff: null,
  ...more,
})

/** A house of 200 commits without habits, and what a test adds to it. */
export const house = (more: Partial<HouseStyle> = {}): HouseStyle => ({
  commits: 200,
  conventional: 0,
  withBody: 0.5,
  withIssue: 0,
  imperative: 0.5,
  capitalised: 0.5,
  subjectLength: 60,
  configured: null,
  ...more,
})

/** What a rule is given for `message`. */
export function given(
  message: string,
  more: Partial<CoachInput> = {},
  style: HouseStyle | null = null,
): MessageCase {
  const input = inputWith(message, more)
  const read = readMessage(message)
  const lines =
    input.files?.reduce((sum, one) => sum + (one.mark === null ? one.insertions + one.deletions : 0), 0) ??
    null
  return { read, input, style, what: whatSaid(read, input), why: whySaid(read), lines }
}
