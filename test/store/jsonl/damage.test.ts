import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newPath } from '../folders.ts'
import { numberedCommits, oidOf } from '../numbered.ts'
import { engine, filled, messagesIn, openIn } from './opened.ts'

describe('a torn last line', () => {
  test('is dropped, whatever byte it was torn at, and gone after the next append', () => {
    const { folder, commits } = filled(2)
    const whole = readFileSync(commits, 'utf8')
    const first = whole.indexOf('\n') + 1
    for (let length = first + 1; length < whole.length - 1; length += 7) {
      writeFileSync(commits, whole.slice(0, length))
      const store = openIn(folder)
      expect(messagesIn(store)).toEqual(['commit 0'])
      expect(store.damage).toEqual([])
      expect(store.commits.add(engine.id, numberedCommits(0, 2))).toBe(1)
      store.close()
      expect(readFileSync(commits, 'utf8')).toBe(whole)
    }
  })

  test('without only its newline is a record, and gets the newline with the next append', () => {
    const { folder, commits } = filled(3)
    const whole = readFileSync(commits, 'utf8')
    const second = whole.indexOf('\n', whole.indexOf('\n') + 1)
    truncateSync(commits, second)
    const store = openIn(folder)
    expect(messagesIn(store)).toEqual(['commit 1', 'commit 0'])
    expect(store.commits.add(engine.id, numberedCommits(0, 3))).toBe(1)
    expect(messagesIn(store)).toEqual(['commit 2', 'commit 1', 'commit 0'])
    expect(readFileSync(commits, 'utf8')).toBe(whole)
  })

  test('is read again when its writer ends it', () => {
    const { folder, commits } = filled(2)
    const whole = readFileSync(commits, 'utf8')
    truncateSync(commits, whole.length - 20)
    const store = openIn(folder)
    expect(store.commits.count()).toBe(1)
    appendFileSync(commits, whole.slice(-20))
    expect(store.commits.count()).toBe(2)
  })
})

