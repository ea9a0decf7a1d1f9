import type { Disguise, KnownNames, RedactionPolicy } from '../../core/redaction.ts'
import type { AliasBook } from './aliases.ts'
import { redactorOf } from './redactor.ts'

const ALIAS_LIKE = /[\p{L}\p{N}][\p{L}\p{N}_-]*/gu

/**
 * Puts aliases into what is asked, and names back into what is answered, each as it was first written. An alias of more
 * than one word, as only a policy gives, stays in an answer.
 */
export function disguiseOf(policy: RedactionPolicy, known: KnownNames, book: AliasBook): Disguise {
  const redactor = redactorOf(policy, known, book)
  return {
    hide: redactor.text,
    reveal(text) {
      const originals = new Map(
        redactor.report().replaced.map(({ alias, original }) => [alias.toLowerCase(), original]),
      )
      return text.replace(ALIAS_LIKE, (word) => originals.get(word.toLowerCase()) ?? word)
    },
  }
}
