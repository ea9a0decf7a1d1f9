import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { templateNames } from '../../src/core/portfolio.ts'
import { EVIDENCE_NEEDED } from '../../src/core/unsupported.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import type { Craft } from '../context.ts'
import { jsonOf, trackedOnce, workshop } from './history.ts'

let tracked: Awaited<ReturnType<typeof trackedOnce>>
let craft: Craft
beforeAll(async () => {
  tracked = await trackedOnce(workshop())
})
beforeEach(() => {
  craft = tracked()
})

const LIE = 'It cut costs by 90 %.'

/** The document that stands, as a person leaves it. */
function edit(path: string, change: (text: string) => string): void {
  const files = craft.files as Map<string, string>
  const text = files.get(path) ?? ''
  const changed = change(text)
  expect(changed).not.toBe(text)
  files.set(path, changed)
}

async function lieInTheStore(): Promise<string> {
  const all = shapes.achievement.array().parse(jsonOf(await craft('achievements', 'list', '--json')))
  const { id = '' } = all.find(({ title }) => title.startsWith('Cache')) ?? {}
  expect((await craft('achievements', 'edit', id, '--summary', LIE)).code).toBe(0)
  return id
}

const portfolio = (...more: readonly string[]) => craft('portfolio', ...more, '--everybody')
const PATH = '/told.md'

describe('a PDF that stands', () => {
  const PDF = '/told.pdf'
  const written = () => portfolio('review', '--format', 'pdf', '-o', PDF)
  const checkedLater = async (...more: readonly string[]) => {
    const before = craft.files.get(PDF) ?? ''
    craft = tracked({ now: '2026-03-09T08:30:59Z' })
    ;(craft.files as Map<string, string>).set(PDF, before)
    return portfolio('review', '--format', 'pdf', '-o', PDF, '--verify', ...more)
  }

  test('is drawn again and held against what is there, letter by letter', async () => {
    expect((await written()).code).toBe(0)
    const { code, out, err } = await checkedLater()
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('the store shows all that it says')
  })

  test('and was changed is no document of craft any more', async () => {
    await written()
    edit(PDF, (text) => `${text}%`)
    const { code, err } = await portfolio('review', '--format', 'pdf', '-o', PDF, '--verify')
    expect(code).toBe(9)
    expect(err).toMatch(/told\.pdf is not as craft wrote it\nNext: /)
  })

  test('and says what the store no longer shows leads to what that is', async () => {
    await written()
    const all = shapes.achievement.array().parse(jsonOf(await craft('achievements', 'list', '--json')))
    const { id = '' } = all.find(({ title }) => title.startsWith('Cache')) ?? {}
    expect((await craft('achievements', 'edit', id, '--title', 'Cache prices')).code).toBe(0)
    const { code, err } = await portfolio('review', '--format', 'pdf', '-o', PDF, '--verify')
    expect(code).toBe(9)
    const [, snapshot = ''] =
      /something else than the store shows now\nNext: .*--diff ([0-9a-f]+) tells what/.exec(err) ?? []
    expect((await craft('portfolio', '--diff', snapshot)).out).toContain('Cache prices')
  })
})

