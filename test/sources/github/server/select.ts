/** What a GraphQL query asks of an object: fields by their answer's name. Enough of the language for craft's queries. */
export type Field = {
  readonly name: string
  readonly as: string
  readonly args: Readonly<Record<string, unknown>>
  readonly fields: readonly Field[]
}

export type Query = { readonly name: string; readonly fields: readonly Field[] }

type Variables = Readonly<Record<string, unknown>>

/** Reads one query; inline fragments are taken as if they always applied. @throws Error where it is not understood */
export function parseQuery(text: string, variables: Variables): Query {
  const tokens = text.match(/\.\.\.|[{}():!,$]|"[^"]*"|[\w-]+/g) ?? []
  let at = 0
  const peek = () => tokens[at]
  const take = (wanted?: string): string => {
    const token = tokens[at++]
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`expected ${wanted ?? 'more'}, found ${token}`)
    return token
  }
  const next = <T>(read: () => T): T => {
    take()
    return read()
  }
  const value = (): unknown => {
    const token = take()
    if (token === '$') return variables[take()]
    if (token === '{') return object('}')
    return /^-?\d+$/.test(token) ? Number(token) : token.replace(/^"|"$/g, '')
  }
  const object = (end: string): Record<string, unknown> => {
    const found: Record<string, unknown> = {}
    while (peek() !== end) {
      const key = take()
      take(':')
      found[key] = value()
      if (peek() === ',') take()
    }
    take(end)
    return found
  }
  const selection = (): Field[] => {
    take('{')
    const fields: Field[] = []
    while (peek() !== '}') {
      if (peek() === '...') {
        take()
        take('on')
        take()
        fields.push(...selection())
        continue
      }
      const first = take()
      const name = peek() === ':' ? next(() => take()) : first
      const args = peek() === '(' ? next(() => object(')')) : {}
      fields.push({ name, as: first, args, fields: peek() === '{' ? selection() : [] })
    }
    take('}')
    return fields
  }
  take('query')
  const name = take()
  if (peek() === '(') while (take() !== ')');
  const fields = selection()
  return { name, fields }
}

/** Only what was asked for, with functions called for their arguments; a field that is not there is a fault of the query. */
export function pick(value: unknown, fields: readonly Field[]): unknown {
  if (Array.isArray(value)) return value.map((one) => pick(one, fields))
  if (typeof value !== 'object' || value === null || fields.length === 0) return value
  const given = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    fields.map((field) => {
      if (!(field.name in given)) throw new Error(`there is no field ${field.name}`)
      const found = given[field.name]
      return [field.as, pick(typeof found === 'function' ? found(field.args) : found, field.fields)]
    }),
  )
}
