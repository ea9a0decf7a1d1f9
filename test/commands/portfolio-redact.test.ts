import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatNames, templateNames } from '../../src/core/portfolio.ts'
import { storeKinds } from '../../src/core/store-kind.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { chances, tokens } from '../analysis/secrets/planted.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { parsed } from '../render/html/parsed.ts'
import { hasPoppler, pagesOf } from '../render/pdf/poppler.ts'
import { installed } from './installed.ts'

const chance = chances(9)
const secrets = Object.values(tokens).map((token) => token(chance))

const first = [
  'Branwen',
  'Cosimo',
  'Dagmar',
  'Eilidh',
  'Fiorella',
  'Gudrun',
  'Hjalmar',
  'Ilse',
  'Jörn',
  'Kazimir',
]
const last = [
  'Quillfeather',
  'Rasmussen-Holt',
  'Szymborska',
  'Tveit',
  'Underhill',
  'Vašek',
  'Ximénez',
  'Yttrup',
]
const people = first.flatMap((one, i) => [`${one} ${last[i % 8]}`, `${one} ${last[(i + 3) % 8]}`])
const named = [
  'Zephyrion',
  'Kestrel Works',
  'Ostrava Rail',
  'Bluemarl',
  'Thornquist',
  'Lumenpath',
  'Halvorsen',
  'Gneiss Bank',
  'Pelagia',
  'Orrery',
]
const clients = [...named, ...named.map((one) => `${one} Holding`)]
const words = ['Project Moonshale', 'Tarnhelm', 'codename basilisk', 'Firth Ledger', 'Operation Wren']
const tickets = [
  'ABQ-71',
  'PAYX-1204',
  'OPS-9',
  'ZED-77',
  'KLM-303',
  'INFRA-4411',
  'HRX-88',
  'QUO-6',
  'BLU-19',
]
const hosts = [
  'db1.prod.internal',
  'ci.kestrel.corp',
  'printer.lan',
  '10.20.30.40',
  '192.168.7.7',
  'build.acme.local',
]
const links = [
  'https://wiki.kestrel.corp/x',
  'http://jenkins/job/7',
  'https://git.orchardry.net/atlas/vault/-/issues/3',
]
const emails = people
  .slice(0, 12)
  .map((one) => `${one.replace(/\P{L}+/gu, '.').toLowerCase()}@partner.example`)
const planted = [...people, ...clients, ...words, ...tickets, ...hosts, ...links, ...emails, ...secrets]

const policy = `
clients: [${clients.join(', ')}]
words: [${words.join(', ')}]
people: [Branwen Quillfeather]
`

/** Code that names somebody in a comment, also where a line of it ends within the name. */
const codeOf = (one: string, client: string): string =>
  `/* ${client.replace(' ', '\n   ')} pays for ${one} */\nexport const part = '${one}'\n`

/** Work that tells all of it: in subjects, bodies, trailers, code, paths, branches and tags. */
function told(): GitFixture {
  const repo = gitFixture()
  repo.git('remote', 'add', 'origin', 'git@git.orchardry.net:atlas/vault.git')
  for (const [at, one] of planted.entries()) {
    const who = people[at % people.length] as string
    const mail = `${who.replace(/\P{L}+/gu, '.').toLowerCase()}@partner.example`
    const subject = `${['feat', 'fix', 'perf'][at % 3]}: make ${one} work with ${clients[at % clients.length]} (#${at + 1})`
    const body = `It took ${one} from 12 min to 3 min, ${who} says.\nSee https://example.org/${encodeURIComponent(one)} and ${hosts[at % hosts.length]}.`
    const trailers = `Co-authored-by: ${who} <${mail}>\nReviewed-by: ${people[(at + 7) % people.length]} <r${at}@partner.example>`
    const path = `src/${clients[at % clients.length]?.replace(/ /g, '')}/${words[at % words.length]?.replace(/ /g, '-')}-${at}.ts`
    repo.commit(`${subject}\n\n${body}\n\n${trailers}`, {
      files: { [path]: codeOf(one, clients[at % clients.length] as string) },
      ...(at % 2 === 0 ? {} : { author: `${who} <${mail}>` }),
    })
  }
  repo.git('tag', 'v1.0.0-zephyrion')
  return repo
}

/** However it is written: without case, accents and whatever stands between letters. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** What a text still tells of what is private. */
function leaksIn(text: string): readonly string[] {
  const shown = bare(text)
  return [...planted, ...first, ...last, 'orchardry'].filter((one) => shown.includes(bare(one)))
}

