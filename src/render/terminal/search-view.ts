import { subjectOf } from '../../core/message.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import type { Excerpt, FoundAchievement, FoundBy, FoundCommit, SearchResult } from '../../core/search.ts'
import { day, shortIds, shortOid, when } from '../words.ts'
import { joinFitting, proseWidth } from './layout.ts'
import { type Paint, paintFor } from './paint.ts'
import { clip, widthOf } from './width.ts'

const INDENT = '    '

/**
 * The achievements, then the commits, the best of each first: a line that names it, one about it, and one with the
 * words where they stand in the rest of its text. Empty where nothing was found.
 */
export function searchView({ achievements, commits }: SearchResult, screen: Screen): string {
  const paint = paintFor(screen)
  const work = achievements?.found ?? []
  const ids = shortIds(work.map(({ achievement }) => achievement.id))
  const sections = [
    { title: 'Achievements', lines: work.flatMap((one) => workLines(one, ids, paint, screen.width)) },
    {
      title: 'Commits',
      lines: (commits?.found ?? []).flatMap((one) => commitLines(one, paint, screen.width)),
    },
  ]
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [paint.heading(title), ...lines].map((line) => `${line}\n`).join(''))
    .join('\n')
}

function workLines(
  { achievement, by, excerpt }: FoundAchievement,
  ids: ReadonlyMap<string, string>,
  paint: Paint,
  width: number,
): readonly string[] {
  const id = ids.get(achievement.id) ?? achievement.id
  const title = clip(safe(achievement.title, 'terminal-line'), Math.max(10, width - id.length - 2))
  const about = [
    achievement.category,
    when(achievement, width < 60),
    safe(achievement.author.name, 'terminal-line'),
    wordOf(by),
  ]
  return [
    `${paint.id(id)}  ${paint.title(title)}`,
    `${INDENT}${paint.faint(joinFitting(about, width - INDENT.length))}`,
    ...excerptLines(excerpt, paint, width),
  ]
}

function commitLines({ commit, by, excerpt }: FoundCommit, paint: Paint, width: number): readonly string[] {
  const id = shortOid(commit.oid)
  const subject = safe(subjectOf(commit.message), 'terminal-line') || '(no message)'
  const about = [
    day(commit.authored ?? commit.committed),
    safe(commit.author.name || commit.author.email, 'terminal-line'),
    wordOf(by),
  ]
  return [
    `${paint.id(id)}  ${clip(subject, Math.max(10, width - id.length - 2))}`,
    `${INDENT}${paint.faint(joinFitting(about, width - INDENT.length))}`,
    ...excerptLines(excerpt, paint, width),
  ]
}

/** How it was found is said only where that is not by its words. */
const wordOf = (by: FoundBy): string =>
  ({ words: '', meaning: 'by meaning', both: 'by words and meaning' })[by]

/** The words that were looked for stand out where there is colour. */
function excerptLines(excerpt: Excerpt | null, paint: Paint, width: number): readonly string[] {
  if (excerpt === null) return []
  let room = proseWidth(width) - INDENT.length
  let line = ''
  for (const { text, isHit } of pieces(excerpt)) {
    const shown = safe(text, 'terminal-line')
    const fits = clip(shown, room)
    line += isHit ? paint.good(fits) : fits
    room -= widthOf(fits)
    if (fits !== shown || room <= 0) break
  }
  return [`${INDENT}${line}`]
}

function pieces({ text, hits }: Excerpt): readonly { readonly text: string; readonly isHit: boolean }[] {
  let at = 0
  const found = hits.flatMap(([from, to]) => {
    const before = { text: text.slice(at, from), isHit: false }
    at = to
    return [before, { text: text.slice(from, to), isHit: true }]
  })
  return [...found, { text: text.slice(at), isHit: false }].filter((piece) => piece.text !== '')
}
