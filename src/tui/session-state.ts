import type { SessionChoice } from '../core/coaching.ts'
import type { Sitting } from '../core/coaching-session.ts'
import type { SessionItem } from '../flows/coach-session.ts'
import type { Edit } from './text-edit.ts'

/** What is being written: a message, or the why. */
export type Subject = Exclude<SessionChoice, 'skipped'>

export type Writing = { readonly subject: Subject; readonly edit: Edit }

export type SessionState = {
  readonly sitting: Sitting
  /** Null while a commit is looked at. */
  readonly writing: Writing | null
  /** What was begun and left, by commit and subject. */
  readonly drafts: Readonly<Record<string, string>>
  /** The first line that is shown of what is longer than the screen. */
  readonly scroll: number
  readonly showsKeys: boolean
  readonly showsAllFiles: boolean
  /** One sentence about what was just done. */
  readonly notice: string
  /** What the program shall do when it has drawn this; null to go on. */
  readonly wish: 'stop' | 'interrupt' | 'editor' | null
}

/** What keys are answered with: the commits, and how much of the screen there is. */
export type Surroundings = {
  readonly items: readonly SessionItem[]
  /** Cells of a line, and lines of the part that scrolls. */
  readonly width: number
  readonly page: number
  /** The furthest that it can be scrolled. */
  readonly lastScroll: number
  readonly hasEditor: boolean
  /** Seconds since 1970. */
  readonly now: number
}

export const stateOf = (sitting: Sitting): SessionState => ({
  sitting,
  writing: null,
  drafts: {},
  scroll: 0,
  showsKeys: false,
  showsAllFiles: false,
  notice: '',
  wish: null,
})

/** The commit that is looked at; null behind the last one, and where it left the history after it was decided on. */
export const itemAt = ({ sitting }: SessionState, items: readonly SessionItem[]): SessionItem | null =>
  items.find(({ commit }) => commit.oid === sitting.session.commits[sitting.at]) ?? null

/** Have all commits been seen? */
export const isBehind = ({ sitting: { session, at } }: SessionState): boolean => at >= session.commits.length

/** Another commit, or the same one as it is now, from its beginning. */
export const moved = (state: SessionState, sitting: Sitting): SessionState => ({
  ...state,
  sitting,
  scroll: 0,
  writing: null,
  showsKeys: false,
  showsAllFiles: false,
})
