import { describe, expect, test } from 'vitest'
import { commitOf, type House, messageAfter } from './houses.ts'

type Row = readonly [before: string, after: string, house?: House]

const cases = (rows: readonly Row[]) =>
  rows.map(([before, after, house = 'none']) => ({ before, after, house }))

const subjects = (rows: readonly Row[]) =>
  test.each(cases(rows))('$before → $after', ({ before, after, house }) => {
    expect(messageAfter(commitOf(before), house).split('\n')[0]).toBe(after)
  })

describe('the mood of a verb', () => {
  subjects([
    ['Added retry to the uploader', 'Add retry to the uploader'],
    ['Adds retry to the uploader', 'Add retry to the uploader'],
    ['Adding retry to the uploader', 'Add retry to the uploader'],
    ['added retry to the uploader', 'add retry to the uploader'],
    ['Removed the legacy exporter', 'Remove the legacy exporter'],
    ['Removes the legacy exporter', 'Remove the legacy exporter'],
    ['Removing the legacy exporter', 'Remove the legacy exporter'],
    ['Fixed race in worker shutdown', 'Fix race in worker shutdown'],
    ['Fixes race in worker shutdown', 'Fix race in worker shutdown'],
    ['Fixing race in worker shutdown', 'Fix race in worker shutdown'],
    ['Made the cache optional', 'Make the cache optional'],
    ['Makes the cache optional', 'Make the cache optional'],
    ['Making the cache optional', 'Make the cache optional'],
    ['Wrote a guide for plugins', 'Write a guide for plugins'],
    ['Rewrote the tokenizer', 'Rewrite the tokenizer'],
    ['Rewritten the tokenizer', 'Rewrite the tokenizer'],
    ['Built the docs with Sphinx', 'Build the docs with Sphinx'],
    ['Sent the header twice', 'Send the header twice'],
    ['Kept the old alias', 'Keep the old alias'],
    ['Brought back the dark theme', 'Bring back the dark theme'],
    ['Got rid of the global lock', 'Get rid of the global lock'],
    ['Ran the linter in parallel', 'Run the linter in parallel'],
    ['Hid the cursor while drawing', 'Hide the cursor while drawing'],
    ['Threw an error on empty keys', 'Throw an error on empty keys'],
    ['Undid the rename of Session', 'Undo the rename of Session'],
    ['Dropped support for Python 2', 'Drop support for Python 2'],
    ['Stopped the timer on close', 'Stop the timer on close'],
    ['Skipped empty rows', 'Skip empty rows'],
    ['Omitted empty rows', 'Omit empty rows'],
    ['Omitting the trailing comma', 'Omit the trailing comma'],
    ['Cancelled pending requests on logout', 'Cancel pending requests on logout'],
    ['Canceled pending requests on logout', 'Cancel pending requests on logout'],
    ['Labelled the axes', 'Label the axes'],
    ['Copied headers to the clone', 'Copy headers to the clone'],
    ['Copies the headers to the clone', 'Copy the headers to the clone'],
    ['Simplified the state machine', 'Simplify the state machine'],
    ['Simplifies the state machine', 'Simplify the state machine'],
    ['Switched to the new resolver', 'Switch to the new resolver'],
    ['Moved to pnpm', 'Move to pnpm'],
    ['Uses fs.cp for copying', 'Use fs.cp for copying'],
    ['Updates icons of the demo', 'Update icons of the demo'],
    ['Updated the changelog page', 'Update the changelog page'],
    ['Checked for null before the call', 'Check for null before the call'],
    ['Debugged the flaky socket', 'Debug the flaky socket'],
    ['Preferring the local binary', 'Prefer the local binary'],
    ['Preferred the local binary', 'Prefer the local binary'],
    ['Added a lock and removed the sleep', 'Add a lock and remove the sleep'],
    ['Adds a lock and removes the sleep', 'Add a lock and remove the sleep'],
    ['Added a lock, removed the sleep', 'Add a lock, remove the sleep'],
    ['Removing the sleep and adding a lock', 'Remove the sleep and add a lock'],
    ['http: added a timeout', 'http: add a timeout'],
    ['fix(api): Fixed the cursor of the last page', 'fix(api): Fix the cursor of the last page'],
    ['ABC-12: Added a timeout for uploads', 'ABC-12: Add a timeout for uploads'],
    ['Added a timeout for uploads (#12)', 'Add a timeout for uploads (#12)'],
  ])
})

describe('what only looks like a verb stays', () => {
  subjects(
    [
      'Settings for the sidebar',
      'Setting names are case-insensitive now',
      'Updates for the Windows build',
      'Fixes for the Windows build',
      'Changes to the public API',
      'Tests for the parser',
      'Logging of slow queries',
      'Building without OpenSSL',
      'Handling of broken pipes',
      'Caching of images in the gallery',
      'Parsing fails on empty input',
      'Meaning of the exit codes',
      'Warning about the deprecated flag',
      'Hidden files are listed',
      'Broken links in the manual',
      'Added files are not uploaded',
      'Removed files are restored on start',
      'Fixed-size buffers for the parser',
      'Embedded fonts in the PDF',
      'Fixes #120',
      'Closes #7: the crash on start',
      'Used by the importer only',
      'Found a leak in the pool',
      'Read the header once',
      'Set the locale early',
      'Cut the log at midnight',
      'String handling without copies',
      'Bed and breakfast icons',
      'Red border around errors',
      'Need a newer compiler',
      'Wings of the landing page',
      'ADDED FIELDS of the form',
      'Seeds for the random tests',
      'README.old: removed',
      'Touched keys of the cache refactored into a list',
      'Show a friendly page for every request that fails with 404 while the server of the demo is starting',
      'Thing and stuff lists in the sidebar',
    ].map((subject) => [subject, subject] as const),
  )

  subjects([
    ['Added a lock and deprecated options', 'Added a lock and deprecated options'],
    ['Added the lock', 'Added the lock', 'past'],
  ])
})

