import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count } from '../words.ts'
import { hanging, proseWidth, wrap } from './layout.ts'

export type RepairedWords = {
  readonly kept: string
  readonly read: readonly {
    readonly path: string
    readonly done: number | null
    readonly fault: { readonly message: string } | null
  }[]
  readonly salvaged: {
    readonly commits: number
    readonly achievements: number
    readonly coachings: number
    readonly sessions: number
    readonly modelCalls: number
    readonly activities: number
    readonly lost: readonly string[]
  }
}

const line = (text: string): string => safe(text, 'terminal-line')

/** What a repair did, what could not be saved, and where the old store is; or that there was nothing to repair. */
export function repairView(path: string, repaired: RepairedWords | null, screen: Screen): string {
  const width = proseWidth(screen.width)
  if (repaired === null) return `${wrap(`There is nothing to repair at ${line(path)}.`, width).join('\n')}\n`
  const { kept, read, salvaged } = repaired
  const sentences = [
    `Repaired ${line(path)}.`,
    ...read.map(({ path: place, done, fault }) =>
      fault === null
        ? `From git: ${count(done ?? 0, 'commit')} of ${line(place)}.`
        : `Not read: ${line(fault.message)}.`,
    ),
    `From the old store: ${count(salvaged.achievements, 'achievement')} you had a hand in, and ${count(salvaged.commits, 'commit')} that git no longer has.`,
    ...coachingWords(salvaged),
    ...(salvaged.modelCalls === 0 ? [] : [`And ${count(salvaged.modelCalls, 'answer')} of models.`]),
    ...activityWords(salvaged),
    ...salvaged.lost.map((what) => `Not saved: ${line(what)}.`),
  ]
  const lines = sentences.flatMap((sentence) => wrap(sentence, width))
  return `${[...lines, ...hanging('Kept: ', line(kept), Math.max(width, screen.width))].join('\n')}\n`
}

const coachingWords = ({ coachings, sessions }: RepairedWords['salvaged']): readonly string[] =>
  coachings + sessions === 0
    ? []
    : [`And ${count(coachings, 'coaching')} with ${count(sessions, 'session')} over commits.`]

const activityWords = ({ activities }: RepairedWords['salvaged']): readonly string[] =>
  activities === 0 ? [] : [`And ${count(activities, 'activity', 'activities')} of services.`]
