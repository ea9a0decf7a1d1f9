import { StringDecoder } from 'node:string_decoder'
import type { Said, Stretch } from '../../core/ports.ts'
import { parseIdent } from './ident.ts'
import type { Setup } from './process.ts'
import { start } from './run.ts'

const FIELDS = ['%H', '%P', '%an', '%ae', '%ad', '%B']

/** Messages as `git log` prints them, the newest first; nothing is compared for it, so it costs a walk through history. */
export async function* saidIn(
  setup: Setup,
  { tips, not, limit }: Stretch,
  signal: AbortSignal,
): AsyncGenerator<readonly Said[]> {
  if (tips.length === 0 || limit === 0) return
  const args = [
    ...['log', '--stdin', '-z', '--no-show-signature', '--encoding=UTF-8', '--date=raw', '--no-patch'],
    `--format=${FIELDS.join('%x00')}`,
    ...(limit === null ? [] : [`--max-count=${limit}`]),
  ]
  const git = start(setup, args, signal)
  git.write([...tips, ...not.map((oid) => `^${oid}`)].map((line) => `${line}\n`).join(''))
  git.end()
  const fields = fieldsIn()
  try {
    for await (const bytes of git.output) {
      const commits = fields.feed(bytes)
      if (commits.length > 0) yield commits
    }
  } finally {
    git.stop()
  }
}

/** Fields end in NUL, and none holds one: git ends a message there. */
function fieldsIn(): { feed(bytes: Buffer): Said[] } {
  const decoder = new StringDecoder('utf8')
  let fields: string[] = []
  let begun: string[] = []
  return {
    feed(bytes) {
      const [head = '', ...more] = decoder.write(bytes).split('\0')
      begun.push(head)
      const last = more.pop()
      if (last === undefined) return []
      fields = [...fields, begun.join(''), ...more]
      begun = [last]
      const commits: Said[] = []
      let at = 0
      for (; at + FIELDS.length <= fields.length; at += FIELDS.length) commits.push(saidOf(fields, at))
      fields = fields.slice(at)
      return commits
    },
  }
}

function saidOf(fields: readonly string[], at: number): Said {
  const [oid = '', parents = '', name = '', email = '', date = '', message = ''] = fields.slice(
    at,
    at + FIELDS.length,
  )
  return {
    oid,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name, email },
    authored: parseIdent(`<> ${date}`).stamp,
    message: message.replace(/\n+$/, ''),
  }
}
