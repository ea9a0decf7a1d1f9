'use strict'
const { fstatSync, openSync, readFileSync, readSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')

const program = join(__dirname, '../dist')

// A pack is: the length of the index in so many digits, the index as JSON, then sources and code one behind the other.
const DIGITS = 8
/** V8 copies code that does not lie so. */
const ALIGNMENT = 8

/** What ran, by its file name: its exports, its source, and the script that keeps what V8 compiles of it. */
const loaded = new Map()

// Built as ASCII: a byte is a character.
const sourceOf = (name) => readFileSync(join(program, name), 'latin1')

/**
 * What most runs need, and what documents need besides: looked into only for what the one before has not, so that no
 * commit waits for a document's code to be read.
 */
const PACKS = ['usual', 'documents']

/**
 * Where files are kept together, with their compiled code. V8 takes that for another source of the same length without
 * a word, so the hash of the whole program, which stands in the first line of main.js, is part of the name; and
 * another V8 would read it only to refuse it.
 */
function packFile(kind) {
  hash ??= hashOf(sourceOf('main.js'))
  return join(program, `pack-${kind}-${hash}-${process.versions.v8}-${process.arch}`)
}

let hash = null
const hashOf = (main) => main.slice(2, main.indexOf('\n'))

/**
 * Gives what the file `name` of the built program exports; runs it the first time. Most of what craft would need to
 * start is finding, reading and compiling its files, so that is done beforehand (see `pack`).
 */
function load(name) {
  const before = loaded.get(name)
  if (before !== undefined) return before.module.exports
  const { source, compiled } = packed(name) ?? { source: sourceOf(name) }
  const filename = join(program, name)
  const script = new Script(`(function (module, require, meta) {${source}\n})`, {
    filename,
    cachedData: compiled,
  })
  const module = { exports: {} }
  loaded.set(name, { module, script, source })
  script.runInThisContext()(module, requireFrom, {
    get url() {
      return pathToFileURL(filename).href
    },
  })
  return module.exports
}

/** The program's own files name each other `./name`; all else is Node's or a package's. */
const requireFrom = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name))

/** Looks up a file in the packs. */
function packed(name) {
  for (const [index, kind] of PACKS.entries()) {
    opened[index] ??= unpack(kind)
    const found = opened[index](name)
    if (found !== null) return found
  }
  return null
}

const opened = []

/** Looks up files in one pack; null for every one where there is no such pack, or not all of it. */
function unpack(kind) {
  try {
    // Most runs need a tenth of it: only that is read. It stays open until craft ends.
    const file = openSync(packFile(kind), 'r')
    const start = DIGITS + Number(bytesOf(file, 0, DIGITS).latin1Slice())
    const { length, files } = JSON.parse(bytesOf(file, DIGITS, start).latin1Slice())
    if (fstatSync(file).size !== start + length) return () => null
    return (name) => (files[name] === undefined ? null : fileIn(file, start, files[name]))
  } catch {
    return () => null
  }
}

function fileIn(file, start, [from, end, code, codeEnd]) {
  try {
    const bytes = bytesOf(file, start + from, start + codeEnd)
    return { source: bytes.latin1Slice(0, end - from), compiled: bytes.subarray(code - from) }
  } catch {
    return null
  }
}

function bytesOf(file, from, to) {
  // Not from the pool: V8 wants code at an address that it can use as it is.
  const bytes = Buffer.allocUnsafeSlow(to - from)
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(file, bytes, at, bytes.length - at, from + at)
    if (count === 0) throw new Error('cut short')
    at += count
  }
  return bytes
}

/** Keeps together what has run since the pack before, with what V8 has compiled of it; the whole file or none. */
function pack(kind) {
  const pieces = []
  const files = {}
  let length = 0
  const add = (bytes) => {
    const begin = length
    const padding = -bytes.length & (ALIGNMENT - 1)
    pieces.push(bytes, Buffer.alloc(padding))
    length += bytes.length + padding
    return [begin, begin + bytes.length]
  }
  for (const [name, { script, source }] of loaded) {
    if (kept.has(name)) continue
    kept.add(name)
    files[name] = [...add(Buffer.from(source, 'latin1')), ...add(script.createCachedData())]
  }
  const index = JSON.stringify({ length, files })
  const padded = index.padEnd(index.length + (-index.length & (ALIGNMENT - 1)))
  const head = Buffer.from(String(padded.length).padStart(DIGITS, '0') + padded, 'latin1')
  const file = packFile(kind)
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, Buffer.concat([head, ...pieces]))
  renameSync(temporary, file)
}

/** What is in a pack already. */
const kept = new Set()

module.exports = { load, pack }
