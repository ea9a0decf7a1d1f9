// Measures what craft adds to what a model takes, against the server of the tests; prints the figures as JSON.
// usage: node test/tooling/run.mjs test/bench/model-calls.ts <repository> <store's folder> <runs>
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { askCoach } from '../../src/analysis/prompts/coach.ts'
import { findAdvisor } from '../../src/model/advisor.ts'
import { chatRequest } from '../../src/model/ollama/ask.ts'
import { openSqliteCommits } from '../../src/store/sqlite/commit-store.ts'
import { type OllamaServer, startServer } from '../model/server/server.ts'

const [repository = '', home = '', runs = '5'] = process.argv.slice(2)
const MODEL = 'llama3.2'
const NUM_CTX = 8192
const CALLS = 60
const COMMITS = 100
const { signal } = new AbortController()

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - begin) / 1e6
}

/** Milliseconds of one question through craft, kept in a store, less those of the same request and nothing else. */
async function overhead(server: OllamaServer): Promise<number> {
  const path = join(home, 'calls.db')
  const store = openSqliteCommits(path, { now: () => new Date(0), craftVersion: '0.0.0' })
  const settings = { enabled: true, name: MODEL, host: server.url, numCtx: NUM_CTX, logPrompts: true }
  const keeping = { calls: async () => store.modelCalls, now: () => 0 }
  const { advisor } = await findAdvisor(settings, {}, keeping, signal)
  if (advisor === null) throw new Error('the server does not answer')
  const alone = { name: advisor.model.name, contextTokens: NUM_CTX, think: false }
  const more: number[] = []
  for (let index = 0; index < CALLS; index++) {
    const diff = `diff --git a/a.ts b/a.ts\n@@ -1 +1,200 @@\n${`+const value${index} = read(${index})\n`.repeat(200)}`
    const material = { message: `Read value ${index}`, files: [], diff, findings: [] }
    const ours = () => advisor.ask(askCoach(material, advisor.contextTokens), signal)
    const { system, user, shape: schema, maxTokens } = askCoach(material, advisor.contextTokens)
    const request = chatRequest(alone, { system, user, schema, answerTokens: maxTokens })
    const theirs = async () => {
      const reply = await fetch(`${server.url}/api/chat`, { method: 'POST', body: JSON.stringify(request) })
      await reply.text()
    }
    // The first of the two finds the machine colder than the second.
    if (index % 2 === 0) {
      const mine = await timed(ours)
      more.push(mine - (await timed(theirs)))
    } else {
      const base = await timed(theirs)
      more.push((await timed(ours)) - base)
    }
  }
  store.close()
  rmSync(path, { force: true })
  return median(more)
}

const bin = resolve('bin/craft.js')

async function craft(host: string, ...args: readonly string[]): Promise<number> {
  return timed(async () => {
    const env = { ...process.env, NO_COLOR: '1', CRAFT_HOME: home, OLLAMA_HOST: host }
    const child = spawn(process.execPath, [bin, 'coach', ...args], {
      cwd: repository,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`craft coach ${args.join(' ')} ended with ${code}`)
  })
}

async function several(work: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = []
  for (let index = 0; index < Number(runs); index++) times.push(await work())
  return times
}

const server = await startServer({ models: [MODEL] })
const [withModel, without] = [
  ['-n', String(COMMITS), '--json', '--model', MODEL],
  ['-n', String(COMMITS), '--json', '--no-model'],
]
await craft(server.url, ...withModel)
const asked = server.bodies('/api/chat').length
const cached = await several(() => craft(server.url, ...withModel))
if (server.bodies('/api/chat').length !== asked) throw new Error('what is kept was asked for again')
const figures = {
  overhead: await overhead(server),
  asked,
  cached: median(cached),
  rules: median(await several(() => craft(server.url, ...without))),
  alone: median(await several(() => craft(server.url, 'HEAD', '--json', '--no-model'))),
  down: median(await several(() => craft('127.0.0.1:2', 'HEAD', '--json', '--model', MODEL))),
}
await server.close()
process.stdout.write(`${JSON.stringify(figures)}\n`)
