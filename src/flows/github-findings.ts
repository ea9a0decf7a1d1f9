import type { TokenRights } from '../core/activity.ts'
import { type Finding, fine, warning } from '../core/checkup.ts'
import { Fault } from '../core/errors.ts'
import type { ActivitySource } from '../core/ports.ts'

/** What the check of GitHub asks about. */
export type GitHubPatient = {
  readonly open: () => Promise<ActivitySource>
  /** May it be asked? Nothing else that the doctor does leaves this machine. */
  readonly isAsked: boolean
  readonly signal: AbortSignal
}

const NAME = 'github'
const LOGIN = 'set CRAFT_GITHUB_TOKEN, or: gh auth login'

/** Where the token is from, what it may do and what it hides. craft works without one, so nothing here is a fault. */
export async function githubFindings({ open, isAsked, signal }: GitHubPatient): Promise<readonly Finding[]> {
  const source = await open()
  const { host, tokenFrom } = source
  if (tokenFrom === null)
    return [
      fine(NAME, `no token; craft sync github reads what is public on ${host}, without reviews and commits`),
    ]
  if (!isAsked) return [fine(NAME, `a token from ${tokenFrom}; --full asks ${host} what it may do`)]
  try {
    return [rightsFinding(host, tokenFrom, await source.rights(signal))]
  } catch (error) {
    if (error instanceof Fault) return [warning(NAME, error.message, error.hint)]
    throw error
  }
}

function rightsFinding(host: string, from: string, { scopes, remaining, limit }: TokenRights): Finding {
  const left = `${remaining} of ${limit} requests are left in this hour`
  if (scopes === null)
    return fine(NAME, `the token from ${from} sees the repositories of ${host} it was made for; ${left}`)
  if (scopes.includes('repo')) return fine(NAME, `the token from ${from} has ${scopes.join(', ')}; ${left}`)
  return warning(
    NAME,
    `the token from ${from} has ${scopes.length === 0 ? 'no scope' : scopes.join(', ')}: private repositories stay hidden without repo; ${left}`,
    `give it the scope repo, or: ${LOGIN}`,
  )
}
