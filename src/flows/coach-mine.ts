import { isMe, type Me } from '../core/person.ts'
import type { CommitSource, Files, Said } from '../core/ports.ts'
import { type Coached, judge } from './coach.ts'
import { type Surrounded, surrounded } from './coach-history.ts'
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
  const judging = judge(source, { withDiff: wish.withDiff, withRewrite: false })
  const recent = { tips: [head], not: [], limit: null, since: begin }
  const stretch = surrounded(review, recent, await houseSettings(files, workTree), signal)
  const commits: Surrounded[] = []
  for await (const batch of mineAmong(stretch, source, wish)) commits.push(...batch)
  return { total: commits.length, commits: dated(judging(commits, signal)) }
}

async function* none(): AsyncGenerator<CoachedMine> {}

async function* dated(judged: AsyncIterable<Coached>): AsyncGenerator<CoachedMine> {
  for await (const one of judged) {
    const at = one.commit.authored
    if (at !== null) yield { ...one, at }
  }
}

async function* mineAmong(
  commits: AsyncIterable<Surrounded>,
  source: CommitSource,
  { me, since, until }: MineWish,
): AsyncGenerator<readonly Surrounded[]> {
  const [from, to] = [Date.parse(since) / 1000, Date.parse(until) / 1000]
  const people = mapping(source, me)
  let waiting: Surrounded[] = []
  for await (const one of commits) {
    const at = one.commit.authored?.seconds
    if (at === undefined || at < from || at >= to) continue
    waiting.push(one)
    if (waiting.length < LOOKED_UP) continue
    yield await people.mine(waiting)
    waiting = []
  }
  yield await people.mine(waiting)
}

/** Asks the mailmap about each identity once. */
function mapping(source: CommitSource, me: Me) {
  const known = new Map<string, boolean>()
  const keyOf = ({ commit: { author } }: Surrounded): string => `${author.name}\0${author.email}`
  return {
    async mine(commits: readonly Surrounded[]): Promise<readonly Surrounded[]> {
      const fresh = new Map(commits.map((one) => [keyOf(one), one.commit.author]))
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
