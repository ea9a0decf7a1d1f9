/** CSS: on paper. No heading stands alone at the foot, and a receipt tells the address that can't be followed there. */
export const print = `
@media print {
  html { --hang: 38mm; font-size: 9.5pt; line-height: 1.5; }
  header, nav, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  nav, .skip, .back, details { display: none; }
  h1 .name { font-size: 30pt; }
  .part { margin-top: 9mm; }
  .work { margin-top: 7mm; }
  .part:not(.receipts) > :not(h2, .work) { margin-left: var(--hang); }
  .part:not(.receipts) > table { width: calc(100% - var(--hang)); }
  .work { display: grid; grid-template-columns: calc(var(--hang) - 6mm) minmax(0, 1fr); grid-template-rows: auto 1fr; column-gap: 6mm; }
  .work > h3, .told { grid-column: 2; }
  .about { grid-column: 1; grid-row: 1 / span 2; margin-top: 0; }
  .about .when { display: block; }
  .dot { display: none; }
  svg text.spare { display: inline; }
  h2, h3, .about, figcaption, thead { break-after: avoid; }
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
