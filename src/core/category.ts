/** What a piece of work was about; the closed list every classifier, score and document shares. */
export const categories = [
  'feature',
  'fix',
  'performance',
  'security',
  'architecture',
  'infrastructure',
  'documentation',
  'testing',
  'maintenance',
  'collaboration',
  'business',
] as const

export type Category = (typeof categories)[number]
