import { expect, test } from 'vitest'
import { coachInsights, type Rewriter } from '../../src/flows/coach-insights.ts'
import { gitFixture } from '../fixture/git.ts'

const me = { name: 'Ada', emails: ['ada@example.com'], names: ['Ada'] }
const period = { label: '2026', since: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }
const watch = {
  progress: () => ({ update() {}, stop() {}, rest: async () => {} }),
  signal: new AbortController().signal,
}

/** Three commits, the last of them the weakest. */
async function exampleBy(rewrite: Rewriter) {
  const repo = gitFixture()
  repo.commit('Round prices to cents\n\nInvoices showed fractions, because taxes were added first.', {
    files: { 'src/prices.ts': 'export const cents = 100\n' },
  })
  repo.commit('Update taxes.ts', { files: { 'src/taxes.ts': 'export const tax = 19\n' } })
  repo.commit('wip', { files: { 'src/fees.ts': 'export const fee = 1\n' } })
  const files = { read: async () => null }
  const { example } = await coachInsights(
    repo.source(),
    files,
    { me, period, withDiff: true },
    watch,
    rewrite,
  )
  return example
}

const better = { subject: 'Add fees', body: '', kept: [], asks: ['Who pays them?'] }

test('the example is the weakest commit, rewritten from what it says and changes', async () => {
  const example = await exampleBy((input) => (input.diff?.includes('fee = 1') ? better : null))
  expect(example).toMatchObject({ message: 'wip', rewrite: better })
})

test('where the weakest can not be rewritten, or stays as it is, the next one is', async () => {
  const example = await exampleBy(({ message }) => {
    if (message === 'wip') return { ...better, subject: 'wip' }
    return message.startsWith('Update') ? better : null
  })
  expect(example).toMatchObject({ message: 'Update taxes.ts', rewrite: better })
})

test('where none can be rewritten it is the weakest that leaves a question open', async () => {
  const example = await exampleBy(({ message }) =>
    message === 'wip' ? null : { ...better, subject: message },
  )
  expect(example).toMatchObject({ message: 'Update taxes.ts', rewrite: { asks: better.asks } })
})

test('there is none where nothing can be rewritten', async () => {
  expect(await exampleBy(() => null)).toBeNull()
})
