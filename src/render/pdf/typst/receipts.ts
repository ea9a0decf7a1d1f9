/** Typst: what every note leads to. */
export const receipts = `
#import "style.typ": accent, full, soft
#import "words.typ": inline, linked

#let receipt(one) = {
  let parts = (linked(one.name), inline(one.label), ..one.commits.map(linked), inline(one.more), inline(one.day))
  [#box(width: 0pt)#label("receipt-" + str(one.number))]
  parts.filter(part => part != none).join(", ")
}

#let receipts(all) = {
  heading(level: 1)[Receipts]
  set text(size: 7.6pt, fill: soft)
  set par(leading: 0.5em, linebreaks: "simple")
  full(enum(
    spacing: 0.8em,
    numbering: number => text(fill: accent, weight: 600, str(number)),
    ..all.map(one => enum.item(one.number, receipt(one))),
  ))
}
`
