import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
export const bin = resolve(here, '../../bin/craft.js')
const peakHook = pathToFileURL(join(here, 'peak.mjs')).href

const environment = (more) => ({ ...process.env, NO_COLOR: '1', ...more })

/** Runs a program to its end; its whole time in milliseconds. Throws where it fails. */
export function time(command, args, cwd, env = {}, input = 'ignore') {
  const begin = process.hrtime.bigint()
  const done = spawnSync(command, args, {
    cwd,
    env: environment(env),
    stdio: [input, 'ignore', 'pipe'],
  })
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${done.stderr ?? done.error}`)
  return milliseconds
}

/** Milliseconds of `craft coach --batch` over the lines of `file`. */
export function craftBatch(file, home, cwd) {
  const input = openSync(file)
  try {
    const args = [bin, 'coach', '--batch', '--no-model']
    return time(process.execPath, args, cwd, { CRAFT_HOME: home }, input)
  } finally {
    closeSync(input)
  }
}

export const node = (cwd) => time(process.execPath, ['-e', '0'], cwd)
export const git = (cwd, ...args) => time('git', args, cwd)
export const craft = (args, home, cwd) => time(process.execPath, [bin, ...args], cwd, { CRAFT_HOME: home })

/** As `craft`, with the highest resident memory of Node alone in MB, written to `file` on the way. */
export function craftWithPeak(args, home, cwd, file) {
  const env = { CRAFT_HOME: home, CRAFT_BENCH_PEAK: file }
  const milliseconds = time(process.execPath, ['--import', peakHook, bin, ...args], cwd, env)
  return { milliseconds, megabytes: Number(readFileSync(file, 'utf8')) / 1024 }
}

/** Milliseconds until the first byte of what craft prints; all of it is read. */
export async function craftFirstByte(args, home, cwd) {
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: environment({ CRAFT_HOME: home }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let first = null
  for await (const _ of child.stdout) first ??= Number(process.hrtime.bigint() - begin) / 1e6
  return first
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

export const percentile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[
    Math.min(numbers.length - 1, Math.ceil((numbers.length * share) / 100) - 1)
  ]

/**
 * Measures the two in turn, so that what slows the machine down meets both; the order changes every time.
 * @param before makes ready for our next turn; not measured
 */
export function inTurn({ name, limit, runs, ours, theirs, before = () => {} }) {
  const times = { ours: [], theirs: [] }
  for (let index = 0; index < runs; index++) {
    before(index)
    const order = index % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']
    for (const side of order) times[side].push(side === 'ours' ? ours(index) : theirs(index))
  }
  const [mine, base] = [median(times.ours), median(times.theirs)]
  return { name, mine, base, ratio: mine / base, limit }
}
