import type { Receipt } from '../../core/portfolio.ts'

type Kind = Receipt['kind']
type Paths = Partial<Record<Kind, (target: string) => string>>

const part = encodeURIComponent

// Each host's own paths, below the repository's address.
const hosts: readonly (readonly [host: RegExp, paths: Paths])[] = [
  [
    /^github\.|\.github\.|\.ghe\.com$/,
    {
      commit: (oid) => `commit/${part(oid)}`,
      'pull-request': (number) => `pull/${part(number)}`,
      issue: (number) => `issues/${part(number)}`,
      release: (tag) => `releases/tag/${part(tag)}`,
      deployment: (target) => `deployments/${part(target.split(' ')[0] ?? '')}`,
    },
  ],
  [
    /^gitlab\.|\.gitlab\./,
    {
      commit: (oid) => `-/commit/${part(oid)}`,
      'pull-request': (number) => `-/merge_requests/${part(number)}`,
      issue: (number) => `-/issues/${part(number)}`,
      release: (tag) => `-/tags/${part(tag)}`,
    },
  ],
  [
    /^bitbucket\.org$/,
    {
      commit: (oid) => `commits/${part(oid)}`,
      'pull-request': (number) => `pull-requests/${part(number)}`,
      issue: (number) => `issues/${part(number)}`,
    },
  ],
  [
    /^codeberg\.org$|^gitea\.|^forgejo\./,
    {
      commit: (oid) => `commit/${part(oid)}`,
      'pull-request': (number) => `pulls/${part(number)}`,
      issue: (number) => `issues/${part(number)}`,
      release: (tag) => `releases/tag/${part(tag)}`,
    },
  ],
]

/** The page of a repository, from the address git fetches it by (https, ssh, git or scp-like); null for other addresses. */
export function webAddress(remoteUrl: string | null): URL | null {
  if (remoteUrl === null) return null
  const scp = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]{2,}):(?!\/\/)(.+)$/i.exec(remoteUrl)
  const schemed = /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^/@]*@)?([^/:@]+)(:\d+)?\/(.+)$/i.exec(remoteUrl)
  // Where git gets through a firewall by port 443 is no page: ssh.github.com serves github.com.
  const host = (schemed?.[1] ?? scp?.[1])?.replace(
    /^(?:alt)?ssh\.(?=(?:github\.com|gitlab\.com|bitbucket\.org)$)/i,
    '',
  )
  const path = (schemed?.[3] ?? scp?.[2] ?? '').replace(/\/+$/, '').replace(/\.git$/, '')
  if (host === undefined || path === '') return null
  // A port serves the web only when it was given for the web.
  const port = /^https?:/i.test(remoteUrl) ? (schemed?.[2] ?? '') : ''
  const scheme = /^http:/i.test(remoteUrl) ? 'http' : 'https'
  return URL.canParse(`${scheme}://${host}${port}/${path}`)
    ? new URL(`${scheme}://${host}${port}/${path}`)
    : null
}

/** Where a reader finds a piece of evidence, or null when its host is not one whose paths are known. */
export function linkTo(kind: Kind, target: string, remoteUrl: string | null): string | null {
  // What a service calls by its address.
  if (kind === 'url' || kind === 'review' || kind === 'workflow-run') return httpOnly(target)
  const page = webAddress(remoteUrl)
  if (page === null) return null
  if (kind === 'revert') return linkTo('commit', target, remoteUrl)
  const path = hosts.find(([host]) => host.test(page.hostname))?.[1][kind]
  if (path === undefined) return null
  if (kind !== 'issue' && kind !== 'pull-request') return `${page.href}/${path(target)}`
  const elsewhere = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(target)
  if (elsewhere?.[1] && elsewhere[2]) return `${page.origin}/${elsewhere[1]}/${path(elsewhere[2])}`
  // Numbers belong to the host; keys such as ABC-12 belong to a tracker craft does not know.
  const known = /^#?(\d+)$/.exec(target)?.[1]
  return known === undefined ? null : `${page.href}/${path(known)}`
}

function httpOnly(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  url.username = ''
  url.password = ''
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
