/**
 * `npm run figures -- [--most <n>] <path> …`: reads the newest `n` messages with a body (2000 unless told) of each
 * repository and prints every figure found with the line it stands in, so that somebody can judge them.
 */
import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresIn } from '../src/analysis/figures.ts'
import type { Figure } from '../src/core/achievement.ts'

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: '2000' } },
  allowPositionals: true,
})

let [texts, characters, figures] = [0, 0, 0]
for (const path of positionals) {
  const counted = new Map<string, number>()
  for (const { oid, text } of messagesOf(path, Number(values.most))) {
    texts++
    characters += text.length
    for (const figure of figuresIn(text, oid)) {
      figures++
      counted.set(figure.name, (counted.get(figure.name) ?? 0) + 1)
      process.stdout.write(
        `${basename(path)} ${oid.slice(0, 10)} ${inWords(figure)} | ${lineOf(text, figure)}\n`,
      )
    }
  }
  const summary = [...counted].map(([name, times]) => `${times} ${name}`).join(', ')
  process.stdout.write(`# ${basename(path)}: ${summary || 'none'}\n`)
}
process.stdout.write(`# ${figures} figures in ${texts} texts of ${characters} characters\n`)

/** Subject and body with a blank line between them: a message of one line claims little. */
function messagesOf(path: string, most: number): readonly { readonly oid: string; readonly text: string }[] {
  const args = ['-C', path, 'log', '-z', '--no-merges', '--format=%H%n%B']
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
    .split('\0')
    .map((record) => ({ oid: record.slice(0, 40), text: record.slice(41) }))
    .filter(({ text }) => text.includes('\n\n'))
    .slice(0, most)
}

function inWords({ name, value, unit, baseline, achieved, direction, quotation }: Figure): string {
  const change = baseline === null ? '' : ` (${baseline} > ${achieved})`
  return `${name} ${value} ${unit}${change} ${direction ?? '-'} “${quotation.replace(/\s+/g, ' ')}”`
}

function lineOf(text: string, { quotation }: Figure): string {
  const at = text.indexOf(quotation)
  const around = text.slice(Math.max(0, at - 110), at + quotation.length + 70)
  return around.replace(/\s+/g, ' ').trim()
}
