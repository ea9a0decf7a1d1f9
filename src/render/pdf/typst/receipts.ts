/** Typst: what every note leads to. */
export const receipts = `
#import "style.typ": accent, full, soft
#import "words.typ": inline, linked

#let number-width = 8mm

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
  heading(level: 1)[Receipts]
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
