/** Typst: one piece of work. */
export const claim = `
#import "style.typ": accent, added, hairline, hang, ink, margin-note, mono, removed, small, soft, track
#import "words.typ": inline, notes, pieced, sentence

#let beside(one) = {
  set par(leading: 0.5em, spacing: 0.55em)
  set text(size: 7.8pt, fill: soft)
  par(text(weight: 600, fill: ink, inline(one.when)) + notes(one.notes))
  par[#one.category · score~#one.score]
  block(width: margin-note - 8mm, height: 1.1mm, fill: track, block(
    width: 100% * (calc.clamp(one.score, 0, 100) / 100),
    height: 100%,
    fill: accent,
  ))
}

// After the heading, so that it is read after it, and level with its first line.
#let in-margin(heading-text, body) = block(height: 0pt, above: 0pt, below: 0pt, sticky: true, layout(size => {
  let high = measure(block(width: size.width, text(size: 11.6pt, weight: 600, heading-text))).height
  place(top + left, dx: -hang, dy: -(high + 3mm) + 0.8mm, block(width: margin-note, body))
}))

#let figures(all) = block(above: 5mm, below: 4.4mm, grid(
  columns: (1fr,) * calc.min(all.len(), 2),
  column-gutter: 6mm,
  row-gutter: 4mm,
  ..all.map(one => block(breakable: false, inset: (left: 3mm), stroke: (left: 1.2pt + accent), {
    set par(leading: 0.5em)
    block(below: 1.6mm, text(size: 15pt, weight: 600, fill: accent, par(inline(one.value))))
    par(small(inline(one.quotation)) + notes(one.notes))
  })),
))

#let colour-of(mark) = if mark == "+" { added } else if mark == "-" { removed } else { soft }

#let excerpt(one) = block(above: 4mm, below: 4.4mm, width: 100%, inset: (left: 3mm), stroke: (left: hairline), {
  set text(size: 7.4pt)
  set par(leading: 0.45em, linebreaks: "simple")
  block(below: 2mm, sticky: true, par(text(font: mono, weight: 400, fill: soft, inline(one.path)) + notes(one.notes)))
  // The last lines stay with what is said below them.
  show raw: it => for (index, data) in one.lines.enumerate() {
    block(above: 0.9mm, below: 0.9mm, sticky: index + 3 > one.lines.len() and index + 1 < one.lines.len() + one.more.len(), par(
      hanging-indent: 3em,
      text(font: mono, size: 7.4pt, fill: colour-of(data.mark), pieced(data.pieces)),
    ))
  }
  raw(one.lines.map(line => line.pieces.join()).join("\\n"), block: true)
  if one.more.len() > 0 { block(above: 2mm, par(text(fill: soft, inline(one.more)))) }
})

#let claim(one) = {
  heading(level: 2, inline(one.title))
  in-margin(inline(one.title), beside(one))
  // A last line alone on the next page would tell nothing.
  let is-short = one.figures.len() + one.code.len() == 0 and one.asides.len() > 0
  if one.sentences.len() > 0 { block(sticky: is-short, par(one.sentences.map(sentence).join(" "))) }
  if one.figures.len() > 0 { figures(one.figures) }
  one.code.map(excerpt).join()
  if one.asides.len() > 0 {
    set text(size: 8.2pt, fill: soft)
    block(above: 3.4mm, list(tight: true, ..one.asides.map(inline)))
  }
}
`
