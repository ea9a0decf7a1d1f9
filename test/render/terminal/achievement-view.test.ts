import { describe, expect, test } from 'vitest'
import { achievementView } from '../../../src/render/terminal/achievement-view.ts'
import { achievement, score, scored, screen } from './samples.ts'

describe('one achievement', () => {
  test('at 40', () => {
    expect(achievementView(scored, screen(40))).toMatchInlineSnapshot(`
      "Read history as a stream instead of
      holding it whole
      performance · 2026-03-01 to 2026-03-15 ·
      ready · Ada Lovelace
      019caa00-1111-7000-8000-000000000001

      Score 49 of 100  █████░░░░░
      reach 60 · stated 23 · complexity 40,
      above 80 % of the author's own work

      Memory no longer grows with the history.
      The reader gives batches and the store
      takes them.

      Size
        - 2 commits, 3 files in 2 directories,
          +1,234 −56 lines
        - 300 lines of it in tests
        - not counted: 400 lines in generated,
          vendored and lock files

      Why this is one piece of work
        - the merge commit names pull request
          12
        - both commits change src/reader.ts

      Figures
        - duration: 9 minutes, quoted in
          f3a9c1d2: “from 12 min to 3 min”

      Skills
        TypeScript     1234 lines in 3 files
        GitHub Actio…  .github/workflows/ci.y…

      People
        - Grace Hopper (co-author, 2 commits)
        - Edsger (reviewer)

      What happened after
        - 14 later commits changed the same
          files, 1 other person among their
          authors
        - first released in v1.2.0
        - closed #7, #9

      Evidence
        pull-request  12        Read history…
        commit        f3a9c1d2  Read history…
      "
    `)
  })
  test('at 120', () => {
    expect(achievementView(scored, screen(120))).toMatchInlineSnapshot(`
      "Read history as a stream instead of holding it whole
      performance · 2026-03-01 to 2026-03-15 · ready · Ada Lovelace
      019caa00-1111-7000-8000-000000000001

      Score 49 of 100  █████░░░░░
      reach 60 · stated 23 · complexity 40, above 80 % of the author's own work

      Memory no longer grows with the history. The reader gives batches and the store takes them.

      Size
        - 2 commits, 3 files in 2 directories, +1,234 −56 lines
        - 300 lines of it in tests
        - not counted: 400 lines in generated, vendored and lock files

      Why this is one piece of work
        - the merge commit names pull request 12
        - both commits change src/reader.ts

      Figures
        - duration: 9 minutes, quoted in f3a9c1d2: “from 12 min to 3 min”

      Skills
        TypeScript      1234 lines in 3 files
        GitHub Actions  .github/workflows/ci.yml changed

      People
        - Grace Hopper (co-author, 2 commits)
        - Edsger (reviewer)

      What happened after
        - 14 later commits changed the same files, 1 other person among their authors
        - first released in v1.2.0
        - closed #7, #9

      Evidence
        pull-request  12        2026-03-15  Read history as a stream
        commit        f3a9c1d2  2026-03-01  Read history as a stream
      "
    `)
  })
  test('leaves out what there is nothing to say about', () => {
    const bare = achievement({
      description: '',
      figures: [],
      skills: [],
      collaborators: [],
      because: [],
      evidence: [],
      traces: { laterCommits: 0, laterAuthors: 0, revertedCommits: 0, release: null, closedIssues: [] },
    })
    const text = achievementView({ achievement: bare, score: score({ percentile: null }) }, screen(80))
    expect(text.match(/^[A-Z].*$/gm)).toEqual([
      'Read history as a stream instead of holding it whole',
      'Score 49 of 100  █████░░░░░',
      'Size',
    ])
  })
})
