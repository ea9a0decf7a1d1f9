// Runs the server for a person who wants to try craft without a model.
// usage: node test/tooling/run.mjs test/model/server/main.ts [port] [model…]
import { startServer } from './server.ts'

const [port = '11435', ...models] = process.argv.slice(2)
const installed =
  models.length > 0 ? models : ['gemma4:e4b', 'llama3.2', 'embeddinggemma', 'nimble', 'remote:cloud']
const server = await startServer({ port: Number(port), models: installed, pace: 15 })
process.stdout.write(`Ollama's protocol at ${server.url}; what it says is made up. Try:\n`)
process.stdout.write(`  OLLAMA_HOST=${server.url} craft model list\n`)
