import type { CoachingRecord, CoachingSession } from '../../core/coaching.ts'
import type { CoachingShelf } from '../../core/ports.ts'
import {
  type Besides,
  besidesFields,
  byStart,
  decidedOnce,
  type Reasons,
  reasonFields,
  sessionFields,
  type Verdict,
  verdictFields,
} from '../coaching-shape.ts'
import { number, record, text } from '../shape.ts'
import type { Door } from './door.ts'
import { keyOf, largeTable, type TableShape, table } from './table.ts'

type Key = { readonly repositoryId: string; readonly oid: string; readonly coach: string }
type Line = Key & Besides & { readonly createdAt: number; readonly coaching: Verdict & Reasons }

const coachingLines: TableShape<Line> = {
  name: 'coachings.jsonl',
  key: ['repositoryId', 'oid', 'coach'],
  fields: {
    repositoryId: text,
    oid: text,
    coach: text,
    createdAt: number,
    coaching: record<Verdict & Reasons>({ ...verdictFields, ...reasonFields }),
    ...besidesFields,
  },
}

const sessionLines: TableShape<CoachingSession> = {
  name: 'sessions.jsonl',
  key: ['id'],
  fields: sessionFields,
}

const keyOfLine = ({ repositoryId, oid, coach }: Key): string => keyOf(repositoryId, oid, coach)

const lineOf = ({ coaching: { coach, ...coaching }, ...about }: CoachingRecord): Line => ({
  ...about,
  coach,
  coaching,
})

const recordOf = ({ coach, coaching, ...about }: Line): CoachingRecord => ({
  ...about,
  coaching: { ...coaching, coach },
})

export function coachingShelf(door: Door, requireRepository: (id: string) => void): CoachingShelf {
  const coachings = largeTable(door, coachingLines, ({ repositoryId, oid, coach }): Key => {
    return { repositoryId, oid, coach }
  })
  const sessions = table(door, sessionLines)
  const inOrder = (): readonly string[] => [...coachings.rows().values()].sort(byKey).map(keyOfLine)
  function* read(keys: readonly string[]): Generator<CoachingRecord> {
    for (const line of coachings.read(keys)) yield recordOf(line)
  }
  return {
    put: (records) =>
      door.write(() => {
        for (const id of new Set(records.map((one) => one.repositoryId))) requireRepository(id)
        coachings.write(records.map(lineOf))
      }),
    judged: (repositoryId, oids, coach) =>
      door.read(() => {
        const keys = [...new Set(oids)].map((oid) => keyOf(repositoryId, oid, coach))
        return new Map(Array.from(read(keys), (one) => [one.oid, one]))
      }),
    each: () => ({ [Symbol.iterator]: () => door.stream(() => read(inOrder()))[Symbol.iterator]() }),
    saveSession: (session) =>
      door.write(() => {
        requireRepository(session.repositoryId)
        sessions.write([decidedOnce(session)])
      }),
    sessions: (repositoryId) =>
      door.read(() =>
        [...sessions.rows().values()]
          .filter((one) => repositoryId === undefined || one.repositoryId === repositoryId)
          .sort(byStart),
      ),
  }
}

function byKey(a: Key, b: Key): number {
  if (a.repositoryId !== b.repositoryId) return a.repositoryId < b.repositoryId ? -1 : 1
  if (a.oid !== b.oid) return a.oid < b.oid ? -1 : 1
  return a.coach < b.coach ? -1 : 1
}
