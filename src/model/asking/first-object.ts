/** Braces in prose may begin no object; behind so many the answer is taken for none. */
const MOST_TRIES = 16

/**
 * The first JSON object in a model's answer, whatever prose or code fences stand around it; null where there is none
 * that is whole. Nothing is mended: half an object is no answer.
 */
export function firstObject(text: string): Readonly<Record<string, unknown>> | null {
  let at = text.indexOf('{')
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
    const end = endOf(text, at)
    const parsed = end < 0 ? null : parsedOf(text.slice(at, end))
    if (parsed !== null) return parsed
    at = text.indexOf('{', at + 1)
  }
  return null
}

/** Behind the brace that closes the one at `start`; braces in strings do not count. -1 where none does. */
function endOf(text: string, start: number): number {
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (isString) {
      if (character === '\\') at++
      else if (character === '"') isString = false
    } else if (character === '"') isString = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return -1
}

function parsedOf(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
