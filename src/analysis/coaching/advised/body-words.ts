import type { CoachInput, SetAside } from '../../../core/coaching.ts'
import { wrapParagraph } from '../rewrite/body.ts'
import { referencesIn } from '../rewrite/kept.ts'
import { messageParts } from '../rewrite/message-parts.ts'
import { inventedReason } from './invented.ts'
import { reasonIn } from './reasons.ts'
import { type Evidence, sift } from './words.ts'

const SIGNED = /^[\p{L}\d-]+-(?:by|id|on|to|url):.*$/gimu

/**
 * A model's paragraphs as far as the commit bears them out, wrapped, without trailers: those are the author's. Null
 * where nothing is left, or the author's own words say more.
 */
export function proseFrom(
  said: string,
  input: CoachInput,
  evidence: Evidence,
): { readonly prose: string | null; readonly dropped: readonly SetAside[] } {
  const old = messageParts(input.message)
  const given = messageParts(`Change it\n\n${said.trim()}`)
  const bare = given.body.slice(0, given.body.length - given.trailers.length).replace(SIGNED, '')
  const sifted = sift(bare, evidence)
  const dropped: SetAside[] = [...sifted.dropped]
  const kept = sifted.sentences.filter((sentence) => {
    const what = inventedReason(sentence, evidence)
    if (what !== null) dropped.push({ sentence: sentence.trim(), reason: 'invented-reason', what })
    return what === null
  })
  const prose = wrapped(kept.join(''))
  if (prose === '') return { prose: null, dropped }
  const own = old.trailers === '' ? old.body : old.body.slice(0, -old.trailers.length)
  if (!isAsRich(prose, own)) dropped.push({ sentence: prose, reason: 'says-less', what: '' })
  return { prose: isAsRich(prose, own) ? prose : null, dropped }
}

/** Lists keep their lines. */
const wrapped = (text: string): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((block) =>
      /^\s*(?:[-*+•]|\d{1,3}[.)])\s/m.test(block) ? block.trim() : wrapParagraph(block.trim()),
    )
    .filter((block) => block !== '')
    .join('\n\n')

const SLIGHTLY = 0.05

function isAsRich(prose: string, own: string): boolean {
  if (own.trim() === '') return true
  const all = new Set(referencesIn(prose))
  return referencesIn(own).every((one) => all.has(one)) && reasonIn(prose) >= reasonIn(own) - SLIGHTLY
}
