import type { Chart } from '../../core/portfolio.ts'
import { stepOf } from '../document-words.ts'
import { number } from '../words.ts'
import { type Markup, markup } from './markup.ts'
import { dataTable } from './table.ts'

/**
 * A chart with what it shows in a sentence and as a table. The drawing is as wide as its place: what lies across is
 * measured in percent, so that letters keep their size on a phone.
 */
export function chartFigure(chart: Chart, id: string): Markup {
  const { title, kind, unit, bars, text } = chart
  const drawn = kind === 'columns' ? columns(chart) : rows(chart)
  const table = {
    columns: [stepOf(chart) || 'What', unit],
    rows: bars.map(({ label, value }) => [label, number(value)]),
  }
  return markup`
<figure class="chart">
<figcaption><span class="title" id="${id}-title">${title}</span>
<span class="text" id="${id}-text">${text}</span></figcaption>
<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text" width="100%" height="${drawn.height}">${drawn.parts}
</svg>
<details>
<summary>The numbers of this chart</summary>${dataTable(table)}
</details>
</figure>`
}

type Drawn = { readonly height: number; readonly parts: readonly Markup[] }

/** Heights of a chart over time, in pixels: room for a number, the highest column, two lines of words. */
const over = { number: 20, most: 104, words: 36 } as const
const FLOOR = over.number + over.most
/** So many columns have room for their own number and name on any screen; of more, a phone shows some. */
const ALL_TOLD = 7

function columns({ bars }: Chart): Drawn {
  const most = highest(bars)
  const step = Math.ceil(bars.length / ALL_TOLD)
  const share = 100 / Math.max(1, bars.length)
  const parts = bars.map(({ label, value }, index) => {
    const middle = percent((index + 0.5) * share)
    const width = Math.min(share * 0.72, 9)
    const high = round((over.most * value) / Math.max(most, 1))
    const isMost = value === most
    const [name, year] = nameOf(label)
    const yearBefore = nameOf(bars[index - 1]?.label ?? '')[1]
    return markup`
<rect class="${isMost ? 'most' : 'pale'}" x="${percent((index + 0.5) * share - width / 2)}" y="${round(FLOOR - high)}" width="${percent(width)}" height="${high}"/>
<text class="${isMost ? 'most' : step > 1 ? 'value spare' : 'value'}" x="${middle}" y="${round(FLOOR - high - 6)}" text-anchor="middle">${number(value)}</text>
<text class="${index % step === 0 ? 'label' : 'label spare'}" x="${middle}" y="${FLOOR + 16}" text-anchor="middle">${cut(name, WORD)}</text>
<text class="label" x="${middle}" y="${FLOOR + 31}" text-anchor="middle">${year === yearBefore ? '' : year}</text>`
  })
  return {
    height: FLOOR + over.words,
    parts: [...parts, markup`\n<line x1="0" x2="100%" y1="${FLOOR}" y2="${FLOOR}"/>`],
  }
}

/** `Dec 2025` as `Dec` and `2025`, which is said once for all its columns. */
function nameOf(label: string): readonly [string, string] {
  const [, name = label, year = ''] = /^(.+) (\d{4})$/.exec(label) ?? []
  return [name, year]
}

const ROW = 37
const WORD = 12
const WORDS = 34

function rows({ bars }: Chart): Drawn {
  const most = Math.max(highest(bars), 1)
  const parts = bars.map(({ label, value }, index) => {
    const top = index * ROW
    return markup`
<text class="label" x="0" y="${top + 15}">${cut(label, WORDS)}</text>
<text class="most" x="100%" y="${top + 15}" text-anchor="end">${number(value)}</text>
<rect class="track" x="0" y="${top + 21}" width="100%" height="6"/>
<rect class="most" x="0" y="${top + 21}" width="${percent((100 * value) / most)}" height="6"/>`
  })
  return { height: bars.length * ROW, parts }
}

const highest = (bars: Chart['bars']): number => bars.reduce((most, { value }) => Math.max(most, value), 0)

/** The table below has it whole. */
const cut = (text: string, longest: number): string => {
  const letters = Array.from(text)
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`
}

const round = (value: number): number => Math.round(value * 10) / 10
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`
