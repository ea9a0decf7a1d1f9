import { readFileSync, statSync } from 'node:fs'
import { Fault } from '../../core/errors.ts'
import type { RedactionPolicy } from '../../core/redaction.ts'
import { readPolicy } from './read-policy.ts'

const MOST_BYTES = 512 * 1024

/** @throws Fault('usage') when there is no such file, nobody may read it, or it is no policy */
export function policyAt(path: string): RedactionPolicy {
  return readPolicy(path, textAt(path))
}

function textAt(path: string): string {
  try {
    const size = statSync(path).size
    if (size <= MOST_BYTES) return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Fault('usage', `the redaction policy ${path} cannot be read`, HINT, { cause })
  }
  throw new Fault('usage', `the redaction policy ${path} has more than 512 KiB`, HINT)
}

const HINT = 'craft redact --example prints one to begin with'
