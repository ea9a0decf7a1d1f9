import { type Look, usualLook } from '../../core/look.ts'
import type { Portfolio } from '../../core/portfolio.ts'
import { closing, SMALL_NUMBERS } from '../document-words.ts'
import { plain } from '../runs.ts'
import { contents, factLists, masthead } from './head.ts'
import { inline } from './inline.ts'
import { type Markup, markup, none, ready } from './markup.ts'
import { noteKeeper } from './notes.ts'
import { policyFor } from './policy.ts'
import { receiptList } from './receipts.ts'
import { part } from './section.ts'
import { styleFor } from './style/style.ts'

/** A document as one page of HTML that needs nothing else: no script, no font, no picture, no request. */
export async function html(portfolio: Portfolio, look: Look = usualLook): Promise<string> {
  const { sections, receipts, facts } = portfolio
  const notes = noteKeeper(receipts)
  const ids = sections.map((_, index) => `part-${index + 1}`)
  const named = sections.map(({ title }, index) => ({ id: ids[index] ?? '', title }))
  const style = styleFor(look)
  const page = markup`<!doctype html>
<html lang="en">${head(portfolio, ready(await policyFor(style)), ready(style))}
<body>
<a class="skip" href="#content">Skip to the content</a>${masthead(portfolio)}${contents(receipts.length === 0 ? named : [...named, { id: 'receipts', title: 'Receipts' }])}
<main id="content">${factLists(facts)}${sections.map((one, index) => part(one, ids[index] ?? '', notes))}${receiptList(receipts, notes)}
</main>
<footer>
<p>
${inline(closing(portfolio, SMALL_NUMBERS))}
</p>
</footer>
</body>
</html>
`
  return page.markup
}

/** The policy comes before what it is about. */
const head = ({ title, subject }: Portfolio, policy: Markup, style: Markup): Markup => markup`
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="craft">${
  subject === null
    ? none
    : markup`
<meta name="author" content="${plain(subject.name)}">`
}
<title>${plain(title)}</title>
<style>${style}</style>
</head>`
