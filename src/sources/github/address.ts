import { Fault } from '../../core/errors.ts'

/** Where a GitHub is asked, and the host that its repositories are named by. */
export type Address = { readonly api: string; readonly host: string }

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * The address of a host (`github.com`, an Enterprise Server), or the one that a person typed.
 * @throws Fault('usage') where what was typed is none, or would send a token in the clear
 */
export function addressOf(host: string, apiUrl: string | null): Address {
  if (apiUrl === null) {
    if (host === 'github.com') return { api: 'https://api.github.com', host }
    return host.endsWith('.ghe.com')
      ? { api: `https://api.${host}`, host }
      : { api: `https://${host}/api/v3`, host }
  }
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null
  const isPlain = url?.protocol === 'http:' && LOOPBACK.test(url.hostname)
  if (url === null || !(url.protocol === 'https:' || isPlain) || url.username !== '' || url.search !== '')
    throw new Fault(
      'usage',
      '--api-url is not an address that craft may send a token to',
      'give one like https://github.example.com/api/v3',
    )
  return {
    api: url.href.replace(/\/+$/, ''),
    host: url.host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, ''),
  }
}
