export const SOURCE = 'github'

/** What the activities of one call are about. */
export type Subjects = {
  /** As activities name the repository: `github.com/owner/name`. */
  readonly place: string
}

/** More than GitHub takes for a body today. */
const LONGEST_BODY = 100_000

export const bodyOf = (text: string | null | undefined): string => (text ?? '').slice(0, LONGEST_BODY)

/** Whom GitHub shows in place of an account that is gone, where it does not leave it out. */
const GHOST = 'ghost'

/** Null where the account is gone. */
export const loginOf = (user: { readonly login: string } | null | undefined): string | null =>
  user == null || user.login === GHOST ? null : user.login

/** ISO 8601 as seconds since 1970. */
export const secondsOf = (time: string): number => Math.floor(Date.parse(time) / 1000)

/** Null where one of both is not known, or the clocks disagree. */
export function secondsBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): number | null {
  if (from == null || to == null) return null
  const seconds = secondsOf(to) - secondsOf(from)
  return seconds < 0 ? null : seconds
}