describe('a damaged file', () => {
  test('gives every whole line and says where the others are', () => {
    const { folder, commits } = filled(4)
    const lines = readFileSync(commits, 'utf8').split('\n')
    const torn = lines[1]?.slice(0, 100)
    writeFileSync(commits, [lines[0], `${torn}${lines[2]}`, '<<<<<<< HEAD', lines[3], ''].join('\n'))
    const store = openIn(folder)
    expect(messagesIn(store)).toEqual(['commit 3', 'commit 0'])
    const offset = (lines[0]?.length ?? 0) + 1
    expect(store.damage).toEqual([
      `commits.jsonl: line 2, no whole record at byte ${offset}, was passed over`,
      expect.stringContaining('commits.jsonl: line 3, no whole record'),
    ])
    expect(store.commits.add(engine.id, numberedCommits(0, 4))).toBe(2)
    expect(openIn(folder).commits.count()).toBe(4)
  })

  test.each([
    ['another type', '{"key":"a","value":1}'],
    ['a missing field', '{"key":"a"}'],
    ['a list', '["a"]'],
    ['a bare word', 'null'],
    ['a number', '7'],
    ['noise', '\u0000\u0001\u0002'],
  ])('passes over a line that is %s', (_, line) => {
    const folder = newPath()
    openIn(folder).setNote('b', 'kept')
    appendFileSync(join(folder, 'notes.jsonl'), `${line}\n`)
    const store = openIn(folder)
    expect(store.notes()).toEqual(new Map([['b', 'kept']]))
    expect(store.damage).toHaveLength(1)
  })

  test('names a hundred places and counts the rest', () => {
    const folder = newPath()
    openIn(folder).setNote('a', 'kept')
    appendFileSync(join(folder, 'notes.jsonl'), 'x\n'.repeat(250))
    const store = openIn(folder)
    expect(store.note('a')).toBe('kept')
    expect(store.damage).toHaveLength(101)
    expect(store.damage?.at(-1)).toBe('notes.jsonl: 150 more lines were passed over')
  })

  test('with fields named like those of every object harms nothing', () => {
    const folder = newPath()
    openIn(folder).close()
    appendFileSync(
      join(folder, 'notes.jsonl'),
      '{"key":"a","value":"b","__proto__":{"polluted":true},"constructor":1}\n',
    )
    expect(openIn(folder).note('a')).toBe('b')
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('a line of 100 MB', () => {
  const hole = (path: string, length: number) => {
    const size = statSync(path).size
    const file = openSync(path, 'r+')
    ftruncateSync(file, size + length)
    closeSync(file)
  }

  test('is passed over with a buffer of bounded size, and the lines behind it are read', () => {
    const { folder, commits } = filled(1)
    const line = readFileSync(commits, 'utf8')
    hole(commits, 100_000_000)
    appendFileSync(commits, `\n${line.replaceAll('00000000', '00000009').replace('commit 0', 'commit 9')}`)
    const before = process.memoryUsage().rss
    const store = openIn(folder)
    expect(messagesIn(store)).toEqual(['commit 0', 'commit 9'])
    expect(process.memoryUsage().rss - before).toBeLessThan(90_000_000)
    expect(store.damage).toEqual([
      `commits.jsonl: line 2, 100000000 bytes long at byte ${line.length}, was passed over`,
    ])
  })

  test('that has no end is kept, ended and reported', () => {
    const { folder, commits } = filled(1)
    hole(commits, 40_000_000)
    const store = openIn(folder)
    expect(messagesIn(store)).toEqual(['commit 0'])
    expect(store.damage).toEqual(['commits.jsonl: the last line has no end and was passed over'])
    expect(store.commits.add(engine.id, numberedCommits(0, 2))).toBe(1)
    expect(messagesIn(openIn(folder))).toEqual(['commit 1', 'commit 0'])
    expect(statSync(commits).size).toBeGreaterThan(40_000_000)
    expect(store.damage).toHaveLength(1)
  })
})

describe('files that were touched by other programs', () => {
  test('may have a byte order mark, carriage returns and blank lines', () => {
    const { folder, commits } = filled(3)
    const text = readFileSync(commits, 'utf8')
    writeFileSync(commits, `\ufeff${text.replaceAll('\n', '\r\n')}\r\n\n`)
    const store = openIn(folder)
    expect(messagesIn(store)).toEqual(['commit 2', 'commit 1', 'commit 0'])
    expect(store.damage).toEqual([])
    expect(store.commits.add(engine.id, numberedCommits(0, 4))).toBe(1)
    expect(messagesIn(openIn(folder))).toHaveLength(4)
  })

  test('are read anew when they were replaced under an open store', () => {
    const { folder, commits } = filled(3)
    const store = openIn(folder)
    expect(store.commits.count()).toBe(3)
    const lines = readFileSync(commits, 'utf8').split('\n')
    writeFileSync(commits, `${lines[2]}\n${lines[0]}\n`)
    expect(messagesIn(store)).toEqual(['commit 2', 'commit 0'])
    expect(store.commits.add(engine.id, numberedCommits(0, 3))).toBe(1)
    expect(messagesIn(store)).toEqual(['commit 2', 'commit 1', 'commit 0'])
  })

  test('are read anew when the same file was cut and grew again', () => {
    const { folder, commits } = filled(3)
    const store = openIn(folder)
    expect(store.commits.count()).toBe(3)
    const other = filled(30)
    truncateSync(commits, 0)
    appendFileSync(commits, readFileSync(other.commits, 'utf8').split('\n').slice(9).join('\n'))
    expect(store.commits.count()).toBe(21)
    expect(store.damage).toEqual([])
  })

  test('may be gone', () => {
    const { folder, commits } = filled(3)
    const store = openIn(folder)
    expect(store.commits.count()).toBe(3)
    writeFileSync(commits, '')
    expect(store.commits.count()).toBe(0)
    expect(messagesIn(store)).toEqual([])
  })
})

describe('marks of which a kill left only the first lines', () => {
  const marked = (store: ReturnType<typeof openIn>) =>
    Array.from(store.commits.list({ withSuperseded: true }), ({ message, supersededBy, reachable }) => [
      message,
      supersededBy,
      reachable,
    ])

  test('are all there when the same was asked again', () => {
    const { folder, commits } = filled(4)
    const before = openIn(folder)
    before.commits.supersede(engine.id, [
      { oid: oidOf(0), supersededBy: oidOf(3) },
      { oid: oidOf(1), supersededBy: oidOf(2) },
    ])
    before.close()
    const start = statSync(commits).size
    const lose = () => {
      const store = openIn(folder)
      store.commits.setReachable(engine.id, [oidOf(2), oidOf(3)], false)
      const found = marked(store)
      store.close()
      return found
    }
    const expected = lose()
    const whole = readFileSync(commits)
    for (let length = start; length < whole.length; length++) {
      if (length > start && whole[length - 1] !== 10) continue
      writeFileSync(commits, whole.subarray(0, length))
      expect(lose()).toEqual(expected)
    }
  })
})
