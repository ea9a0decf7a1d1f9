import { Fault } from '../../core/errors.ts'
import { ModelFault } from '../../core/model.ts'

const USUAL_PORT = '11434'

/** Paths that people paste along with the address of their server. */
const PASTED = /\/(?:api(?:\/(?:chat|generate|embed|embeddings|tags|show|ps|pull|version))?|v1(?:\/.*)?)\/*$/

/** Addresses that a server listens on, and where a client finds it then. */
const bindAddresses: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '[::]': '[::1]' }

/**
 * An address as people write it in OLLAMA_HOST (`host`, `host:port`, `:port`, `[::1]`, a URL with a path) as the URL
 * without a slash at its end that requests go to. Empty text is the usual place.
 * @throws Fault('usage') when it is no address; ModelFault('refused-remote') when it is another machine's and
 * `allowRemote` is false
 */
export function addressOf(text: string, { allowRemote }: { readonly allowRemote: boolean }): string {
  const url = urlOf(text)
  const address = `${url.protocol}//${url.host}${url.pathname.replace(PASTED, '').replace(/\/+$/, '')}`
  if (allowRemote || isLoopback(url.hostname)) return address
  throw new ModelFault(
    'refused-remote',
    `the model server ${url.host} is another machine, and what is asked would leave this one`,
    'add --allow-remote-model if it may, or set OLLAMA_HOST to 127.0.0.1',
  )
}

function urlOf(written: string): URL {
  const text = written
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()
  const [, scheme = '', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? []
  if (!['', 'http', 'https'].includes(scheme.toLowerCase())) throw noAddress(written)
  const slash = rest.indexOf('/')
  const place = slash === -1 ? rest : rest.slice(0, slash)
  const path = slash === -1 ? '' : rest.slice(slash)
  if (/[@#?]/.test(place)) throw noAddress(written)
  const { host, port } = partsOf(place)
  const isCloud = scheme === '' && host.toLowerCase() === 'ollama.com'
  const protocol = isCloud ? 'https' : scheme.toLowerCase() || 'http'
  const usual = protocol === 'https' ? '443' : scheme === '' ? USUAL_PORT : '80'
  try {
    const url = new URL(`${protocol}://${host || '127.0.0.1'}:${portOf(port) ?? usual}${path}`)
    const client = bindAddresses[url.hostname]
    if (client !== undefined) url.hostname = client
    return url
  } catch (cause) {
    throw noAddress(written, cause)
  }
}

/** Host and port; an IPv6 address may stand without its brackets, and then has no port. */
function partsOf(place: string): { readonly host: string; readonly port: string } {
  const bracketed = /^(\[[^\]]*\])(?::(.*))?$/.exec(place)
  if (bracketed !== null) return { host: bracketed[1] ?? '', port: bracketed[2] ?? '' }
  if (place.split(':').length > 2) return { host: `[${place}]`, port: '' }
  const [host = '', port = ''] = place.split(':')
  return { host, port }
}

/** Null where it is none: Ollama's own client then takes the usual one. */
const portOf = (text: string): string | null =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? text : null

/** Does this name, as a URL holds it, lead to this machine and no other? */
const isLoopback = (host: string): boolean =>
  isLocalName(host) ||
  /^127\.\d+\.\d+\.\d+$/.test(host) ||
  /^\[::(1|ffff:7f[0-9a-f]{2}:[0-9a-f]+)\]$/.test(host)

/** Names that never leave this machine, whatever a resolver says of them. */
export const isLocalName = (host: string): boolean => /^(.+\.)?localhost\.?$/i.test(host)

const noAddress = (text: string, cause?: unknown): Fault =>
  new Fault(
    'usage',
    // A password may stand in it.
    `"${text.replace(/\/\/[^/]*@/, '//…@')}" is no address of a model server`,
    'write it as 127.0.0.1:11434, in OLLAMA_HOST or with: craft config set model.host <address>',
    { cause },
  )
