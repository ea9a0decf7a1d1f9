import type { CoachFinding, CoachKind } from '../../../core/coaching.ts'

const WORDS: Readonly<Partial<Record<CoachKind, string>>> = {
  merge: 'A merge: what it brings in has messages of its own.',
  fixup: 'A fixup: it disappears into the commit it belongs to.',
  release: 'A release: its name says what it is.',
  dependency: 'A dependency was moved to another version: the message says so.',
  bot: 'A robot wrote it.',
}

/** `message/ordinary`: commits in which a person wrote nothing, or needs to write nothing. */
export function ordinary(kind: CoachKind): CoachFinding | null {
  const because = WORDS[kind]
  return because === undefined
    ? null
    : { rule: 'message/ordinary', points: 2, because, evidence: '', place: null, advice: null }
}
