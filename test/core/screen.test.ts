import { describe, expect, test } from 'vitest'
import { screenOf } from '../../src/core/screen.ts'

describe('colour', () => {
  test.each<[string, boolean, Record<string, string>, boolean, boolean]>([
    ['a terminal has colour', true, {}, true, true],
    ['a pipe has none', false, {}, true, false],
    ['NO_COLOR takes it away', true, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR does not count', true, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR gives it to a pipe', false, { FORCE_COLOR: '1' }, true, true],
    ['FORCE_COLOR=0 takes it away', true, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR wins over NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    ['a dumb terminal has none', true, { TERM: 'dumb' }, true, false],
    ['--no-color wins over everything', true, { FORCE_COLOR: '1' }, false, false],
  ])('%s', (_, isTerminal, env, wanted, color) => {
    expect(screenOf({ isTerminal, columns: 80 }, env, wanted).color).toBe(color)
  })
})

test.each<[number | undefined, Record<string, string>, number]>([
  [120, {}, 120],
  [undefined, {}, 80],
  [undefined, { COLUMNS: '60' }, 60],
  [5, {}, 20],
  [10_000, {}, 400],
  [undefined, { COLUMNS: 'wide' }, 80],
])('%s columns and %j make a width of %i', (columns, env, width) => {
  expect(screenOf({ isTerminal: true, columns }, env, true).width).toBe(width)
})

test('a pipe is wide, as nothing is to be cut for programs, unless COLUMNS says otherwise', () => {
  const pipe = { isTerminal: false, columns: undefined }
  expect(screenOf(pipe, {}, true).width).toBe(400)
  expect(screenOf(pipe, { COLUMNS: '72' }, true).width).toBe(72)
})

test.each<[string, Record<string, string>, true | undefined]>([
  ['nothing is said', {}, undefined],
  ['the locale is UTF-8', { LANG: 'de_DE.UTF-8' }, undefined],
  ['it is written small', { LC_CTYPE: 'C.utf8', LANG: 'C' }, undefined],
  ['the locale is C', { LANG: 'C' }, true],
  ['the strongest says so', { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, true],
  ['an empty one says nothing', { LC_ALL: '', LANG: 'en_US.UTF-8' }, undefined],
  ['it has another charset', { LANG: 'ja_JP.eucJP' }, true],
])('a screen knows from its locale whether it has no more than ASCII: %s', (_, env, isAscii) => {
  expect(screenOf({ isTerminal: true, columns: 80 }, env, true).isAscii).toBe(isAscii)
})
