'use strict'
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')

const program = join(__dirname, '../dist')

/** What ran, by its file name: its exports, and the script that keeps what V8 compiles of it. */
const loaded = new Map()

/**
 * Gives what the file `name` of the built program exports; runs it the first time. Code that was compiled before (see
 * `keepCompiled`) is not compiled again: that is most of what craft would need to start.
 */
function load(name) {
  const before = loaded.get(name)
  if (before !== undefined) return before.module.exports
  const filename = join(program, name)
  // Built as ASCII: a byte is a character.
  const source = readFileSync(filename, 'latin1')
  const compiled = compiledFile(filename, source)
  const script = new Script(`(function (module, require, meta) {${source}\n})`, {
    filename,
    cachedData: contentOf(compiled),
  })
  const module = { exports: {} }
  loaded.set(name, { module, script, compiled })
  script.runInThisContext()(module, requireFrom, {
    get url() {
      return pathToFileURL(filename).href
    },
  })
  return module.exports
}

/** The program's own files name each other `./name`; all else is Node's or a package's. */
const requireFrom = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name))

/**
 * Where the compiled code of a file is kept. V8 takes it for another source of the same length without a word, so the
 * hash that the build wrote into the first line stands in the name; and another V8 would read it only to refuse it.
 */
const compiledFile = (filename, source) =>
  `${filename}.${source.slice(2, source.indexOf('\n'))}-${process.versions.v8}-${process.arch}`

function contentOf(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Keeps beside the program what V8 has compiled of it so far, each file whole or not at all. */
function keepCompiled() {
  for (const { script, compiled } of loaded.values()) {
    const temporary = `${compiled}.${process.pid}.tmp`
    writeFileSync(temporary, script.createCachedData())
    renameSync(temporary, compiled)
  }
}

module.exports = { load, keepCompiled }
