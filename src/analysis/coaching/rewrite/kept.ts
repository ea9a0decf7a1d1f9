const MOST = 20
const REFERENCE =
  /https?:\/\/[^\s<>)\]]+|(?:[\w.-]+\/[\w.-]+)?#\d+|\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b|\bgh-\d+\b/g
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}"'`(])|\n[ \t]*\n/u

/** Trailers, references and sentences of `body` and `subject` that the new message has in the same words. */
export function keptOf(
  old: { readonly subject: string; readonly body: string; readonly trailers: string },
  message: string,
): readonly string[] {
  const flat = blank(message)
  const trailers = old.trailers.split('\n').filter((line) => line !== '')
  const prose = old.trailers === '' ? old.body : old.body.slice(0, -old.trailers.length)
  const sentences = prose
    .split(SENTENCE_END)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const references = referencesIn(`${old.subject}\n${prose}`)
  const all = new Set([...sentences.map(blank), ...references, ...trailers])
  return [...all].filter((words) => words !== '' && flat.includes(blank(words))).slice(0, MOST)
}

/** Links, and numbers and keys of issues. */
export const referencesIn = (text: string): readonly string[] => text.match(REFERENCE) ?? []

const blank = (text: string): string => text.replace(/\s+/g, ' ').trim()
