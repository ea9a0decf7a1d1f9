/**
 * A remote's address as it may be stored and shown: without password, token, query and fragment. The user name
 * stays only where it is part of the address (`ssh://git@host`), never for http, where tokens stand in its place.
 */
export function withoutCredentials(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)(?:([^/?#]*)@)?([^?#]*)/i.exec(url)
  if (match === null) return url.replace(/^([^/@:]+):[^/@]*@/, '$1@') // user:password@host:path
  const [, scheme = '', userInfo = '', rest = ''] = match
  const user = userInfo.split(':')[0] ?? ''
  const keepsUser = /^(ssh|git\+ssh|ssh\+git):/i.test(scheme) && user !== ''
  return `${scheme}${keepsUser ? `${user}@` : ''}${rest}`
}

/** The last part of a path or address, without `.git`: what people call the repository. */
export function nameIn(address: string): string {
  const parts = address.split(/[/\\:]/).filter((part) => part !== '' && part !== '.git')
  return (parts.at(-1) ?? '').replace(/\.git$/, '')
}

/** What a folder is called that holds somebody's clones: it says nothing of the repository in it. */
const NAMELESS = /^(repo|repository|bare|mirror|clone|checkout)$/i

/** What a folder tells of its repository's name: its own, or the one it lies in where its own says nothing. */
export function nameOfFolder(path: string): string {
  const own = nameIn(path)
  return NAMELESS.test(own) ? nameIn(path.replace(/[/\\][^/\\]+[/\\]*$/, '')) || own : own
}
