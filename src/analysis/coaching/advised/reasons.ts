import type { ReadMessage } from '../message/read.ts'
import { readMessage } from '../message/read.ts'
import { whySaid } from '../message/why.ts'

/** What joins a reason to what it is the reason of, where the rules for English do not read. */
const CONSTRUCT = new RegExp(
  [
    // German, Dutch
    '(?<!\\p{L})(?:weil|denn|damit|sodass|so dass|da (?:sonst|der|die|das|es|sie|wir|ein|eine)|wegen|aufgrund|sonst|andernfalls|um .{3,80} zu|omdat|zodat|anders)(?!\\p{L})',
    // French, Spanish, Portuguese, Italian
    "(?<!\\p{L})(?:parce que|car|afin d[e’']|afin que|pour que|pour éviter|sinon|à cause|puisque|porque|para que|ya que|debido a|a fin de|para evitar|de lo contrario|pois|já que|perché|poiché|affinché|per evitare|altrimenti)(?!\\p{L})",
    // Polish, Russian, Ukrainian
    '(?<!\\p{L})(?:ponieważ|żeby|aby|inaczej|потому|чтобы|так как|поскольку|из-за|иначе|тому що|щоб)(?!\\p{L})',
    // Chinese, Japanese, Korean
    '因为|由于|为了|以免|避免|否则|以便|導致|导致|因為|ため|ので|から、|しないと|때문|위해|않도록|않으면',
  ].join('|'),
  'iu',
)

/** Does it hold a cause, purpose or consequence in a language that the rules do not read? */
export const hasConstruct = (text: string): boolean => CONSTRUCT.test(text)

/** How much of a reason the rules read in a text that stands in a body, from 0 to 1. */
export const reasonIn = (text: string): number => whySaid(asBody(text)).strength

const asBody = (text: string): ReadMessage => readMessage(`Change it\n\n${text}`)
