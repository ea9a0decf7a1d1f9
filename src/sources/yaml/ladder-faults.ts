import type * as z from 'zod'
import { orMeant } from '../../core/closest.ts'

type Path = readonly PropertyKey[]

/** One thing wrong with a ladder: where, in one clause what, and what to do. */
export type Wrong = { readonly path: Path; readonly says: string; readonly hint: string }

const EXAMPLE = 'see a whole one with: craft ladder example'

const wrong = (path: Path, says: string, hint = EXAMPLE): Wrong => ({ path, says, hint })

/** What the shape has to complain of, in words for whoever wrote the file. */
export function wrongIn(issue: z.core.$ZodIssue, value: unknown): Wrong {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return wrong([...path, key], `there is no field "${shortened(key)}" here`)
  }
  if (value === undefined) return wrong(path, 'it is missing')
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const typed = typeof value === 'string' ? value : typeName(value)
    const says = orMeant(`"${shortened(typed)}" is none of the words known here`, typed, known)
    return wrong(path, says, `use one of: ${known.join(', ')}`)
  }
  if (issue.code === 'invalid_type')
    return wrong(path, `it must be ${wanted(issue.expected)}, not ${typeName(value)}`)
  if (issue.code === 'too_small') return wrong(path, `it must ${atLeast(issue)}`)
  if (issue.code === 'too_big') return wrong(path, `it must ${atMost(issue)}`)
  if (issue.code === 'invalid_format')
    return wrong(path, 'it must be of letters, digits, dots and dashes, without blanks')
  return wrong(path, 'it is not what is wanted here')
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

type Size = { readonly origin: string }

const atLeast = ({ origin, minimum }: Size & { readonly minimum: number | bigint }): string =>
  origin === 'number' || origin === 'int' ? `be ${minimum} or more` : 'not be empty'

const atMost = ({ origin, maximum }: Size & { readonly maximum: number | bigint }): string => {
  if (origin === 'string') return `have at most ${maximum} characters`
  return origin === 'array' ? `have at most ${maximum} entries` : `be ${maximum} or less`
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
}

const wanted = (expected: string): string => names[expected] ?? expected

function typeName(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return names[typeof value] ?? typeof value
}
