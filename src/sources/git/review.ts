import type { Review } from '../../core/ports.ts'
import { changesOf } from './changes.ts'
import { draftSettings } from './draft-settings.ts'
import type { Place } from './locate.ts'
import type { Setup } from './process.ts'
import { saidIn } from './said.ts'
import { shallowBoundary } from './shallow.ts'
import { staged } from './staged.ts'

export type Reviewed = {
  readonly setup: Setup
  /** How many gits may count lines at once. */
  readonly processes: number
  readonly place: () => Promise<Place>
  /** Where git said that the index is, if it called us. */
  readonly indexFile: string | null
}

export const reviewOf = ({ setup, processes, place, indexFile }: Reviewed): Review => ({
  history: (stretch, signal) => saidIn(setup, stretch, signal),
  async *changes(commits, length, signal) {
    const reading = { setup, processes, boundary: shallowBoundary(await place()), signal }
    yield* changesOf(reading, commits, length)
  },
  staged: async (length) => staged(setup, await place(), indexFile, length),
  draftSettings: () => draftSettings(setup),
})
