import { markOf } from '../analysis/paths.ts'
import { roleOf } from '../analysis/roles.ts'
import type { CommitSource } from '../core/ports.ts'

/** One of these stands in the path of nearly every test. */
const WORDS = ['test', 'Test', 'spec', 'Spec', 'e2e']

/** Does the repository keep tests of its own? Null where nobody can say. */
export const keepsTests = (source: Pick<CommitSource, 'holds'>): Promise<boolean | null> =>
  source.holds(WORDS, (path) => roleOf(path) === 'test' && markOf(path) === null)
