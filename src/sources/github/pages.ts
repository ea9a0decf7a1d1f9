import { Refused } from './door.ts'

/** The address of the next page that a Link header names; null on the last one. @throws Refused for another host */
export function nextPage(link: string | undefined, api: string): string | null {
  const next = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/.exec(link ?? '')?.[1]
  if (next === undefined) return null
  const url = URL.canParse(next, api) ? new URL(next, api) : null
  if (url?.origin !== new URL(api).origin) throw new Refused('the next page is on another host')
  return url.href
}
