import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chance, makeHistory } from './history.mjs'
import { craft, craftBatch, craftWithPeak, inTurn, median, node } from './measure.mjs'

const WHATS = [
  'the parser',
  'empty lists',
  'the `--json` option',
  'Store.open()',
  'dates before 1970',
  'src/cache.ts',
]
const VERBS = ['fix', 'add', 'remove', 'speed up', 'document', 'rename', 'refuse', 'test']
const WHYS = [
  'The server drops idle connections, so that the first call after a pause failed with ECONNRESET.',
  'People asked for it because the list cannot be read by programs otherwise.',
  'It used to take the last one, which is wrong where there are two of them.',
  'This makes room for the next step and changes nothing that can be seen.',
]
const LONG = 80_000

/** Commits as `--batch` takes them, the same every time; every third has a body, `diffLength` characters of diff if any. */
function lines(count, diffLength) {
  const pick = chance(20_261_121)
  const one = (list) => list[pick(list.length)]
  return Array.from({ length: count }, (_, index) => {
    const subject = `${one(VERBS)} ${one(WHATS)} in step ${index}`
    const message =
      pick(3) === 0 ? `${subject}\n\n${one(WHYS)} ${one(WHYS)}\n\nSigned-off-by: Ada <a@b.c>\n` : subject
    return JSON.stringify(diffLength === 0 ? { message } : { message, diff: diffOf(index, diffLength, pick) })
  }).join('\n')
}

/** A diff of three files in hunks of ten lines. */
function diffOf(index, length, pick) {
  let text = ''
  for (let file = 0; text.length < length; file++) {
    const path = `src/part-${pick(40)}/file-${index % 300}-${file}.ts`
    text += `diff --git a/${path} b/${path}\nindex 1234567..89abcde 100644\n--- a/${path}\n+++ b/${path}\n`
    for (let hunk = 0; hunk < 12 && text.length < length; hunk++) {
      const at = 1 + hunk * 40
      text += `@@ -${at},6 +${at},10 @@ export function step${hunk}() {\n   const before = ${hunk}\n`
      for (let line = 0; line < 3; line++) text += `-  const old${line} = read(before, ${pick(99)})\n`
      for (let line = 0; line < 7; line++)
        text += `+  const value${line} = readValue(before, ${pick(999)}, 'part')\n`
      text += '   return before\n }\n'
    }
  }
  return text
}

/** Commits a second of one batch, its start not counted. */
function pace(work, home, name, count, diffLength, runs) {
  const file = join(work, `${name}.jsonl`)
  writeFileSync(file, lines(count, diffLength))
  const empty = join(work, 'empty.jsonl')
  writeFileSync(empty, '')
  const spent = (input) => median(Array.from({ length: runs }, () => craftBatch(input, home, work)))
  return (count * 1000) / Math.max(1, spent(file) - spent(empty))
}

/** What coaching costs: alone, line by line, and of a long history without its diffs. */
export async function coaching(repository, work, home, runs, longRuns) {
  const alone = inTurn({
    name: 'craft coach HEAD',
    limit: 3,
    runs,
    ours: () => craft(['coach', 'HEAD'], home, repository),
    theirs: () => node(work),
  })
  const history = join(work, 'long.git')
  await makeHistory(history, LONG)
  const peaks = []
  const whole = Array.from({ length: longRuns }, () => {
    const args = ['coach', '--no-diff', '--json', '-n', String(LONG)]
    const { milliseconds, megabytes } = craftWithPeak(args, home, history, join(work, 'peak'))
    peaks.push(megabytes)
    return milliseconds / 1000
  })
  return {
    compared: [alone],
    counted: [
      {
        name: 'craft coach --batch: µs a message (limit: 20,000 a second)',
        value: 1e6 / pace(work, home, 'messages', 60_000, 0, longRuns),
        limit: 50,
      },
      {
        name: 'craft coach --batch with 12,000 characters of diff: µs a commit (limit: 2,000 a second)',
        value: 1e6 / pace(work, home, 'diffs', 4_000, 12_000, longRuns),
        limit: 500,
      },
      { name: `craft coach --no-diff of ${LONG} commits, s`, value: median(whole), limit: 15 },
      {
        name: `craft coach --no-diff of ${LONG} commits: memory of Node, MB`,
        value: Math.max(...peaks),
        limit: 250,
      },
    ],
  }
}
