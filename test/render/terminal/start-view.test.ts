import { describe, expect, test } from 'vitest'
import { startView } from '../../../src/render/terminal/start-view.ts'
import { screen, started } from './samples.ts'

describe('start', () => {
  test('at 40', () => {
    expect(startView(started, screen(40))).toMatchInlineSnapshot(`
      "engine: 1,200 new commits (30 merges),
      +56,000 −1,200 lines (900 lines
      generated, vendored or in lock files);
      45 achievements, 3 of them new.

      Whose      Ada Lovelace
      When       2025-03 to 2026-03, on 120
                 days
      Commits    1,170 commits, +56,000 −1,200
                 lines
      Languages  TypeScript, Shell

      The work
       49  ██░░░  Read history as a stream in…
                  2026-03-15 · performance
       49  ██░░░  支持中文路径 and a title th…
                  2026-03-15 · performance

      The document, with the evidence for each
      of 2 achievements:
      /home/ada/.local/share/craft/documents/engine/review.md
      "
    `)
  })
  test('at 80', () => {
    expect(startView(started, screen(80))).toMatchInlineSnapshot(`
      "engine: 1,200 new commits (30 merges), +56,000 −1,200 lines (900 lines
      generated, vendored or in lock files); 45 achievements, 3 of them new.

      Whose      Ada Lovelace
      When       2025-03 to 2026-03, on 120 days
      Commits    1,170 commits, +56,000 −1,200 lines
      Languages  TypeScript, Shell

      The work
       49  █████░░░░░  Read history as a stream instead of holding it whole
                       2026-03-01 to 2026-03-15 · performance
       49  █████░░░░░  支持中文路径 and a title that goes on and on 👍
                       2026-03-01 to 2026-03-15 · performance

      The document, with the evidence for each of 2 achievements:
      /home/ada/.local/share/craft/documents/engine/review.md
      "
    `)
  })
})
