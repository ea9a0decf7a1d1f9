/** Where a sign was seen; the same word means less in a body than at the start of a subject. */
export const featureGroups = ['first', 'word', 'pair', 'body', 'path', 'shape', 'verb'] as const
export type FeatureGroup = (typeof featureGroups)[number]

/** Takes one sign of a change: its group, its name and how strong it is. */
export type Emit = (group: FeatureGroup, name: string, value: number) => void
