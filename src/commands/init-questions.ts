import type { Context } from '../context.ts'
import type { Identity } from '../core/commit.ts'
import { isEmail, type Me } from '../core/person.ts'
import type { Choice, Prompt } from '../core/prompt.ts'
import { safe } from '../core/safe-text.ts'
import type { StoreKind } from '../core/store-kind.ts'

const stores: readonly Choice<StoreKind>[] = [
  { value: 'sqlite', label: 'one SQLite file', hint: 'fast' },
  { value: 'jsonl', label: 'a folder of plain files', hint: 'can be read and compared without craft' },
]

/** Addresses to count as mine from now on. One question at most: which others are mine, or who I am at all. */
export async function askIdentity(
  prompt: Prompt,
  authors: readonly Identity[],
  me: Me | null,
): Promise<readonly string[]> {
  if (me === null) {
    const answer = await prompt.text('Which e-mail address do you commit with?', 'you@example.com', (text) =>
      text === '' || isEmail(text) ? null : 'That is no address. Leave it empty to go on without.',
    )
    return answer === '' ? [] : [answer]
  }
  const { proposalsAmong } = await import('../flows/identities.ts')
  const proposals = proposalsAmong(me, authors)
  if (proposals.length === 0) return []
  const who = safe(`You are ${me.name} <${me.emails.join(', ')}>.`, 'terminal-line')
  return prompt.several(
    `${who} Which of these are you, too?`,
    proposals.map(({ email, because }) => ({
      value: email,
      label: safe(email, 'terminal-line'),
      hint: safe(because, 'terminal-line'),
    })),
    proposals.filter(({ counted }) => counted).map(({ email }) => email),
  )
}

/** Which store to choose; null leaves the one that is chosen. Not asked where there is one, or the environment says. */
export async function askStore(context: Context, prompt: Prompt): Promise<StoreKind | null> {
  if (await context.files.exists(context.paths.store)) return null
  const { list } = await context.settings()
  if (list.some(({ key, origin }) => key === 'store' && origin === 'environment')) return null
  const { store } = await context.config()
  const answer = await prompt.select('Where shall craft keep what it reads?', stores, store)
  return answer === store ? null : answer
}

/** Whether to read this repository's history now; there may be none yet. */
export const askTrack = async (prompt: Prompt, head: string | null): Promise<boolean> =>
  head !== null && prompt.confirm("Read this repository's history now?", true)
