import type { PrivateKind, RedactionReport } from '../../core/redaction.ts'
import { privateKinds } from '../../core/redaction.ts'
import { safe } from '../../core/safe-text.ts'
import { count } from '../words.ts'

// biome-ignore format: a table
const words = {
  person: ['person', 'people'], client: ['client', 'clients'], organisation: ['organisation', 'organisations'],
  repository: ['repository', 'repositories'], host: ['host', 'hosts'], link: ['link', 'links'],
  ticket: ['ticket', 'tickets'], email: ['e-mail address', 'e-mail addresses'], term: ['term', 'terms'],
} satisfies Record<PrivateKind, readonly [string, string]>

const SHOWN = 6

/** What was replaced, a line a kind: how many, by which aliases, how often. No line tells a name. */
export function reportLines({ replaced, secrets }: RedactionReport): readonly string[] {
  if (replaced.length + secrets.length === 0) return ['Nothing private was found.']
  const named = privateKinds.flatMap((kind) => {
    const found = replaced.filter((one) => one.kind === kind)
    if (found.length === 0) return []
    const shown = found
      .slice(0, SHOWN)
      .map(({ alias, count: times }) => `${safe(alias, 'terminal-line')} ×${times}`)
    const more = found.length > SHOWN ? `, ${found.length - SHOWN} more` : ''
    return [`Redacted ${count(found.length, ...words[kind])}: ${shown.join(', ')}${more}`]
  })
  const times = secrets.reduce((sum, one) => sum + one.count, 0)
  const kinds = secrets.map((one) => `${one.kind} ×${one.count}`).join(', ')
  return secrets.length === 0 ? named : [...named, `Removed ${count(times, 'secret')}: ${kinds}`]
}

/** The same with the names, for who wrote them: kind, alias, how often, and what it stands for, a tab between them. */
export function reportTable({ replaced, secrets }: RedactionReport): string {
  const rows = [
    ...replaced.map(({ kind, alias, count: times, original }) => [kind, alias, String(times), original]),
    ...secrets.map(({ kind, count: times }) => ['secret', `[redacted: ${kind}]`, String(times), '']),
  ]
  return rows
    .map(
      (row) =>
        `${row
          .map((cell) => safe(cell, 'terminal-line'))
          .join('\t')
          .trimEnd()}\n`,
    )
    .join('')
}
