import type { Portfolio } from '../../../src/core/portfolio.ts'
import { plain } from '../../../src/render/runs.ts'

/** Everything a document says, sentence by sentence, as a reader of any format should find it. */
export function told({ title, facts, sections, receipts }: Portfolio): readonly string[] {
  const [, kind = '', rest = title] = /^([^:]+): (.+)$/su.exec(title) ?? []
  const texts = [
    kind,
    ...rest.split(', '),
    ...facts.flatMap(({ label, value, because }) => [label, value, because]),
    ...sections.flatMap((section) => [
      section.title,
      ...section.paragraphs.map(({ text }) => text),
      ...section.charts.flatMap((chart) => [chart.title, ...chart.bars.map(({ label }) => label)]),
      ...section.claims.flatMap((claim) => [
        claim.title,
        claim.when,
        claim.category,
        ...claim.sentences.map(({ text }) => text),
        ...claim.figures.flatMap(({ value, quotation }) => [value, quotation]),
        ...claim.code.map(({ path }) => path),
        ...claim.skills,
        ...claim.people,
        ...claim.details,
      ]),
      ...section.points.map(({ text }) => text),
      ...(section.table === null ? [] : [...section.table.columns, ...section.table.rows.flat()]),
    ]),
    ...receipts.flatMap(({ target, day, kind: what }) => [
      what === 'commit' || what === 'revert' ? target.slice(0, 8) : target,
      day ?? '',
    ]),
  ]
  const code = sections.flatMap(({ claims }) =>
    claims.flatMap((one) => one.code.flatMap(({ lines }) => lines)),
  )
  return [...texts.map(plain), ...code]
}
