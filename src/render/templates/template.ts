import type { FormatName, Portfolio, PortfolioMaterial, ScoredAchievement } from '../../core/portfolio.ts'
import type { TellableFact } from '../../core/wording.ts'

/** What a document tells and in which order; how it looks is the format's business. */
export type Template = {
  /** The format it is written in unless another is asked for. */
  readonly format: FormatName
  /** The work whose code it would show, if the repository is at hand; absent where it shows none. */
  codeFor?(material: PortfolioMaterial): readonly ScoredAchievement[]
  /** Whether it tells titles as something that was done. */
  readonly tellsDone?: boolean
  /** What a model may put in words for it, as `material.wording` names it; absent where rules write all of it. */
  tellable?(material: PortfolioMaterial): readonly TellableFact[]
  build(material: PortfolioMaterial): Portfolio
}
