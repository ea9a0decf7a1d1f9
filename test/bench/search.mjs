import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { craft, inTurn, median, node } from './measure.mjs'

/** What a search costs: the first, which makes the index, and each later one. */
export function searching(repository, work, home, runs, longRuns) {
  const search = (...words) => craft(['search', ...words], home, repository)
  const firsts = Array.from({ length: longRuns }, () => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(home, `search.db${end}`), { force: true })
    return search('--commits', 'fix') / 1000
  })
  const later = (name, ...words) =>
    inTurn({ name, limit: 3, runs, ours: () => search(...words), theirs: () => node(work) })
  // Looks for achievements, which a later search does not.
  search('fix')
  return {
    compared: [
      later('craft search --commits of two words', '--commits', 'fix', 'list'),
      later('craft search of two words', 'fix', 'list'),
      later('craft search of a phrase', '--commits', '"the list"'),
    ],
    counted: [
      { name: 'craft search --commits, first (makes the index), s', value: median(firsts), limit: 15 },
    ],
  }
}
