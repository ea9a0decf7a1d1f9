import type { Receipt } from '../../core/portfolio.ts'
import { receiptLabel, receiptName } from '../document-words.ts'
import { count, shortOid } from '../words.ts'
import { inline, linked } from './inline.ts'
import { joined, type Markup, markup, none } from './markup.ts'
import type { Notes } from './notes.ts'

/** What every mark leads to, with the way back to it. */
export const receiptList = (receipts: readonly Receipt[], notes: Notes): Markup =>
  receipts.length === 0
    ? none
    : markup`
<section class="part receipts" id="receipts" role="doc-endnotes" aria-labelledby="receipts-title">
<h2 id="receipts-title">Receipts</h2>
<ol>${receipts.map((one) => item(one, notes.marksOf(one.number)))}
</ol>
</section>`

function item(receipt: Receipt, marks: readonly string[]): Markup {
  const { number, url, commits, moreCommits, day } = receipt
  const label = receiptLabel(receipt)
  const parts = [
    markup`<span class="name">${linked(receiptName(receipt), url)}</span>`,
    ...(label === '' ? [] : [markup`<bdi>${inline(label)}</bdi>`]),
    ...commits.map(({ oid, url: address }) => linked(shortOid(oid), address)),
    ...(moreCommits === 0 ? [] : [markup`${count(moreCommits, 'more commit')}`]),
    ...(day === null ? [] : [markup`<time datetime="${day}">${day}</time>`]),
  ]
  return markup`
<li id="receipt-${number}" value="${number}">${joined(parts, markup`, `)}${back(number, marks)}</li>`
}

/** So many ways back are offered; who came here by a later mark goes back as the browser does. */
const MOST_BACK = 8

const back = (number: number, marks: readonly string[]): Markup =>
  marks.length === 0
    ? none
    : markup` <span class="back">${marks.slice(0, MOST_BACK).map((id, index) => way(id, marks.length === 1 ? `Back from receipt ${number}` : `Back from receipt ${number} to mark ${index + 1}`))}</span>`

const way = (id: string, name: string): Markup =>
  markup`<a href="#${id}" role="doc-backlink" aria-label="${name}">&#8617;&#65038;</a>`
