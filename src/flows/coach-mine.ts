import { isMe, type Me } from '../core/person.ts'
import type { CommitSource, Files, Said } from '../core/ports.ts'
import { type Coached, judge } from './coach.ts'
import { all, STYLE_COMMITS } from './coach-history.ts'
import { houseSettings } from './house-settings.ts'

export type MineWish = {
  readonly me: Me
  readonly since: string
  readonly until: string
  readonly withDiff: boolean
}

/** A commit of mine, and when I wrote it. */
export type CoachedMine = Coached & { readonly at: NonNullable<Said['authored']> }

export type CoachedMany = { readonly total: number; readonly commits: AsyncIterable<CoachedMine> }

const WEEK = 7 * 86_400
/** So many commits wait until their authors are looked up in the mailmap. */
const LOOKED_UP = 2_000

/**
 * Coaches one person's commits in the history of HEAD that were written between two times, newest first. A rebase
 * makes a commit younger, never older, so git is asked for what was committed since then; clocks may be wrong by a
 * week. Messages of these commits are held, diffs are not.
 * @throws Fault('unusable') where git can't be asked
 */
export async function coachMine(
  source: CommitSource,
  files: Pick<Files, 'read'>,
  wish: MineWish,
  signal: AbortSignal,
): Promise<CoachedMany> {
  const { head, workTree } = await source.locate()
  if (head === null) return { total: 0, commits: none() }
  const review = await source.review()
  const begin = Date.parse(wish.since) / 1000 - WEEK
  const stretch = { tips: [head], not: [] }
  const recent = review.history({ ...stretch, limit: null, since: begin }, signal)
  const [chosen, older, configured] = await Promise.all([
    all(mineAmong(recent, source, wish)),
    all(review.history({ ...stretch, limit: STYLE_COMMITS, until: begin }, signal)),
    houseSettings(files, workTree),
  ])
  const { withDiff } = wish
  const history = { chosen, older }
  const judging = { source, review, history, configured, withDiff, withRewrite: false }
  return { total: chosen.length, commits: dated(judge(judging, signal)) }
}

async function* none(): AsyncGenerator<CoachedMine> {}

async function* dated(judged: AsyncIterable<Coached>): AsyncGenerator<CoachedMine> {
  for await (const one of judged) {
    const at = one.commit.authored
    if (at !== null) yield { ...one, at }
  }
}

async function* mineAmong(
  batches: AsyncIterable<readonly Said[]>,
  source: CommitSource,
  { me, since, until }: MineWish,
): AsyncGenerator<readonly Said[]> {
  const [from, to] = [Date.parse(since) / 1000, Date.parse(until) / 1000]
  const people = mapping(source, me)
  let waiting: Said[] = []
  for await (const batch of batches) {
    for (const commit of batch) {
      const at = commit.authored?.seconds
      if (at !== undefined && at >= from && at < to) waiting.push(commit)
    }
    if (waiting.length < LOOKED_UP) continue
    yield await people.mine(waiting)
    waiting = []
  }
  yield await people.mine(waiting)
}

/** Asks the mailmap about each identity once. */
function mapping(source: CommitSource, me: Me) {
  const known = new Map<string, boolean>()
  const keyOf = ({ author }: Said): string => `${author.name}\0${author.email}`
  return {
    async mine(commits: readonly Said[]): Promise<readonly Said[]> {
      const fresh = new Map(commits.map((one) => [keyOf(one), one.author]))
      for (const key of known.keys()) fresh.delete(key)
      const mapped = await source.mailmap([...fresh.values()])
      for (const [index, key] of [...fresh.keys()].entries()) {
        const person = mapped[index]
        known.set(key, person !== undefined && isMe(me, person))
      }
      return commits.filter((one) => known.get(keyOf(one)))
    },
  }
}
