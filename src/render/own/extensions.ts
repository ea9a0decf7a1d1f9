/** What a template of one's own may be called after its name: what it writes is such a file. */
export const ownExtensions = ['md', 'txt', 'html'] as const
export type OwnExtension = (typeof ownExtensions)[number]
