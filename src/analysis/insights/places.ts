/** Folders that hold one part of the program each, so that the part is what tells. */
const OF_PARTS =
  /^(packages|apps|libs?|crates|modules|services|components|plugins|src|source|internal|pkg|cmd)$/i

/** Where a path is, as people speak of it: its first folder, or its first two where the first holds many. */
export function placeIn(path: string): string {
  const [first = '', second, ...rest] = path.split('/')
  if (second === undefined) return 'the top folder'
  return OF_PARTS.test(first) && rest.length > 0 ? `${first}/${second}` : first
}
