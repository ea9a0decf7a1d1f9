import { describe, expect, test } from 'vitest'
import { bodyList } from '../../../../src/analysis/coaching/message/body-list.ts'
import { bodyMissing } from '../../../../src/analysis/coaching/message/body-missing.ts'
import { bodyRepeats } from '../../../../src/analysis/coaching/message/body-repeats.ts'
import { bodySeparated } from '../../../../src/analysis/coaching/message/body-separated.ts'
import { bodyWidth } from '../../../../src/analysis/coaching/message/body-width.ts'
import { convention } from '../../../../src/analysis/coaching/message/convention.ts'
import { empty } from '../../../../src/analysis/coaching/message/empty.ts'
import { revert } from '../../../../src/analysis/coaching/message/revert.ts'
import type { MessageRule } from '../../../../src/analysis/coaching/message/rule.ts'
import { smallChange } from '../../../../src/analysis/coaching/message/small-change.ts'
import { subjectCapital } from '../../../../src/analysis/coaching/message/subject-capital.ts'
import { subjectDot } from '../../../../src/analysis/coaching/message/subject-dot.ts'
import { subjectKeyOnly } from '../../../../src/analysis/coaching/message/subject-key-only.ts'
import { subjectLength } from '../../../../src/analysis/coaching/message/subject-length.ts'
import { subjectMood } from '../../../../src/analysis/coaching/message/subject-mood.ts'
import type { CoachFile, HouseStyle } from '../../../../src/core/coaching.ts'
import { file, given, house } from './given.ts'

type Row = readonly [
  message: string,
  isFound: boolean,
  style?: HouseStyle | null,
  files?: readonly CoachFile[],
]

const imperative = house({ imperative: 0.97 })
const small = house({ capitalised: 0.02, conventional: 0.9 })
const capital = house({ capitalised: 0.98 })
const typed = house({ conventional: 0.9 })
const young = house({ commits: 12, conventional: 1, imperative: 1, capitalised: 1 })
const settings = (maxSubject: number | null, types: readonly string[] | null) =>
  house({ configured: { maxSubject, types } })
const long = `Teach the reader ${'about '.repeat(20)}lists`
const many = Array.from({ length: 12 }, (_, at) => file(`src/f${at}.c`, 40))
const prose =
  'a line that goes on and on about the thing, and is wider than anybody would like a line of a body to be, and it goes on and on and on,'

// biome-ignore format: a table
const tables: readonly (readonly [name: string, rule: MessageRule, rows: readonly Row[]])[] = [
  ['message/empty', empty, [['', true], ['  \n\n', true], ['Signed-off-by: A <a@b.c>', true], ['Fix a', false], ['Add Signed-off-by: lines', false]]],
  ['message/subject-length', subjectLength, [
    [long, true], ['Add a list', false], ['x'.repeat(90), false], ['x'.repeat(73), true, settings(72, null)],
    [long, false, house({ subjectLength: 160 })], [long, true, { ...young, subjectLength: 160 }],
  ]],
  ['message/subject-dot', subjectDot, [
    ['fix: a.\n\nSome words.', true, typed], ['Fix a.', false], ['Fix a.\n\nSome words.', false, house()], ['fix: wait for …\n\nWords.', false, typed],
  ]],
  ['message/subject-mood', subjectMood, [
    ['Added a list', true, imperative], ['Adding a list', true, imperative], ['fix: removes a list', true, imperative],
    ['Add a list', false, imperative], ['Added a list', false, house()], ['Added a list', false, young], ['Added a list', false],
    ['Tests for lists', false, imperative], ['Read lists', false, imperative], ['Speed of lists', false, imperative],
  ]],
  ['message/subject-capital', subjectCapital, [
    ['add a list', true, capital], ['Add a list', false, capital], ['feat: Add a list', true, small], ['feat: add a list', false, small],
    ['iOS: build', false, capital], ['parse_args: fix', false, capital], ['CI on pushes', false, small], ['add a list', false, young], ['add a list', false, house()],
  ]],
  ['message/key-only', subjectKeyOnly, [
    ['PROJ-12', true], ['Fixes #12', true], ['fixed a/b#1 c/d#88', true], ['#12: add a list', false], ['Use 12 workers', false], ['Fix for issue 1234', true],
  ]],
  ['message/convention', convention, [
    ['Add a list', true, typed], ['feat: add a list', false, typed], ['Add a list', false], ['Add a list', false, house()], ['Add a list', false, young],
    ['docs: a', true, settings(null, ['feat', 'fix'])], ['fix(x): a', false, settings(null, ['feat', 'fix'])], ['Add a', true, settings(null, ['feat'])],
  ]],
  ['message/body-missing', bodyMissing, [
    ['Rewrite the scheduler', true, null, many], ['Rewrite the scheduler', false, null, [file('a.c')]], ['Rewrite the scheduler', false],
    ['fix: order of rows', true, null, [file('a.c', 50)]], ['Order of rows', false, null, [file('a.c', 50)]],
    ['Rewrite the scheduler\n\nIt starved short tasks.', false, null, many], ['Fix typos', false, null, many],
    ['Add bundles', false, null, [file('dist/a.js', 9000, 'generated')]], ['Add strings', false, null, [file('po/de.po', 900)]],
  ]],
  ['message/body-separated', bodySeparated, [['Add a list\nof things', true], ['Add a list\n\nof things', false], ['Add a list', false]]],
  ['message/body-repeats', bodyRepeats, [['Add sorted list\n\nAdds sorted list.', true], ['Sorted list view\n\nThe sorted list view.', true], ['Add list\n\nPeople asked.', false]]],
  ['message/body-width', bodyWidth, [[`A\n\n${prose}\n${prose}\nand so on`, true], [`A\n\n${prose}`, false], ['A\n\nshort\nlines', false]]],
  ['message/unrelated-list', bodyList, [
    ['Various\n\n- Parse dates as UTC\n- Drop the sidebar\n- Colour warnings yellow\n- Bundle fewer fonts', true],
    ['Sidebar\n\n- Drop the sidebar header\n- Move sidebar entries\n- Colour the sidebar\n- Test sidebar clicks', false],
  ]],
  ['message/steps-listed', bodyList, [['Trust manager\n\n* Trust manager\n\n* wip\n\n* fix tests\n\n* typo', true], ['Trust manager\n\n* Load keys\n* Check hosts\n* Ask the system', false]]],
  ['message/small-and-clear', smallChange, [
    ['Correct the spelling of receive in the install guide', true, null, [file('README.md', 1)]],
    ['Close the index file after reading', true, null, [file('a.c', 2)]], ['Close the index file after reading', false, null, many],
    ['Fix bug', false, null, [file('a.c', 1)]],
  ]],
]

describe.each(tables)('%s', (name, rule, rows) => {
  test.each(rows.map((row) => ({ row, message: row[0] })))('$message', ({ row }) => {
    const [message, isFound, style = null, files] = row
    const finding = rule(given(message, { files: files ?? null }, style))
    expect(finding?.rule === name).toBe(isFound)
  })
})

test.each([
  ['Revert "Add x"\n\nThis reverts commit 1234567.', -0.5],
  ['Revert "Add x"\n\nThis reverts commit 1234567. It broke the build on Windows.', 3.5],
  ['Revert "Add x"\n\nThis reverts commit 1234567.\n\nThe cache was never emptied.', 3.5],
])('a revert is asked for its reason only: %j', (message, points) => {
  expect(revert(given(message))?.points).toBe(points)
})
