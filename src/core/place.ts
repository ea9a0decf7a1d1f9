/** A repository on a service, by names that people type. */
export type Place = { readonly host: string; readonly owner: string; readonly name: string }

const OWNER = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:_[a-z0-9]+)?$/i
const NAME = /^(?!\.{1,2}$)[\w.-]+$/

/** As activities name it: `github.com/owner/name`, lower case. */
export const placeName = ({ host, owner, name }: Place): string => `${host}/${owner}/${name}`.toLowerCase()

/** Reads `owner/name`, on `host`, or `host/owner/name`; null where it is neither. */
export function placeFrom(text: string, host: string): Place | null {
  const parts = text.replace(/\.git$/, '').split('/')
  const [owner = '', name = ''] = parts.slice(-2)
  if (parts.length < 2 || parts.length > 3 || !OWNER.test(owner) || !NAME.test(name)) return null
  const named = parts.length === 3 ? (parts[0] ?? '') : host
  return /^[a-z0-9.-]+(:\d+)?$/i.test(named) ? { host: named.toLowerCase(), owner, name } : null
}

const WITH_SCHEME = /^(https?|git|ssh|git\+ssh):\/\/(?:[^/@]*@)?([^/]+)\/(.+)$/i
const AS_SSH_TAKES_IT = /^()(?:[^/@:]+@)?([^/@:]+):(?!\/\/)(.+)$/

/** The repository that a remote's address leads to: `https://host/owner/name.git`, `git@host:owner/name`, `ssh://…`. */
export function placeOfRemote(url: string): Place | null {
  const [, scheme = '', address = '', path = ''] = WITH_SCHEME.exec(url) ?? AS_SSH_TAKES_IT.exec(url) ?? []
  const host = /ssh/i.test(scheme) ? address.replace(/:\d+$/, '') : address
  const known = host.toLowerCase() === 'ssh.github.com' ? 'github.com' : host
  return placeFrom(`${known}/${path.replace(/^\/+|\/+$/g, '')}`, '')
}
