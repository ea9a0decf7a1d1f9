import type { Claim, ClaimFigure, CodeExcerpt, Sentence } from '../../core/portfolio.ts'
import { isSame, said } from '../provenance.ts'
import { count, listed } from '../words.ts'
import { inline } from './inline.ts'
import { joined, type Markup, markup, none } from './markup.ts'
import type { Notes } from './notes.ts'

/** One piece of work. When it was and of what kind stands beside it where there is room, and is read after its title. */
export function article(claim: Claim, id: string, notes: Notes): Markup {
  const { title, figures, sentences, code, people, skills, details } = claim
  const asides = [
    ...(people.length === 0 ? [] : [`With ${listed(people)}`]),
    ...(skills.length === 0 ? [] : [`Skills: ${skills.join(', ')}`]),
    ...details,
  ].map((one) => markup`\n<li>${inline(one)}</li>`)
  return markup`
<article class="work" aria-labelledby="${id}">
<h3 id="${id}">${inline(title)}</h3>${about(claim, notes)}
<div class="told">${paragraph(sentences, notes)}${figureList(figures, notes)}${code.map((one) => excerpt(one, notes))}${list(asides, 'asides')}
</div>
</article>`
}

function about({ when, category, score, sentences, figures, code, receipts }: Claim, notes: Notes): Markup {
  const told = new Set([...sentences, ...figures].flatMap((one) => one.receipts))
  for (const { receipt } of code) told.add(receipt)
  const rest = receipts.filter((number) => !told.has(number))
  return markup`
<div class="about">
<p><span class="when">${when}${notes.marks(rest)}</span><span class="dot"> &middot; </span>${category} &middot; score ${score.value}</p>
<svg aria-hidden="true" width="100%" height="4"><rect class="track" width="100%" height="4"/><rect class="most" width="${Math.min(Math.max(score.value, 0), 100)}%" height="4"/></svg>
</div>`
}

/** Statements in one paragraph, each followed by its marks. */
export const paragraph = (sentences: readonly Sentence[], notes: Notes): Markup =>
  sentences.length === 0
    ? none
    : markup`
<p>${joined(
        sentences.map((one) => sentence(one, notes)),
        markup`\n`,
      )}</p>`

/** A statement and its marks. */
export const sentence = ({ text, receipts }: Sentence, notes: Notes): Markup =>
  markup`${inline(text)}${notes.marks(receipts)}`

/** A list, unless there is nothing in it. */
export const list = (items: readonly Markup[], kind: string): Markup =>
  items.length === 0
    ? none
    : markup`
<ul class="${kind}">${items}
</ul>`

const figureList = (figures: readonly ClaimFigure[], notes: Notes): Markup =>
  list(
    figures.map(
      ({ value, receipts, ...words }) => markup`
<li><strong>${value}</strong>
<span class="words">${inline(origin({ value, ...words }))}${notes.marks(receipts)}</span></li>`,
    ),
    'figures',
  )

/** The words a figure comes from, or who says it. */
function origin({ value, quotation, provenance }: Omit<ClaimFigure, 'receipts'>): string {
  if (provenance !== undefined) return said[provenance](isSame(quotation, value) ? null : quotation)
  return quotation === '' ? '' : `“${quotation}”`
}

function excerpt({ path, lines, moreLines, receipt }: CodeExcerpt, notes: Notes): Markup {
  const more = moreLines === 0 ? '' : `${count(moreLines, 'more line')} of this change`
  return markup`
<figure class="excerpt">
<figcaption><code>${path}</code>${notes.marks([receipt])} ${more}</figcaption>
<pre><code>${lines.map(codeLine)}</code></pre>
</figure>`
}

/** A line keeps its sign, so that it is not told by colour alone. */
function codeLine(line: string): Markup {
  const text = line.replaceAll('\t', '  ')
  if (line.startsWith('+')) return markup`<ins>${text}\n</ins>`
  if (line.startsWith('-')) return markup`<del>${text}\n</del>`
  return markup`<span>${text}\n</span>`
}
