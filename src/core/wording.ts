/** Something a document tells, that a model may put in words. */
export type TellableFact = {
  /** Short, as a model is to name it; one of a kind within a document. */
  readonly id: string
  /** `sentence`: one that rules have written and that a model may put better. `work`: what there is to say of a piece of work. */
  readonly is: 'sentence' | 'work'
  readonly text: string
}

/** A sentence in a model's words, and the facts that hold everything in it. */
export type WordedSentence = { readonly text: string; readonly facts: readonly string[] }

/** Whose words: the model, what it was, and which prompt it answered. */
export type WordedBy = { readonly model: string; readonly digest: string; readonly prompt: string }

/** What a model made of a document's facts, as far as they bear it; a sentence among them that is named is told whole. */
export type Wording = WordedBy & { readonly sentences: readonly WordedSentence[] }

/** A sentence of a model that is not told, and why. */
export type LeftOut = { readonly sentence: string; readonly reason: string; readonly what: string }
