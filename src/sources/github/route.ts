import { Agent, type Dispatcher, EnvHttpProxyAgent, fetch as send } from 'undici'
import { Fault } from '../../core/errors.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The way from this machine to a server. */
export type Route = {
  readonly fetching: typeof fetch
  /** Is it through a proxy that the environment names? */
  readonly hasProxy: boolean
}

/**
 * The way that the environment says: `HTTPS_PROXY` and `NO_PROXY`, or none. Plain HTTP is only for this machine itself,
 * and goes through no proxy, which would read the token.
 * @param connectMs how long it may take to find the server and to agree with it on how to talk
 * @throws Fault('usage') for a proxy that is no address
 */
export function routeFor(env: Env, connectMs: number): Route {
  const proxy = (env.https_proxy || env.HTTPS_PROXY || '').trim()
  const connect = { timeout: connectMs }
  const dispatcher =
    proxy === ''
      ? new Agent({ connect })
      : new EnvHttpProxyAgent({
          connect,
          proxyTls: { timeout: connectMs },
          requestTls: { timeout: connectMs },
          httpProxy: '',
          httpsProxy: addressOfProxy(proxy),
          noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
        })
  return { fetching: fetchThrough(dispatcher), hasProxy: proxy !== '' }
}

/** As curl takes it, with or without its scheme. It may hold a password, so it is never shown. */
function addressOfProxy(text: string): string {
  const address = text.includes('://') ? text : `http://${text}`
  if (URL.canParse(address) && /^https?:/.test(address)) return address
  throw new Fault(
    'usage',
    'HTTPS_PROXY is no address of a proxy',
    'give one like http://proxy.example.com:3128',
  )
}

/** undici's own types are not those of Node's fetch, though the things are the same. */
const fetchThrough = (dispatcher: Dispatcher): typeof fetch =>
  ((url: URL, init: object) => send(url, { ...init, dispatcher })) as unknown as typeof fetch
