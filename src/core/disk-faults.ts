const meanings: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the disk takes no file of that size',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such place',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a part of the path is no folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
}

/** What a system's word for a fault of a disk or a path means, e.g. `ENOSPC`; null where it is none of those. */
export const diskFaultInWords = (code: string): string | null => meanings[code] ?? null