describe('a document that stands', () => {
  test.each(
    templateNames.flatMap((name) =>
      (['markdown', 'html', 'json'] as const).map((format) => [name, format] as const),
    ),
  )('(%s as %s) is checked another day and left as it is', async (template, format) => {
    expect((await portfolio(template, '--format', format, '-o', PATH)).code).toBe(0)
    const before = craft.files.get(PATH) ?? ''
    craft = tracked({ now: '2026-03-09T08:30:59Z' })
    ;(craft.files as Map<string, string>).set(PATH, before)
    const { code, out, err } = await portfolio(template, '--format', format, '-o', PATH, '--verify')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('the store shows all that it says')
    expect(craft.files.get(PATH)).toBe(before)
  })

  test.each([
    [
      'count',
      'markdown',
      (text: string) => text.replace('2 commits', '4 commits'),
      /line \d+: nothing shows the number 4; the evidence has 2\n/,
    ],
    [
      'figure',
      'markdown',
      (text: string) => text.replace('40 minutes', '60 minutes'),
      /nothing shows the number 60; the evidence has 40/,
    ],
    [
      'figure',
      'html',
      (text: string) => text.replace('40 minutes', '60 minutes'),
      /line \d+: nothing shows the words .*60 minutes/,
    ],
    [
      'style sheet',
      'html',
      (text: string) => text.replace('</style>', 'h2 { display: none; }</style>'),
      /line \d+: nothing shows the words h2 \{ display: none; \}/,
    ],
    [
      'line',
      'json',
      (text: string) => text.replace(/"value": \d+/, '"value": 99'),
      /line \d+: nothing shows the words "value": 99/,
    ],
  ] as const)(
    'is refused with another %s (%s), and says where and what to do',
    async (_, format, lie, says) => {
      await portfolio('review', '--format', format, '-o', PATH)
      edit(PATH, lie)
      const changed = craft.files.get(PATH)
      const { code, out, err } = await portfolio('review', '--format', format, '-o', PATH, '--verify')
      expect({ code, out }).toEqual({ code: 9, out: '' })
      expect(err).toMatch(says)
      expect(err).toMatch(/\n {2}Next: /)
      expect(craft.files.get(PATH)).toBe(changed)
    },
  )

  test('is written anew with --force, whatever stands there', async () => {
    await portfolio('review', '-o', PATH)
    const before = craft.files.get(PATH)
    edit(PATH, (text) => `${text}\n${LIE}\n`)
    expect((await portfolio('review', '-o', PATH, '--verify', '--force')).code).toBe(0)
    expect(craft.files.get(PATH)).toBe(before)
  })
})

describe('a new document', () => {
  test('leaves out what a person wrote and nothing shows, and says so', async () => {
    await lieInTheStore()
    const { code, err } = await portfolio('review', '-o', PATH)
    expect(code).toBe(0)
    expect(err).toContain('1 statement left out that nothing shows')
    expect(craft.files.get(PATH)).not.toContain('90 %')
    expect(craft.files.get(PATH)).toContain('40 minutes to 4 minutes')
  })

  test('is not written with --verify where nothing shows part of it', async () => {
    const id = await lieInTheStore()
    const { code, out, err } = await portfolio('review', '-o', PATH, '--verify')
    expect({ code, out }).toEqual({ code: 9, out: '' })
    expect(err).toMatch(/summary of “Cache price lookups”: nothing shows the number 90 %/)
    expect(err.replace(/\s+/g, ' ')).toContain(`craft achievements evidence ${id} add`)
    expect(craft.files.has(PATH)).toBe(false)
  })

  // A resume tells titles and figures, and no summaries.
  const withSummaries = templateNames.filter((name) => name !== 'resume')
  test.each(withSummaries)('is marked in a draft (%s), in every format that is text', async (template) => {
    await lieInTheStore()
    for (const format of ['markdown', 'html', 'json']) {
      const { code, out, err } = await portfolio(template, '--format', format, '-o', '-', '--draft')
      expect(code).toBe(0)
      expect(err).toContain('1 statement marked as without evidence')
      expect(out.replaceAll('\\', '').replace(/<\/?mark>/g, '')).toContain(`${LIE} ${EVIDENCE_NEEDED}`)
    }
  })

  test('is written as a draft with --verify too, which still fails', async () => {
    await lieInTheStore()
    const { code, err } = await portfolio('review', '-o', PATH, '--draft', '--verify')
    expect(code).toBe(9)
    expect(err).toContain('nothing shows the number 90 %')
    expect(craft.files.get(PATH)?.replaceAll('\\', '')).toContain(EVIDENCE_NEEDED)
    const piped = await portfolio('review', '-o', '-', '--draft', '--verify')
    expect(piped.code).toBe(9)
    expect(piped.out.replaceAll('\\', '')).toContain(EVIDENCE_NEEDED)
  })

  test('is written with --verify where the store shows all of it', async () => {
    const { code, out } = await portfolio('review', '-o', PATH, '--verify')
    expect({ code, out }).toEqual({ code: 0, out: `${PATH}\n` })
    expect(craft.files.has(PATH)).toBe(true)
  })
})
