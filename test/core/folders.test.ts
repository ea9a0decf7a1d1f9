import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FolderMaking, makeFolders } from '../../src/core/folders.ts'

/** A disk with these folders, which makes others by `make`. */
function disk(folders: readonly string[], make?: (path: string, there: Set<string>) => void) {
  const there = new Set(folders)
  const asked: string[] = []
  const making: FolderMaking = {
    make: (path) => {
      asked.push(path)
      make?.(path, there)
      there.add(path)
    },
    isFolder: (path) => there.has(path),
    parentOf: posix.dirname,
  }
  return { making, asked, there }
}

const refuse = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

describe('making a folder with all that is missing above it', () => {
  test('makes what is missing, the highest first, and nothing twice', () => {
    const { making, there } = disk(['/', '/a'])
    expect(makeFolders('/a/b/c', making)).toEqual(['/a/b', '/a/b/c'])
    expect([...there]).toEqual(['/', '/a', '/a/b', '/a/b/c'])
    expect(makeFolders('/a/b/c', making)).toEqual([])
  })

  test('says what the system says where it makes none, and asks it once', () => {
    const { making, asked } = disk(['/', '/proc'], refuse('ENOENT'))
    expect(() => makeFolders('/proc/x/y', making)).toThrow('ENOENT')
    expect(asked).toEqual(['/proc/x'])
  })

  test('stops at the root of a disk that has none', () => {
    const { making, asked } = disk([], refuse('EIO'))
    expect(() => makeFolders('/x', making)).toThrow('EIO')
    expect(asked).toEqual(['/'])
  })

  test('takes a folder that another process made meanwhile, and does not call it its own', () => {
    const { making } = disk(['/'], (path, there) => {
      if (path !== '/a') return
      there.add(path)
      refuse('EEXIST')()
    })
    expect(makeFolders('/a/b', making)).toEqual(['/a/b'])
  })
})
