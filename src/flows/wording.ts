import { askWording, wordingPrompt } from '../analysis/prompts/wording.ts'
import { factsFor, markOfFacts } from '../analysis/wording/facts.ts'
import { heldWording } from '../analysis/wording/held.ts'
import type { Advisor } from '../core/model-call.ts'
import type { Store } from '../core/ports.ts'
import type { LeftOut, TellableFact, WordedSentence, Wording } from '../core/wording.ts'

/** So many documents' words are kept; the oldest make room. */
export const MOST_KEPT = 64

const PREFIX = 'wording:'

type Kept = Wording & { readonly number: number; readonly facts: string }

/**
 * What a model said of these very facts before, as far as they bear it: the same facts give the same document, with or
 * without a model at hand. Null where none was asked.
 * @param facts as a template gives them
 */
export function keptWording(store: Pick<Store, 'notes'>, facts: readonly TellableFact[]): Wording | null {
  const clean = factsFor(facts)
  const mark = markOfFacts(clean)
  const [newest] = allKept(store)
    .filter((one) => one.facts === mark)
    .sort((a, b) => b.number - a.number)
  if (newest === undefined) return null
  const { model, digest, prompt } = newest
  // Judged anew: what a store holds may have been changed, and rules may have become stricter.
  return { model, digest, prompt, sentences: heldWording(newest.sentences, clean).sentences }
}

/** Is this what the model would be asked now? */
export const isCurrent = ({ prompt }: Wording): boolean => prompt === wordingPrompt

export type Worded = {
  /** Null where the model gave no answer. */
  readonly wording: Wording | null
  /** Why it gave none. */
  readonly because: string | null
  readonly leftOut: readonly LeftOut[]
}

/**
 * Asks a model to put the facts of a document in words, and keeps what they bear.
 * @param facts as a template gives them
 * @throws only where the person interrupts
 */
export async function wordingBy(
  advisor: Advisor,
  store: Store | null,
  facts: readonly TellableFact[],
  signal: AbortSignal,
): Promise<Worded> {
  const clean = factsFor(facts)
  const { answer, because } = await advisor.ask(
    askWording(clean, advisor.contextTokens, advisor.disguise),
    signal,
  )
  if (answer === null) return { wording: null, because, leftOut: [] }
  const { sentences, leftOut } = heldWording(answer.sentences, clean)
  const { name: model, digest } = advisor.model
  const wording = { model, digest, prompt: wordingPrompt, sentences }
  if (store !== null) keep(store, wording, markOfFacts(clean))
  return { wording, because: null, leftOut }
}

const keep = (store: Store, wording: Wording, facts: string): void =>
  store.together(() => {
    const number = Math.max(0, ...allKept(store).map((one) => one.number)) + 1
    // Notes can't be removed, so the places go round.
    const place = String(number % MOST_KEPT).padStart(2, '0')
    store.setNote(PREFIX + place, JSON.stringify({ number, facts, ...wording } satisfies Kept))
  })

const allKept = (store: Pick<Store, 'notes'>): readonly Kept[] =>
  [...store.notes()].flatMap(([key, value]) => (key.startsWith(PREFIX) ? (keptFrom(value) ?? []) : []))

const isSentence = (one: Partial<WordedSentence> | null): boolean =>
  typeof one?.text === 'string' &&
  Array.isArray(one.facts) &&
  one.facts.every((id: unknown) => typeof id === 'string')

/** A note that is none, as after damage, is as good as no words. */
function keptFrom(note: string): Kept | null {
  try {
    const found: Partial<Kept> | null = JSON.parse(note)
    const isWhole =
      typeof found?.number === 'number' &&
      typeof found.facts === 'string' &&
      typeof found.model === 'string' &&
      typeof found.digest === 'string' &&
      typeof found.prompt === 'string' &&
      Array.isArray(found.sentences) &&
      found.sentences.every(isSentence)
    return isWhole ? (found as Kept) : null
  } catch {
    return null
  }
}
