import type { Table } from '../../core/portfolio.ts'
import { isNumeric } from '../document-words.ts'
import { inline } from './inline.ts'
import { type Markup, markup } from './markup.ts'

/** A table whose first column names the rows; columns of numbers stand on the right. */
export function dataTable(table: Table): Markup {
  const kinds = table.columns.map((_, index) => (isNumeric(table, index) ? 'number' : 'words'))
  const heads = table.columns.map(
    (name, index) => markup`<th scope="col" class="${kinds[index] ?? ''}">${inline(name)}</th>`,
  )
  const rows = table.rows.map(
    (row) => markup`
<tr>${table.columns.map((_, index) => cell(row[index] ?? '', index, kinds[index] ?? ''))}</tr>`,
  )
  return markup`
<table>
<thead>
<tr>${heads}</tr>
</thead>
<tbody>${rows}
</tbody>
</table>`
}

const cell = (text: string, index: number, kind: string): Markup =>
  index === 0
    ? markup`<th scope="row" class="${kind}">${inline(text)}</th>`
    : markup`<td class="${kind}">${inline(text)}</td>`
