import type { CommitStore } from '../core/ports.ts'

export type RunNote = {
  /** Where histories begin of which only a part is stored: of a range, of some people's commits, of a run cut short. */
  readonly partial: readonly string[]
  /** A run before this one began and never ended: nobody may have compared what it stored. Or it is still at work. */
  readonly cutShort: boolean
  /** Called before the first commit is written, with the tips that are read from. */
  begin(partial: readonly string[]): void
  /** Called when everything is written; does nothing where another run has begun since. */
  end(partial: readonly string[]): void
}

/**
 * How far runs over a checkout came. Commits are stored long before they are linked, and a run tells what it has to
 * link by what it has stored itself: where it was killed in between, the next one has to look at everything.
 */
export function runNote(store: CommitStore, gitDir: string): RunNote {
  const key = `run:${gitDir}`
  const [state = '', ...partial] = (store.note(key) ?? 'ended 0').split('\n')
  const mine = Number(state.split(' ')[1]) + 1
  const say = (verb: string, tips: readonly string[]): void =>
    store.setNote(key, [`${verb} ${mine}`, ...tips].join('\n'))
  return {
    partial,
    cutShort: state.startsWith('begun'),
    begin: (tips) => say('begun', tips),
    end: (tips) => {
      if (store.note(key)?.split('\n')[0] === `begun ${mine}`) say('ended', tips)
    },
  }
}

/** Makes the next run over a checkout read and compare everything, whatever runs before it have noted. */
export function forgetRuns(store: CommitStore, gitDir: string): void {
  const checkout = store.repositories.checkout(gitDir)
  if (checkout === null) return
  runNote(store, gitDir).begin(runNote(store, gitDir).partial)
  const { repositoryId, shallow } = checkout
  store.repositories.saveCheckout({ repositoryId, gitDir, shallow, tips: [] })
}

/** Is this note one that runs write for themselves, about work that is done again? */
export const isOfRuns = (key: string): boolean => key.startsWith('run:')
