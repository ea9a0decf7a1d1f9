const AREA = /^((?!https?:\/\/)[\w./@*+{},()-]{1,40}): (\S.*)$/s
const BRACKETED = /^\[([A-Za-z][\w .,/-]{1,24})\]:? (\S.*)$/s

/** Takes `area: ` and `[area] ` off the front, twice at most; what follows must be words, not an option or a quotation. */
export function withoutAreas(text: string): { readonly places: string[]; readonly rest: string } {
  const places: string[] = []
  let rest = text
  const next = () => AREA.exec(rest) ?? BRACKETED.exec(rest)
  for (let match = next(); match && places.length < 2; match = next()) {
    if (!/^[\p{L}\p{N}`]/u.test(match[2] as string)) break
    places.push(match[1] as string)
    rest = match[2] as string
  }
  return { places, rest }
}
