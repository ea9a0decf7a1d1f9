import {
  type ASTNode,
  buildSchema,
  type DefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Names of the fields that are asked for, by type; of a field, those of its arguments. */
type Used = Map<string, Map<string, Set<string>>>

/** The part of a schema that these queries use, without its words. */
export function sliceSchema(text: string, queries: readonly string[]): string {
  const schema = buildSchema(text, { assumeValidSDL: true })
  const used: Used = new Map()
  const kept = new Set<string>(['Query'])
  for (const query of queries) noteUse(schema, query, used, kept)
  const definitions = parse(text, { noLocation: true }).definitions.flatMap(
    (one) => sliced(one, used, kept) ?? [],
  )
  return definitions.map((one) => print(withoutWords(one))).join('\n\n')
}

function noteUse(schema: GraphQLSchema, query: string, used: Used, kept: Set<string>): void {
  const info = new TypeInfo(schema)
  const note = (type: string, field: string, args: readonly string[]) => {
    kept.add(type)
    const fields = used.get(type) ?? new Map<string, Set<string>>()
    fields.set(field, new Set([...(fields.get(field) ?? []), ...args]))
    used.set(type, fields)
  }
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      NamedType: ({ name }) => void kept.add(name.value),
      Argument: () => void kept.add(String(getNamedType(info.getArgument()?.type))),
      ObjectField: () => {
        kept.add(String(getNamedType(info.getParentInputType())))
        kept.add(String(getNamedType(info.getInputType())))
        for (const name of inputFieldsOf(info)) kept.add(name)
      },
      Field: ({ name, arguments: args = [] }) => {
        const parent = info.getParentType()
        const type = getNamedType(info.getType())
        if (parent == null || type == null || name.value === '__typename') return
        kept.add(String(type))
        const names = args.map((one) => one.name.value)
        note(parent.name, name.value, names)
        if (isInterfaceType(parent))
          for (const one of schema.getPossibleTypes(parent))
            if (parent.name !== 'Node') note(one.name, name.value, names)
        if (isAbstractType(type) && type.name !== 'Node')
          for (const one of schema.getPossibleTypes(type)) note(one.name, 'id', [])
        if (isInterfaceType(type)) note(type.name, 'id' in type.getFields() ? 'id' : 'login', [])
      },
    }),
  )
}

function inputFieldsOf(info: TypeInfo): readonly string[] {
  const parent = getNamedType(info.getParentInputType())
  return parent != null && 'getFields' in parent
    ? Object.values(parent.getFields()).map(({ type }) => String(getNamedType(type)))
    : []
}

function sliced(one: DefinitionNode, used: Used, kept: ReadonlySet<string>): DefinitionNode | null {
  if (!('name' in one) || one.name === undefined || !kept.has(one.name.value)) return null
  if (one.kind === 'UnionTypeDefinition')
    return { ...one, types: (one.types ?? []).filter(({ name }) => kept.has(name.value)) }
  if (one.kind !== 'ObjectTypeDefinition' && one.kind !== 'InterfaceTypeDefinition') return one
  const fields = used.get(one.name.value)
  const own = (one.fields ?? []).filter(({ name }) => fields?.has(name.value) || isKeyOf(one, name.value))
  return {
    ...one,
    interfaces: (one.interfaces ?? []).filter(({ name }) => kept.has(name.value)),
    fields: own.map((field) => ({
      ...field,
      arguments: (field.arguments ?? []).filter(({ name }) => fields?.get(field.name.value)?.has(name.value)),
    })),
  }
}

/** An object that is a node has an id, asked for or not. */
const isKeyOf = (
  { interfaces = [] }: { readonly interfaces?: readonly { readonly name: { readonly value: string } }[] },
  field: string,
) => field === 'id' && interfaces.some(({ name }) => name.value === 'Node')

const withoutWords = <T extends ASTNode>(node: T): T =>
  visit(node, {
    Directive: () => null,
    enter: (one) => ('description' in one ? { ...one, description: undefined } : undefined),
  })
