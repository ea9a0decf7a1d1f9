// Whole processes against what the machine itself needs for the same: ratios, so that they mean the same everywhere.
// usage: npm run bench -- [repository] [--runs 15] [--track-runs 3] [--strict]
// The repository may also come from CRAFT_BENCH_REPO; without one, a history of 20,000 commits is made.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { makeHistory } from './history.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const bin = resolve(here, '../../bin/craft.js')
const peakHook = pathToFileURL(join(here, 'peak.mjs')).href
const work = mkdtempSync(join(tmpdir(), 'craft-bench-'))
const peakFile = join(work, 'peak')

function run(command, args, { cwd = work, env = {} } = {}) {
  const begin = process.hrtime.bigint()
  const done = spawnSync(command, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${done.stderr ?? done.error}`)
  return milliseconds
}

const node = () => run(process.execPath, ['-e', '0'])
const git = (repository, ...args) => run('git', args, { cwd: repository })
const craft = (args, home, cwd, nodeFlags = [], env = {}) =>
  run(process.execPath, [...nodeFlags, bin, ...args], { cwd, env: { CRAFT_HOME: home, ...env } })

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Measures the two in turn, so that what slows the machine down meets both; the order changes every time. */
function compare(name, limit, runs, ours, theirs) {
  const times = { ours: [], theirs: [] }
  for (let index = 0; index < runs; index++) {
    const order = index % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']
    for (const side of order) times[side].push(side === 'ours' ? ours(index) : theirs(index))
  }
  const [mine, base] = [median(times.ours), median(times.theirs)]
  return { name, mine, base, ratio: mine / base, limit }
}

function measure(repository, runs, trackRuns) {
  const home = join(work, 'home')
  const fresh = (index) => join(work, `home-${index}`)
  const peaks = []
  const firstTrack = (index) => {
    rmSync(fresh(index), { recursive: true, force: true })
    const env = { CRAFT_BENCH_PEAK: peakFile }
    const time = craft(['track'], fresh(index), repository, ['--import', peakHook], env)
    peaks.push(Number(readFileSync(peakFile, 'utf8')) / 1024)
    rmSync(fresh(index), { recursive: true, force: true })
    return time
  }
  const numstat = () => git(repository, 'log', '--numstat', 'HEAD')
  craft(['track'], home, repository)
  node()
  const rows = [
    compare('craft --version', 1.5, runs, () => craft(['--version'], home, repository), node),
    compare('craft log -n 1', 2.5, runs, () => craft(['log', '-n', '1'], home, repository), node),
    compare(
      'craft track, nothing new',
      3,
      runs,
      () => craft(['track'], home, repository),
      () => git(repository, 'rev-parse', 'HEAD') + node(),
    ),
    compare('craft track, first', 1.2, trackRuns, firstTrack, numstat),
  ]
  return { rows, peak: Math.max(...peaks) }
}

function table(rows) {
  const head = ['case', 'median ms', 'against ms', 'ratio', 'limit', '']
  const body = rows.map(({ name, mine, base, ratio, limit }) => [
    name,
    mine.toFixed(0),
    base.toFixed(0),
    ratio.toFixed(2),
    limit.toFixed(1),
    ratio <= limit ? 'ok' : 'over',
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
  return [head, ...body].map(line).join('\n')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '15' },
    'track-runs': { type: 'string', default: '3' },
    commits: { type: 'string', default: '20000' },
    strict: { type: 'boolean', default: false },
  },
})

try {
  const given = positionals[0] ?? process.env.CRAFT_BENCH_REPO
  const repository = given === undefined ? join(work, 'history.git') : resolve(given)
  if (given === undefined) await makeHistory(repository, Number(values.commits))
  const { rows, peak } = measure(repository, Number(values.runs), Number(values['track-runs']))
  console.log(table(rows))
  console.log(`peak resident memory of craft track (Node alone): ${peak.toFixed(0)} MB`)
  if (values.strict && rows.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
