/**
 * `npm run figures -- [--most <n>] [--pulls] [--seed <s>] <path> …`: reads the newest `n` messages with a body (2000
 * unless told) of each repository and prints every figure found with the line it stands in, so that somebody can judge
 * them. `--pulls` reads only what was merged as a pull request, its title and body; `--seed` draws `n` of them all,
 * the same ones for the same seed.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresIn } from '../src/analysis/figures.ts'
import type { Figure } from '../src/core/achievement.ts'

const { values, positionals } = parseArgs({
  options: {
    most: { type: 'string', default: '2000' },
    pulls: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
  allowPositionals: true,
})

type Message = { readonly oid: string; readonly text: string }

const MERGED = /^Merge pull request #\d+ .*\n\n?/
const SQUASHED = /^.*\(#\d+\)\s*\n/

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
        `${nameOf(path)} ${oid.slice(0, 10)} ${inWords(figure)} | ${lineOf(text, figure)}\n`,
      )
    }
  }
  const summary = [...counted].map(([name, times]) => `${times} ${name}`).join(', ')
  process.stdout.write(`# ${nameOf(path)}: ${summary || 'none'}\n`)
}
process.stdout.write(`# ${figures} figures in ${texts} texts of ${characters} characters\n`)

/** Subject and body with a blank line between them: a message of one line claims little. */
function messagesOf(path: string, most: number): readonly Message[] {
  const args = ['-C', path, 'log', '-z', '--format=%H%n%B', ...(values.pulls ? [] : ['--no-merges'])]
  const messages = execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
    .split('\0')
    .map((record) => ({ oid: record.slice(0, 40), text: record.slice(41) }))
    .filter(({ text }) => text.includes('\n\n'))
    .flatMap((message) => (values.pulls ? pullOf(message) : [message]))
  return drawn(messages, values.seed).slice(0, most)
}

function pullOf({ oid, text }: Message): readonly Message[] {
  if (MERGED.test(text)) return [{ oid, text: text.replace(MERGED, '') }]
  return SQUASHED.test(text) ? [{ oid, text }] : []
}

function drawn(messages: readonly Message[], seed: string | undefined): readonly Message[] {
  if (seed === undefined) return messages
  const lot = ({ oid }: Message) => createHash('sha256').update(`${seed}:${oid}`).digest('hex')
  return messages
    .map((message) => ({ message, lot: lot(message) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ message }) => message)
}

/** Of a bare `name/repo` or `name/.git` the folder above says more. */
function nameOf(path: string): string {
  return basename(path.replace(/\/(?:repo|\.git)\/?$/, ''))
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
