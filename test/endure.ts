/**
 * `npm run endure -- [--kills 200] [--imports 16] [--commits 3000] [--store sqlite|jsonl] [--only <scenario>]
 * [--hooked 1000] [--seed 1]`: kills craft at any moment of what it does to a store, spread over all scenarios, lets several imports
 * write one store at once, commits with hooks on while the store is in all kinds of trouble, and says where that shows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isStoreKind, type StoreKind, storeKinds } from '../src/core/store-kind.ts'
import { surviveCommits } from './endurance/commits.ts'
import { surviveCompany } from './endurance/company.ts'
import { type RewrittenHistory, rewrittenHistory } from './endurance/rewritten.ts'
import type { Ordeal, Outcome } from './endurance/scenario.ts'
import { scenarios } from './endurance/scenarios.ts'
import { undisturbed } from './endurance/uninterrupted.ts'

const shown = 20

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    imports: { type: 'string', default: '16' },
    commits: { type: 'string', default: '3000' },
    store: { type: 'string' },
    hooked: { type: 'string', default: '1000' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.store !== undefined && !isStoreKind(values.store))
  throw new Error(`--store is one of ${storeKinds.join(', ')}`)
const names = scenarios.map(({ name }) => name)
if (values.only !== undefined && ![...names, 'hooked'].includes(values.only))
  throw new Error(`--only is one of ${names.join(', ')}`)

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const tell = (line: string): void => void process.stderr.write(`${line}\n`)

const kinds = storeKinds.filter((one) => values.store === undefined || values.store === one)
const chosen = scenarios.filter(({ name }) => values.only === undefined || values.only === name)
const parts = kinds.flatMap((kind) =>
  chosen.filter((one) => one.kinds.includes(kind)).map((scenario) => ({ kind, scenario })),
)
const wanted = Number(values.kills)
const shareOf = (index: number): number =>
  Math.floor((wanted * (index + 1)) / parts.length) - Math.floor((wanted * index) / parts.length)

const folder = mkdtempSync(join(tmpdir(), 'craft-endure-'))
const found = { kills: 0, troubles: 0 }
try {
  const history = await rewrittenHistory(folder, Number(values.commits))
  for (const kind of kinds) await endure(kind, history)
  if (values.only === undefined || values.only === 'hooked') await commitAllTheTime()
  const verdict =
    found.troubles === 0 ? 'nothing was lost, left half done or done twice' : `${found.troubles} troubles`
  say(`${found.kills} kills: ${verdict}.`)
  process.exitCode = found.troubles === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function endure(kind: StoreKind, history: RewrittenHistory): Promise<void> {
  // npm runs scripts in the project's folder; this file is run as a bundle from elsewhere.
  const program = { bin: resolve('bin/craft.js'), cwd: history.path, home: join(folder, kind), kind }
  const expected = await undisturbed(program, history)
  const lengths = `${Math.round(expected.before.length)} and ${Math.round(expected.after.length)} ms`
  say(`${kind}: undisturbed, the import takes ${lengths} before and after the history is rewritten`)
  const ordeal: Ordeal = { program, history, expected, tell }

  for (const [index, { kind: its, scenario }] of parts.entries()) {
    if (its !== kind) continue
    const outcome = await scenario.survive(ordeal, shareOf(index), Number(values.seed))
    found.kills += outcome.kills
    say(`${kind}: ${scenario.name}: ${wordsOf(outcome)}: ${verdictOn(outcome.troubles)}`)
  }
  if (values.only !== undefined) return
  const company = await surviveCompany(ordeal, Number(values.imports))
  say(`${kind}: ${values.imports} imports at once, twice: ${verdictOn(company)}`)
}

async function commitAllTheTime(): Promise<void> {
  const place = { bin: resolve('bin/craft.js'), folder: join(folder, 'hooked'), tell }
  const outcome = await surviveCommits(place, Number(values.hooked))
  const circumstances = `while ${outcome.while.join('; ')}`
  say(
    `${outcome.commits} commits from six work trees with hooks on, ${circumstances}: ${verdictOn(outcome.troubles)}`,
  )
}

function wordsOf({ kills, completed, where }: Outcome): string {
  const states = Object.entries(where).map(([state, times]) => `${times} ${state}`)
  return `${kills} kills (${states.join(', ')}) in ${completed} runs that came to their end`
}

/** As undisturbed, or the first troubles in words. */
function verdictOn(troubles: readonly string[]): string {
  found.troubles += troubles.length
  if (troubles.length === 0) return 'as undisturbed'
  return [`${troubles.length} troubles`, ...troubles.slice(0, shown)].join('\n  ')
}
