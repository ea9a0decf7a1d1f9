import { Fault } from '../../core/errors.ts'
import type { SearchTerm, SearchWords } from '../../core/search.ts'
import { wordsIn } from './words.ts'

const MOST_TERMS = 32
const LONGEST = 4096
const HELP = 'craft search --help'

/** A minus, then a phrase in quotation marks (the last may lack its end) or anything up to a space. */
const TERM = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g

/**
 * What a person looks for: words, all of which are wanted; `"words in this order"`; `-without`; `begin*`. Everything
 * else is what stands between words, so that `refs/files-backend.c` is four words in this order.
 * @throws Fault('usage') where nothing is left to look for
 */
export function searchWords(text: string): SearchWords {
  if (text.length > LONGEST) throw new Fault('usage', 'that is too much to look for', 'name a few words')
  const wanted: SearchTerm[] = []
  const unwanted: SearchTerm[] = []
  for (const [, minus, phrase, plain] of text.matchAll(TERM)) {
    const said = phrase ?? plain ?? ''
    const words = wordsIn(said).map(({ word }) => word)
    if (words.length === 0) continue
    const isPrefix = phrase === undefined && said.endsWith('*')
    const list = minus === '-' ? unwanted : wanted
    list.push({ words, isPrefix })
  }
  if (wanted.length === 0)
    throw new Fault(
      'usage',
      unwanted.length > 0 ? 'that says only what is not wanted' : 'there is no word to look for',
      HELP,
    )
  if (wanted.length + unwanted.length > MOST_TERMS)
    throw new Fault('usage', `more than ${MOST_TERMS} words to look for`, 'name the most telling ones')
  return { wanted, unwanted }
}
