import { areaOf } from '../paths.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import { MARKED } from './intake.ts'
import { mentionedIssues } from './references.ts'

/** What a commit can have in common with another. */
export type Features = {
  readonly files: readonly { readonly path: number; readonly rarity: number }[]
  readonly areas: readonly string[]
  readonly issues: readonly string[]
  /** Telling words of the subject. */
  readonly words: readonly string[]
}

const MOST_FILES = 200
const STOP = new Set(
  (
    'the a an and or of to in on for with from by at as is are be been was were it its this that these those not no ' +
    'when if then else into than only also more some all any use using used add adds added fix fixes fixed remove removed ' +
    'update updated make makes move moved change changed support allow avoid handle new test tests code file files ' +
    'function functions minor small better improve typo typos docs doc comment comments instead without after before do does ' +
    'don set get via per out up so we can should must which during error errors check merge branch part cleanup'
  ).split(' '),
)

/** A file counts as rare until this many commits have touched it; after that ever less. */
const RARE = 12

/**
 * Features in the order of history. Rarity looks only backwards, so that new commits
 * never change how old ones were grouped.
 */
export function featureReader(h: History): (i: number, facts: Facts) => Features {
  const touches = new Int32Array(h.paths.length)
  const areas = new Map<number, string>()
  return (i, facts) => {
    const files: { path: number; rarity: number }[] = []
    const names = new Set<string>()
    for (let row = h.fileFrom[i] as number; row < (h.fileTo[i] as number); row++) {
      const path = h.files.path[row] as number
      const count = (touches[path] as number) + 1
      touches[path] = count
      if (((h.files.bits[row] as number) & MARKED) !== 0 || files.length >= MOST_FILES) continue
      files.push({ path, rarity: Math.min(1, RARE / count) })
      const area = areas.get(path) ?? areaOf(h.paths[path] as string)
      areas.set(path, area)
      names.add(area)
    }
    return {
      files,
      areas: [...names],
      issues: issuesOf(h, i, facts),
      words: wordsOf(h.subjects[i] as string),
    }
  }
}

function issuesOf(h: History, i: number, facts: Facts): readonly string[] {
  const message = h.messages[i] as string
  return /#\d|[A-Z]-\d|issues\//.test(message) ? mentionedIssues(message, facts.pull?.number ?? null) : []
}

function wordsOf(subject: string): readonly string[] {
  const words = new Set<string>()
  for (const word of subject.toLowerCase().match(/[a-z_][a-z0-9_]{2,}/g) ?? [])
    if (!STOP.has(word)) words.add(word)
  return [...words]
}
