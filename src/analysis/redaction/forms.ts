import type { RedactionPolicy } from '../../core/redaction.ts'
import type { PrivateSpan } from './spans.ts'
import { thing } from './things.ts'

// All of these are tried at the beginning of a run of their characters alone, so that they are linear.
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,12}\.\p{L}{2,24}(?![\p{L}\p{N}])/gu
const NO_PERSON = /^(?:git|no-?reply|x-access-token|hg|svn)@/i
// `logo@2x.png`, `pkg@next.js` are no addresses.
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|scss|less|html?|[cm]?[jt]sx?|json|vue|svelte|map|ya?ml|toml)$/i

const INTERNAL_HOST =
  /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}-]+\.){1,10}(?:internal|local|localdomain|corp|lan|intranet|private|home\.arpa)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])(?!\()/giu
const PRIVATE_ADDRESS =
  /(?<![\p{L}\p{N}.])(?:10(?:\.\d{1,3}){3}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|192\.168(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2})(?![\p{L}\p{N}]|\.\d)/gu
const LOCAL_IPV6 = /(?<![\p{L}\p{N}:])f[cd][0-9a-f]{2}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu
/** Names of things in code that end like hosts: `config.local`, `this.state.internal`. */
const HOST_LIKE = /^(?:local|internal|private)$/i
const CODE =
  /(?:^|\.)(?:this|self|window|process|import|module|env|config|settings|options|symbol|file)\.|[A-Z]/

const TICKET = /(?<![A-Za-z0-9])([A-Z][A-Z0-9]{1,9})-\d{1,6}(?![A-Za-z0-9]|[-.]\d)/g
// Standards, encodings, sizes and releases that are written as tickets are.
const NO_TICKET = new Set(
  (
    'UTF UCS ISO IEC IEEE RFC BCP PEP JEP JSR TC ECMA ES ESM ANSI ASCII EBCDIC CP KOI GB BIG5 SHA SHA1 SHA2 SHA3 MD AES DES ' +
    'RSA ECDSA ED HMAC CRC XXH BLAKE BASE PBKDF PKCS FIPS NIST CVE CWE GHSA OSV WCAG ARIA HTTP HTTPS TLS SSL TCP UDP IP IPV ' +
    'DNS SMTP FTP SSH HTML CSS JS TS ECMASCRIPT JSON XML YAML SQL GMT UTC CET EST PST COVID GPT CLAUDE LLAMA GPL LGPL AGPL ' +
    'MPL BSD MIT APACHE CC EPL EUPL ARM ARM64 X86 AMD AMD64 INTEL WIN WIN32 MACOS IOS OS V VS NODE NPM PR GH MR RC ALPHA ' +
    'BETA LTS MIN MAX PHASE STEP PART TODO HEAD TOP Q H A B C X Y Z EN DIN UAX UTS UTR PDF USB MP MPEG H264 AVC AV VP WPA ' +
    'WEB LTO LLVM GCC GCC CUDA OPENGL GL VGA UHD UX UI AA AAA LF CR TIER LEVEL SEV P S M L T N'
  ).split(' '),
)

// A password was taken out before, and what stands in its place has a space.
const URL_IN_TEXT =
  /(?<![\p{L}\p{N}])(?:https?|ssh|git|ftps?|sftp|wss?|git\+ssh|file|ldaps?|postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp):\/\/(?:\[redacted: [a-z-]+\]|[^\s<>"'`|\\^{}])+/giu
const SCP_LIKE = /(?<![\p{L}\p{N}.])git@[\p{L}\p{N}.-]+:[^\s<>"'`|\\^{}]+/giu

const spansOf = (
  text: string,
  pattern: RegExp,
  kind: Parameters<typeof thing>[0],
  isMeant: (found: string, match: RegExpExecArray) => boolean = () => true,
): readonly PrivateSpan[] =>
  [...text.matchAll(pattern)]
    .filter((match) => isMeant(match[0], match))
    .map(({ index, 0: found }) => ({ thing: thing(kind, [found]), from: index, to: index + found.length }))

/** E-mail addresses; those of programs are nobody's. */
export const emailsIn = (text: string): readonly PrivateSpan[] =>
  text.includes('@')
    ? spansOf(text, EMAIL, 'email', (found) => !NO_PERSON.test(found) && !FILE.test(found))
    : []

/** Hosts that a network has for itself, by name or number. */
export const hostsIn = (text: string): readonly PrivateSpan[] =>
  !text.includes('.') && !text.includes(':')
    ? []
    : [
        ...spansOf(text, INTERNAL_HOST, 'host', (found, { index }) => isHost(found, text, index)),
        ...spansOf(text, PRIVATE_ADDRESS, 'host'),
        ...spansOf(text, LOCAL_IPV6, 'host'),
      ]

function isHost(found: string, text: string, index: number): boolean {
  const labels = found.split('.')
  const before = text.slice(Math.max(0, index - 3), index)
  const after = text.slice(index + found.length, index + found.length + 6)
  if (before === '://' || before.endsWith('@') || /^:\d{2,5}/.test(after)) return true
  if (!HOST_LIKE.test(labels.at(-1) ?? '')) return true
  return labels.length > 2 && !CODE.test(found)
}

/** Keys of tickets: those whose project is named, in any case, and whatever else looks like one. */
export function ticketFinder({
  ticketKeys,
  rules,
}: RedactionPolicy): (text: string) => readonly PrivateSpan[] {
  const keys = ticketKeys.map((key) => key.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')
  const named = keys === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${keys})[-_]\\d{1,9}(?!\\p{N})`, 'giu')
  return (text) => [
    ...(named === null ? [] : spansOf(text, named, 'ticket')),
    ...(rules.tickets ? spansOf(text, TICKET, 'ticket', (_, match) => !NO_TICKET.has(match[1] ?? '')) : []),
  ]
}

/** Whole addresses of pages and repositories, without what ends the sentence around them. */
export function linksIn(text: string): readonly PrivateSpan[] {
  if (!text.includes(':')) return []
  return [...spansOf(text, URL_IN_TEXT, 'link'), ...spansOf(text, SCP_LIKE, 'link')].map((span) => {
    const to = span.from + withoutEnd(text.slice(span.from, span.to)).length
    return { thing: thing('link', [text.slice(span.from, to)]), from: span.from, to }
  })
}

function withoutEnd(address: string): string {
  // A bracket that was opened inside belongs to it.
  const end = address.includes('(') ? /[.,;:!?*_\]]/ : /[.,;:!?*_\])]/
  let length = address.length
  while (length > 0 && end.test(address[length - 1] as string)) length--
  return address.slice(0, length)
}

/** The host of an address, in small letters; empty where there is none. */
export const hostOf = (address: string): string =>
  (/^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:]+)/i.exec(address)?.[1] ?? '').toLowerCase()

/** Does nobody outside of one network reach it? A name without a dot is one of these, but for this machine's own. */
export const isInternalHost = (host: string): boolean =>
  host !== 'localhost' &&
  host !== '' &&
  (!/[.:]/.test(host) || hostsIn(`//${host}:80`).length > 0 || /^\[f[cd]/.test(host))
