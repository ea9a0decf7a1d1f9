import { safe } from '../../core/safe-text.ts'
import { charactersOf } from '../characters.ts'
import { runsOf } from '../runs.ts'

/** A line of text as the page takes it: runs, each in pieces between which a line may break and nothing is shown. */
export type Inline = readonly Run[]
export type Run = {
  readonly code: boolean
  /** Where it is not the document's own and its letters alone say so; Chinese characters look different in each. */
  readonly language: 'ja' | 'ko' | null
  readonly pieces: readonly string[]
}

/** The longest word that is left whole, in characters: for running text, and for the narrow cells of a table. */
export const widths = { text: 28, cell: 12 } as const

/** Plain text in one line; code between backticks loses them and is set as code. Control characters are shown. */
export function inline(text: string, longest: number = widths.text): Inline {
  const language = languageOf(text)
  return runsOf(safe(text, 'page-line')).flatMap(({ code, text: words }) => {
    if (language === null) return [{ code, language, pieces: broken(words, longest) }]
    return words.split(BREAKS_ANYWAY).flatMap((part, index) => {
      if (part === '') return []
      return [{ code, language: index % 2 === 1 ? language : null, pieces: broken(part, longest) }]
    })
  })
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u

function languageOf(text: string): Run['language'] {
  if (KANA.test(text)) return 'ja'
  return HANGUL.test(text) ? 'ko' : null
}

/** One line of code, its indentation kept. */
export const codeLine = (line: string): readonly string[] =>
  broken(safe(line.replaceAll('\t', '  '), 'page-line'), widths.text)

/** Text in pieces: a word longer than `longest` may break after its separators and, where it has none, anywhere. */
export function broken(text: string, longest: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const word of text.split(/(?<=\s)(?=\S)/)) {
    if (word.trimEnd().length <= longest) {
      piece += word
      continue
    }
    const [first = '', ...others] = splitWord(word, longest)
    pieces.push(piece + first, ...others.slice(0, -1))
    piece = others.at(-1) ?? ''
    if (others.length === 0) piece = pieces.pop() ?? ''
  }
  return piece === '' ? pieces : [...pieces, piece]
}

// After what joins the parts of a path, an address or a name, and where camelCase has its humps.
const SEAM = /(?<=[/\\._\-=&?:,;@#+|)\]}>~])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/gu

// Typst knows where lines of these may break, and where not.
const BREAKS_ANYWAY =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]+)/u

const splitWord = (word: string, longest: number): readonly string[] =>
  word.split(BREAKS_ANYWAY).flatMap((run, index) => {
    if (run === '' || index % 2 === 1) return run === '' ? [] : [run]
    return run.split(SEAM).flatMap((part) => (part.length <= longest ? [part] : chopped(part, longest)))
  })

/** Cut where it must be, but never inside of what is one character to a reader. */
function chopped(part: string, longest: number): readonly string[] {
  const size = Math.max(4, Math.floor(longest / 4))
  const characters = charactersOf(part)
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, i) =>
    characters.slice(i * size, (i + 1) * size).join(''),
  )
}
