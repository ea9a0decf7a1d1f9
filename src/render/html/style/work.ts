/** CSS: a piece of work, its figures, code and the drawings. */
export const work = `
.work { margin-top: 2.25rem; }
h3 { max-width: 42rem; font-size: 1.17rem; font-weight: 600; line-height: 1.35; unicode-bidi: plaintext; }
.about { margin-top: 0.35rem; font-size: 0.84rem; line-height: 1.5; color: var(--soft); }
.about .when { font-weight: 600; color: var(--ink); }
.about svg { display: block; max-width: 12rem; margin-top: 0.4rem; }
.told > * + *, .work .told > :first-child { margin-top: 0.9rem; }
.told > p { unicode-bidi: plaintext; }

.figures {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  gap: 1.1rem 1.75rem;
  max-width: 46rem;
  list-style: none;
}
.told > .figures { margin-block: 1.3rem; }
.figures li { padding-left: 0.9rem; border-left: 3px solid var(--accent); }
.figures strong { display: block; font-size: 1.55rem; font-weight: 600; line-height: 1.2; color: var(--accent); }
.words { display: block; margin-top: 0.3rem; font-size: 0.86rem; line-height: 1.45; color: var(--soft); }

.asides { font-size: 0.88rem; line-height: 1.5; color: var(--soft); }
.asides li + li { margin-top: 0.25rem; }

.excerpt { padding-left: 0.9rem; border-left: 1px solid var(--rule); font-size: 0.84rem; color: var(--soft); }
.excerpt pre { margin: 0.5rem 0 0; line-height: 1.5; white-space: pre-wrap; tab-size: 2; }
.excerpt pre code > * { display: block; padding-left: 3em; text-indent: -3em; text-decoration: none; }
ins { color: var(--added); }
del { color: var(--removed); }

.chart { max-width: 46rem; margin-top: 1.9rem; }
.chart .title { font-weight: 600; }
.chart .text { display: block; font-size: 0.88rem; line-height: 1.5; color: var(--soft); }
.chart > svg { display: block; margin-top: 0.8rem; }
svg text { font-size: 12px; fill: var(--soft); }
svg text.label { fill: var(--ink); }
svg text.most { font-weight: 600; fill: var(--accent); }
rect.most { fill: var(--accent); }
rect.pale { fill: var(--pale); }
rect.track { fill: var(--track); }
line { stroke: var(--rule); }
details { margin-top: 0.5rem; font-size: 0.88rem; }
summary { display: inline-block; padding-block: 0.2rem; color: var(--accent); cursor: pointer; }
summary::before { content: "+ "; font-weight: 600; }
details[open] > summary::before { content: "\\2212  "; }
details th::first-letter { text-transform: uppercase; }
details table { max-width: 26rem; margin-top: 0.5rem; }

@media (max-width: 49.99rem) {
  svg text.spare { display: none; }
}
@media (min-width: 50rem) {
  .work { display: grid; grid-template-columns: calc(var(--hang) - 2rem) minmax(0, 1fr); grid-template-rows: auto 1fr; column-gap: 2rem; }
  .work > h3, .told { grid-column: 2; }
  .about { grid-column: 1; grid-row: 1 / span 2; margin-top: 0.2rem; }
  .about .when { display: block; }
  .dot { display: none; }
  .about svg { max-width: 8rem; margin-top: 0.55rem; }
}
@media (forced-colors: active) {
  rect.most { fill: Highlight; }
  rect.pale { fill: CanvasText; }
  rect.track { fill: Canvas; stroke: CanvasText; }
}
`
