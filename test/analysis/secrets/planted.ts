/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Chance = () => number
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const UPPER = LOWER.toUpperCase()
const DIGITS = '0123456789'
const ALNUM = LOWER + UPPER + DIGITS
const HEX = `${DIGITS}abcdef`

const some = (chance: Chance, letters: string, length: number): string =>
  Array.from({ length }, () => letters[Math.floor(chance() * letters.length)]).join('')

/** A key's lines as tools write them: 64 characters each, the last one shorter. */
const keyLines = (chance: Chance): string[] => [
  ...Array.from({ length: 6 }, () => some(chance, `${ALNUM}+/`, 64)),
  `${some(chance, `${ALNUM}+/`, 42)}==`,
]

const pem = (chance: Chance, name: string): string =>
  [`-----BEGIN ${name}-----`, ...keyLines(chance), `-----END ${name}-----`].join('\n')

/** Secrets that are told by their own looks, by kind. */
export const tokens: Readonly<Record<string, (chance: Chance) => string>> = {
  'github classic': (c) => `ghp_${some(c, ALNUM, 36)}`,
  'github oauth': (c) => `gho_${some(c, ALNUM, 36)}`,
  'github app': (c) => `ghs_${some(c, ALNUM, 36)}`,
  'github fine-grained': (c) => `github_pat_${some(c, ALNUM, 22)}_${some(c, ALNUM, 59)}`,
  gitlab: (c) => `glpat-${some(c, `${ALNUM}_-`, 20)}`,
  'aws id': (c) => `AKIA${some(c, `${UPPER}234567`, 16)}`,
  'google key': (c) => `AIza${some(c, `${ALNUM}_-`, 35)}`,
  'google oauth': (c) => `GOCSPX-${some(c, `${ALNUM}_-`, 28)}`,
  slack: (c) => `xoxb-${some(c, DIGITS, 12)}-${some(c, DIGITS, 12)}-${some(c, ALNUM, 24)}`,
  'slack webhook': (c) =>
    `https://hooks.slack.com/services/T${some(c, UPPER, 8)}/B${some(c, UPPER, 8)}/${some(c, ALNUM, 24)}`,
  stripe: (c) => `sk_live_${some(c, ALNUM, 24)}`,
  'stripe test': (c) => `rk_test_${some(c, ALNUM, 24)}`,
  twilio: (c) => `SK${some(c, HEX, 32)}`,
  sendgrid: (c) => `SG.${some(c, `${ALNUM}_-`, 22)}.${some(c, `${ALNUM}_-`, 43)}`,
  mailgun: (c) => `key-${some(c, HEX, 32)}`,
  npm: (c) => `npm_${some(c, ALNUM, 36)}`,
  pypi: (c) => `pypi-AgEIcHlwaS5vcmc${some(c, `${ALNUM}_-`, 80)}`,
  telegram: (c) => `${some(c, '123456789', 9)}:AA${some(c, `${ALNUM}_-`, 33)}`,
  discord: (c) => `M${some(c, ALNUM, 23)}.${some(c, ALNUM, 6)}.${some(c, `${ALNUM}_-`, 27)}`,
  jwt: (c) => `eyJ${some(c, ALNUM, 33)}.eyJ${some(c, ALNUM, 60)}.${some(c, `${ALNUM}_-`, 43)}`,
  openai: (c) => `sk-proj-${some(c, `${ALNUM}_-`, 48)}`,
  anthropic: (c) => `sk-ant-api03-${some(c, `${ALNUM}_-`, 90)}AA`,
  huggingface: (c) => `hf_${some(c, ALNUM, 34)}`,
  shopify: (c) => `shpat_${some(c, HEX, 32)}`,
  digitalocean: (c) => `dop_v1_${some(c, HEX, 64)}`,
}

