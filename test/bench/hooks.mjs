import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { craft, git, median, percentile } from './measure.mjs'
import { gitText } from './repository.mjs'

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/** Two clones with a work tree; the first has craft's hooks. Gives what its hooks' runs said in their log. */
function twoClones(repository, work, home) {
  const clone = (name) => {
    const folder = join(work, name)
    gitText(undefined, ['clone', '--quiet', '--shared', '--', repository, folder])
    gitText(folder, ['config', 'user.name', 'Ada Lovelace'])
    gitText(folder, ['config', 'user.email', 'ada@example.com'])
    return folder
  }
  const [hooked, bare] = [clone('hooked'), clone('bare')]
  craft(['track'], home, hooked)
  craft(['hook', 'install'], home, hooked)
  const state = join(home, 'state')
  const settled = () => {
    while (existsSync(join(state, 'drainer')) || existsSync(join(state, 'queue'))) sleep(50)
    const log = join(state, 'hook.log')
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
  }
  return { hooked, bare, settled }
}

/** `git commit` in both in turn, `pause` milliseconds apart: what the hook adds to the median and the 95th percentile. */
function added({ hooked, bare, settled }, runs, pause, name) {
  const times = { hooked: [], bare: [] }
  for (let index = 0; index < runs; index++) {
    const order = index % 2 === 0 ? ['hooked', 'bare'] : ['bare', 'hooked']
    sleep(pause)
    for (const side of order) {
      const folder = side === 'hooked' ? hooked : bare
      writeFileSync(join(folder, 'bench.txt'), `${name} ${index}\n`)
      gitText(folder, ['add', 'bench.txt'])
      times[side].push(git(folder, 'commit', '--quiet', '--message', `Change the line, ${name} ${index}`))
    }
  }
  settled()
  return [
    {
      name: `git commit with the hook, ${name}: added, ms`,
      value: median(times.hooked) - median(times.bare),
      limit: 5,
    },
    {
      name: `git commit with the hook, ${name}: added to 95 %, ms`,
      value: percentile(times.hooked, 95) - percentile(times.bare, 95),
      limit: 30,
    },
  ]
}

const PICKS = 300

/** A rebase of 300 commits with craft's hooks, without any, and with a post-commit that does nothing. */
function rebases({ hooked, bare, settled }, runs) {
  const plain = (folder, on) => {
    const file = join(folder, '.git', 'hooks', 'post-commit')
    writeFileSync(file, on ? '#!/bin/sh\nexit 0\n' : '')
    chmodSync(file, on ? 0o755 : 0o644)
  }
  const rebase = (folder) => {
    gitText(folder, ['reset', '--quiet', '--hard', 'bench-topic'])
    return git(folder, 'rebase', '--quiet', 'bench-onto')
  }
  for (const folder of [hooked, bare]) {
    gitText(folder, ['branch', 'bench-topic', 'HEAD~1'])
    gitText(folder, ['checkout', '--quiet', 'bench-topic'])
    for (let index = 0; index < PICKS; index++) {
      writeFileSync(join(folder, `picked-${index % 20}.txt`), `line ${index}\n`)
      gitText(folder, ['add', '.'])
      gitText(folder, ['-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--message', `Pick ${index}`])
    }
    gitText(folder, ['branch', 'bench-onto', '@{-1}'])
    gitText(folder, ['checkout', '--quiet', '-b', 'bench-rebased'])
  }
  const times = { hooked: [], bare: [], empty: [] }
  let imports = 0
  for (let index = 0; index < runs; index++) {
    const before = settled().length
    times.hooked.push(rebase(hooked))
    imports = Math.max(imports, settled().length - before)
    plain(bare, false)
    times.bare.push(rebase(bare))
    plain(bare, true)
    times.empty.push(rebase(bare))
    plain(bare, false)
  }
  const row = (name, ours, theirs, limit) => ({
    name,
    mine: median(ours),
    base: median(theirs),
    ratio: median(ours) / median(theirs),
    limit,
  })
  return {
    compared: [
      row(`git rebase of ${PICKS} with the hook`, times.hooked, times.bare, 1.15),
      row('the same against a hook that does nothing', times.hooked, times.empty, 1.15),
    ],
    counted: [{ name: 'imports after that rebase', value: imports, limit: 1 }],
  }
}

/** What craft's hooks cost the person who commits. */
export function hooks(repository, work, home, runs, rebaseRuns) {
  const clones = twoClones(repository, work, home)
  const counted = [
    ...added(clones, runs, 0, 'one after the other'),
    ...added(clones, Math.ceil(runs / 2), 700, 'while another is brought in'),
  ]
  const rebased = rebases(clones, rebaseRuns)
  return { compared: rebased.compared, counted: [...counted, ...rebased.counted] }
}
