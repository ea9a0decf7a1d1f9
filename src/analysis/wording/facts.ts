import { fingerprint } from '../../core/ids.ts'
import type { TellableFact } from '../../core/wording.ts'
import { asEvidence } from '../impact/advised/evidence.ts'

/**
 * The facts as a model may be told them and its words be held against them: without secrets, and without what is said
 * to a reader instead of about the work. A sentence that would lose a part of itself, or a piece of work its name, is no
 * fact; rules alone tell of it.
 */
export const factsFor = (facts: readonly TellableFact[]): readonly TellableFact[] =>
  facts.flatMap((fact) => {
    const text = asEvidence(fact.text)
    return text.startsWith(vital(fact)) ? [{ ...fact, text }] : []
  })

/** All of a sentence; of a piece of work what it is called, which comes first. */
const vital = ({ is, text }: TellableFact): string =>
  is === 'sentence' ? text.trim() : (text.trim().split('\n\n')[0] ?? '')

/** Tells whether two documents have the same facts. */
export const markOfFacts = (facts: readonly TellableFact[]): string =>
  fingerprint(JSON.stringify(facts.map(({ id, is, text }) => [id, is, text])))
