/** Typst: text that came as data. A text of JSON is never markup; between its pieces a line may break. */
export const words = `
#import "style.typ": accent, eastern, eastern-mono, mono

// A line may break at a space however narrow; one of no width at all is dropped.
#let pieced(pieces) = pieces.map(text).join(h(0.001pt))

#let inline(runs) = for run in runs {
  if run.language != none {
    text(
      font: if run.code { eastern-mono } else { eastern },
      size: if run.code { 0.93em } else { 1em },
      lang: run.language,
      pieced(run.pieces),
    )
  } else if run.code { text(font: mono, size: 0.93em, pieced(run.pieces)) } else { pieced(run.pieces) }
}

// The numbers of receipts, each a link to its own.
// Glued to the word before.
#let notes(numbers) = for number in numbers {
  set text(size: 6.2pt, baseline: -0.42em, fill: accent, weight: 600)
  "\\u{a0}"
  link(label("receipt-" + str(number)), str(number))
}

#let sentence(one) = { inline(one.text); notes(one.notes) }

#let linked(one) = {
  if one.url == none { inline(one.text) } else { link(one.url, text(fill: accent, inline(one.text))) }
}
`