/** Secrets that are told by the words around them: the whole text, and the part that is secret. */
export const named: Readonly<Record<string, (chance: Chance) => readonly [text: string, secret: string]>> = {
  'aws secret': (c) => within(some(c, `${ALNUM}/+`, 40), (s) => `aws_secret_access_key = ${s}`),
  'azure connection string': (c) =>
    within(
      `${some(c, `${ALNUM}+/`, 86)}==`,
      (s) => `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${s};`,
    ),
  'password in a URL': (c) =>
    within(some(c, ALNUM, 14), (s) => `git clone https://ada:${s}@git.example.org/a.git`),
  'database url': (c) =>
    within(some(c, ALNUM, 12), (s) => `DATABASE_URL=postgres://shop:${s}@db.example.org:5432/shop`),
  'redis url': (c) => within(some(c, ALNUM, 20), (s) => `redis://:${s}@cache.example.org:6379/0`),
  'basic auth': (c) => within(some(c, ALNUM, 24), (s) => `Authorization: Basic ${s}==`),
  bearer: (c) => within(`${some(c, ALNUM, 39)}7`, (s) => `curl -H "Authorization: Bearer ${s}"`),
  'npm login': (c) => within(some(c, ALNUM, 36), (s) => `//registry.example.org/:_authToken=${s}`),
  '.env': (c) => within(some(c, ALNUM, 9), (s) => `DB_PASSWORD=${s}`),
  '.env secret': (c) => within(some(c, ALNUM, 32), (s) => `export SESSION_SECRET=${s}`),
  yaml: (c) => within(`x7${some(c, ALNUM, 24)}`, (s) => `    client_secret: ${s}`),
  json: (c) => within(`x7${some(c, ALNUM, 24)}`, (s) => `  "apiKey": "${s}",`),
  code: (c) => within(`x7${some(c, ALNUM, 20)}`, (s) => `const authToken = '${s}'`),
  'a weak password in code': (c) =>
    within(`Winter${some(c, DIGITS, 4)}!`, (s) => `connect({ user: 'ada', password: "${s}" })`),
  'a call': (c) => within(`x7${some(c, ALNUM, 30)}`, (s) => `client.setToken("${s}")`),
  'a command line': (c) => within(`x7${some(c, ALNUM, 30)}`, (s) => `deploy --token ${s} --now`),
  'service account': (c) => within(some(c, HEX, 40), (s) => `  "private_key_id": "${s}",`),
  'hex secret': (c) => within(some(c, HEX, 64), (s) => `secret: '${s}'`),
}

const within = (secret: string, text: (secret: string) => string): readonly [string, string] => [
  text(secret),
  secret,
]

/** Private keys in their wrappings; none of the long runs of base64 may be left. */
export const keys: Readonly<Record<string, (chance: Chance) => string>> = {
  rsa: (c) => pem(c, 'RSA PRIVATE KEY'),
  pkcs8: (c) => pem(c, 'PRIVATE KEY'),
  openssh: (c) => pem(c, 'OPENSSH PRIVATE KEY'),
  pgp: (c) => pem(c, 'PGP PRIVATE KEY BLOCK').replace('-----\n', '-----\nVersion: GnuPG v2\n\n'),
  'cut off at the end': (c) => pem(c, 'EC PRIVATE KEY').slice(0, 300),
  'cut off at the start': (c) => pem(c, 'RSA PRIVATE KEY').slice(60),
  'the middle of a hunk': (c) => keyLines(c).slice(0, 4).join('\n'),
  'a service account': (c) => `"private_key": "${pem(c, 'PRIVATE KEY').replaceAll('\n', '\\n')}\\n",`,
  'strings of code': (c) =>
    pem(c, 'RSA PRIVATE KEY')
      .split('\n')
      .map((line) => `  '${line}\\n' +`)
      .join('\n'),
}

/** Where secrets turn up: each makes a longer text of one. */
export const places: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'a message': (text) => `Fix the login\n\nIt failed with this:\n${text}\nso try again.`,
  'added lines': (text) => hunk(text, '+'),
  'removed lines': (text) => hunk(text, '-'),
  'context lines': (text) => hunk(text, ' '),
  'a hunk that ends there': (text) => hunk(text, '+').split('\n').slice(0, -2).join('\n'),
  'a table': (text) => `| name | value |\n| --- | --- |\n| a | ${text} |`,
}

const hunk = (text: string, sign: string): string =>
  [
    'diff --git a/config/app.ts b/config/app.ts',
    '--- a/config/app.ts',
    '+++ b/config/app.ts',
    '@@ -1,9 +1,9 @@ export function connect() {',
    ' import { connect } from "./connect.ts"',
    ...text.split('\n').map((line) => `${sign}${line}`),
    ' ',
    ' export const ready = true',
  ].join('\n')
