const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Does the nested object have something at these names, one inside the other? */
export function holds(value: unknown, [name, ...deeper]: readonly string[]): boolean {
  if (name === undefined) return true
  return isRecord(value) && Object.hasOwn(value, name) && holds(value[name], deeper)
}

/** A copy of the nested object without what it has at these names. */
export function without(value: unknown, [name, ...deeper]: readonly string[]): unknown {
  if (name === undefined || !isRecord(value) || !Object.hasOwn(value, name)) return value
  const { [name]: inner, ...others } = value
  return deeper.length === 0 ? others : { ...others, [name]: without(inner, deeper) }
}
