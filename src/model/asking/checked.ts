import { z } from 'zod'
import type { Shape } from '../../core/shape.ts'
import { firstObject } from './first-object.ts'

export type Checked<T> =
  | { readonly value: T; readonly fault: null }
  /** What is wrong, in words that the model can mend it by. */
  | { readonly value: null; readonly fault: string }

const LONGEST_FAULT = 600
const schemas = new WeakMap<Shape<unknown>, z.ZodType>()

/** Holds an answer against its shape. Nothing is converted, rounded or left out: it keeps to it, or is a fault. */
export function checked<T>(text: string, shape: Shape<T>): Checked<T> {
  const object = firstObject(text)
  if (object === null) return { value: null, fault: 'there is no complete JSON object in it' }
  const result = schemaOf(shape).safeParse(object)
  if (result.success) return { value: result.data as T, fault: null }
  return { value: null, fault: z.prettifyError(result.error).slice(0, LONGEST_FAULT) }
}

function schemaOf(shape: Shape<unknown>): z.ZodType {
  const known = schemas.get(shape)
  if (known !== undefined) return known
  const schema = z.fromJSONSchema({ ...shape })
  schemas.set(shape, schema)
  return schema
}
