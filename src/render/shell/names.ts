/** The shells that can learn to complete craft. */
export const shellNames = ['bash', 'zsh', 'fish'] as const
