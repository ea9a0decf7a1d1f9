import type { Context } from '../context.ts'
import { orMeant } from '../core/closest.ts'
import { Fault } from '../core/errors.ts'
import { templateNames } from '../core/portfolio.ts'
import type { OwnExtension, OwnTemplate } from '../render/own/own.ts'

/**
 * The template somebody wrote under this name, from the folder for that.
 * @throws Fault('usage') where there is none, and where it is broken
 */
export async function ownTemplateNamed(
  { files, paths }: Context,
  name: string,
): Promise<OwnTemplate & { readonly extension: OwnExtension }> {
  const [{ ownExtensions, ownTemplate }, { jsonSchemas }] = await Promise.all([
    import('../render/own/own.ts'),
    import('../render/json/schemas.ts'),
  ])
  // A name with a slash in it would lead out of the folder.
  for (const extension of /^[\w-]+$/.test(name) ? ownExtensions : []) {
    const path = `${paths.templates}/${name}.${extension}`
    const text = await files.read(path)
    if (text === null) continue
    const names = new Set(['resume', ...namesIn(jsonSchemas.portfolio()), ...namesIn(jsonSchemas.resume())])
    return { extension, ...ownTemplate({ path, extension, text, names }) }
  }
  throw new Fault(
    'usage',
    orMeant(`there is no template "${name}"`, name, templateNames),
    `use ${templateNames.join(', ')}, or write your own to ${paths.templates}/${/^[\w-]+$/.test(name) ? name : 'name'}.md`,
  )
}

/** Every property that a JSON Schema knows of, at any depth. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inner]) => [
    ...(key === 'properties' ? Object.keys(inner as object) : []),
    ...namesIn(inner),
  ])
}
