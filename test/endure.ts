/**
 * `npm run endure -- [--kills 200] [--imports 16] [--commits 3000] [--store sqlite|jsonl] [--seed 1]`: kills imports
 * of a rewritten history at any moment, lets several write one store at once, and says where that shows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isStoreKind, type StoreKind, storeKinds } from '../src/core/store-kind.ts'
import { surviveCompany } from './endurance/company.ts'
import { surviveKills } from './endurance/kills.ts'
import { rewrittenHistory } from './endurance/rewritten.ts'
import { undisturbed } from './endurance/uninterrupted.ts'

const shown = 20

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    imports: { type: 'string', default: '16' },
    commits: { type: 'string', default: '3000' },
    store: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.store !== undefined && !isStoreKind(values.store))
  throw new Error(`--store is one of ${storeKinds.join(', ')}`)

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const tell = (line: string): void => void process.stderr.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'craft-endure-'))
try {
  const history = await rewrittenHistory(folder, Number(values.commits))
  let troubles = 0
  for (const kind of storeKinds.filter((one) => values.store === undefined || values.store === one))
    troubles += await endure(kind, history)
  say(troubles === 0 ? 'Nothing was lost, left half done or done twice.' : `${troubles} troubles.`)
  process.exitCode = troubles === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function endure(
  kind: StoreKind,
  history: Awaited<ReturnType<typeof rewrittenHistory>>,
): Promise<number> {
  // npm runs scripts in the project's folder; this file is run as a bundle from elsewhere.
  const program = { bin: resolve('bin/craft.js'), cwd: history.path, home: join(folder, kind), kind }
  const expected = await undisturbed(program, history)
  const lengths = `${Math.round(expected.before.length)} and ${Math.round(expected.after.length)} ms`
  say(`${kind}: undisturbed, the import takes ${lengths} before and after the history is rewritten`)
  const ordeal = { program, history, expected, tell }

  const { kills, completed, hits, troubles } = await surviveKills(
    ordeal,
    Number(values.kills),
    Number(values.seed),
  )
  const where = `${hits.unmade} before there was a store, ${hits.partial} with a part of the commits, ${hits.whole} with all`
  say(`${kind}: ${kills} kills (${where}) in ${completed} imports: ${verdictOn(troubles)}`)

  const company = await surviveCompany(ordeal, Number(values.imports))
  say(`${kind}: ${values.imports} imports at once, twice: ${verdictOn(company)}`)
  for (const trouble of [...troubles, ...company].slice(0, shown)) say(`  ${trouble}`)
  rmSync(program.home, { recursive: true, force: true })
  return troubles.length + company.length
}

function verdictOn(troubles: readonly string[]): string {
  return troubles.length === 0 ? 'as undisturbed' : `${troubles.length} troubles`
}
