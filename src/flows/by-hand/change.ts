import { applied, given } from '../../analysis/by-hand/apply.ts'
import type { Achievement, EditableField } from '../../core/achievement.ts'
import type { Change, ChangeKind, Stated } from '../../core/by-hand.ts'
import { Fault } from '../../core/errors.ts'
import type { Store } from '../../core/ports.ts'
import { achievementById } from '../achievements.ts'
import { forgetDetection } from '../detection-state.ts'
import { noteChange } from './journal.ts'

/** What became of a wish. */
export type Changed = {
  readonly kind: ChangeKind
  /** What was done, as a clause; null where everything was so already. */
  readonly said: string | null
  readonly repositoryId: string
  /** Ids of the achievements it is about, as far as they are there now. */
  readonly ids: readonly string[]
  /** Does the history have to be looked through again for it? */
  readonly needsDetection: boolean
}

/** The moment of a change, seconds since 1970. */
export const secondsAt = (now: Date): number => Math.floor(now.getTime() / 1000)

export const called = ({ title }: Achievement): string => `“${title}”`

type Edit = { readonly kind: ChangeKind; readonly verb: string; readonly now: Date }

/** Changes one achievement as `edit` says, and keeps how it was. @throws what `achievementById` and `edit` throw */
export function changeOne(
  store: Store,
  idPrefix: string,
  { kind, verb, now }: Edit,
  edit: (one: Achievement) => Achievement,
): Changed {
  return store.together(() => {
    const one = achievementById(store, idPrefix)
    const next = edit(one)
    const about = { kind, repositoryId: one.repositoryId, ids: [one.id], needsDetection: false }
    if (JSON.stringify(next) === JSON.stringify(one)) return { ...about, said: null }
    const said = `${verb} ${called(next)}`
    const before = [{ origin: one.origin, achievement: one }]
    noteChange(store, {
      kind,
      said,
      at: secondsAt(now),
      repositoryId: one.repositoryId,
      before,
      decision: null,
    })
    store.achievements.replace([next])
    return { ...about, said }
  })
}

const words: Readonly<Partial<Record<EditableField, string>>> = {
  startedAt: 'start',
  completedAt: 'end',
}

const listed = (fields: readonly EditableField[]): string => {
  const names = fields.map((field) => words[field] ?? field)
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Sets what is stated. @throws Fault('usage') as `achievementById`, or where it would end before it began */
export function edit(store: Store, idPrefix: string, stated: Stated, now: Date): Changed {
  const fields = Object.keys(stated) as EditableField[]
  const verb = `edited the ${listed(fields)} of`
  return changeOne(store, idPrefix, { kind: 'edited', verb, now }, (one) => inTime(applied(one, stated)))
}

/** @throws Fault('usage') where an achievement ends before it begins */
export function inTime(one: Achievement): Achievement {
  const { startedAt, completedAt } = one
  if (startedAt === null || completedAt === null || startedAt.seconds <= completedAt.seconds) return one
  throw new Fault('usage', `${called(one)} would end before it began`, 'give both --started and --completed')
}

/** Gives fields back to detection. @throws Fault('usage') for work that detection knows nothing of */
export function reset(store: Store, idPrefix: string, fields: readonly EditableField[], now: Date): Changed {
  const verb = `gave the ${listed(fields)} back to detection in`
  return store.together(() => {
    const changed = changeOne(store, idPrefix, { kind: 'reset', verb, now }, (one) => {
      if (one.source === 'manual')
        throw new Fault(
          'usage',
          `${called(one)} was added by hand, so detection has nothing to put there`,
          `craft achievements edit ${one.id} with what should stand there`,
        )
      return given(one, fields)
    })
    if (changed.said === null) return changed
    forgetDetection(store, changed.repositoryId)
    return { ...changed, needsDetection: true }
  })
}

export type Sign = keyof typeof signs

const signs = {
  hide: { kind: 'hidden', verb: 'hid', field: 'hidden', wanted: true },
  unhide: { kind: 'shown', verb: 'brought back', field: 'hidden', wanted: false },
  pin: { kind: 'pinned', verb: 'pinned', field: 'pinned', wanted: true },
  unpin: { kind: 'unpinned', verb: 'unpinned', field: 'pinned', wanted: false },
  ready: { kind: 'ready', verb: 'marked as ready', field: 'ready', wanted: true },
  unready: { kind: 'unready', verb: 'marked as not ready', field: 'ready', wanted: false },
} as const

/** Gives a mark or takes it; what a person takes back is left to detection again, which gives none. */
export function mark(store: Store, idPrefix: string, sign: Sign, now: Date): Changed {
  const { kind, verb, field, wanted } = signs[sign]
  return changeOne(store, idPrefix, { kind, verb, now }, (one) => {
    if (one[field] === wanted) return one
    return wanted ? applied(one, { [field]: true }) : given({ ...one, [field]: false }, [field])
  })
}

/** Takes manual work out of the store for good, and hides what would be found again. */
export function remove(store: Store, idPrefix: string, now: Date): Changed {
  return store.together(() => {
    const one = achievementById(store, idPrefix)
    const { origin, repositoryId } = one
    if (one.source !== 'manual') return mark(store, one.id, 'hide', now)
    const said = `removed ${called(one)}`
    const change: Change = {
      kind: 'removed',
      said,
      at: secondsAt(now),
      repositoryId,
      before: [{ origin, achievement: one }],
      decision: null,
    }
    noteChange(store, change)
    store.achievements.remove(repositoryId, [origin])
    return { kind: 'removed', said, repositoryId, ids: [], needsDetection: false }
  })
}
