import { Command } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'

export const schemaCommand = (context: Context): Command =>
  new Command('schema')
    .description('print the JSON Schema of what --json gives')
    .argument('[name]', 'which one; without it, their names')
    .action((name: string | undefined) => run(context, name))

async function run(context: Context, name: string | undefined): Promise<void> {
  const { jsonSchemas } = await import('../render/json/schemas.ts')
  const names = Object.keys(jsonSchemas)
  if (name === undefined) return context.out.data(`${names.join('\n')}\n`)
  const schema = Object.entries(jsonSchemas).find(([known]) => known === name)?.[1]
  if (schema === undefined)
    throw new Fault('usage', `there is no schema "${name}"`, `use one of: ${names.join(', ')}`)
  const { toJson } = await import('../render/json/json.ts')
  await context.out.data(toJson(schema()))
}
