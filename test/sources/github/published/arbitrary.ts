import fc from 'fast-check'

type Schema = {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

const moments = { noInvalidDate: true, min: new Date('2008-01-01'), max: new Date('2040-01-01') }
const time = fc.date(moments).map((date) => `${date.toISOString().slice(0, 19)}Z`)

/** Anything that a schema of GitHub's description allows, with fields that it does not name. */
export function arbitraryOf(schema: Schema, $defs: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const made = new Map<string, fc.Arbitrary<unknown>>()
  const named = (name: string): fc.Arbitrary<unknown> => {
    const found = made.get(name) ?? of($defs[name] ?? {})
    made.set(name, found)
    return found
  }
  const of = (one: Schema): fc.Arbitrary<unknown> => {
    if (one.$ref !== undefined) return named(one.$ref.replace('#/$defs/', ''))
    if (one.enum !== undefined) return fc.constantFrom(...one.enum)
    const [choices] = [one.anyOf ?? one.oneOf ?? one.allOf]
    if (choices !== undefined) return fc.oneof(...choices.map(of))
    if (one.type === 'null') return fc.constant(null)
    if (one.type === 'array') return fc.array(of(one.items ?? {}), { maxLength: 3 })
    if (one.type === 'object' || one.properties !== undefined) return objectOf(one)
    if (one.type === 'string') return one.format === 'date-time' ? time : fc.string({ unit: 'grapheme' })
    if (one.type === 'integer') return fc.integer()
    if (one.type === 'number') return fc.double({ noNaN: true })
    return one.type === 'boolean' ? fc.boolean() : fc.jsonValue({ maxDepth: 1 })
  }
  const objectOf = ({ properties = {}, required = [] }: Schema) => {
    const fields = Object.entries(properties).map(([name, one]) => [name, of(one)] as const)
    const known = fc.record(Object.fromEntries(fields), {
      requiredKeys: required.filter((one) => one in properties),
    })
    return known.map((value) => ({ ...value, what_is_not_yet: { documented: true } }))
  }
  return of(schema)
}
