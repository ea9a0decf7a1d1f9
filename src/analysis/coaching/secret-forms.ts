import { entropy } from '../secrets/entropy.ts'
/** What a piece of text looks like that nobody should have committed. */
export type Secret = { readonly kind: 'token' | 'private-key' | 'value'; readonly text: string }

/** Forms that services give their tokens, so that these are found and can be withdrawn. */
const TOKEN =
  /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}|glpat-[\w-]{20,64}|(?:AKIA|ASIA)[0-9A-Z]{16}\b|xox[abeoprs]-[A-Za-z0-9-]{10,255}|[sr]k_live_[A-Za-z0-9]{16,128}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36}|sk-[a-z]{2,8}\d{0,2}-[\w-]{32,255}|hf_[A-Za-z0-9]{30,64}|dop_v1_[0-9a-f]{64}|SG\.[\w-]{20,24}\.[\w-]{40,50})/g
const PRIVATE_KEY = /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/
/** A name that says what it holds, and a quoted value beside it. */
const VALUE =
  /(?:key|token|secret|passw(?:or)?d|passphrase|pwd|credentials?|auth)["'\]]{0,2}\s{0,8}(?::=|=>|[:=])\s{0,8}["'`]([^"'`\s]{16,200})["'`]/gi
const MADE_UP =
  /example|sample|dummy|placeholder|changeme|your[-_]|xxxx|1234567|abcdef|test|fake|mock|redacted|secret|password|\$\{|\{\{|<|%[sd(]/i
/** Paths, addresses, identifiers and translations have structure that random values lack. */
const SPOKEN = /^[a-z]+:\/\/|^[./@#]|^[A-Za-z]+(?:[-_.:/][A-Za-z]+)*$|[()[\]{},;]/
/** Bits a character; English words have about 3.2 at that length, random letters and digits about 4. */
const RANDOM = 3.6
const RANDOM_TOKEN = 2.5
/** Nothing behind this in a line is looked at: only data has lines of that length. */
const LONGEST = 4096

/** Can there be a secret in a text at all? Cheap, and never wrong in saying no. */
export const MAY_BE_SECRET =
  /gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abeoprs]-|k_live_|AIza|npm_|sk-|hf_|dop_v1_|SG\.|PRIVATE KEY|key|token|secret|passw|passphrase|pwd|credential|auth/i

/** What in a line looks like a secret that works. */
export function secretsIn(line: string): readonly Secret[] {
  const text = line.length > LONGEST ? line.slice(0, LONGEST) : line
  const found: Secret[] = []
  for (const match of text.matchAll(TOKEN)) {
    if (entropy(match[0]) >= RANDOM_TOKEN && !/EXAMPLE|xxxx/i.test(match[0]))
      found.push({ kind: 'token', text: match[0] })
  }
  const key = PRIVATE_KEY.exec(text)
  if (key) found.push({ kind: 'private-key', text: key[0] })
  for (const match of text.matchAll(VALUE)) {
    const value = match[1] as string
    if (isRandom(value) && !found.some((secret) => value.includes(secret.text)))
      found.push({ kind: 'value', text: value })
  }
  return found
}

const isRandom = (value: string): boolean =>
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !MADE_UP.test(value) &&
  !SPOKEN.test(value) &&
  entropy(value) >= RANDOM

/** The first four characters: enough to find it, too few to use it. */
export const masked = (secret: string): string => `${secret.slice(0, 4)}…`

/** A line in which every secret is masked, for showing. */
export function redacted(line: string): string {
  if (!MAY_BE_SECRET.test(line)) return line
  let text = line
  for (const secret of secretsIn(line)) text = text.replaceAll(secret.text, masked(secret.text))
  return text
}
