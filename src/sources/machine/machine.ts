import { accessSync, constants, existsSync, readFileSync, realpathSync, statfsSync, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Machine, Program } from '../../core/checkup.ts'

type Env = Readonly<Record<string, string | undefined>>

/** This machine, looked at and not touched. @param loadDriver throws where SQLite's driver does not load */
export function thisMachine(env: Env, loadDriver: () => void): Machine {
  const home = installation()
  return {
    programs: (name) => programsNamed(name, env, home),
    node: () => ({
      version: process.versions.node,
      wanted: enginesOf(home),
      driverFault: whyNot(loadDriver),
    }),
    builtAt: () => timeOf(join(home, 'dist', 'main.js')),
    freeBytes,
    mode: modeOf,
  }
}

function modeOf(path: string): number | null {
  if (process.platform === 'win32') return null
  try {
    return statSync(path).mode
  } catch {
    return null
  }
}

/** The folder craft was installed into: package.json stands there, above src/ and the built dist/. */
function installation(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

function enginesOf(home: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const { engines } = manifest as { readonly engines?: { readonly node?: string } }
  return engines?.node ?? '*'
}

function whyNot(work: () => void): string | null {
  try {
    work()
    return null
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  }
}

function timeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : Math.floor(found.mtimeMs / 1000)
}

function programsNamed(name: string, env: Env, home: string): readonly Program[] {
  const endings = process.platform === 'win32' ? (env.PATHEXT ?? '.EXE;.CMD;.BAT').split(';') : ['']
  const mine = realOf(home)
  const seen = new Set<string>()
  return (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .filter((path) => isProgram(path) && !seen.has(path) && seen.add(path))
    .map((path) => ({ path, isThis: isOurs(path, mine) }))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** npm links to the file in the package, or (on Windows, and with pnpm) writes a script that names it. */
function isOurs(path: string, home: string): boolean {
  const bin = join(home, 'bin', 'craft.js')
  return realOf(path) === bin || namesOurs(path, bin)
}

const LARGEST_SCRIPT = 10_000

function namesOurs(path: string, bin: string): boolean {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? LARGEST_SCRIPT) >= LARGEST_SCRIPT) return false
  const words = readFileSync(path, 'utf8').match(/[^"'\s]*[\\/]bin[\\/]craft\.js/g) ?? []
  return words.some((word) => {
    const relative = word.replace(/^(\$basedir|%~dp0|%dp0%)[\\/]?/, '')
    return realOf(isAbsolute(relative) ? relative : join(dirname(path), relative)) === bin
  })
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function freeBytes(path: string): number | null {
  let folder = path
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder)
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
