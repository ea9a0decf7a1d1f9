import type { Audience, Portfolio } from '../../core/portfolio.ts'

/** The document as its audience may see it: whatever a template tells, the public is shown no code. */
export const forAudience = (portfolio: Portfolio, audience: Audience): Portfolio =>
  audience !== 'public'
    ? portfolio
    : {
        ...portfolio,
        sections: portfolio.sections.map((section) => ({
          ...section,
          claims: section.claims.map((claim) => ({ ...claim, code: [] })),
        })),
      }
