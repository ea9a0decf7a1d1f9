import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aliasBook } from '../../../src/analysis/redaction/aliases.ts'
import { defaultPolicy } from '../../../src/analysis/redaction/default-policy.ts'
import { redactorOf } from '../../../src/analysis/redaction/redactor.ts'
import type { KnownNames, PrivateKind, PrivateName, RedactionPolicy } from '../../../src/core/redaction.ts'

const nobody: KnownNames = { subject: null, people: [], repositories: [] }
const named = (kind: PrivateKind, ...spellings: string[]): PrivateName => ({ kind, spellings, alias: null })
const policyOf = (...names: PrivateName[]): RedactionPolicy => ({ ...defaultPolicy, names })
const told = (text: string, policy: RedactionPolicy, known = nobody): string =>
  redactorOf(policy, known, aliasBook({})).text(text)

const names = [
  'Acme',
  'Zephyrion Bank',
  'Ostrava',
  'José Núñez',
  '田中太郎',
  'Müller-Lüdenscheidt',
  'x9-hub',
  'Ärö',
]
const everyName = policyOf(...names.map((one) => named('client', one)))
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What may stand beside a name without making another word of it. */
const beside = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '/',
    '-',
    '_',
    '.',
    '@',
    '"',
    '`',
    '(',
    '\\n',
    '%2F',
    '\n',
    '’s ',
    'さん',
    '0',
    '42',
    '://',
    '~',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\p{L}\p{N}\p{M}]/gu, '')),
)
const written = fc.constantFrom(...names).chain((name) =>
  fc
    .tuple(
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.normalize('NFD'),
        (text: string) =>
          [...text].map((one, at) => (at % 2 === 0 ? one.toUpperCase() : one.toLowerCase())).join(''),
        (text: string) => [...text].join('\u00ad'),
      ),
      fc.constantFrom(' ', '-', '_', '.', '  ', '\n', '\n    ', '\n+ // ', '\n * ', '/', '+', '%20'),
    )
    .map(([cased, gap]) => ({ name, text: cased(name).replaceAll(' ', gap) })),
)

test('no name of a policy survives, however it is written and whatever surrounds it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(beside, written, beside), { minLength: 1, maxLength: 5 }), (parts) => {
      const text = parts.map(([before, { text: name }, after]) => `${before}${name}${after} `).join('')
      const left = bare(told(text, everyName))
      for (const [, { name }] of parts)
        expect({ text, left: left.includes(bare(name)) }).toEqual({ text, left: false })
    }),
    { numRuns: 2000 },
  )
})

const plain = fc.array(
  fc.constantFrom(
    ...'fix the build of v1.2.3 in 12 min from 240 to 90 ms (#123) UTF-8 CVE-2024-1234 src/a/b.ts café 漢字 👩‍💻 acmeology'.split(
      ' ',
    ),
    ...'3ada41f 9fceb02d0ae598e95dc970b74767f19372d61af8 PR-12 50% €1,200 10.4.0 localhost:3000 config.local'.split(
      ' ',
    ),
    ...'https://example.org/a?b=c#d @types/node logo@2x.png this.state.internal RFC-2119 \r\n \t `x` will may mark'.split(
      ' ',
    ),
  ),
)

