/** Where a sign was seen; the same word means less in a body than at the start of a subject. */
export const featureGroups = ['first', 'word', 'pair', 'body', 'path', 'shape', 'verb'] as const
export type FeatureGroup = (typeof featureGroups)[number]

/**
 * Takes one sign of a change: its group, its name and how strong it is. The name of a pair is told in its two words,
 * because putting them together only to look them up costs more than all the rest.
 */
export type Emit = (group: FeatureGroup, name: string, value: number, next?: string) => void
