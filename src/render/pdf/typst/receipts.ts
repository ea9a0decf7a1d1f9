/** Typst: what every note leads to. */
export const receipts = `
#import "style.typ": accent, full, soft
#import "words.typ": inline, linked

#let number-width = 8mm
// So many stand below the heading, or it does not stand there.
#let together = 4

#let number-of(one) = {
  [#box(width: number-width, text(fill: accent, str(one.number)))#label("receipt-" + str(one.number))]
}

#let receipt(one) = {
  let parts = (linked(one.name), inline(one.label), ..one.commits.map(linked), inline(one.more), inline(one.day))
  parts.filter(part => part != none).join(", ")
}

// Not enum: it finds out how wide its numbers are by laying out every item once more, half of the time a long
// document takes.
#let receipts(all) = {
  // The room is taken and given back: where it is not there the heading goes on to the next page.
  let gap = 4mm
  let room = gap + 4.4mm * calc.min(all.len(), together)
  block(above: 9mm, below: gap - room, breakable: false, { heading(level: 1)[Receipts]; v(room) })
  set text(size: 7.6pt, fill: soft)
  set par(leading: 0.5em, linebreaks: "simple")
  full(terms(
    spacing: 0.62em,
    separator: none,
    hanging-indent: number-width,
    ..all.map(one => terms.item(number-of(one), receipt(one))),
  ))
}
`
