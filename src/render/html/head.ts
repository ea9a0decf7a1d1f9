import type { Fact, Portfolio } from '../../core/portfolio.ts'
import { isShort, titleParts } from '../document-words.ts'
import { inline, linked } from './inline.ts'
import { joined, type Markup, markup, none } from './markup.ts'

/** Title and repositories. The title is set in lines; who hears it hears the sentence that it is. */
export function masthead(portfolio: Portfolio): Markup {
  const { kind, name, when } = titleParts(portfolio)
  const { repositories } = portfolio
  const places = joined(
    repositories.map((one) => markup`<bdi>${linked(one.name, one.url)}</bdi>`),
    markup`, `,
  )
  return markup`
<header>
<h1>${kind === '' ? none : markup`<span class="kind">${inline(kind)}<span class="heard">: </span></span>`}<span class="name">${inline(name)}</span>${when === '' ? none : markup`<span class="heard">, </span><span class="when">${inline(when)}</span>`}</h1>${
    places.length === 0
      ? none
      : markup`
<p class="places">${repositories.length === 1 ? 'Repository' : 'Repositories'}: ${places}</p>`
  }
</header>`
}

/** The way to each part of a document that has several. */
export const contents = (parts: readonly { readonly id: string; readonly title: string }[]): Markup =>
  parts.length < 2
    ? none
    : markup`
<nav aria-label="Contents">
<ul>${parts.map(({ id, title }) => markup`\n<li><a href="#${id}">${inline(title)}</a></li>`)}
</ul>
</nav>`

/** The numbers at the head, each with how it was counted; those too long to be set large come after. */
export const factLists = (facts: readonly Fact[]): Markup =>
  markup`${factList(facts.filter(isShort), 'facts')}${factList(
    facts.filter((fact) => !isShort(fact)),
    'remarks',
  )}`

const factList = (facts: readonly Fact[], kind: string): Markup =>
  facts.length === 0
    ? none
    : markup`
<dl class="${kind}">${facts.map(
        ({ label, value, because }) => markup`
<div><dt>${inline(label)}</dt>
<dd class="value">${inline(value)}</dd>
<dd class="because">${inline(because)}</dd></div>`,
      )}
</dl>`