/** All words of a page, those in attributes too, as a browser reads them. */
const decoded = (html: string): string =>
  parsed(html)
    .elements.map(({ attributes, text }) => [...Object.values(attributes), text].join(' '))
    .join('\n')

let repo: GitFixture
let policyPath: string
beforeAll(() => {
  repo = told()
  policyPath = join(temporaryFolder(), 'policy.yaml')
  writeFileSync(policyPath, policy)
}, 120_000)

/** A craft that has read it all. */
async function reader(store: string): Promise<Craft> {
  const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: store } })
  expect(await craft('track', '--all')).toMatchObject({ code: 0 })
  return craft
}

// A PDF is bytes, and read below.
const formats = formatNames.filter((name) => name !== 'pdf')
const documents = templateNames.flatMap((template) => formats.map((format) => [template, format] as const))

test.each(storeKinds)(
  'no document out of a %s store tells one of a hundred private names and secrets',
  async (store) => {
    expect(new Set(planted).size).toBeGreaterThanOrEqual(100)
    const craft = await reader(store)
    for (const [template, format] of documents) {
      const line = ['portfolio', template, '--everybody', '--format', format, '-o', '-']
      const open = await craft(...line)
      const { code, out, err } = await craft(...line, '--redact', policyPath)
      expect({ template, format, code, err }).toMatchObject({ code: 0 })
      // Otherwise this would prove nothing. A page of summary names few people, a resume only projects.
      const named = [...people, ...clients].filter((one) => bare(open.out).includes(bare(one)))
      expect(named.length).toBeGreaterThan(template === 'resume' || template === 'executive' ? 0 : 5)
      const leaks = leaksIn(format === 'html' ? decoded(out) : out)
      expect({ template, format, leaks }).toEqual({ template, format, leaks: [] })
      expect(out).toContain('client-1')
      expect(bare(err)).not.toContain('zephyrion')
    }
  },
)

test.skipIf(!hasPoppler)(
  'nor does a PDF of it',
  async () => {
    const { craft } = installed(repo, { CRAFT_HOME: temporaryFolder() })
    expect(await craft('track --all')).toMatchObject({ code: 0 })
    const path = join(temporaryFolder(), 'told.pdf')
    for (const template of templateNames) {
      const line = `portfolio ${template} --everybody --format pdf -o ${path} --redact ${policyPath} --force`
      expect(await craft(line)).toMatchObject({ code: 0 })
      const words = pagesOf(readFileSync(path)).join('\n')
      expect({ template, leaks: leaksIn(words) }).toEqual({ template, leaks: [] })
      expect(words).toContain('client-1')
    }
  },
  120_000,
)

test('the same name has the same alias in every run, and in every template', async () => {
  const craft = await reader('sqlite')
  const aliasOf = async (template: string) => {
    await craft(
      'portfolio',
      template,
      '--everybody',
      '-o',
      '-',
      '--redact',
      policyPath,
      '--redact-report',
      'map.json',
      '--force',
    )
    const report = JSON.parse(craft.files.get(join(repo.path, 'map.json')) ?? '') as {
      replaced: { original: string; alias: string }[]
    }
    return new Map(report.replaced.map(({ original, alias }) => [bare(original), alias]))
  }
  const [one, two, three] = [await aliasOf('review'), await aliasOf('archive'), await aliasOf('review')]
  expect(three).toEqual(one)
  const shared = [...one].filter(([name]) => two.has(name))
  expect(shared.length).toBeGreaterThan(20)
  for (const [name, alias] of shared) expect([name, two.get(name)]).toEqual([name, alias])
})

test('whose document it is stays on it, and numbers, dates and object ids stay', async () => {
  const craft = await reader('sqlite')
  const line = ['portfolio', 'archive', '--author', 'Ada', '--format', 'json', '-o', '-']
  const [open, told] = [await craft(...line), await craft(...line, '--redact', policyPath)]
  const receipts = (text: string) =>
    (JSON.parse(text).receipts as { target: string; day: string; commits: { oid: string }[] }[]).map(
      (one) => ({
        target: one.target,
        day: one.day,
        commits: one.commits.map(({ oid }) => oid),
      }),
    )
  // The key of a ticket is a name; a number is none.
  const numbered = (text: string) => receipts(text).filter((one) => /^[0-9a-f]+$/.test(one.target))
  expect(numbered(told.out)).toEqual(numbered(open.out))
  expect(numbered(told.out).length).toBeGreaterThan(50)
  expect(JSON.parse(told.out).subject).toEqual(JSON.parse(open.out).subject)
  expect(JSON.parse(told.out).facts).toEqual(JSON.parse(open.out).facts)
})

