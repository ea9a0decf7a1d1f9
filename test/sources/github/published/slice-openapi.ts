type Json = Readonly<Record<string, unknown>>

type Description = {
  readonly paths: Readonly<Record<string, { readonly get: { readonly responses: Responses } }>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}
type Responses = Readonly<
  Record<string, { readonly content: { readonly 'application/json': { readonly schema: Json } } }>
>

/** What craft reads by REST. */
const PATHS = [
  '/repos/{owner}/{repo}/issues',
  '/repos/{owner}/{repo}/pulls',
  '/repos/{owner}/{repo}/releases',
  '/repos/{owner}/{repo}/actions/runs',
  '/rate_limit',
]
/** What GitHub says where it gives nothing. */
const ERROR = 'basic-error'

const inOurs = (text: string): string => text.replace('#/components/schemas/', '#/$defs/')
const WORDS = ['description', 'example', 'examples', 'externalDocs', 'deprecated', 'title']

/** Schemas of the answers, by path, and of an error, with all that they refer to; as JSON Schema instead of OpenAPI's. */
export function sliceOpenApi({ paths, components }: Description) {
  const $defs: Record<string, unknown> = {}
  const plain = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(plain)
    if (typeof given !== 'object' || given === null) return given
    const { nullable, $ref, ...rest } = given as Json
    if (typeof $ref === 'string') {
      take($ref.replace('#/components/schemas/', ''))
      return orNull({ $ref: inOurs($ref) }, nullable)
    }
    return orNull(Object.fromEntries(fieldsOf(rest)), nullable)
  }
  const fieldsOf = (rest: Json): [string, unknown][] =>
    Object.entries(rest)
      .filter(
        ([key, value]) =>
          !(WORDS.includes(key) && typeof value !== 'object') &&
          key !== 'example' &&
          key !== 'examples' &&
          key !== 'externalDocs',
      )
      .map(([key, value]) => [key, key === 'properties' ? propertiesOf(value as Json) : plain(value)])
  const propertiesOf = (properties: Json) =>
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)]))
  const take = (name: string): void => {
    if (name in $defs) return
    $defs[name] = {}
    $defs[name] = plain(components.schemas[name])
  }
  const answers = PATHS.map((path) => {
    const schema = paths[path]?.get.responses['200']?.content['application/json'].schema
    return [path, plain(schema)]
  })
  take(ERROR)
  return { answers: Object.fromEntries(answers), error: { $ref: `#/$defs/${ERROR}` }, $defs }
}

const orNull = (schema: Json, nullable: unknown): unknown => {
  if (nullable !== true) return schema
  return { anyOf: [schema, { type: 'null' }] }
}
