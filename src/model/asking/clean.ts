import type { Checked } from './checked.ts'
import { firstObject } from './first-object.ts'

type Clean = (text: string) => string

/**
 * An answer and what became of it, without what `clean` takes out: a model may repeat a secret that it was told, or
 * knows. Where there is none both are as they were. Each text is looked at as a reader would see it, without the
 * backslashes that JSON puts before its quotes.
 */
export function cleaned<T>(
  text: string,
  check: Checked<T>,
  clean: Clean,
): { readonly text: string; readonly check: Checked<T> } {
  const object = firstObject(text)
  const shown = plain(text)
  const isClean = clean(shown) === shown && (object === null || isSame(object, clean))
  if (isClean) return { text, check }
  if (check.fault !== null) {
    // What is secret by the name beside it shows in the whole alone.
    const whole = object === null ? text : JSON.stringify(inside(object, clean))
    return { text: clean(plain(whole)), check: { value: null, fault: clean(check.fault) } }
  }
  const value = inside(check.value, clean) as T
  return { text: JSON.stringify(value), check: { value, fault: null } }
}

/** The same answer with names where the question had aliases. */
export const revealed = <T>(value: T, reveal: Clean | undefined): T =>
  reveal === undefined ? value : (inside(value, reveal) as T)

const isSame = (value: unknown, clean: Clean): boolean =>
  JSON.stringify(inside(value, clean)) === JSON.stringify(value)

/** Half an object can't be read as one. */
const plain = (text: string): string =>
  text.replace(/\\(?:(n)|u([0-9a-f]{4})|(["\\/]))/gi, (_, newline, code, character) => {
    if (newline !== undefined) return '\n'
    return code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16))
  })

/** The same value with every text in it cleaned, the names of its fields too. */
function inside(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((one) => inside(one, clean))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [clean(name), inside(one, clean)]))
}
