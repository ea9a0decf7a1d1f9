import { compared } from './compared.ts'
import { type Found, matchesOf } from './found.ts'
import { amount, caught, MEASURED } from './units.ts'

// A label begins its line, a clause or a cell.
const BEGINS = /(?:^|\n|[.(;,|])[\s*#•-]*$/
const GAP = String.raw`[ \t*_|]*[:=|][ \t*_|]*(?:\n[ \t]*)?(?:(?:real|total|time|took)\s+)?~?`
const NEEDED =
  /\b(?:before|old|previously|vorher|avant|antes)\b[ \t*_]*[:=|][\s\S]*\b(?:after|new|now|nachher|après|después)\b/i
const PAIR = new RegExp(
  String.raw`\b(?:before|old|previously|vorher|avant|antes)\b${GAP}${amount('before')}[^\n]{0,60}\n?[^\n]{0,60}?\b(?:after|new|now|nachher|après|después)\b${GAP}${amount('after')}`,
  'gi',
)

/** "Before: 12.4 s", "After: 3.1 s": two amounts that are called so, side by side or on lines that follow each other. */
export function namedPairsIn(text: string): Found[] {
  if (!NEEDED.test(text) || !MEASURED.test(text)) return []
  return matchesOf(text, PAIR).flatMap((match) => {
    if (!BEGINS.test(text.slice(Math.max(0, match.index - 12), match.index) || '\n')) return []
    const groups = match.groups ?? {}
    const place = { quotation: match[0], at: match.index }
    const found = compared(caught(groups, 'before'), caught(groups, 'after'), place)
    return found === null ? [] : [found]
  })
}
