import type { CommitSource, Location } from '../core/ports.ts'

/**
 * Where to read from after hooks noted something, HEAD having come to `oids` lately: HEAD's commit first, then those of
 * them that its history lacks and a branch, a tag or another work tree leads to. What was amended or dropped since is nobody's work any more.
 */
export async function notedTips(
  source: CommitSource,
  { head }: Location,
  oids: readonly string[],
): Promise<readonly string[]> {
  const others = [...new Set(oids)].filter((oid) => oid !== head)
  const tips = head === null ? [] : [head]
  if (head === null || others.length === 0) return tips
  const lineage = await source.lineage()
  const held = await lineage.held(others)
  const beside = await lineage.beside([...held], head)
  const left = others.filter((oid) => beside.has(oid))
  const lost = new Set(await lineage.lost(left, [head]))
  return [...tips, ...left.filter((oid) => !lost.has(oid))]
}