test('a public audience sees no private repository, and no receipt that leads there', async () => {
  const craft = await reader('sqlite')
  const { code, out } = await craft(
    'portfolio',
    '--everybody',
    '--audience',
    'public',
    '--format',
    'json',
    '-o',
    '-',
  )
  expect(code).toBe(0)
  const { repositories, receipts } = JSON.parse(out)
  expect(repositories).toEqual([{ name: expect.stringMatching(/^repository-\d+$/), url: null }])
  expect(
    receipts.every((one: { url: string | null }) => one.url === null || !/orchardry/.test(one.url)),
  ).toBe(true)
  expect(out).not.toMatch(/orchardry/)
  // People are another question.
  expect(out).toContain('Quillfeather')
})

test('the report with the names is the owner’s alone, and is no surprise', async () => {
  const { craft } = installed(repo, { CRAFT_HOME: temporaryFolder() })
  await craft('track')
  const report = join(temporaryFolder(), 'map.txt')
  const { code, err } = await craft(
    `portfolio --everybody -o - --redact ${policyPath} --redact-report ${report}`,
  )
  expect({ code, err }).toMatchObject({ code: 0 })
  expect(err).toMatch(/Redacted \d+ people: person-\d+ ×\d+/)
  expect(statSync(report).mode & 0o777).toBe(0o600)
  writeFileSync(report, 'mine')
  const again = await craft(`portfolio --everybody -o - --redact ${policyPath} --redact-report ${report}`)
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.err).toContain('is not as craft wrote it')
}, 120_000)

test('a policy that is wrong is told with its line, before anything is written', async () => {
  const craft = await reader('sqlite')
  const path = join(temporaryFolder(), 'bad.yaml')
  writeFileSync(path, 'people: [Jane Roe]\nclient:\n  - Acme\n')
  const ran = await craft('portfolio', '--everybody', '--redact', path, '-o', '-')
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(`${path}:2: client: there is no such field; did you mean clients?`)
  const missing = await craft('portfolio', '--everybody', '--redact', '/nowhere/p.yaml', '-o', '-')
  expect(missing).toMatchObject({ code: 2, out: '' })
  expect((await craft('portfolio', '--everybody', '--redact-report', '-', '-o', '-')).code).toBe(2)
})

describe('craft redact', () => {
  const piped = (text: string, env: Readonly<Record<string, string>> = {}) =>
    testCraft({ cwd: temporaryFolder(), input: [text], env })

  test('redacts what is piped in, and says so without the names', async () => {
    const { code, out, err } = await piped('Ask jane@acme.example about ABQ-71 on db1.prod.internal.\n')(
      'redact',
    )
    expect({ code, out }).toEqual({ code: 0, out: 'Ask email-1 about ticket-1 on host-1.\n' })
    expect(err).toContain('Redacted 1 ticket: ticket-1 ×1')
    expect(err).not.toContain('jane')
  })

  test('the example is a policy, and can be used at once', async () => {
    const example = await piped('')('redact', '--example')
    const path = join(temporaryFolder(), 'policy.yaml')
    writeFileSync(path, example.out)
    const { out, code } = await piped('Globex and AcmeCorp: falcon-api by Jane.')('redact', '--policy', path)
    expect({ code, out }).toEqual({ code: 0, out: 'a bank and client-1: term-1 by person-1.' })
  })

  test('a setting names the policy for good', async () => {
    const path = join(temporaryFolder(), 'policy.yaml')
    writeFileSync(path, 'clients: [Globex]')
    const { out } = await piped('for Globex', { CRAFT_REDACT_POLICY: path })('redact', '--json')
    expect(shapes.redact.parse(JSON.parse(out))).toEqual({
      text: 'for client-1',
      replaced: [{ kind: 'client', alias: 'client-1', count: 1 }],
      secrets: [],
    })
  })

  test('a text without anything private comes out byte by byte', async () => {
    const text = 'Fix UTF-8 in v1.2.3 (#12)\r\n\n\tof café 👩‍💻  \n'
    expect(await piped(text)('redact')).toMatchObject({ code: 0, out: text })
  })
})
