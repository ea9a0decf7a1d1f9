declare const answer: unique symbol

/** What an answer has to look like: a JSON Schema, and the type of what keeps to it. */
export type Shape<T> = Readonly<Record<string, unknown>> & { readonly [answer]?: T }

type Fields = Readonly<Record<string, Shape<unknown>>>
type Of<S> = S extends Shape<infer T> ? T : never

/** Text of at most so many characters; empty where there is nothing to say. */
export const words = (most: number): Shape<string> => ({ type: 'string', maxLength: most })

export const amount = (): Shape<number> => ({ type: 'number' })

export const oneOf = <const T extends readonly string[]>(...values: T): Shape<T[number]> => ({
  type: 'string',
  enum: values,
})

export const yesOrNo = (): Shape<boolean> => ({ type: 'boolean' })

export const list = <T>(item: Shape<T>, most: number): Shape<readonly T[]> => ({
  type: 'array',
  items: item,
  maxItems: most,
})

/** Every field has to be there, and no other. */
export const record = <F extends Fields>(fields: F): Shape<{ readonly [K in keyof F]: Of<F[K]> }> => ({
  type: 'object',
  properties: fields,
  required: Object.keys(fields),
  additionalProperties: false,
})
