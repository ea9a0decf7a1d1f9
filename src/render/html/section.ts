import type { Section } from '../../core/portfolio.ts'
import { chartFigure } from './chart.ts'
import { article, list, paragraph, sentence } from './claim.ts'
import { inline } from './inline.ts'
import { type Markup, markup, none } from './markup.ts'
import type { Notes } from './notes.ts'
import { dataTable } from './table.ts'

/** A part of the document; `id` is that of its heading's section. */
export function part(section: Section, id: string, notes: Notes): Markup {
  const { title, paragraphs, charts, claims, points, table } = section
  const drawn = charts.filter(({ bars }) => bars.length > 0)
  return markup`
<section class="part" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${inline(title)}</h2>${paragraphs.map((one) => paragraph([one], notes))}${drawn.map((one, index) => chartFigure(one, `${id}-chart-${index + 1}`))}${claims.map((one, index) => article(one, `${id}-work-${index + 1}`, notes))}${list(
    points.map((one) => markup`\n<li>${sentence(one, notes)}</li>`),
    'points',
  )}${table === null ? none : dataTable(table)}
</section>`
}