test('a text without anything private comes out as it went in', () => {
  const known: KnownNames = {
    subject: null,
    people: ['Will May', 'Mark', 'bot', 'Ada B', 'Src'].map((name) => ({ name, email: '' })),
    repositories: [{ name: 'build', remoteUrl: null }],
  }
  fc.assert(
    fc.property(plain, fc.constantFrom(' ', '\n', ', ', '  '), (words, between) => {
      const text = words.join(between)
      expect(told(text, everyName, known)).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

test('any text at all is taken, and only what is private in it changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const alone = told(text, policyOf())
      expect(told(`${text} Acme`, policyOf(named('client', 'Acme'))).endsWith('client-1')).toBe(true)
      expect(alone.length).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the longest name that stands somewhere counts, and one thing has one alias', () => {
  const policy = policyOf(
    named('client', 'Acme'),
    named('term', 'Acme Rocket'),
    named('client', 'Globex', 'GBX'),
  )
  expect(told('acme-rocket for Acme; GBX is Globex', policy)).toBe(
    'term-1 for client-1; client-2 is client-2',
  )
})

test('a name in the letters of formulas is the same name', () => {
  expect(told('by 𝒁𝒆𝒑𝒉𝒚𝒓𝒊𝒐𝒏 𝑩𝒂𝒏𝒌, 𝐀𝐂𝐌𝐄 and 𝒙', everyName)).toBe('by client-1, client-2 and 𝒙')
})

test.each([
  'Jos\\u00e9 N\\u00fa\\u00f1ez',
  'Jos\\u{e9}-N\\xfa\\xf1ez',
  'Jos&eacute; N&uacute;&ntilde;ez',
  'Jos&#233; N&#xFA;&#241;ez',
  'jos%C3%A9+n%c3%ba%C3%B1ez',
  '\\u004a\\u006fsé Núñez',
  '\\u7530中\\u{592a}郎',
])('a name is found as code, pages and addresses write it: %s', (written) => {
  expect(told(`by ${written}.`, everyName)).toBe('by client-1.')
})

test('what only looks like an escape hides no name', () => {
  expect(told('C:\\xaver\\u0041cme and C:\\xada\\Acme &#99999999; &nope; %E0%80', everyName)).toBe(
    'C:\\xaverclient-1 and C:\\xada\\client-1 &#99999999; &nope; %E0%80',
  )
  const ada = policyOf(named('client', 'Xada'))
  expect(told('C:\\xada\\y', ada)).toBe('C:\\client-1\\y')
})

test('a name with the s of a plural or of what is theirs is that name', () => {
  const known: KnownNames = {
    ...nobody,
    people: ['Jonas Weber', 'Thi Ion', 'Mark Root'].map((name) => ({ name, email: '' })),
  }
  const policy = policyOf(named('client', 'Acme'), named('repository', 'ledger'))
  expect(told('Webers Idee, the Webers, ACMES and Acmes; Jonass', policy, known)).toBe(
    'person-1 Idee, the person-1, client-1 and client-1; person-1',
  )
  const others = 'This is about ions and marks: roots, Roots, ledgers, Webersson, acmesque'
  expect(told(others, policy, known)).toBe(others)
})

test('a name inside a word, an object id or a UUID is chance', () => {
  const policy = policyOf(named('client', 'Ada'), named('client', 'Beef'), named('client', 'Port'))
  for (const text of [
    'support reports',
    '3ada41f and ada3041f5',
    '0192f1a0-beef-7c3d-9e21-5b0c6d1e8f42',
    'deadbeef01',
  ])
    expect(told(text, policy)).toBe(text)
  expect(told('portA AdaBoost adaptor beef ADA', policy)).toBe(
    'client-1A client-2Boost adaptor client-3 client-2',
  )
})

test.each([
  ['Will Smith and WILL SMITH', 'person-1 and person-1'],
  ['this will break; Will it?', 'this will break; Will it?'],
  ['thanks to Smith’s patch', 'thanks to person-1’s patch'],
  ['blacksmith smith', 'blacksmith smith'],
  ['Smith, Will', 'person-1'],
  ['will.smith@corp.example', 'person-1'],
  ['ask @wsmith42 or wsmith42', 'ask person-1 or person-1'],
  ['Vaskova and Vašková', 'person-2 and person-2'],
  ['Jana', 'person-2'],
  ['Ida wrote it with Ida Berg', 'Ida wrote it with Ida Berg'],
  ['ida@berg.example but not kim@berg.example', 'ida@berg.example but not email-1'],
  ['a bot, dependabot[bot]', 'a bot, dependabot[bot]'],
  ['<b>oleg</b>, b and root', '<b>person-3</b>, b and root'],
])('people of the store: %s', (text, expected) => {
  const known: KnownNames = {
    subject: { names: ['Ida Berg'], emails: ['ida@berg.example'] },
    people: [
      { name: 'Will Smith', email: 'will.smith@corp.example' },
      { name: 'will smith', email: '123+wsmith42@users.noreply.github.com' },
      { name: 'Jana Vašková', email: '' },
      { name: 'Ida Berg', email: 'ida@berg.example' },
      { name: 'bot', email: 'x@y.example' },
      // As histories have them that came from CVS.
      { name: 'oleg', email: 'oleg' },
      { name: 'b', email: 'b' },
      { name: 'dependabot[bot]', email: 'd@users.noreply.github.com' },
    ],
    repositories: [],
  }
  const book = aliasBook({ 'person:will smith': 'person-1', 'person:jana vaskova': 'person-2' })
  expect(redactorOf(defaultPolicy, known, book).text(text)).toBe(expected)
})

test.each([
  ['clone git@git.acme.example:pay/ledger.git.', 'clone link-1.'],
  ['pay/ledger is ledger', 'repository-1 is repository-1'],
  ['on git.acme.example, by pay-team', 'on host-1, by organisation-1-team'],
  ['see https://github.com/octo/hello/pull/3', 'see https://github.com/octo/hello/pull/3'],
  ['octo/api and the api', 'repository-1 and the api'],
  ['https://github.com/octo/api/issues/9', 'link-1'],
])('private repositories: %s', (text, expected) => {
  const policy = { ...defaultPolicy, publicRepositories: ['github.com/octo/hel*'] }
  const repositories = [
    { name: 'ledger', remoteUrl: 'git@git.acme.example:pay/ledger.git' },
    { name: 'hello', remoteUrl: 'https://github.com/octo/hello.git' },
    { name: 'api', remoteUrl: 'https://github.com/octo/api' },
  ]
  expect(told(text, policy, { ...nobody, repositories })).toBe(expected)
})

test.each([
  ['db1.prod.internal:5432 and 10.1.2.3', 'host-1:5432 and host-2'],
  ['http://wiki/page, https://[fd00::1]/x', 'link-1, link-2'],
  [
    'v10.1.2.3, 10.1.2.3.4, utils.internal(), .env.local',
    'v10.1.2.3, 10.1.2.3.4, utils.internal(), .env.local',
  ],
  ['feature/ABC-12-x and [ABC-12]', 'feature/ticket-1-x and [ticket-1]'],
  ['SHA-256, ISO-8601, ABC-1.2', 'SHA-256, ISO-8601, ABC-1.2'],
  ['token ghp_0123456789abcdefghijklmnopqrstuvwxyz of Acme', 'token [redacted: github-token] of Acme'],
  ['in postgres://ida:hunter22@db1.prod.internal/x now', 'in link-1 now'],
  ['(https://example.org/x_(y)) https://example.org/ABC-12)', '(https://example.org/x_(y)) link-1)'],
])('what is found without being named: %s', (text, expected) => {
  expect(told(text, defaultPolicy)).toBe(expected)
})

test.each([
  ['falcon-*', 'falcon-api, x/falcon-ui. falcon falcon-', 'term-1, x/term-2. falcon falcon-'],
  ['*.acme.example', 'a.acme.example:80 acme.example', 'term-1:80 acme.example'],
  ['https://w.example/*', 'https://w.example/a/b, https://v.example/', 'term-1, https://v.example/'],
])('a star stands for a part of a word: %s', (glob, text, expected) => {
  expect(told(text, policyOf(named('term', glob)))).toBe(expected)
})

test('what is kept stays, and an alias of the policy comes before a number', () => {
  const policy = {
    ...policyOf({ ...named('client', 'Globex'), alias: 'a bank' }),
    keep: ['10.0.0.1', 'Jana'],
  }
  const people = [{ name: 'Jana Berg', email: '' }]
  expect(told('Globex at 10.0.0.1 with Jana, 10.0.0.2', policy, { ...nobody, people })).toBe(
    'a bank at 10.0.0.1 with Jana, host-1',
  )
})

test('numbers go on where the book ended', () => {
  const one = aliasBook({})
  const policy = policyOf(named('client', 'Acme'), named('client', 'Globex'))
  expect(redactorOf(policy, nobody, one).text('Globex')).toBe('client-1')
  const two = aliasBook(one.all())
  expect(redactorOf(policy, nobody, two).text('ACME, globex')).toBe('client-2, client-1')
  const three = aliasBook(two.all())
  redactorOf(policy, nobody, three).text('Acme')
  expect(three.isChanged()).toBe(false)
})

test('the report tells kinds, aliases and how often, and of secrets only their kind', () => {
  const redactor = redactorOf(policyOf(named('client', 'Acme')), nobody, aliasBook({}))
  redactor.text('Acme ACME on ci.corp with ghp_0123456789abcdefghijklmnopqrstuvwxyz')
  expect(redactor.report()).toEqual({
    replaced: [
      { kind: 'client', original: 'Acme', alias: 'client-1', count: 2 },
      { kind: 'host', original: 'ci.corp', alias: 'host-1', count: 1 },
    ],
    secrets: [{ kind: 'github-token', count: 1 }],
  })
})

test('hostile lengths take no longer than their length', () => {
  const policy = policyOf(
    ...names.map((one) => named('client', one)),
    named('term', 'a*a*a*b'),
    named('host', '*.x.example'),
  )
  const redactor = redactorOf({ ...policy, ticketKeys: ['AA'] }, nobody, aliasBook({}))
  const size = 100_000
  for (const piece of [
    'a',
    'a.',
    'a@',
    '%',
    'A-1',
    'acm',
    'Zephyrion ',
    'http://',
    '(',
    ')',
    '10.',
    'fd00:',
    '<a@',
    'é',
    '\u00ad',
  ])
    expect(redactor.text(piece.repeat(size / piece.length)).length).toBeGreaterThan(0)
})
