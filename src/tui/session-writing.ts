import { decisionOn, leftIn, stepped } from '../core/coaching-session.ts'
import { isSameMessage, messageOf } from '../core/message.ts'
import type { SessionItem } from '../flows/coach-session.ts'
import type { Key } from './keys.ts'
import {
  itemAt,
  moved,
  type SessionState,
  type Subject,
  type Surroundings,
  type Writing,
} from './session-state.ts'
import { edited, editOf, typedInto } from './text-edit.ts'

/** Begins to write a message or a why, with what is there of it. */
export function begin(state: SessionState, wanted: Subject, { items }: Surroundings): SessionState {
  const item = itemAt(state, items)
  if (item === null) return { ...state, notice: 'There is no commit here: b goes back.' }
  const decision = decisionOn(state.sitting.session, item.commit.oid)
  // What was written is never replaced by a note: the why goes into it.
  const subject = decision?.choice === 'rewritten' ? 'rewritten' : wanted
  const notice = subject === wanted ? '' : 'You rewrote this one: write the why into the message.'
  return { ...state, notice, writing: { subject, edit: editOf(draftOf(state, item, subject)) } }
}

const draftKey = (oid: string, subject: Subject): string => `${oid} ${subject}`

/** What writing begins with: what was left unfinished, what was decided, or what is proposed. */
function draftOf({ drafts, sitting }: SessionState, item: SessionItem, subject: Subject): string {
  const { oid, message } = item.commit
  const draft = drafts[draftKey(oid, subject)]
  if (draft !== undefined) return draft
  const decision = decisionOn(sitting.session, oid)
  if (decision?.choice === subject) return decision.text ?? ''
  if (subject === 'noted') return ''
  const proposed = item.rewrite === null ? message.trim() : messageOf(item.rewrite)
  return decision?.choice === 'noted' ? `${proposed}\n\n${decision.text}` : proposed
}

/** Are there other words for this commit, and not only questions? */
export const isProposed = ({ rewrite, commit }: SessionItem): boolean =>
  rewrite !== null && !isSameMessage(rewrite, commit.message)

/** Takes the proposed message as it is; where the person wrote something, that is shown to them first. */
export function accept(state: SessionState, around: Surroundings): SessionState {
  const item = itemAt(state, around.items)
  const rewrite = item?.rewrite
  if (item === null || rewrite == null || !isProposed(item))
    return { ...state, notice: 'Nothing is proposed here: r writes a message.' }
  const decision = decisionOn(state.sitting.session, state.sitting.session.commits[state.sitting.at] ?? '')
  if (decision?.text != null) return begin(state, 'rewritten', around)
  return decided(state, 'rewritten', messageOf(rewrite), around)
}

/** Begins to write a message in an editor of their own. */
export function openEditor(state: SessionState, around: Surroundings): SessionState {
  if (!around.hasEditor) return { ...state, notice: 'Set VISUAL or EDITOR to use an editor; r writes here.' }
  const begun = begin(state, 'rewritten', around)
  return begun.writing === null ? begun : { ...begun, wish: 'editor' }
}

/** The session with what came back from the person's editor, to be looked at before it is kept. */
export function backFromEditor(state: SessionState, text: string | null): SessionState {
  if (state.writing === null) return { ...state, wish: null }
  if (text === null)
    return { ...state, wish: null, writing: null, notice: 'The editor failed; nothing was changed.' }
  const edit = editOf(text.trim())
  const notice = 'As you left it in the editor: Ctrl-S keeps it.'
  return { ...state, wish: null, writing: { ...state.writing, edit }, notice }
}

/** What a key makes of the text that is being written. */
export function pressedWriting(
  state: SessionState,
  writing: Writing,
  key: Key,
  around: Surroundings,
): SessionState {
  const { width, page } = around
  if (key.kind === 'text')
    return { ...state, writing: { ...writing, edit: typedInto(writing.edit, key.text) } }
  if (key.name === 'ctrl-s') return decided(state, writing.subject, writing.edit.text, around)
  if (key.name === 'escape') return { ...keptDraft(state, around), writing: null, notice: 'Put aside.' }
  return { ...state, writing: { ...writing, edit: edited(writing.edit, key.name, width, page) } }
}

/** What is being written is there again when the same commit is taken up in this sitting. */
export function keptDraft(state: SessionState, { items }: Surroundings): SessionState {
  const item = itemAt(state, items)
  if (state.writing === null || item === null) return state
  const { subject, edit } = state.writing
  return { ...state, drafts: { ...state.drafts, [draftKey(item.commit.oid, subject)]: edit.text } }
}

const empty = { rewritten: 'A message needs words.', noted: 'Nothing was written; Esc goes back.' } as const

function decided(state: SessionState, choice: Subject, text: string, around: Surroundings): SessionState {
  const item = itemAt(state, around.items)
  if (item === null) return state
  const words = text.replace(/[^\S\n]+$/gm, '').trim()
  if (words === '') return { ...state, notice: empty[choice] }
  if (choice === 'rewritten' && words === item.commit.message.trim())
    return { ...state, notice: 'It is the message as it was; Esc goes back.' }
  const sitting = stepped(state.sitting, { kind: 'write', choice, text: words, at: around.now })
  const { [draftKey(item.commit.oid, choice)]: _, ...drafts } = state.drafts
  const left = leftIn(sitting.session).length
  const notice = `${choice === 'rewritten' ? 'The new message' : 'The why'} is kept. ${left} left.`
  return { ...moved(state, sitting), drafts, notice }
}
