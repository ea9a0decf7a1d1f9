import { bash } from './bash.ts'
import { fish } from './fish.ts'
import type { shellNames } from './names.ts'
import { zsh } from './zsh.ts'

/** What a shell has to run once to complete craft. Each of them asks `craft completion words`. */
export const shells = { bash, zsh, fish } satisfies Record<(typeof shellNames)[number], string>
