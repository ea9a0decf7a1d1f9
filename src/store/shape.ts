/**
 * Reads one value from outside: gives it back with the known fields alone, in this order, and throws `Misfit` when it
 * is something else. The same shape checks what is read and puts what is written into its one stable form.
 */
export type Shape<T> = (value: unknown) => T

/** A line of a file that is not what its file holds. */
export class Misfit extends Error {}

const guard =
  <T>(holds: (value: unknown) => value is T): Shape<T> =>
  (value) => {
    if (!holds(value)) throw new Misfit()
    return value
  }

export const text = guard((value) => typeof value === 'string')
export const truth = guard((value) => typeof value === 'boolean')
export const number = guard((value): value is number => Number.isFinite(value))

export const oneOf = <T extends string>(words: readonly T[]): Shape<T> => {
  const known: ReadonlySet<unknown> = new Set(words)
  return guard((value): value is T => known.has(value))
}

/** As `oneOf`; the compiler wants every word of the type, so that none is forgotten when there is a new one. */
export const wordOf = <T extends string>(words: Readonly<Record<T, true>>): Shape<T> =>
  oneOf(Object.keys(words) as T[])

export const nullable =
  <T>(inner: Shape<T>): Shape<T | null> =>
  (value) =>
    value === null ? null : inner(value)

/** A field that lines leave out where it has its usual value. */
export const usually =
  <T>(usual: T, inner: Shape<T>): Shape<T> =>
  (value) =>
    value === undefined ? usual : inner(value)

export const listOf =
  <T>(inner: Shape<T>): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new Misfit()
    return value.map(inner)
  }

export const record = <T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> => {
  const entries = Object.entries(fields) as [string, Shape<unknown>][]
  return (value) => {
    if (typeof value !== 'object' || value === null) throw new Misfit()
    const given = value as Readonly<Record<string, unknown>>
    const made: Record<string, unknown> = {}
    for (const [name, shape] of entries) made[name] = shape(given[name])
    return made as T
  }
}
