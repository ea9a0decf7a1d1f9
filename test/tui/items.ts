import { coach } from '../../src/analysis/coaching/coach.ts'
import type { Rewrite } from '../../src/core/coaching.ts'
import { newSession } from '../../src/core/coaching-session.ts'
import type { SessionItem } from '../../src/flows/coach-session.ts'

const repository = '01900000-0000-7000-8000-000000000000'

const file = (path: string, insertions: number) => ({
  path,
  insertions,
  deletions: 1,
  binary: false,
  mark: null,
})

export const rewrite: Rewrite = {
  subject: 'Raise the timeout of requests to 30 s',
  body: 'It was 5 s in `src/net.ts`.',
  kept: [],
  asks: ['Why was the timeout raised from 5 s to 30 s?'],
}

/** A commit as a session shows it, judged by the real rules. */
export function item(message: string, index: number, more: Partial<SessionItem> = {}): SessionItem {
  const author = { name: 'Ada', email: 'ada@example.com' }
  const files = more.files ?? [file('src/net.ts', 3), file('test/net.test.ts', 12)]
  return {
    commit: {
      oid: String(index + 1).repeat(40),
      parents: [],
      author,
      authored: { seconds: 1_767_225_600, offset: 0 },
      message,
    },
    isHead: index === 0,
    files,
    coaching: coach({ message, parents: 1, author, files, diff: null }, null),
    rewrite: null,
    ...more,
  }
}

export const sessionOver = (items: readonly SessionItem[]) =>
  newSession(
    repository,
    items.map(({ commit }) => commit.oid),
    1_767_225_600,
  )
