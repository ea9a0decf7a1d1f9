/** What of a machine is needed to make folders. */
export type FolderMaking = {
  /** Makes one folder in a folder that is there; throws what the system says. */
  readonly make: (path: string) => void
  readonly isFolder: (path: string) => boolean
  readonly parentOf: (path: string) => string
}

/**
 * Makes a folder with all that is missing above it; another process may do so at the same time.
 *
 * Node's own recursive way never comes back where a system answers "no such place" inside of a folder that is there,
 * as Linux does in /proc.
 * @returns the folders made, the highest first
 * @throws what `make` throws where one can't be made
 */
export function makeFolders(path: string, making: FolderMaking): readonly string[] {
  if (making.isFolder(path)) return []
  const parent = making.parentOf(path)
  const above = parent === path ? [] : makeFolders(parent, making)
  try {
    making.make(path)
    return [...above, path]
  } catch (cause) {
    if (!making.isFolder(path)) throw cause
    return above
  }
}