describe('the form of the house', () => {
  subjects([
    ['Add retry to the uploader.', 'Add retry to the uploader'],
    ['Add retry  to the   uploader', 'Add retry to the uploader'],
    ['  Add retry to the uploader  ', 'Add retry to the uploader'],
    ['Add retry, backoff etc.', 'Add retry, backoff etc.'],
    ['Add retry to the uploader...', 'Add retry to the uploader...'],
    ['Add retry. Remove the sleep.', 'Add retry. Remove the sleep.'],
    ['add retry to the uploader', 'Add retry to the uploader', 'plain'],
    ['Add retry to the uploader', 'add retry to the uploader', 'small'],
    ['HTTP headers keep their case', 'HTTP headers keep their case', 'small'],
    ['iOS keeps the cursor', 'iOS keeps the cursor', 'plain'],
    ['parseArgs takes a list', 'parseArgs takes a list', 'plain'],
    ['http: add a timeout', 'http: add a timeout', 'plain'],
    ['Fix: Crash on empty config', 'fix: crash on empty config', 'conventional'],
    ['FIX(api) : crash on empty config', 'fix(api): crash on empty config', 'conventional'],
    ['feat!:drop the old store', 'feat!: drop the old store', 'conventional'],
    ['Fix crash when the config is empty', 'fix: crash when the config is empty', 'conventional'],
    ['Fixed a crash when the config is empty', 'fix: a crash when the config is empty', 'conventional'],
    ['Fix: Crash on empty config', 'Fix: Crash on empty config', 'plain'],
    ['bugfix: the crash on empty config', 'fix: the crash on empty config', 'strict'],
    ['http: fix crash when the config is empty', 'http: fix crash when the config is empty', 'conventional'],
    ['ABC-12 fix crash on empty config', 'ABC-12 fix crash on empty config', 'conventional'],
  ])
})

describe('a subject that is too long', () => {
  const messages = (rows: readonly Row[]) =>
    test.each(cases(rows))('$before', ({ before, after, house }) => {
      expect(messageAfter(commitOf(before), house)).toBe(after)
    })
  messages([
    [
      'Reuse the connection of the pool for all of the uploads instead of one more for each of the files',
      'Reuse the connection of the pool for all of the uploads\n\nInstead of one more for each of the files.',
    ],
    [
      'Reuse the connection of the pool for all uploads; the old one was opened for each of the files',
      'Reuse the connection of the pool for all uploads\n\nThe old one was opened for each of the files.',
    ],
    [
      'Read the settings before the plugins are loaded and write them back when the window is closed',
      'Read the settings before the plugins are loaded\n\nAlso write them back when the window is closed.',
    ],
    [
      'Read the settings before the plugins are loaded (these may change what is in the settings again)',
      'Read the settings before the plugins are loaded\n\nThese may change what is in the settings again.',
    ],
    [
      'Read the settings before the plugins are loaded. The plugins may change what is in them again.',
      'Read the settings before the plugins are loaded\n\nThe plugins may change what is in them again.',
    ],
    [
      'Read the settings before the plugins are loaded - the plugins may change what is in them again (#9)',
      'Read the settings before the plugins are loaded (#9)\n\nThe plugins may change what is in them again.',
    ],
    [
      'Accept "a; b; c" and every other list of names that the old importer took without any complaint',
      'Accept "a; b; c" and every other list of names that the old importer took without any complaint',
    ],
    [
      'Support headers, footers, notes, tables, figures and lists of the old format in the new importer',
      'Support headers, footers, notes, tables, figures and lists of the old format in the new importer',
    ],
    [
      'feat: keep the cursor where it was, because people lost it',
      'feat: keep the cursor where it was\n\nBecause people lost it.',
      'strict',
    ],
    [
      'Keep the sidebar open while a file is being dragged over it, which people asked for; note: slow\n\nBody.',
      'Keep the sidebar open while a file is being dragged over it\n\nWhich people asked for; note: slow.\n\nBody.',
    ],
  ])
})

describe('words of every script', () => {
  subjects([
    ['修复空配置时的崩溃', '修复空配置时的崩溃'],
    ['إصلاح الخطأ في الإعدادات', 'إصلاح الخطأ في الإعدادات'],
    ['✨ Added a dark theme for the editor', '✨ Add a dark theme for the editor'],
    [':bug: Fixed the crash on start', ':bug: Fix the crash on start'],
    ['Fehler beim Start behoben', 'Fehler beim Start behoben'],
    ['Added 👩‍👩‍👧 to the picker', 'Add 👩‍👩‍👧 to the picker'],
    ['Ajout du thème sombre', 'Ajout du thème sombre'],
    ['Исправлена ошибка в настройках', 'Исправлена ошибка в настройках'],
  ])
})
