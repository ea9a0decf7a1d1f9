/** Typst: measures, typefaces and colours, and how a page and its headings look. */
export const style = `
#let page-data = json(bytes(sys.inputs.page))
#let theme = page-data.theme
#let ink = rgb(theme.ink)
#let soft = rgb(theme.soft)
#let accent = rgb(theme.accent)
#let added = rgb(theme.added)
#let removed = rgb(theme.removed)
#let hairline = 0.5pt + rgb(theme.rule)
// Of a chart, what is not its highest.
#let pale = color.mix((accent, 55%), (white, 45%))
#let track = rgb(theme.track)

// The first that has a character draws it.
#let others = (
  "Noto Sans SC",
  "Noto Sans KR",
  "IBM Plex Sans Arabic",
  "IBM Plex Sans Hebrew",
  "IBM Plex Sans Thai",
  "Noto Sans Devanagari",
  "Noto Sans Bengali",
  "Noto Sans Gurmukhi",
  "Noto Sans Gujarati",
  "Noto Sans Tamil",
  "Noto Sans Telugu",
  "Noto Sans Kannada",
  "Noto Sans Malayalam",
  "Noto Sans Sinhala",
  "Noto Sans Georgian",
  "Noto Sans Armenian",
  "Noto Sans Ethiopic",
  "Noto Sans Khmer",
  "Noto Sans Lao",
  "Noto Sans Myanmar",
  "Noto Sans Symbols 2",
  "Noto Emoji",
)
#let sans = ("IBM Plex Sans",) + others
#let mono = ("IBM Plex Mono", "IBM Plex Sans") + others
// For Korean and Japanese: of the forms a Chinese character has, Korea's are nearest to Japan's.
#let eastern = ("IBM Plex Sans", "Noto Sans KR") + others
#let eastern-mono = ("IBM Plex Mono", "IBM Plex Sans", "Noto Sans KR") + others

// Text stands right of a margin in which is told when it was and of what kind.
#let outer = 20mm
#let margin-note = 31mm
#let gutter = 6mm
#let hang = margin-note + gutter

// What stands across the margin, too.
#let full(body, above: auto, below: auto, sticky: false, ..how) = block(
  above: above,
  below: below,
  sticky: sticky,
  pad(left: -hang, block(width: 100%, ..how, body)),
)

#let small(body, fill: soft) = text(size: 8pt, fill: fill, body)

// Words for a thing, above or beside it.
#let tag(body, fill: soft) = text(size: 7.4pt, weight: 600, fill: fill, tracking: 0.04em, body)

#let dressed(body) = {
  set page(
    paper: page-data.paper,
    margin: (left: outer + hang, right: outer, top: 21mm, bottom: 23mm),
    footer: context {
      set text(size: 7.6pt, fill: soft)
      pad(left: -hang, grid(
        columns: (1fr, auto),
        column-gutter: 8mm,
        page-data.title,
        [#counter(page).get().first() / #counter(page).final().first()],
      ))
    },
    footer-descent: 9mm,
  )
  set text(font: sans, size: 9.4pt, fill: ink, lang: "en", hyphenate: false, number-type: "lining")
  set par(leading: 0.64em, spacing: 0.95em, justify: false, linebreaks: "optimized")
  set list(marker: text(fill: accent)[–], body-indent: 0.7em, spacing: 0.72em)
  show heading.where(level: 1): it => full(
    above: 9mm,
    below: 4mm,
    sticky: true,
    inset: (top: 2.3mm),
    stroke: (top: 1.2pt + accent),
    text(size: 16pt, weight: 600, it.body),
  )
  show heading.where(level: 2): it => block(
    above: 8mm,
    below: 3mm,
    sticky: true,
    text(size: 11.6pt, weight: 600, it.body),
  )
  body
}
`
