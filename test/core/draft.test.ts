import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftMessage } from '../../src/core/draft.ts'

const usual = { comment: '#', cleanup: 'default' }

const written = `Read the index once

Because it was read twice.
# Please enter the commit message for your changes.
#
# ------------------------ >8 ------------------------
# Do not modify or remove the line above.
diff --git a/a b/a
+because of nothing
`

describe('a message in the file git lets people write it in', () => {
  test('is what stands above the scissors, without comments', () => {
    expect(draftMessage(written, usual)).toBe('Read the index once\n\nBecause it was read twice.')
  })

  test('may be nothing', () => {
    expect(draftMessage('# ------------------------ >8 ------------------------\ndiff', usual)).toBe('')
    expect(draftMessage('\n\n#\n', usual)).toBe('')
  })

  test('has the comments that are configured, and no others', () => {
    const text = written.replace(/^#/gm, ';')
    expect(draftMessage(`#12 is closed\n${text}`, { ...usual, comment: ';' })).toBe(
      '#12 is closed\nRead the index once\n\nBecause it was read twice.',
    )
    expect(draftMessage('a\n// b\n', { ...usual, comment: '//' })).toBe('a')
  })

  test('may leave the choice of the comment character to git', () => {
    const auto = { ...usual, comment: 'auto' }
    expect(draftMessage(`#12\n${written.replace(/^# ?/gm, (mark) => mark.replace('#', ';'))}`, auto)).toBe(
      '#12\nRead the index once\n\nBecause it was read twice.',
    )
    expect(draftMessage('#12 stays\n; Please enter\n; a message\n', auto)).toBe('#12 stays')
    expect(draftMessage('Fix it\n', auto)).toBe('Fix it')
  })

  test('keeps its comments where git is told to', () => {
    expect(draftMessage('a\n# b\n', { ...usual, cleanup: 'whitespace' })).toBe('a\n# b')
    expect(draftMessage('a  \n\n\n# b\n', { ...usual, cleanup: 'verbatim' })).toBe('a  \n\n\n# b\n')
  })

  test('comes out as git stripspace makes it', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '#', ' ', '\n', '\t', 'é') }), (text) => {
        const git = spawnSync('git', ['-c', 'core.commentChar=#', 'stripspace', '--strip-comments'], {
          input: text,
        })
        expect(draftMessage(text, usual)).toBe(git.stdout.toString('utf8').replace(/\n$/, ''))
      }),
      { numRuns: 50 },
    ))
})
