// Object ids, their beginnings and UUIDs: a name inside of one (`ada` in `3ada41f`) is chance.
const HEX = /[0-9a-f]/
const HEX_OR_DASH = /[0-9a-f-]/
const ID = /^(?=.*\d)[0-9a-f]{7,64}$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LONGEST = 64

/** Is the stretch of a text in small letters a part of a longer number that receipts are found by? */
export function isProtected(plain: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!HEX_OR_DASH.test(plain[at] as string)) return false
  return isInside(plain, from, to, HEX, ID) || isInside(plain, from, to, HEX_OR_DASH, UUID)
}

function isInside(plain: string, from: number, to: number, characters: RegExp, id: RegExp): boolean {
  let [start, end] = [from, to]
  while (start > 0 && from - start < LONGEST && characters.test(plain[start - 1] as string)) start--
  while (end < plain.length && end - to < LONGEST && characters.test(plain[end] as string)) end++
  if (end - start === to - from) return false
  const isWhole = !/[a-z0-9]/.test(`${plain[start - 1] ?? ''}${plain[end] ?? ''}`)
  return isWhole && id.test(plain.slice(start, end))
}
