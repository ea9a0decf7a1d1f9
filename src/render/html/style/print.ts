/**
 * CSS: on paper. No heading stands alone at the foot (rows of a grid are not kept together, so there is none), and a
 * receipt tells the address that can't be followed there.
 */
export const print = `
@media print {
  html { --hang: 38mm; font-size: 9.5pt; line-height: 1.5; }
  header, nav, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  nav, .skip, .back, details { display: none; }
  h1 .name { font-size: 30pt; }
  .facts .value { font-size: 14pt; }
  svg text { font-size: 8pt; }
  .part { margin-top: 9mm; }
  .work { margin-top: 7mm; }
  .part:not(.receipts) > :not(h2, .work) { margin-left: var(--hang); }
  .part:not(.receipts) > table { width: calc(100% - var(--hang)); }
  .work { display: block; position: relative; padding-left: var(--hang); }
  .about { position: absolute; top: 0; left: 0; width: calc(var(--hang) - 6mm); margin-top: 0.3mm; }
  .about .when { display: block; }
  .dot { display: none; }
  svg text.spare { display: inline; }
  h2, h3, figcaption, thead { break-after: avoid; }
  h2 + *, h2 + .work > h3 { break-before: avoid; }
  .facts > div, .remarks > div, .figures li, .chart, .receipts li, tr { break-inside: avoid; }
  p, li, pre { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .notes a { color: var(--accent); }
  .receipts ol { font-size: 7.6pt; }
  .receipts li { padding-block: 0.5mm; }
  .receipts .name a::after { content: " <" attr(href) ">"; }
  :target { outline: none; }
}
`
