import { spawn } from 'node:child_process'
import { once } from 'node:events'

const AUTHORS = ['Ada Lovelace', 'Grace Hopper', 'Edsger Dijkstra', 'Barbara Liskov', 'Donald Knuth']
const KINDS = ['feat', 'fix', 'perf', 'refactor', 'docs', 'test', 'chore']
const AREAS = ['parser', 'store', 'cli', 'render', 'net', 'graph', 'auth', 'cache']
const FILES = 2_000
const START = Date.UTC(2015, 0, 5) / 1000

/**
 * Makes a bare repository of `commits` commits, the same bytes every time: files of 20 to 120 lines in 8 areas, one to
 * four of them changed a commit, and a branch of five commits merged by a pull request now and then.
 * @param {string} folder
 * @param {number} commits
 */
export async function makeHistory(folder, commits) {
  await run('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder])
  const importer = spawn('git', ['-C', folder, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const over = once(importer, 'close')
  for (const piece of stream(commits)) if (!importer.stdin.write(piece)) await once(importer.stdin, 'drain')
  importer.stdin.end()
  const [code] = await over
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
}

/**
 * A small generator of repeatable chance (Mulberry32): whole numbers from 0 to one below what it is asked for.
 * @param {number} seed
 * @returns {(below: number) => number}
 */
export function chance(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) % below
  }
}

function* stream(commits) {
  const pick = chance(20_260_301)
  const files = Array.from({ length: FILES }, (_, index) => ({
    path: `src/${AREAS[index % AREAS.length]}/part-${index % 40}/file-${index}.ts`,
    lines: [],
  }))
  let branch = null
  for (let index = 1; index <= commits; index++) {
    const time = START + index * 7_200
    const author = AUTHORS[pick(AUTHORS.length)]
    if (branch === null && pick(12) === 0 && index > 1 && index < commits - 6)
      branch = { from: index - 1, left: 5, number: index, changed: new Map() }
    if (branch?.left === 0) {
      yield header(
        index,
        'refs/heads/main',
        author,
        time,
        `Merge pull request #${branch.number} from x/topic`,
      )
      yield `from :${branch.from}\nmerge :${index - 1}\n`
      for (const [path, text] of branch.changed) yield fileChange(path, text)
      yield '\n'
      branch = null
      continue
    }
    const area = AREAS[pick(AREAS.length)]
    const subject = `${KINDS[pick(KINDS.length)]}(${area}): change ${index} of the ${area} (#${index})`
    yield header(
      index,
      branch === null ? 'refs/heads/main' : `refs/heads/topic-${branch.number}`,
      author,
      time,
      subject,
    )
    if (index > 1) yield `from :${index - 1}\n`
    for (let change = 0; change <= pick(4); change++) {
      const file = files[pick(FILES)]
      edit(file.lines, index, pick)
      const text = `${file.lines.join('\n')}\n`
      yield fileChange(file.path, text)
      if (branch !== null) branch.changed.set(file.path, text)
    }
    yield '\n'
    if (branch !== null) branch.left--
  }
}

function header(mark, ref, author, time, subject) {
  const who = `${author} <${author.split(' ')[0].toLowerCase()}@example.com> ${time} +0100`
  const message = `${subject}\n\nWhy it was needed, in a sentence of some length.\n`
  return `commit ${ref}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${sized(message)}`
}

const sized = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`
const fileChange = (path, text) => `M 100644 inline ${path}\n${sized(text)}`

function edit(lines, index, pick) {
  const at = pick(lines.length + 1)
  const fresh = Array.from(
    { length: 1 + pick(20) },
    (_, line) => `export const value${index}x${line} = ${pick(9_999)}`,
  )
  lines.splice(at, lines.length > 120 ? 40 : pick(6), ...fresh)
}

async function run(command, args) {
  const [code] = await once(spawn(command, args, { stdio: 'inherit' }), 'close')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
}
