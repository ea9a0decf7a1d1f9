import { besideForms, type SecretForm, type Span, tokenForms } from './forms.ts'
import { keyBlocks } from './key-blocks.ts'
import { namedValues } from './named-values.ts'

const secretForms = [...tokenForms, ...besideForms]
const MARK = '[redacted: '

/** What was taken out, and where it stood in the text as it was given; never the secret itself. */
export type FoundSecret = { readonly kind: string; readonly at: number }

export type Redacted = { readonly text: string; readonly found: readonly FoundSecret[] }

/**
 * The text with every secret replaced by `[redacted: kind]`. It has to be called on the whole, before anything is cut:
 * half a token is not known for one. Takes time linear in the text.
 */
export const redact = (text: string): Redacted => redactorOf([text])(text)

/**
 * As `redact`, for many short texts: every kind of secret is looked for in all of them at once, and then in each only
 * those that could be there.
 */
export function redactorOf(texts: readonly string[]): (text: string) => Redacted {
  const all = texts.join('\n')
  const forms = secretForms.filter(({ hints }) => hints.some((hint) => all.includes(hint)))
  return (text) => without(text, [...keyBlocks(text), ...forms.flatMap((form) => spansOf(form, text))])
}

function without(text: string, found: readonly Span[]): Redacted {
  const all = [...found, ...namedValues(text)]
  if (all.length === 0) return { text, found: [] }
  const spans = merged(all, text)
  let left = ''
  let at = 0
  for (const { kind, from, to } of spans) {
    left += `${text.slice(at, from)}${MARK}${kind}]`
    at = to
  }
  return { text: left + text.slice(at), found: spans.map(({ kind, from }) => ({ kind, at: from })) }
}

function spansOf({ kind, hints, pattern }: SecretForm, text: string): readonly Span[] {
  if (!hints.some((hint) => text.includes(hint)) || text.search(pattern) < 0) return []
  return [...text.matchAll(pattern)].map(({ index, 0: secret }) => ({
    kind,
    from: index,
    to: index + secret.length,
  }))
}

/** Where two overlap they become one, named after the one that begins first, or the longer. */
function merged(spans: readonly Span[], text: string): readonly Span[] {
  const sorted = spans
    .filter(({ from }) => !text.startsWith(MARK, from))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: Span[] = []
  for (const span of sorted) {
    const last = apart.at(-1)
    if (last === undefined || span.from >= last.to) apart.push(span)
    else if (span.to > last.to) apart[apart.length - 1] = { ...last, to: span.to }
  }
  return apart
}
