/** Typst: the document from its first line to its last. */
export const document = `
#import "style.typ": *
#import "words.typ": inline, linked, notes, sentence
#import "chart.typ": chart
#import "claim.typ": claim
#import "receipts.typ": receipts

#let (year, month, day, hour, minute, second) = page-data.date
#set document(
  title: page-data.title,
  author: page-data.author,
  date: datetime(year: year, month: month, day: day, hour: hour, minute: minute, second: second),
)
#show: dressed

#let masthead(head) = full(below: 8mm, {
  set par(leading: 0.35em, spacing: 0pt)
  show title: it => it.body
  title({
    if head.kind.len() > 0 { block(below: 4mm, text(size: 10.5pt, weight: 600, fill: accent, inline(head.kind))) }
    block(below: 4mm, text(size: 30pt, weight: 600, tracking: -0.015em, inline(head.name)))
    if head.when.len() > 0 { block(text(size: 13pt, weight: 400, fill: soft, inline(head.when))) }
  })
})

#let places(label, all) = if all.len() > 0 {
  full(below: 7mm, par(small(label + ": " + all.map(linked).join(", "))))
}

// Numbers that stand out, each with how it was counted.
#let key-figures(all) = if all.len() > 0 {
  let is-one-row = all.len() <= 5
  full(below: 5mm, inset: (y: 4.5mm), stroke: (top: 1.2pt + accent, bottom: hairline), grid(
    columns: if is-one-row { all.map(one => one.width * 1fr) } else { (1fr,) * 4 },
    column-gutter: 5mm,
    row-gutter: 6mm,
    ..all.map(one => block(breakable: false, {
      set par(leading: 0.45em)
      block(below: 2mm, par(tag(inline(one.label))))
      block(below: 2.2mm, text(size: if all.len() == 5 { 17pt } else { 19pt }, weight: 600, par(inline(one.value))))
      par(text(size: 7.2pt, fill: soft, inline(one.because)))
    })),
  ))
}

#let remark(one) = full(below: 4mm, {
  set par(leading: 0.5em)
  set text(size: 8.2pt)
  par(tag(inline(one.label)) + h(0.7em) + inline(one.value) + text(fill: soft)[ (#inline(one.because))])
})

#let data-table(one) = {
  set text(size: 8.4pt)
  set par(leading: 0.5em)
  // A short one stays together.
  block(above: 5mm, below: 6mm, breakable: one.rows.len() > 12, table(
    columns: one.columns.map(column => column.weight * 1fr),
    align: (index, _) => if one.columns.at(index).isNumber { right } else { left },
    stroke: (_, row) => (bottom: if row == 0 { 0.9pt + accent } else { hairline }),
    inset: (x: 2mm, y: 1.7mm),
    table.header(..one.columns.map(column => tag(inline(column.name), fill: ink))),
    ..one.rows.sum(default: ()).map(inline),
  ))
}

#let section(one) = {
  heading(level: 1, inline(one.title))
  let leads-on = one.charts.len() + one.claims.len() + one.points.len() > 0 or one.table != none
  for (index, paragraph) in one.paragraphs.enumerate() {
    // Not left behind by what it announces.
    block(sticky: leads-on and index + 1 == one.paragraphs.len(), par(sentence(paragraph)))
  }
  for picture in one.charts { chart(picture) }
  for work in one.claims { claim(work) }
  // Not to be taken for the last claim's own.
  let away = if one.claims.len() > 0 { 8mm } else { auto }
  if one.points.len() > 0 { block(above: away, list(..one.points.map(sentence))) }
  if one.table != none { data-table(one.table) }
}

#masthead(page-data.masthead)
#places(page-data.placesLabel, page-data.places)
#key-figures(page-data.figures)
#for one in page-data.remarks { remark(one) }
#for one in page-data.sections { section(one) }
#if page-data.receipts.len() > 0 { receipts(page-data.receipts) }
#full(above: 5mm, inset: (top: 2.2mm), stroke: (top: hairline), text(size: 7.2pt, fill: soft, par(inline(page-data.closing))))
`
