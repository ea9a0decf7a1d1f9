import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultOf, newPath } from '../folders.ts'
import { numberedCommits, oidOf } from '../numbered.ts'
import { numberedWork, scoreWith } from '../work.ts'
import { contents, engine, filled, messagesIn, openIn } from './opened.ts'

describe('a new folder', () => {
  test('says what it is and how git shall treat it, and is its owner’s alone', () => {
    const folder = newPath()
    openIn(folder).close()
    expect(contents(folder)).toEqual({
      '.gitattributes': '*.jsonl text eol=lf merge=union\n',
      '.gitignore': 'lock\nlock.*\n*.tmp\n',
      'craft.json': '{"format":1,"craft":"0.1.0"}\n',
    })
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'craft.json')).mode & 0o777).toBe(0o600)
  })

  test('may be there already, empty, with a history of its own or half made', () => {
    const folder = newPath()
    mkdirSync(join(folder, '.git'), { recursive: true })
    writeFileSync(join(folder, '.gitignore'), 'mine\n')
    writeFileSync(join(folder, 'craft.json.0a1b2c3d.tmp'), '{"for')
    openIn(folder).setNote('a', 'b')
    expect(openIn(folder).note('a')).toBe('b')
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n')
  })
})

describe('a folder is refused and not touched', () => {
  test('when somebody else’s files are in it', () => {
    const folder = newPath()
    mkdirSync(folder)
    writeFileSync(join(folder, 'diary.txt'), 'dear diary')
    const fault = faultOf(() => openIn(folder))
    expect(fault.kind).toBe('store')
    expect(fault.message).toContain('diary.txt')
    expect(contents(folder)).toEqual({ 'diary.txt': 'dear diary' })
  })

  test.each(['{"format":2,"craft":"0.9.0"}', '{"format":7,"craft":"0.9.0","more":[1]}'])(
    'when a newer craft wrote it: %s',
    (label) => {
      const { folder } = filled(2)
      const old = openIn(folder)
      writeFileSync(join(folder, 'craft.json'), label)
      const before = contents(folder)
      const fault = faultOf(() => openIn(folder))
      expect(fault.kind).toBe('store')
      expect(fault.message).toContain('was written by craft 0.9.0')
      expect(fault.message).toContain('you run 0.1.0')
      // A store that was open when the newer craft came must not write either.
      expect(faultOf(() => old.setNote('a', 'b')).message).toContain('0.9.0')
      old.close()
      expect(contents(folder)).toEqual(before)
    },
  )

  test.each(['', 'x', '{}', '[]'])('when its label is unreadable (%j)', (label) => {
    const { folder } = filled(1)
    writeFileSync(join(folder, 'craft.json'), label)
    const before = contents(folder)
    expect(faultOf(() => openIn(folder)).kind).toBe('store')
    expect(contents(folder)).toEqual(before)
  })

  test('when it is a file, or lies under one', () => {
    const folder = newPath()
    writeFileSync(folder, 'mine')
    for (const path of [folder, join(folder, 'below')]) {
      const fault = faultOf(() => openIn(path))
      expect(fault.kind).toBe('store')
      expect(fault.message).toContain(path)
    }
    expect(readFileSync(folder, 'utf8')).toBe('mine')
  })
})

describe('a folder opened for reading only', () => {
  test('is neither made nor changed', () => {
    const nowhere = newPath()
    expect(faultOf(() => openIn(nowhere, { readonly: true })).kind).toBe('store')
    const { folder } = filled(3)
    const before = contents(folder)
    const store = openIn(folder, { readonly: true })
    expect(messagesIn(store)).toHaveLength(3)
    expect(faultOf(() => store.commits.add(engine.id, numberedCommits(3, 4))).kind).toBe('store')
    expect(faultOf(() => store.setNote('a', 'b')).kind).toBe('store')
    store.close()
    expect(contents(folder)).toEqual(before)
  })

  test('must be one that craft wrote', () => {
    const folder = newPath()
    mkdirSync(folder)
    expect(faultOf(() => openIn(folder, { readonly: true })).message).toContain('no folder that craft wrote')
  })
})

test.runIf(process.getuid?.() !== 0)('a folder that may not be written says so, and can be read', () => {
  const { folder } = filled(1)
  chmodSync(folder, 0o500)
  const store = openIn(folder)
  expect(messagesIn(store)).toEqual(['commit 0'])
  expect(faultOf(() => store.setNote('a', 'b')).message).toContain(folder)
  chmodSync(folder, 0o700)
})

test('a folder with another folder where a file should be says so', () => {
  const { folder } = filled(0)
  mkdirSync(join(folder, 'notes.jsonl'))
  const fault = faultOf(() => openIn(folder).note('a'))
  expect(fault.kind).toBe('store')
  expect(fault.message).toContain(folder)
})

test('a folder does not change when the same is stored again', () => {
  const { folder } = filled(5)
  const store = openIn(folder)
  const write = () => {
    store.repositories.save(engine)
    store.repositories.saveTags(engine.id, [{ name: 'v1', oid: oidOf(1) }])
    store.repositories.saveCheckout({
      repositoryId: engine.id,
      gitDir: '/a/.git',
      tips: [oidOf(4)],
      shallow: false,
    })
    store.achievements.put([numberedWork(1)])
    store.achievements.putScores([scoreWith(1, 60)])
    store.setNote('a', 'b')
    return store.commits.add(engine.id, numberedCommits(0, 5))
  }
  write()
  const before = contents(folder)
  expect(write()).toBe(0)
  expect(contents(folder)).toEqual(before)
})
