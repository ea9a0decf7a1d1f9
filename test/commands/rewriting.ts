import { expect } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import type { Craft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { jsonOf } from './history.ts'

export const trackJson = async (craft: Craft, ...more: readonly string[]) =>
  shapes.track.parse(jsonOf(await craft('track', '--json', ...more)))

export const logJson = async (craft: Craft, ...more: readonly string[]) =>
  shapes.commit.array().parse(jsonOf(await craft('log', '--json', ...more)))

/** Subjects of what counts, in alphabetical order: commits made by git itself come at any time. */
export const counted = async (craft: Craft, ...more: readonly string[]): Promise<readonly string[]> =>
  (await logJson(craft, ...more)).map(({ subject }) => subject).sort()

/** Every commit that no longer counts: its subject, and that of the one that took its place, or null. */
export async function replaced(
  craft: Craft,
  ...more: readonly string[]
): Promise<readonly (readonly [string, string | null])[]> {
  const all = await logJson(craft, '--superseded', ...more)
  const subjects = new Map(all.map(({ oid, subject }) => [oid, subject]))
  return all
    .filter((one) => one.supersededBy !== null || !one.reachable)
    .map(
      ({ subject, supersededBy }) =>
        [subject, supersededBy === null ? null : (subjects.get(supersededBy) ?? supersededBy)] as const,
    )
    .sort()
}

type Lines = { readonly insertions: number; readonly deletions: number }

/** What git counts in HEAD's history, merges apart. */
export function linesInGit(repo: GitFixture, revision = 'HEAD'): Lines {
  const rows = repo.git('log', '--no-merges', '--numstat', '--format=', revision).split('\n')
  const sum = (column: number) =>
    rows.reduce((total, row) => total + (Number(row.split('\t')[column]) || 0), 0)
  return { insertions: sum(0), deletions: sum(1) }
}

export async function linesCounted(craft: Craft): Promise<Lines> {
  const commits = await logJson(craft)
  return {
    insertions: commits.reduce((total, one) => total + one.insertions, 0),
    deletions: commits.reduce((total, one) => total + one.deletions, 0),
  }
}

/** Tracks, and holds what counts against git's own sum. Gives what the run said. */
export async function agrees(craft: Craft, repo: GitFixture) {
  const said = await trackJson(craft)
  expect(await linesCounted(craft)).toEqual(linesInGit(repo))
  return said
}

/** Rebases onto `onto` with the given list of what to do, as a person would type it into the editor. */
export function rebase(
  repo: GitFixture,
  onto: string,
  todo: (lines: readonly string[]) => readonly string[],
) {
  const commits = repo.git('rev-list', '--reverse', `${onto}..HEAD`).split('\n')
  repo.write('../todo', `${todo(commits.map((oid) => `pick ${oid}`)).join('\n')}\n`)
  repo.feed('', ['rebase', '-q', '-i', onto], {
    GIT_SEQUENCE_EDITOR: `cp ${repo.path}/../todo`,
    GIT_EDITOR: 'true',
  })
}
