import { describe, expect, test } from 'vitest'
import { logView } from '../../../src/render/terminal/log-view.ts'
import { commit, commits, screen } from './samples.ts'

describe('log', () => {
  test('fits 40 columns', () => {
    expect(logView(commits, screen(40))).toMatchInlineSnapshot(`
      "f3a9c1d2  2026-03-01  Read history as a…
      00aa11bb  2026-03-01  Merge branch 'str…
      aaaaaaaa  no date     [!] (no message)
      f3a9c1d2  2026-03-01  évite de lire deu…
      "
    `)
  })
  test('shows changed lines at 80', () => {
    expect(logView(commits, screen(80))).toMatchInlineSnapshot(`
      "f3a9c1d2  2026-03-01  +1,234 −56  Read history as a stream
      00aa11bb  2026-03-01       merge  Merge branch 'stream'
      aaaaaaaa  no date     +1,234 −56  [malformed, undecodable] (no message)
      f3a9c1d2  2026-03-01  +1,234 −56  évite de lire deux fois: 历史记录 is read onc…
      "
    `)
  })
  test('shows authors at 120', () => {
    expect(logView(commits, screen(120))).toMatchInlineSnapshot(`
      "f3a9c1d2  2026-03-01  Ada Lovelace       +1,234 −56  Read history as a stream
      00aa11bb  2026-03-01  grace@example.com       merge  Merge branch 'stream'
      aaaaaaaa  no date     Ada Lovelace       +1,234 −56  [malformed, undecodable] (no message)
      f3a9c1d2  2026-03-01  Ada Lovelace       +1,234 −56  évite de lire deux fois: 历史记录 is read once, and a very long su…
      "
    `)
  })
  test('is empty without commits', () => {
    expect(logView([], screen(80))).toBe('')
  })
  test('says which commit took the place of another', () => {
    expect(logView([commit({ supersededBy: 'b'.repeat(40) })], screen(80))).toContain(
      '[replaced by bbbbbbbb] Read',
    )
    expect(logView([commit({ reachable: false })], screen(80))).toContain('[unreachable] Read')
  })
})
