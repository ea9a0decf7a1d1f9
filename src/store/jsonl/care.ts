import type { StoreCare } from '../../core/checkup.ts'
import { inspectJsonl } from './inspect.ts'
import type { JsonlOptions } from './store.ts'

/** Looks after the store in `folder`. Its lines are always all looked at: there is no quicker way to know them. */
export const jsonlCare = (folder: string, options: JsonlOptions): StoreCare => ({
  inspect: () => inspectJsonl(folder, options),
  rescue: async () => (await import('./rescue.ts')).rescueFolder(folder, options),
})
