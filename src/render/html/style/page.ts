/** CSS: the page, its head and its parts. From the width of a small tablet on, the text stands right of a margin. */
export const page = `
* { box-sizing: border-box; }
html {
  --hang: 0rem;
  font: 100%/1.6 "IBM Plex Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere; }
header, nav, main, footer { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3, th { text-wrap: balance; }
code, pre { font-family: "IBM Plex Mono", ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.92em; }
pre code { font-size: 1em; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { outline: 2px solid var(--accent); outline-offset: 0.3rem; }
section:target, main:target { outline: none; }
mark { background: none; color: inherit; font-weight: 600; border: 1px dashed var(--removed); padding: 0 0.2em; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: pre; }
.skip { position: absolute; top: 0; left: 0; z-index: 1; padding: 0.75rem 1rem; background: var(--page); }
.skip:not(:focus) { transform: translateY(-110%); }

header { position: relative; padding-top: clamp(2rem, 6vw, 4.5rem); }
h1 { font-weight: 600; line-height: 1.1; }
h1 > span:not(.heard) { display: block; }
.kind { font-size: 1.05rem; line-height: 1.4; color: var(--accent); }
h1 .name { font-size: clamp(2.1rem, 7vw, 3.6rem); letter-spacing: -0.015em; margin-block: 0.35rem 0.7rem; }
h1 .when { font-size: 1.2rem; font-weight: 400; line-height: 1.4; color: var(--soft); }
.places { margin-top: 1.25rem; font-size: 0.9rem; color: var(--soft); }
nav { margin-top: 0.5rem; font-size: 0.9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; list-style: none; }
nav a { display: inline-block; padding-block: 0.35rem; }

.facts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
  gap: 1.5rem 1.25rem;
  margin-top: 1.75rem;
  padding-block: 1.4rem;
  border-top: 3px solid var(--accent);
  border-bottom: 1px solid var(--rule);
}
dt { font-size: 0.8rem; font-weight: 600; letter-spacing: 0.03em; color: var(--soft); }
.facts .value { font-size: 1.65rem; font-weight: 600; line-height: 1.25; margin-block: 0.1rem 0.25rem; }
.because { font-size: 0.8rem; line-height: 1.45; color: var(--soft); }
.remarks { display: grid; gap: 0.9rem; margin-top: 1.4rem; font-size: 0.92rem; line-height: 1.5; }

.part { margin-top: clamp(2.5rem, 6vw, 3.75rem); }
h2 { padding-top: 0.6rem; border-top: 3px solid var(--accent); font-size: 1.6rem; font-weight: 600; line-height: 1.25; }
.part > p { margin-top: 1rem; }
p, .points, .asides { max-width: 42rem; }
.points, .asides { list-style: none; }
.points { display: grid; gap: 0.7rem; margin-top: 1.2rem; }
.work + .points { margin-top: 2.25rem; }
.points > li, .asides > li { padding-left: 1.3em; text-indent: -1.3em; }
.points > li::before, .asides > li::before { content: "\\2013"; display: inline-block; width: 1.3em; text-indent: 0; color: var(--accent); }

.notes { font-size: 0.72em; line-height: 0; font-weight: 600; }
.notes a { padding: 0.5em 0.15em; overflow-wrap: normal; }

table { width: 100%; margin-top: 1.25rem; border-collapse: collapse; font-size: 0.92rem; line-height: 1.45; }
th, td { padding: 0.45rem 0.9rem 0.45rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--accent); font-size: 0.8rem; font-weight: 600; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }

.receipts ol { list-style: none; margin-top: 1.2rem; font-size: 0.86rem; line-height: 1.55; color: var(--soft); }
.receipts li { position: relative; padding: 0.3rem 0 0.3rem 2.6rem; }
.receipts li::before { content: attr(value); position: absolute; left: 0; font-weight: 600; color: var(--accent); }
.back { white-space: nowrap; }
.back a { display: inline-block; min-width: 1.5rem; padding: 0 0.25rem; text-align: center; text-decoration: none; }

footer { margin-top: 3rem; padding-bottom: 3rem; font-size: 0.84rem; color: var(--soft); }
footer p { max-width: none; padding-top: 0.9rem; border-top: 1px solid var(--rule); }

@media (min-width: 50rem) {
  html { --hang: 13rem; }
  .part:not(.receipts) > :not(h2, .work) { margin-left: var(--hang); }
  .part:not(.receipts) > table { width: calc(100% - var(--hang)); }
  .remarks > div { display: grid; grid-template-columns: calc(var(--hang) - 1.5rem) 1fr; column-gap: 1.5rem; }
  .remarks .because { grid-column: 2; }
}
`
