import { execFile } from 'node:child_process'

type Env = Readonly<Record<string, string | undefined>>

/** A token and where it is from; the latter may be shown. */
export type Token = { readonly value: string; readonly from: string }

const PUBLIC = ['CRAFT_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN']
const ENTERPRISE = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN']

/** Who named the host: a person its address, a person its name, or only the remote of a repository. */
export type Trust = 'address' | 'host' | 'remote'

/**
 * The token for a host: from the environment, else what gh keeps for it; null where there is none. One for github.com
 * is given to another host only where a person has typed its address, and one for no host in particular never to a host
 * that only a remote names, except where gh is set to it.
 */
export async function findToken(env: Env, host: string, trust: Trust): Promise<Token | null> {
  for (const name of variablesFor(env, host, trust)) {
    const value = env[name]?.trim()
    if (value) return { value, from: name }
  }
  const kept = await askGh(env, host)
  return kept === null ? null : { value: kept, from: 'gh auth token' }
}

function variablesFor(env: Env, host: string, trust: Trust): readonly string[] {
  if (host === 'github.com') return PUBLIC
  if (trust === 'address') return [...ENTERPRISE, ...PUBLIC]
  return trust === 'host' || env.GH_HOST === host ? ENTERPRISE : []
}

const GH_PATIENCE_MS = 5000
/** It is to say what it keeps, and to ask nobody: neither a person nor whether there is a newer one. */
const SILENT = { GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1' }
/** What it keeps, not what the environment says: that it would give for any host. */
const UNSET = Object.fromEntries([...PUBLIC, ...ENTERPRISE].map((name) => [name, undefined]))

const askGh = (env: Env, host: string): Promise<string | null> =>
  new Promise((found) => {
    const options = { env: { ...env, ...UNSET, ...SILENT }, timeout: GH_PATIENCE_MS, windowsHide: true }
    execFile('gh', ['auth', 'token', '--hostname', host], options, (error, stdout) => {
      const token = stdout.trim()
      found(error === null && /^\S+$/.test(token) ? token : null)
    })
  })
