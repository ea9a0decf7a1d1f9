import { compared } from './compared.ts'
import { type Found, matchesOf } from './found.ts'
import { amount, caught, MEASURED } from './units.ts'

const ABOUT = String.raw`(?:(?:about|around|over|under|roughly|nearly|almost|just|only|ca\.|approximately|etwa|environ)\s+|~\s?|≈\s?|<\s?|>\s?)?`
const [BEFORE, AFTER] = [amount('before'), amount('after')]
const WORDS = (most: number) => String.raw`(?:[^\s.,;:!?|%()]+\s+){0,${most}}?`

/** Each with what a text must hold for it to be worth looking. */
const sources: readonly (readonly [needs: RegExp, source: string])[] = [
  [
    /->|=>|[→⇒➜➔]/,
    String.raw`(?<from>\bfrom\s+)?${ABOUT}${BEFORE}\s*(?<arrow>-{1,2}>|=>|→|⇒|➜|➔)\s*${ABOUT}${AFTER}(?!\s*(?:-{1,2}>|→|\w+\/s))`,
  ],
  [
    /from/i,
    String.raw`\bfrom\s+${ABOUT}${BEFORE}\s+(?:(?:\([^()\n]{1,30}\)|${WORDS(3)})\s*)?(?:(?:all the way )?(?:down|up) )?to\s+${ABOUT}${AFTER}`,
  ],
  [/down\s+to/i, String.raw`${BEFORE}\s+down\s+to\s+${ABOUT}${AFTER}`],
  [/(?:down|up)\s+from/i, String.raw`${AFTER},?\s+\(?(?:down|up)\s+from\s+${ABOUT}${BEFORE}`],
  [/instead/i, String.raw`(?<=(?:^|[\n.;:(,*–-]) ?)${AFTER},?\s+instead\s+of\s+${ABOUT}${BEFORE}`],
  [/from/i, String.raw`\bto\s+${ABOUT}${AFTER}\s+(?:(?:down|up)\s+)?from\s+${ABOUT}${BEFORE}`],
  [
    /took|was|were|used|needed/i,
    String.raw`\b(?:took|was|were|used\s+to\s+(?:be|take|need)|needed)\s+${ABOUT}${BEFORE}(?:,|\.|;|\s-|\s–)?\s+${WORDS(3)}(?:now|is|takes|today)\s+${WORDS(2)}${ABOUT}${AFTER}`,
  ],
  [
    /instead|rather|was|down from|compared/i,
    String.raw`\b(?:takes?|took|taking|runs?|running|utili[sz]es|only|finish\w*|complet\w*|in|now|needs|loads?)\s+${ABOUT}${AFTER}\s+(?:instead\s+of|rather\s+than|\(was|\(down from|, down from|compared\s+to)\s+${ABOUT}${BEFORE}`,
  ],
  [/auf/i, String.raw`\bvon\s+${ABOUT}${BEFORE}\s+auf\s+${ABOUT}${AFTER}`],
  [
    /\bde\b/i,
    String.raw`\b(?:pass|rédui|baiss|tomb|descend|chut|pas|baj|reduc|cae)\S*\s+${WORDS(6)}de\s+${ABOUT}${BEFORE}\s+[àa]\s+${ABOUT}${AFTER}`,
  ],
]
const CHANGES = sources.map(([needs, source]) => ({ needs, pattern: new RegExp(source, 'gi') }))

const RANGE =
  /\b(?:(?:takes?|taken|rang\w+|var(?:y|ies|ied)|anywhere|somewhere|anything|between|lasts?) |(?:tracks?|covers?|spans?|supports?|measures?) (?:\S+ )?)$/i
// A share is a change of something: without a word for what moved, "from 50% to 60%" is a style or a slider.
const MOVED =
  /\b(?:rates?|ratio|coverage|usage|cpu|memory|share|time|hits?|misses|errors?|fail\w*|conver\w*|flak\w*|crash\w*|accuracy|recall|overhead|utili[sz]ation|reduc\w*|improv\w*|drop\w*|ris\w+|goes|went|falls?|fell|cuts?|lower\w*|decreas\w*|increas\w*|brings?|brought|up|down)\b/i

/** "from 12 min to 3 min", "240ms -> 90ms", "took 5 s, now 2 s": a before and an after in units that can be compared. */
export function changesIn(text: string): Found[] {
  if (!MEASURED.test(text)) return []
  return CHANGES.filter(({ needs }) => needs.test(text)).flatMap(({ pattern }) =>
    matchesOf(text, pattern).flatMap((match) => {
      const groups = match.groups ?? {}
      const found = compared(caught(groups, 'before'), caught(groups, 'after'), {
        quotation: match[0],
        at: match.index,
      })
      return found === null ||
        !isChange(found, text.slice(Math.max(0, match.index - 100), match.index).replace(/\s+/g, ' '))
        ? []
        : [found]
    }),
  )
}

function isChange({ name, baseline, achieved, direction, quotation }: Found, before: string): boolean {
  if (direction === 'up' && /^from/i.test(quotation) && RANGE.test(before)) return false
  if (name !== 'percent') return true
  return baseline !== 0 && achieved !== null && (MOVED.test(before) || MOVED.test(quotation))
}
