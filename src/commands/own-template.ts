import type { Context } from '../context.ts'
import { orMeant } from '../core/closest.ts'
import { Fault } from '../core/errors.ts'
import { templateNames } from '../core/portfolio.ts'
import { safe } from '../core/safe-text.ts'
import { type OwnExtension, ownExtensions } from '../render/own/extensions.ts'
import type { OwnTemplate } from '../render/own/own.ts'

/**
 * The template somebody wrote under this name, from the folder for that.
 * @throws Fault('usage') where there is none, and where it is broken
 */
export async function ownTemplateNamed(
  { files, paths }: Context,
  name: string,
): Promise<OwnTemplate & { readonly extension: OwnExtension }> {
  const [{ ownTemplate }, { jsonSchemas }] = await Promise.all([
    import('../render/own/own.ts'),
    import('../render/json/schemas.ts'),
  ])
  // A name with a slash in it would lead out of the folder.
  for (const extension of /^[\w-]+$/.test(name) ? ownExtensions : []) {
    const path = `${paths.templates}/${name}.${extension}`
    const text = await files.read(path)
    if (text === null) continue
    const resume = namesIn(jsonSchemas.resume()).filter((one) => !RESUME_FRAME.has(one))
    const names = new Set(['resume', ...namesIn(jsonSchemas.portfolio()), ...resume])
    return { extension, ...ownTemplate({ path, extension, text, names }) }
  }
  // Whoever names a document instead wants it checked or written.
  if (/\.(?:md|pdf|html|json)$/i.test(name) && (await files.exists(files.resolve(name))))
    throw new Fault(
      'usage',
      `${name} is a file, and no template`,
      'name the template it is of, as in: craft portfolio review -o <file> --verify',
    )
  throw new Fault(
    'usage',
    orMeant(`there is no template "${name}"`, name, templateNames),
    `use ${templateNames.join(', ')}, or write your own to ${paths.templates}/${/^[\w-]+$/.test(name) ? name : 'name'}.md`,
  )
}

/** What jsonresume.org puts around a resume, and the document's own value does not. */
const RESUME_FRAME = new Set(['$schema', 'basics', 'work', 'meta', 'version'])

/** Says so where somebody wrote a template under a name that craft's own has, which is never asked. */
export async function tellUnused({ files, paths, out }: Context, name: string): Promise<void> {
  for (const extension of ownExtensions) {
    const path = `${paths.templates}/${name}.${extension}`
    if (await files.exists(path))
      out.warn(
        `Note: ${safe(path, 'terminal-line')} is not used, as craft has a template of that name; rename it`,
      )
  }
}

/** Every property that a JSON Schema knows of, at any depth. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inner]) => [
    ...(key === 'properties' ? Object.keys(inner as object) : []),
    ...namesIn(inner),
  ])
}
