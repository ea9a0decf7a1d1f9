import { type AttributeLine, attributeLines } from './attribute-lines.ts'
import { entriesWith } from './head-tree.ts'
import { objectReader } from './objects.ts'
import { unlessLeftOut } from './partial-clone.ts'
import type { Setup } from './process.ts'

export type Mark = 'generated' | 'vendored' | 'work' | null

/** The lines of one `.gitattributes` file; `folder` is where it stands, `''` or ending in a slash. */
type AttributeFile = { readonly folder: string; readonly lines: readonly AttributeLine[] }

/**
 * What the `.gitattributes` files in HEAD's tree say of a path: `generated` or `vendored` where the linguist
 * attributes are set, `work` where one is switched off, null where nothing is said. A partial clone that left one of
 * the files out says nothing.
 */
export async function attributes(
  setup: Setup,
  tree: () => Promise<Buffer | null>,
): Promise<(path: string) => Mark> {
  const files = await unlessLeftOut(setup, async () => attributeFiles(setup, await tree()), [])
  return (path) => {
    const generated = stateOf(files, path, 'generated')
    const vendored = stateOf(files, path, 'vendored')
    if (generated === true) return 'generated'
    if (vendored === true) return 'vendored'
    return generated === false || vendored === false ? 'work' : null
  }
}

/** Deepest folder first, and in a file the last matching line wins: so git has it. */
function stateOf(
  files: readonly AttributeFile[],
  path: string,
  name: keyof AttributeLine['states'],
): boolean | null {
  for (const { folder, lines } of files) {
    if (!path.startsWith(folder)) continue
    const below = path.slice(folder.length)
    const line = lines.findLast((one) => one.states[name] !== undefined && one.matches(below))
    if (line !== undefined) return line.states[name] ?? null
  }
  return null
}

const FILE = /^100(?:644|755) blob ([0-9a-f]+)\t(?:(.*)\/)?\.gitattributes$/s

async function attributeFiles(setup: Setup, listing: Buffer | null): Promise<readonly AttributeFile[]> {
  const named = listing === null ? [] : entriesWith(listing, '.gitattributes\0')
  const found = [...named].flatMap((entry) => {
    const match = FILE.exec(entry)
    return match === null
      ? []
      : [{ oid: match[1] ?? '', folder: match[2] === undefined ? '' : `${match[2]}/` }]
  })
  if (found.length === 0) return []
  const reader = objectReader(setup)
  try {
    const oids = found.map((file) => file.oid)
    reader.request(oids)
    const texts = await reader.receive(oids)
    return found
      .map(({ folder }, index) => ({ folder, lines: attributeLines(texts[index]?.toString('utf8') ?? '') }))
      .filter((file) => file.lines.length > 0)
      .sort((a, b) => b.folder.length - a.folder.length)
  } finally {
    reader.stop()
  }
}
