import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, trackedOnce, workshop } from './history.ts'

let repo: GitFixture
let tracked: Awaited<ReturnType<typeof trackedOnce>>
let craft: Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})
beforeEach(() => {
  craft = tracked()
})

const everybody = ['--everybody', '-o', '-'] as const

/** The document as JSON; notes on stderr are allowed. */
async function written(...more: readonly string[]) {
  const { code, out } = await craft('portfolio', ...more, '--format', 'json', '-o', '-')
  expect(code).toBe(0)
  return shapes.portfolio.parse(JSON.parse(out))
}

const titles = ({ sections }: Awaited<ReturnType<typeof written>>): readonly string[] =>
  sections.flatMap(({ claims }) => claims.map(({ title }) => title))

describe.each(['review', 'technical', 'archive'])('the %s', (template) => {
  test('is Markdown with a heading and receipts, ready to be read', async () => {
    const { code, out } = await craft('portfolio', template, '--format', 'markdown', ...everybody)
    expect(code).toBe(0)
    expect(out).toMatch(/^# .*workshop/)
    expect(out).toContain('40 minutes to 4 minutes')
    expect(out.endsWith('\n')).toBe(true)
  })

  test('is the published shape in JSON, and says which template it is', async () => {
    const portfolio = await written(template, '--everybody')
    expect(portfolio).toMatchObject({ template, subject: null, generatedAt: '2026-03-01T12:00:00Z' })
    expect(portfolio.repositories.map(({ name }) => name)).toEqual(['workshop'])
  })

  test('points at receipts that exist, and each receipt at a commit that exists', async () => {
    const { sections, receipts } = await written(template, '--everybody')
    const numbers = new Set(receipts.map((receipt) => receipt.number))
    const used = sections.flatMap(({ claims, paragraphs, points }) => [
      ...[...paragraphs, ...points].flatMap((one) => one.receipts),
      ...claims.flatMap((claim) => [...claim.receipts, ...claim.sentences.flatMap((one) => one.receipts)]),
    ])
    expect(used.filter((number) => !numbers.has(number))).toEqual([])
    expect(receipts.length).toBeGreaterThan(0)
    const oids = receipts.flatMap(({ kind, target, commits }) => [
      ...(kind === 'commit' ? [target] : []),
      ...commits.map(({ oid }) => oid),
    ])
    expect(repo.feed(oids.join('\n'), ['cat-file', '--batch-check=%(objecttype)'])).toMatch(
      /^commit(\ncommit)*$/,
    )
  })

  test('is the same, letter by letter, from another store', async () => {
    const other = testCraft({ cwd: repo.path })
    await other('track')
    const line = ['portfolio', template, ...everybody]
    expect((await other(...line)).out).toBe((await craft(...line)).out)
  })
})

describe('whose work it tells', () => {
  test("is mine unless said otherwise, and never another's", async () => {
    const portfolio = await written('archive')
    expect(portfolio.subject).toEqual({ name: 'Ada', emails: ['ada@example.com'] })
    expect(titles(portfolio).join()).not.toMatch(/invoices/i)
    expect(titles(portfolio)).toHaveLength(4)
  })

  test('is that of the author named, by a part of the name', async () => {
    const portfolio = await written('archive', '--author', 'bo')
    expect(portfolio.subject).toEqual({ name: 'Bob', emails: ['bob@example.com'] })
    expect(titles(portfolio)).toEqual([expect.stringMatching(/invoices/i)])
  })

  test('is a usage fault when the name fits nobody or several people', async () => {
    expectFault(await craft('portfolio', '--author', 'zoe'), { code: 2, says: /nobody called "zoe"/ })
    expectFault(await craft('portfolio', '--author', 'example.com'), { code: 2, says: /is 2 people: / })
  })
})

describe('what it tells of', () => {
  test('is the period asked for', async () => {
    const portfolio = await written('archive', '--everybody', '--period', '2025-Q4')
    expect(portfolio.period).toEqual({
      label: '2025-Q4',
      since: '2025-10-01T00:00:00Z',
      until: '2026-01-01T00:00:00Z',
    })
    expect(titles(portfolio).join()).toMatch(/invoices/i)
    expect(titles(portfolio).join()).not.toMatch(/price/i)
  })

  test('must exist: an empty period is said, with a way out, and nothing is written', async () => {
    expectFault(await craft('portfolio', '--period', '2019'), {
      code: 1,
      says: /no achievements by Ada in this period \(2019\)\nNext: name a longer --period/,
    })
    expectFault(await craft('portfolio', '--everybody', '--since', '2026-02-20'), {
      code: 1,
      says: 'since 2026-02-20',
    })
    expect(craft.files.size).toBe(0)
  })

  test('is the best when there is a limit, and what scores enough when there is a bar', async () => {
    const all = await written('archive', '--everybody')
    const best = titles(await written('archive', '--everybody', '--limit', '1'))
    expect(best).toHaveLength(1)
    const scores = all.sections.flatMap(({ claims }) => claims.map(({ score }) => score.value))
    const bar = Math.max(...scores)
    expect(titles(await written('archive', '--everybody', '--min-score', String(bar)))).toEqual(best)
    expectFault(await craft('portfolio', '--everybody', '--min-score', '100'), {
      code: 1,
      says: /none of \d+ achievements scores 100 or more/,
    })
    expectFault(await craft('portfolio', '--everybody', '--ready-only'), { code: 1, says: /is ready/ })
  })

  test('is one repository, or all of them with --all-repos', async () => {
    const other = adasRepository('garden')
    const files = { 'plan.ts': 'export const plan = 1\n'.repeat(50) }
    other.commit('feat: plant a hundred trees', { date: '2026-01-15T09:00:00Z', files })
    await craft('track', '--repo', other.path)
    expect(titles(await written('archive', '--everybody')).join()).not.toMatch(/trees/)
    const both = await written('archive', '--everybody', '--all-repos')
    expect(both.repositories.map(({ name }) => name).sort()).toEqual(['garden', 'workshop'])
    expect(titles(both).join()).toMatch(/trees/)
  })
})

describe('where it is written', () => {
  test('is a file named after template and period, whose path goes to stdout', async () => {
    const { code, out, err } = await craft('portfolio', 'review', '--period', '2025-Q4')
    const path = join(repo.path, 'review-2025-Q4.md')
    expect({ code, out }).toEqual({ code: 0, out: `${path}\n` })
    expect(err).toMatch(/\d+ achievements?, \d+ receipts?\.\n$/)
    expect([...craft.files.keys()]).toEqual([path])
    expect((await craft('portfolio', 'review', '--period', '2025-Q4', '-o', '-')).out).toBe(
      craft.files.get(path),
    )
  })

  test('is the file named with -o, against the working directory', async () => {
    await craft('portfolio', 'technical', '--format', 'json', '-o', 'docs/mine.json')
    const path = join(repo.path, 'docs', 'mine.json')
    expect(shapes.portfolio.parse(JSON.parse(craft.files.get(path) ?? '')).template).toBe('technical')
  })

  test('is written over when craft wrote it and nobody changed it', async () => {
    await craft('portfolio', 'review', '-o', 'mine.md')
    const { code, out } = await craft('portfolio', 'archive', '-o', 'mine.md', '--format', 'markdown')
    const path = join(repo.path, 'mine.md')
    expect({ code, out }).toEqual({ code: 0, out: `${path}\n` })
    expect(craft.files.get(path)).toMatch(/^# Archive/i)
  })

  test.each(['somebody wrote this', ''])(
    'is left alone when %j stands there, but for --force',
    async (text) => {
      const path = join(temporaryFolder(), 'mine.md')
      const files = craft.files as Map<string, string>
      files.set(path, text)
      const ran = await craft('portfolio', '-o', path)
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: '' })
      expect(ran.err).toContain(`craft: ${path} exists and is not as craft wrote it\nNext: `)
      expect(files.get(path)).toBe(text)
      expect((await craft('portfolio', '-o', path, '--force')).code).toBe(0)
      expect(files.get(path)).toMatch(/^# Self review: Ada/)
    },
  )

  test('is left alone when a person edited what craft wrote', async () => {
    await craft('portfolio', '-o', 'mine.md')
    const path = join(repo.path, 'mine.md')
    const files = craft.files as Map<string, string>
    const edited = `${files.get(path)}\nAnd I enjoyed it.\n`
    files.set(path, edited)
    expect((await craft('portfolio', '-o', 'mine.md')).code).toBe(1)
    expect(files.get(path)).toBe(edited)
  })
})

describe('as a page of HTML', () => {
  const asPage = ['portfolio', 'review', '--everybody', '--format', 'html'] as const

  test('it is a file with the colours that are chosen', async () => {
    const { code, out } = await craft(...asPage, '--theme', 'vermilion', '--paper', 'letter')
    expect(code).toBe(0)
    expect(out).toMatch(/\.html\n$/)
    const page = craft.files.get(out.trim())
    expect(page).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/)
    expect(page).toContain('--accent: #b8381c;')
    expect(page).toContain('size: letter;')
  })

  test('it is opened only where somebody asks for that at a terminal', async () => {
    await craft(...asPage)
    const piped = await craft(...asPage, '--open')
    expect({ code: piped.code, shown: craft.shown }).toEqual({ code: 0, shown: [] })
    expect(piped.err).toContain('not opened')
    const atTerminal = tracked({ isShown: true })
    const { code, out } = await atTerminal(...asPage, '--open')
    expect({ code, shown: atTerminal.shown }).toEqual({ code: 0, shown: [out.trim()] })
    expectFault(await craft(...asPage, '--open', '-o', '-'), { code: 2, says: /--open needs a file/ })
  })
})

describe('as a PDF', () => {
  const asPdf = ['portfolio', 'review', '--everybody', '--format', 'pdf'] as const

  test('it is a file of bytes, written over when craft wrote it', async () => {
    const { code, out } = await craft(...asPdf, '--paper', 'letter', '--theme', 'ink')
    expect(code).toBe(0)
    expect(out).toMatch(/\.pdf\n$/)
    expect(craft.files.get(out.trim())).toMatch(/^%PDF-1\.7/)
    expect(craft.files.get(out.trim())).toContain('/MediaBox [0 0 612 792]')
    expect((await craft.with({ CRAFT_DOCUMENT_PAPER: 'a4' })(...asPdf)).code).toBe(0)
    expect(craft.files.get(out.trim())).toContain('/MediaBox [0 0 595.2756 841.8898]')
  })

  test('it goes to a pipe, and never to a terminal', async () => {
    const piped = await craft(...asPdf, '-o', '-')
    expect(piped.out).toMatch(/^%PDF-1\.7\n[\s\S]*%%EOF\s*$/)
    const shown = await tracked({ isShown: true })(...asPdf, '-o', '-')
    expectFault(shown, { code: 2, says: /a PDF is not for a terminal/ })
  })
})
