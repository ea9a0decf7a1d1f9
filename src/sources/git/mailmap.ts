import type { Identity } from '../../core/commit.ts'
import { unlessLeftOut } from './partial-clone.ts'
import type { Setup } from './process.ts'
import { run } from './run.ts'

/** git reads one `Name <address>` a line, so these cannot be asked about; it would end at the first of them. */
const strange = ({ name, email }: Identity): boolean =>
  email.trim() === '' || /[<>\n\r\0]/.test(name) || /[<>\n\r\0]/.test(email)

/**
 * For each identity the one the repository's mailmap gives (`.mailmap`, in a bare repository that of HEAD, and what
 * `mailmap.file` and `mailmap.blob` name), in the same order. Where a partial clone left the mailmap out, everybody is
 * who they were written as.
 */
export const mailmap = (setup: Setup, identities: readonly Identity[]): Promise<readonly Identity[]> =>
  unlessLeftOut(setup, () => answersTo(setup, identities), identities)

async function answersTo(setup: Setup, identities: readonly Identity[]): Promise<readonly Identity[]> {
  const askable = identities.filter((identity) => !strange(identity))
  if (askable.length === 0) return identities
  const input = askable.map(({ name, email }) => `${name} <${email}>\n`).join('')
  const { stdout } = await run(setup, ['check-mailmap', '--stdin'], { input })
  const answers = stdout.toString('utf8').split('\n')
  let next = 0
  return identities.map((identity) =>
    strange(identity) ? identity : canonical(identity, answers[next++] ?? ''),
  )
}

/** The same object again where the mailmap says nothing, though git trims what it prints. */
function canonical(written: Identity, answer: string): Identity {
  const open = answer.indexOf('<')
  if (open < 0 || !answer.endsWith('>')) return written
  const found = { name: answer.slice(0, open).trim(), email: answer.slice(open + 1, -1) }
  return found.name === written.name.trim() && found.email === written.email ? written : found
}
