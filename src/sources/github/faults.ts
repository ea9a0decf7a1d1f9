import { type Reach, SourceFault } from '../../core/activity.ts'
import type { Address } from './address.ts'
import { BrokenAnswer, causesOf, codeOf, Refused } from './door.ts'
import type { Token } from './token.ts'

/** What a request is about, for words. */
export type Subject = {
  /** `ada/engine` */
  readonly repository: string
  /** `pull requests`, `issues` … */
  readonly things: string
  readonly signal: AbortSignal
}

type Around = {
  readonly address: Address
  readonly token: Token | null
  /** When GitHub answers again, seconds since 1970; null where no limit was in the way. */
  readonly comeBack: number | null
  /** Is it asked through a proxy? */
  readonly hasProxy: boolean
}

type Headers = Readonly<Record<string, string | number | undefined>>
type Failed = {
  readonly status?: number
  readonly response?: { readonly headers?: Headers }
  readonly headers?: Headers
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
}

/** GitHub failed, maybe because it was asked for too much at once. */
export class Overloaded extends SourceFault {}

const LATER = 'run the same again later; it goes on from here'

/** What a request that failed means to a person, and how much of the run it spoils. The token is in none of the words. */
export function faultOf(error: unknown, of: Subject, around: Around): SourceFault {
  if (error instanceof SourceFault) return error
  const { address, token, comeBack } = around
  const told = (reach: Reach, message: string, hint: string) =>
    new SourceFault(reach, message, hint, { cause: withoutSecret(error, token) })
  if (comeBack !== null) return limitFault(comeBack, address, told)
  if (error instanceof Refused)
    return told(
      'repository',
      `${of.repository} was not read: ${error.message}`,
      'check its name and --api-url',
    )
  const cause = error instanceof Error ? error.cause : undefined
  if (error instanceof BrokenAnswer || cause instanceof BrokenAnswer) return brokenShape(of)
  const failed = error as Failed
  if (failed.errors !== undefined) return queryFault(failed.errors, of, told)
  if (failed.response === undefined) return networkFault(error, around, told)
  return statusFault(failed.status ?? 0, failed.response.headers ?? {}, of, around, told)
}

type Tell = (reach: Reach, message: string, hint: string) => SourceFault

function limitFault(comeBack: number, { host }: Address, told: Tell): SourceFault {
  const time = `${new Date(comeBack * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return told(
    'run',
    `${host} answers again at ${time}: its limit is used up`,
    'run the same again then, it goes on from here; or wait longer with --max-wait',
  )
}

function statusFault(status: number, headers: Headers, of: Subject, { address, token }: Around, told: Tell) {
  const { repository, things } = of
  if (status === 401)
    return told(
      'run',
      `${address.host} does not accept the token from ${token?.from ?? 'nowhere'}`,
      'make a new one and set CRAFT_GITHUB_TOKEN, or: gh auth login',
    )
  if (status === 403 && headers['x-github-sso'] !== undefined)
    return told(
      'repository',
      `the organisation of ${repository} wants single sign-on for the token from ${token?.from ?? 'nowhere'}`,
      `authorize it for the organisation: https://${address.host}/settings/tokens`,
    )
  if (status === 403) return scopeFault(headers, of, token, told)
  if (status === 404)
    return told(
      'repository',
      `${address.host} shows no repository ${repository} to ${token === null ? 'somebody without a token' : 'this token'}`,
      'check the name; a private one needs a token with the right to read it (scope repo)',
    )
  if (status === 409)
    return told('kind', `${repository} is empty: it has no ${things}`, 'push something first')
  if (status === 410)
    return told('kind', `${things} are switched off in ${repository}`, 'nothing is to be done')
  if (status === 451) return told('repository', `${repository} is blocked for legal reasons`, 'leave it out')
  if (status === 429) return told('run', `${address.host} wants fewer requests now`, LATER)
  if (status >= 502 && status <= 504)
    return new Overloaded(
      'kind',
      `${address.host} took too long over ${things} of ${repository} (${status})`,
      LATER,
    )
  if (status >= 500)
    return told('kind', `${address.host} failed at ${things} of ${repository} (${status})`, LATER)
  return told(
    'kind',
    `${address.host} did not take the question for ${things} of ${repository} (${status})`,
    'see whether there is a newer craft; the rest is read without them',
  )
}

function scopeFault(headers: Headers, { repository, things }: Subject, token: Token | null, told: Tell) {
  const wanted = headers['x-accepted-github-permissions'] ?? headers['x-accepted-oauth-scopes'] ?? ''
  const words = /^[\w:,;= ]{1,200}$/.test(String(wanted)) ? ` (${wanted})` : ''
  return told(
    'kind',
    `${token === null ? 'without a token one' : `the token from ${token.from}`} may not read ${things} of ${repository}`,
    `give the token the right to read them${words}, or leave them out`,
  )
}

function queryFault(errors: NonNullable<Failed['errors']>, of: Subject, told: Tell): SourceFault {
  const { repository, things } = of
  const types = new Set(errors.map(({ type }) => type))
  if (types.has('NOT_FOUND'))
    return told(
      'repository',
      `no repository ${repository} is shown to this token`,
      'check the name; a private one needs a token with the right to read it (scope repo)',
    )
  if (types.has('FORBIDDEN') || types.has('INSUFFICIENT_SCOPES'))
    return told(
      'kind',
      `the token may not read ${things} of ${repository}`,
      'give it the scope repo, and authorize it where the organisation wants single sign-on',
    )
  return told('kind', `${things} of ${repository} could not be asked for`, LATER)
}

function networkFault(failed: unknown, { address, hasProxy }: Around, told: Tell): SourceFault {
  const code = codeOf(failed)
  const causes = causesOf(failed)
  const [, proxySays] = /^Proxy response \((\d+)\)/.exec(causes.at(-1)?.message ?? '') ?? []
  const isLate = causes.some(({ name }) => name === 'TimeoutError')
  const why = isLate ? 'it does not answer' : proxySays === undefined ? code : `its proxy says ${proxySays}`
  return told(
    'run',
    `${address.host} cannot be reached${why === null ? '' : ` (${why})`}`,
    hintFor(code, hasProxy),
  )
}

function hintFor(code: string | null, hasProxy: boolean): string {
  if (/CERT|UNABLE_TO_VERIFY/.test(code ?? ''))
    return 'its certificate is not known here: name the file with that of its authority in NODE_EXTRA_CA_CERTS'
  const what = hasProxy ? 'the connection and the proxy in HTTPS_PROXY' : 'the connection, or set HTTPS_PROXY'
  return `check ${what}; everything but craft sync works without one`
}

/** An answer that is not of the shape GitHub documents. */
export const brokenShape = ({ repository, things }: Subject): SourceFault =>
  new SourceFault('kind', `what came for ${things} of ${repository} is not what GitHub sends`, LATER)

/** For --debug: the words of what was thrown, and none of its fields. */
function withoutSecret(error: unknown, token: Token | null): Error {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const plain = token === null ? message : message.replaceAll(token.value, '[token]')
  const shown = new Error(plain.slice(0, 500))
  shown.stack = shown.message
  return shown
}
