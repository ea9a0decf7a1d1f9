import { StringDecoder } from 'node:string_decoder'
import type { Said, Stretch } from '../../core/ports.ts'
import { parseIdent } from './ident.ts'
import type { Setup } from './process.ts'
import { linesIn, start } from './run.ts'

const FIELDS = ['%H', '%P', '%an', '%ae', '%ad', '%B']

/** Messages as `git log` prints them, the newest first; nothing is compared for it, so it costs a walk through history. */
export async function* saidIn(
  setup: Setup,
  stretch: Stretch,
  signal: AbortSignal,
): AsyncGenerator<readonly Said[]> {
  const { tips, not, limit, since, until } = stretch
  if (tips.length === 0 || limit === 0) return
  const isTimed = since !== undefined || until !== undefined
  const wanted = isTimed ? await timedIn(setup, stretch, signal) : [...tips, ...not.map((oid) => `^${oid}`)]
  if (wanted.length === 0) return
  const args = [
    ...['log', '--stdin', '-z', '--no-show-signature', '--encoding=UTF-8', '--date=raw', '--no-patch'],
    `--format=${FIELDS.join('%x00')}`,
    ...(isTimed ? ['--no-walk=unsorted'] : []),
    ...(limit === null || isTimed ? [] : [`--max-count=${limit}`]),
  ]
  const git = start(setup, args, signal)
  git.write(wanted.map((line) => `${line}\n`).join(''))
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

/**
 * Ids of a stretch's commits between two times, newest first. The choice is made here: `--since` of git stops at the
 * first commit that a wrong clock dated too early, and leaves out everything behind it.
 */
async function timedIn(
  setup: Setup,
  { tips, not, limit, since = 0, until = Number.POSITIVE_INFINITY }: Stretch,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const found: string[] = []
  const git = start(setup, ['rev-list', '--timestamp', '--stdin'], signal)
  git.write([...tips, ...not.map((oid) => `^${oid}`)].map((line) => `${line}\n`).join(''))
  git.end()
  try {
    for await (const lines of linesIn(git.output))
      for (const line of lines) {
        // `<seconds> <id>`; a commit without a readable time has 0.
        const space = line.indexOf(' ')
        const seconds = Number(line.slice(0, space))
        if (seconds === 0 || seconds < since || seconds >= until) continue
        found.push(line.slice(space + 1))
        if (found.length === limit) return found
      }
    return found
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
