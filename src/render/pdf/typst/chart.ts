/** Typst: charts, drawn as lines and areas from numbers. */
export const chart = `
#import "style.typ": accent, hairline, pale, small, soft, track
#import "words.typ": inline

#let grouped(value) = {
  let whole = str(calc.round(value, digits: 1))
  let parts = whole.split(".")
  let digits = parts.first().rev().clusters().chunks(3).map(c => c.join()).join(",").rev()
  (digits,) + parts.slice(1)
}
#let shown(value) = grouped(value).join(".")

#let share(value, most) = if most == 0 { 0 } else { value / most }

// So many columns have room for their own number and name; of more, only some are named.
#let all-told = 14
#let names-beside = 7
// Of more than these, a name stands in as many lines as it has words: else some would, and some would not.
#let names-in-line = 7

#let columns(one) = layout(size => {
  let height = 27mm
  let many = one.bars.len()
  let is-dense = many > all-told
  let step = if is-dense { calc.ceil(many / names-beside) } else { 1 }
  set par(leading: 0.4em)
  grid(
    columns: (1fr,) * many,
    inset: (x: if is-dense { 0.5pt } else { 1.5pt }),
    align: (_, row) => if row == 0 { center + bottom } else { center + top },
    stroke: (_, row) => if row == 0 { (bottom: hairline) },
    ..one.bars.enumerate().map(((index, bar)) => block(height: height, width: 100%, align(bottom, {
      let is-most = bar.value == one.most
      if is-most or not is-dense {
        // Where columns are narrow, the highest one's number may be wider than it.
        block(below: 1.2mm, width: 100%, align(center, box(width: 0pt, align(center, box(text(
          size: 7.2pt,
          weight: if is-most { 600 } else { 400 },
          fill: if is-most { accent } else { soft },
          shown(bar.value),
        ))))))
      }
      align(center, block(
        above: 0pt,
        width: if is-dense { 100% } else { calc.min(size.width / many - 4pt, 11mm) },
        height: (height - 5mm) * share(bar.value, one.most),
        fill: if is-most { accent } else { pale },
      ))
    }))),
    ..one.bars.enumerate().map(((index, bar)) => if calc.rem(index, step) == 0 {
      let is-narrow = not is-dense and many > names-in-line
      let label = if is-narrow { bar.lines.map(inline).join(linebreak()) } else { inline(bar.label) }
      let name = text(size: 7pt, fill: soft, label)
      block(inset: (top: 1.4mm), if is-dense { align(left, box(width: 0pt, box(width: 16mm, name))) } else { name })
    }),
  )
})

#let bars(one) = grid(
  columns: (31%, 1fr, auto),
  column-gutter: 3mm,
  row-gutter: 2.1mm,
  align: (left + horizon, left + horizon, right + horizon),
  ..one.bars.map(bar => (
    text(size: 8.4pt, inline(bar.label)),
    block(width: 100%, height: 2.6mm, fill: track, align(left, block(
      width: 100% * share(bar.value, one.most),
      height: 2.6mm,
      fill: accent,
    ))),
    text(size: 8.4pt, weight: 600, shown(bar.value)),
  )).flatten(),
)

#let chart(one) = block(breakable: false, above: 6mm, below: 7mm, width: 100%, {
  block(below: 3mm, sticky: true, par({
    text(weight: 600, inline(one.title))
    if one.unit.len() > 0 { h(0.5em) + small(inline(one.unit)) }
  }))
  figure(alt: one.alt, kind: "chart", supplement: none, {
    set align(left)
    if one.kind == "columns" { columns(one) } else { bars(one) }
  })
})
`
