import type { Activity } from '../../core/activity.ts'
import type { ActivityCount, ActivityQuery, ActivityShelf } from '../../core/ports.ts'
import { type ActivityKey, type ActivityRest, activityRest, wholeActivity } from '../activity-shape.ts'
import { text } from '../shape.ts'
import type { Door } from './door.ts'
import { keyOf, largeTable, type TableShape } from './table.ts'

type Line = ActivityKey & { readonly activity: ActivityRest }
type Held = ActivityKey & Pick<Activity, 'kind' | 'updatedAt'> & { readonly length: number }

const lines: TableShape<Line> = {
  name: 'activities.jsonl',
  key: ['source', 'externalId'],
  fields: { source: text, externalId: text, place: text, activity: activityRest },
}

const keyOfLine = ({ source, externalId }: ActivityKey): string => keyOf(source, externalId)

const lineOf = ({ source, externalId, place, ...activity }: Activity): Line => ({
  source,
  externalId,
  place,
  activity: activity as ActivityRest,
})

export function activityShelf(door: Door): ActivityShelf {
  const activities = largeTable(door, lines, ({ source, externalId, place, activity }): Held => {
    const { kind, updatedAt } = activity
    return { source, externalId, place, kind, updatedAt, length: JSON.stringify(activity).length }
  })
  function* read({ place, kind }: ActivityQuery): Generator<Activity> {
    const found = [...activities.rows().values()].filter(
      (one) => (place ?? one.place) === one.place && (kind ?? one.kind) === one.kind,
    )
    for (const line of activities.read(found.sort(byKey).map(keyOfLine)))
      yield wholeActivity(line, line.activity)
  }
  return {
    put: (given) =>
      door.write(() => {
        const keys = new Set(given.map(keyOfLine))
        const rows = activities.rows()
        const added = [...keys].filter((key) => !rows.has(key)).length
        activities.write(given.map(lineOf))
        return added
      }),
    each: (query) => ({ [Symbol.iterator]: () => door.stream(() => read(query))[Symbol.iterator]() }),
    counts: () => door.read(() => counted(activities.rows().values())),
    mark: (place) =>
      door.read(() => markOf([...activities.rows().values()].filter((one) => one.place === place))),
  }
}

function markOf(held: readonly Held[]): string {
  if (held.length === 0) return ''
  const sum = (of: (one: Held) => number) => held.reduce((all, one) => all + of(one), 0)
  return `${held.length}.${sum(({ updatedAt }) => updatedAt)}.${sum(({ length }) => length)}`
}

function counted(rows: Iterable<Held>): readonly ActivityCount[] {
  const counts = new Map<string, ActivityCount>()
  for (const { place, kind } of rows) {
    const key = keyOf(place, kind)
    counts.set(key, { place, kind, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

function byKey(a: ActivityKey, b: ActivityKey): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.externalId < b.externalId ? -1 : 1
}
