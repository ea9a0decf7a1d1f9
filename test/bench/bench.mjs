// Whole processes against what the machine itself needs for the same: ratios, so that they mean the same everywhere.
// usage: npm run bench -- [repository] [--runs 15] [--track-runs 3] [--commits 20000] [--hook-runs 50] [--strict]
// The repository may also come from CRAFT_BENCH_REPO; without one, a history of so many commits is made.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { coaching } from './coaching.mjs'
import { documents } from './documents.mjs'
import { makeHistory } from './history.mjs'
import { hooks } from './hooks.mjs'
import { craft, craftFirstByte, craftWithPeak, git, inTurn, median, node } from './measure.mjs'
import { modelCalls } from './model.mjs'
import { commitOn, gitText, sharedClone } from './repository.mjs'
import { searching } from './search.mjs'

const work = mkdtempSync(join(tmpdir(), 'craft-bench-'))

/** The cases whose limit is a ratio to what Node and git need without craft. */
function ratios(repository, home, runs) {
  const growing = sharedClone(repository, join(work, 'growing.git'))
  const theirs = () => git(repository, 'rev-parse', 'HEAD') + node(work)
  const track = (name, limit, place, before) =>
    inTurn({ name, limit, runs, before, theirs, ours: () => craft(['track'], home, place) })
  craft(['track'], home, growing)
  return [
    inTurn({
      name: 'craft --version',
      limit: 1.5,
      runs,
      ours: () => craft(['--version'], home, work),
      theirs: () => node(work),
    }),
    inTurn({
      name: 'craft log -n 1',
      limit: 2.5,
      runs,
      ours: () => craft(['log', '-n', '1'], home, repository),
      theirs: () => node(work),
    }),
    track('craft track, nothing new', 1.5, repository),
    track('craft track, one new commit', 2.5, growing, () => commitOn(growing)),
  ]
}

/** A first import against `git log --numstat`, and what it leaves behind. */
function firstTrack(repository, runs) {
  const home = join(work, 'first')
  const peaks = []
  const row = inTurn({
    name: 'craft track, first',
    limit: 0.65,
    runs,
    before: () => rmSync(home, { recursive: true, force: true }),
    ours: () => {
      const { milliseconds, megabytes } = craftWithPeak(['track'], home, repository, join(work, 'peak'))
      peaks.push(megabytes)
      return milliseconds
    },
    theirs: () => git(repository, 'log', '--numstat', 'HEAD'),
  })
  return { row, home, peak: Math.max(...peaks) }
}

/** What is held against a fixed limit: memory, size, the wait for the first line of a long list. */
async function amounts(repository, { home, peak }, runs) {
  const commits = Number(gitText(repository, ['rev-list', '--count', 'HEAD']))
  const waits = []
  for (let index = 0; index < runs; index++)
    waits.push(await craftFirstByte(['log', '--json'], home, repository))
  const checkups = Array.from({ length: runs }, () => craft(['doctor'], home, repository))
  const listing = (...more) =>
    craftWithPeak(['log', '--json', ...more], home, repository, join(work, 'peak')).megabytes
  return [
    { name: 'craft track, first: memory of Node, MB', value: peak, limit: 250 },
    {
      name: 'store, bytes a commit',
      value: statSync(join(home, 'craft.db')).size / commits,
      limit: 1200,
    },
    { name: 'craft doctor, ms (limit: for up to 100,000 commits)', value: median(checkups), limit: 500 },
    { name: 'craft log --json: first byte, ms', value: median(waits), limit: 300 },
    {
      // V8 lets its young generation grow up to a limit of its own; a list that is held grows with every line.
      name: 'craft log --json: memory, MB (limit: a quarter more than for half)',
      value: listing(),
      limit: 1.25 * listing('-n', String(Math.ceil(commits / 2))),
    },
  ]
}

function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
  return [head, ...rows].map(line).join('\n')
}

const verdict = (value, limit) => (value <= limit ? 'ok' : 'over')

const ratioTable = (rows) =>
  table(
    ['case', 'median ms', 'against ms', 'ratio', 'limit', ''],
    rows.map(({ name, mine, base, ratio, limit }) => [
      name,
      mine.toFixed(0),
      base.toFixed(0),
      ratio.toFixed(2),
      limit.toFixed(2),
      verdict(ratio, limit),
    ]),
  )

const amountTable = (rows) =>
  table(
    ['amount', 'measured', 'limit', ''],
    rows.map(({ name, value, limit }) => [
      name,
      value.toFixed(value < 100 ? 1 : 0),
      limit.toFixed(0),
      verdict(value, limit),
    ]),
  )

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '15' },
    'track-runs': { type: 'string', default: '3' },
    commits: { type: 'string', default: '20000' },
    'hook-runs': { type: 'string', default: '50' },
    strict: { type: 'boolean', default: false },
  },
})

try {
  const given = positionals[0] ?? process.env.CRAFT_BENCH_REPO
  const repository = given === undefined ? join(work, 'history.git') : resolve(given)
  if (given === undefined) await makeHistory(repository, Number(values.commits))
  const runs = Number(values.runs)
  const trackRuns = Number(values['track-runs'])
  const first = firstTrack(repository, trackRuns)
  // Before other cases fill the store with achievements and coachings.
  const sizes = await amounts(repository, first, runs)
  const hooked = hooks(repository, work, join(work, 'hook-home'), Number(values['hook-runs']), trackRuns)
  const coached = await coaching(repository, work, first.home, runs, trackRuns)
  const searched = searching(repository, work, first.home, runs, trackRuns)
  const asked = modelCalls(repository, first.home, trackRuns)
  const written = await documents(work, runs, trackRuns)
  const compared = [
    ...ratios(repository, first.home, runs),
    first.row,
    ...hooked.compared,
    ...coached.compared,
    ...searched.compared,
    ...asked.compared,
    ...written.compared,
  ]
  const counted = [...sizes, ...[hooked, coached, searched, asked, written].flatMap((one) => one.counted)]
  console.log(`${ratioTable(compared)}\n\n${amountTable(counted)}`)
  const isOver =
    compared.some(({ ratio, limit }) => ratio > limit) || counted.some(({ value, limit }) => value > limit)
  if (values.strict && isOver) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
