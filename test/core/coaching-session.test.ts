import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CoachingSession } from '../../src/core/coaching.ts'
import {
  chosenIn,
  decisionOn,
  leftIn,
  newSession,
  resumed,
  type SessionEvent,
  type Sitting,
  stepped,
  without,
} from '../../src/core/coaching-session.ts'

const repository = '01900000-0000-7000-8000-000000000000'
const oid = (index: number): string => String(index).padStart(40, '0')
const sessionOf = (commits: number): CoachingSession =>
  newSession(
    repository,
    Array.from({ length: commits }, (_, index) => oid(index)),
    1_700_000_000,
  )

const events: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.constant({ kind: 'back' } as const),
  fc.constant({ kind: 'next' } as const),
  fc.record({ kind: fc.constant('skip' as const), at: fc.nat() }),
  fc.record({
    kind: fc.constant('write' as const),
    choice: fc.constantFrom('rewritten' as const, 'noted' as const),
    text: fc.string({ minLength: 1 }),
    at: fc.nat(),
  }),
)

const walks = fc.record({
  commits: fc.integer({ min: 1, max: 6 }),
  events: fc.array(events, { maxLength: 30 }),
})

function walked(commits: number, taken: readonly SessionEvent[], look: (from: Sitting, to: Sitting) => void) {
  let sitting = resumed(sessionOf(commits))
  for (const event of taken) {
    const next = stepped(sitting, event)
    look(sitting, next)
    sitting = next
  }
  return sitting
}

describe('whatever a person does', () => {
  test('they stand at a commit or behind the last, and each commit has one decision at most', () => {
    fc.assert(
      fc.property(walks, ({ commits, events }) => {
        walked(commits, events, (_, { session, at }) => {
          expect(session.commits).toHaveLength(commits)
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(commits)
          const decided = session.decisions.map((one) => one.oid)
          expect(new Set(decided).size).toBe(decided.length)
          expect(decided.every((one) => session.commits.includes(one))).toBe(true)
          expect(leftIn(session).length + decided.length).toBe(commits)
          expect(session.endedAt === null).toBe(leftIn(session).length > 0)
        })
      }),
    )
  })

  test('a decision stays one, and words are replaced by later words only', () => {
    fc.assert(
      fc.property(walks, ({ commits, events }) => {
        walked(commits, events, (from, to) => {
          for (const before of from.session.decisions) {
            const after = decisionOn(to.session, before.oid)
            expect(after).not.toBeNull()
            if (before.text !== null) expect(after?.text).not.toBeNull()
          }
        })
      }),
    )
  })

  test('taking a session up again shows a commit that is left, if there is one', () => {
    fc.assert(
      fc.property(walks, ({ commits, events }) => {
        const { session } = walked(commits, events, () => {})
        const { at } = resumed(session)
        const [first] = leftIn(session)
        expect(session.commits[at]).toBe(first)
      }),
    )
  })

  test('deciding goes on to what is left, also to what was passed over', () => {
    let sitting = resumed(sessionOf(3))
    sitting = stepped(sitting, { kind: 'next' })
    sitting = stepped(sitting, { kind: 'skip', at: 1 })
    expect(sitting.at).toBe(2)
    sitting = stepped(sitting, { kind: 'skip', at: 2 })
    expect(sitting.at).toBe(0)
    sitting = stepped(sitting, { kind: 'write', choice: 'noted', text: 'Because.', at: 3 })
    expect(sitting).toMatchObject({ at: 3, session: { endedAt: 3 } })
    expect(chosenIn(sitting.session, 'skipped')).toHaveLength(2)
  })
})

describe('commits that are no longer there', () => {
  test('leave the session unless something was decided about them', () => {
    const { session } = stepped(resumed(sessionOf(3)), { kind: 'skip', at: 1 })
    const rest = without(session, new Set([oid(0), oid(1)]), 9)
    expect(rest.commits).toEqual([oid(0), oid(2)])
    expect(rest.decisions).toEqual(session.decisions)
    expect(rest.endedAt).toBeNull()
  })

  test('end it where nothing else is left', () => {
    expect(without(sessionOf(1), new Set([oid(0)]), 9)).toMatchObject({ commits: [], endedAt: 9 })
  })

  test('leave it as it was where all are there', () => {
    const session = sessionOf(2)
    expect(without(session, new Set(), 9)).toBe(session)
  })
})

test('two sessions begun at the same moment over other commits have other ids', () => {
  expect(sessionOf(1).id).not.toBe(sessionOf(2).id)
})
