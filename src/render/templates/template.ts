import type { FormatName, Portfolio, PortfolioMaterial } from '../../core/portfolio.ts'

/** What a document tells and in which order; how it looks is the format's business. */
export type Template = {
  /** The format it is written in unless another is asked for. */
  readonly format: FormatName
  build(material: PortfolioMaterial): Portfolio
}
