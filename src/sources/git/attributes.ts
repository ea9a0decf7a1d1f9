import { type AttributeLine, attributeLines } from './attribute-lines.ts'
import { objectReader } from './objects.ts'
import { unlessLeftOut } from './partial-clone.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'
import { pathText } from './text.ts'

export type Mark = 'generated' | 'vendored' | 'work' | null

/** The lines of one `.gitattributes` file; `folder` is where it stands, `''` or ending in a slash. */
type AttributeFile = { readonly folder: string; readonly lines: readonly AttributeLine[] }

/**
 * What the `.gitattributes` files in `head`'s tree say of a path: `generated` or `vendored` where the linguist
 * attributes are set, `work` where one is switched off, null where nothing is said. A partial clone that left one of
 * the files out says nothing.
 */
export async function attributes(setup: Setup, head: string | null): Promise<(path: string) => Mark> {
  const files = head === null ? [] : await unlessLeftOut(setup, () => attributeFiles(setup, head), [])
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

async function attributeFiles(setup: Setup, head: string): Promise<readonly AttributeFile[]> {
  const { stdout } = await run(setup, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', head])
  const found = entriesOf(stdout).flatMap((entry) => {
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

const needle = Buffer.from('.gitattributes\0')

/** The entries that end in the name looked for: a tree of 100,000 files is not turned into as many strings. */
function entriesOf(listing: Buffer): string[] {
  const entries: string[] = []
  for (let at = listing.indexOf(needle); at >= 0; at = listing.indexOf(needle, at + 1)) {
    const start = listing.lastIndexOf(0, at) + 1
    entries.push(pathText(listing, start, at + needle.length - 1))
  }
  return entries
}
