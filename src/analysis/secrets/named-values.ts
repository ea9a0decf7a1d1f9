import { entropy } from './entropy.ts'
import type { Span } from './forms.ts'

// The name says that what is assigned is secret. Names of things about secrets (length, label, path) say no such thing.
const PASSWORD = 'passw(?:or)?d|passphrase|passwd|pwd|secret'
const KEYS = `${PASSWORD}|token|api[_-]?key|access[_-]?key|private[_-]?key|secret[_-]?key|auth|credentials?|encryption[_-]?key|signing[_-]?key|connection[_-]?string`
const QUOTED = new RegExp(
  `(?:${KEYS})[\\w-]{0,24}(?:["'\\]]{0,2}\\s{0,8}(?::=|=>|[:=])\\s{0,8}|["']?\\s?[,>(]\\s{0,4})(["'\`])([^"'\`\\n]{6,512})\\1`,
  'gi',
)
const BARE = new RegExp(
  `(?:${KEYS}|\\bkey)[\\w-]{0,24}["']?(?:\\s{0,4}(?::=|=>|[:=])\\s{0,4}|>\\s{0,2}|\\s{1,4})([A-Za-z0-9][\\w+/.=~!@#%^&*-]{15,512})`,
  'gi',
)
// `DB_PASSWORD=…`, `API_KEY: …` in settings and commands: without spaces around the sign short values count too.
const SETTING =
  /(?<![A-Za-z0-9_$])[A-Z0-9_]{0,64}(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY)(?:_[A-Z0-9]{1,12})?([ \t]{0,4}[=:][ \t]{0,4})(?!["'`$[{<(/])([^\s#;"'`]{4,512})/g
const MAY_BE = /passw|passphrase|pwd|secret|token|key|auth|credential|connection/i
const STRONG_NAME = new RegExp(`^(?:${PASSWORD}|token|api[_-]?key|access[_-]?key)`, 'i')
const PASSWORD_NAME = new RegExp(`^(?:${PASSWORD})`, 'i')
const MADE_UP =
  /example|sample|dummy|placeholder|changeme|your[-_ ]|xxxx|redacted|\$\{|\{\{|^<|%[sd(]|^process\.|^env\./i
/** Paths, addresses and identifiers have structure that random values lack. */
const SPOKEN = /^[a-z]+:\/\/|^[./@#]|^[A-Za-z]+(?:[-_.:/][A-Za-z]+)*[.,;:!?)]*$|[()[\]{};,]|^\d+(?:\.\d+)*$/
const DIGEST = /^(?:sha\d{1,3}-|[0-9a-f]{7,12}$)/
// Beside a bare `key` or `auth` these are ids; beside `token` or `secret` nobody can tell.
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/
/** Bits a character; words have about 3.2 at that length, random letters and digits about 4. */
const RANDOM = 3.3

/** Values beside a name that says they are secret: in code, settings, JSON, YAML, and on command lines. */
export function namedValues(text: string): readonly Span[] {
  if (!MAY_BE.test(text)) return []
  const spans: Span[] = []
  const add = (match: RegExpExecArray, value: string): void => {
    const from = match.index + match[0].lastIndexOf(value)
    spans.push({
      kind: PASSWORD_NAME.test(match[0]) ? 'password' : 'secret-value',
      from,
      to: from + value.length,
    })
  }
  for (const match of text.matchAll(QUOTED)) {
    const value = match[2] as string
    const isPassword = PASSWORD_NAME.test(match[0]) && !/\s/.test(value) && /[^A-Za-z_.-]/.test(value)
    if (isPassword ? !MADE_UP.test(value) && !/^[./@#]|[()[\]{}]/.test(value) : isSecret(value, match[0]))
      add(match, value)
  }
  for (const match of text.matchAll(BARE))
    if (isSecret(match[1] as string, match[0])) add(match, match[1] as string)
  for (const match of text.matchAll(SETTING))
    if (isSetting(match[1] as string, match[2] as string)) add(match, match[2] as string)
  return spans
}

const isSetting = (sign: string, value: string): boolean =>
  !MADE_UP.test(value) && (sign === '=' || (/\d/.test(value) && !SPOKEN.test(value)))

const isSecret = (value: string, name: string): boolean =>
  value.length >= 12 &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !MADE_UP.test(value) &&
  !SPOKEN.test(value) &&
  !DIGEST.test(value) &&
  (STRONG_NAME.test(name) || !ID.test(value)) &&
  entropy(value) >= RANDOM
