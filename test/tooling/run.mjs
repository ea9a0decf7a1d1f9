// Bundles one TypeScript file of the tests and runs it: Node 20 can't read TypeScript itself.
// usage: node test/tooling/run.mjs <file.ts> [arguments…]
import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { bundle } from '../../build.mjs'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node test/tooling/run.mjs <file.ts> [arguments…]')
// Inside node_modules, so that the external packages are found from there.
const outfile = join(
  bundle.absWorkingDir,
  'node_modules/.cache/craft',
  basename(file).replace(/\.ts$/, '.mjs'),
)
await build({ ...bundle, entryPoints: [file], outfile })
process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1
