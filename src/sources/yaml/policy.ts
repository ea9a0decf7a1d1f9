import type { RedactionPolicy } from '../../core/redaction.ts'
import { textAt } from './file.ts'
import { HINT, readPolicy } from './read-policy.ts'

/** @throws Fault('usage') when there is no such file, nobody may read it, or it is no policy */
export const policyAt = (path: string): RedactionPolicy =>
  readPolicy(path, textAt(path, { name: 'redaction policy', mostKilobytes: 512, hint: HINT }))
