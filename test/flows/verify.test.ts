import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Achievement } from '../../src/core/achievement.ts'
import { type Portfolio, type TemplateName, templateNames } from '../../src/core/portfolio.ts'
import type { Store } from '../../src/core/ports.ts'
import { defaultWeights } from '../../src/core/score.ts'
import { EVIDENCE_NEEDED } from '../../src/core/unsupported.ts'
import { gatherPortfolio } from '../../src/flows/portfolio.ts'
import { type Checked, checkMaterial, checkText } from '../../src/flows/verify.ts'
import { markdown } from '../../src/render/markdown/markdown.ts'
import { templates } from '../../src/render/templates/list.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { figure } from '../analysis/impact/achievements.ts'
import { bob } from '../commands/history.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, gitFixture } from '../fixture/git.ts'

/** Work of three people over four months, with figures, reviews, issues and a release, on a host whose paths are known. */
function history(): GitFixture {
  const repo = gitFixture()
  repo.git('remote', 'add', 'origin', 'https://github.com/ada/workshop.git')
  const told = [
    [
      'perf: cache price lookups (#15)',
      'The nightly run went from 40 minutes to 4 minutes.\n\nCloses #9',
      'src/prices.ts',
    ],
    [
      'feat: import customers from CSV (#3)',
      'Sales typed 200 lists a month by hand.\n\nReviewed-by: Grace Hopper <grace@example.com>',
      'src/import.ts',
    ],
    [
      'fix: round prices to cents (#21)',
      'Totals were off by 3 cents in 40% of all invoices.\n\nCo-authored-by: Bob <bob@example.com>',
      'src/round.ts',
    ],
    [
      'feat: write invoices as PDF (#12)',
      'Customers asked for invoices they can print.\n\nFixes #10, fixes #11',
      'src/pdf.ts',
    ],
    [
      'refactor: split the parser from the reader (#30)',
      'Two modules with one type between them make new formats one file each.',
      'src/parser.ts',
    ],
    [
      'docs: explain the import format (#31)',
      'See https://example.com/format for the tables.',
      'docs/import.md',
    ],
    [
      'perf: stream exports (#33)',
      'Memory fell from 1.8 GB to 210 MB, and exports are 3x faster.',
      'src/export.ts',
    ],
    [
      'test: generate statements for the parser (#35)',
      'Random statements found two faults in the parser.',
      'test/parser.test.ts',
    ],
  ] as const
  for (const [index, [subject, body, path]] of told.entries()) {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `export const part${index}_${i} = ${i}\n`).join('')
    const date = `2026-0${1 + Math.floor(index / 2)}-1${index}T09:00:00Z`
    repo.commit(`${subject}\n\n${body}`, {
      files: { [path]: lines(20 + 7 * index), [`lib/part${index}/index.ts`]: lines(5 + index) },
      date,
      ...(index % 3 === 2 ? { author: bob } : {}),
    })
    if (index === 3) repo.git('tag', 'v1.0.0')
  }
  return repo
}

const how = { now: () => new Date('2026-06-01T12:00:00Z'), craftVersion: '0.1.0' }
const wish = {
  period: { label: 'all time', since: null, until: null },
  subject: null,
  repositoryId: null,
  minScore: null,
  readyOnly: false,
  limit: null,
  now: new Date('2026-06-01T12:00:00Z'),
} as never

let repo: GitFixture
beforeAll(() => {
  repo = history()
})

async function opened(kind: 'sqlite' | 'jsonl'): Promise<Store> {
  const craft = testCraft({ cwd: repo.path, config: { store: kind } })
  expect((await craft('track')).code).toBe(0)
  expect((await craft('detect')).code).toBe(0)
  return kind === 'sqlite'
    ? openSqliteStore(join(craft.home, 'craft.db'), how)
    : openJsonlStore(join(craft.home, 'store'), how)
}

type Told = { readonly checked: Checked; readonly portfolio: Portfolio; readonly text: string }

async function toldBy(store: Store, template: TemplateName): Promise<Told> {
  const gathered = await gatherPortfolio(store, wish, defaultWeights)
  const checked = checkMaterial(store, gathered, { all: true, draft: false })
  expect(checked.unsupported).toEqual([])
  const portfolio = templates[template].build(checked.material)
  return { checked, portfolio, text: markdown(portfolio) }
}

const faultsIn = ({ checked, portfolio, text }: Told, changed: string) =>
  checkText(changed, checked, portfolio, text)

type Plant = { readonly what: string; readonly line: number; readonly text: string }

/** The document once for each place that matches, with a falsehood there. */
function planted(text: string, what: string, pattern: RegExp, falsehood: (truth: string) => string): Plant[] {
  return [...text.matchAll(pattern)].map((match) => {
    const truth = match[0]
    const at = match.index
    return {
      what: `${what}: ${truth} → ${falsehood(truth)}`,
      line: text.slice(0, at).split('\n').length,
      text: text.slice(0, at) + falsehood(truth) + text.slice(at + truth.length),
    }
  })
}

const more = (number: string): string => number.replace(/\d+/, (digits) => String(Number(digits) + 1))

const falsehoods = (text: string): readonly Plant[] => [
  ...planted(text, 'count', /\d+(?= (?:commit|file|folder|line|issue|achievement|later))/g, more),
  ...planted(text, 'figure', /\d+(?:\.\d+)?(?= ?(?:minutes|GB|MB|cents|%|x ))/g, more),
  ...planted(text, 'lines', /(?<=[+−])\d+/g, more),
  ...planted(text, 'score', /(?<=score )\d+/g, more),
  ...planted(text, 'day', /(?<!on |[\d-])\d{1,2}(?= (?:Jan|Feb|Mar|Apr) 2026)/g, more),
  ...planted(text, 'month', /(?:Jan|Feb|Mar|Apr)(?= 2026)/g, () => 'Aug'),
  ...planted(text, 'year', /(?<=(?:Jan|Feb|Mar|Apr) )2026/g, () => '2024'),
  ...planted(text, 'day of a receipt', /2026-\d\d-\d\d(?=\n|$)/g, () => '2026-05-30'),
  ...planted(text, 'name', /Grace Hopper/g, () => 'Linus Torvalds'),
  ...planted(text, 'name', /\bBob\b/g, () => 'Carol'),
  ...planted(text, 'skill', /(?<=Skills: .*)TypeScript/g, () => 'Haskell'),
  ...planted(text, 'link', /(?<=\/pull\/)\d+/g, more),
  ...planted(text, 'link', /(?<=\/commit\/)[0-9a-f]{8}/g, () => 'deadbeef'),
  ...planted(text, 'host', /github\.com(?=\/ada)/g, () => 'github.example'),
  ...planted(text, 'release', /v1\.0\.0/g, () => 'v2.0.0'),
]

describe.each(['sqlite', 'jsonl'] as const)('a document from %s', (kind) => {
  test('is accepted as it was written, and every falsehood in it is found where it stands', async () => {
    const store = await opened(kind)
    let seen = 0
    for (const template of templateNames) {
      const told = await toldBy(store, template)
      expect(faultsIn(told, told.text)).toEqual([])
      const missed = falsehoods(told.text).filter((plant) => {
        seen++
        return !faultsIn(told, plant.text).some(({ line }) => line === plant.line)
      })
      expect(missed.map(({ what, line }) => `${template} ${line}: ${what}`)).toEqual([])
    }
    expect(seen).toBeGreaterThan(100)
    store.close()
  })

  test.each([
    ['a swapped receipt', (text: string) => text.replace('[^1]', '[^2]')],
    ['a receipt that is not there', (text: string) => text.replace('[^1]', '[^99]')],
    [
      'a sentence with a figure of nowhere',
      (text: string) => text.replace('## ', 'It cut costs by 90 %.\n\n## '),
    ],
    [
      'a sentence with a person of nowhere',
      (text: string) => text.replace('## ', 'Ken Thompson helped.\n\n## '),
    ],
    [
      'a sentence with a link of nowhere',
      (text: string) => text.replace('## ', 'See https://evil.example/x.\n\n## '),
    ],
    ['a draft mark', (text: string) => text.replace('## ', `Costs fell. ${EVIDENCE_NEEDED}\n\n## `)],
  ])('is refused with %s', async (_, change) => {
    const store = await opened(kind)
    const told = await toldBy(store, 'review')
    expect(faultsIn(told, change(told.text))).not.toEqual([])
    store.close()
  })

  test.each([
    ['shorter', (text: string) => text.replace(/^- .*\n/m, '')],
    ['wrapped', (text: string) => text.replace(/(.{40,60}) (?=[a-z])/g, '$1\n')],
    ['in other words', (text: string) => text.replace('changed 2 files', 'touched two files')],
    [
      'with a sentence the evidence bears',
      (text: string) => text.replace('## ', 'The nightly run went from 40 minutes to 4.\n\n## '),
    ],
    ['with a heading of its own', (text: string) => text.replace('## ', '## What I am proud of\n\n## ')],
  ])('may be made %s by hand', async (_, change) => {
    const store = await opened(kind)
    const told = await toldBy(store, 'review')
    const changed = change(told.text)
    expect(changed).not.toBe(told.text)
    expect(faultsIn(told, changed)).toEqual([])
    store.close()
  })
})

const lies: readonly (readonly [field: keyof Achievement & string, told: unknown])[] = [
  ...[
    'Cut costs by 90 %',
    'Cache price lookups for 500 customers',
    'Cache price lookups with Redis',
    'Help Margaret Hamilton cache prices',
    'Cache price lookups (see https://example.org/fame)',
    'Cache price lookups in 3 seconds',
    'Cache price lookups since 4 May 2019',
  ].map((title) => ['title', title] as const),
  ...[
    'The nightly run went from 40 minutes to 2 minutes.',
    'The nightly run is 20x faster.',
    'It saved $90,000 a year.',
    'It was done on 3 March 2020.',
    'Kubernetes made it possible.',
    'Dennis Ritchie praised it.',
    'It closed #77.',
    'The commit is deadbeef01.',
    'The team called it “the best change of the year”.',
    'Twelve teams use it.',
  ].flatMap((words) => [['summary', words] as const, ['description', words] as const]),
  ['figures', [figure({ quotation: 'costs fell by 90 %', value: 90 })]],
  ['figures', [figure({ quotation: 'from 40 minutes to 2 minutes', name: 'duration' })]],
  ['figures', [figure({ quotation: '90 %', value: 90, provenance: 'stated', source: '' })]],
  ['figures', [figure({ quotation: '90 %: survey', value: 95, provenance: 'stated', source: '' })]],
  ['startedAt', { seconds: Date.parse('2019-05-04') / 1000, offset: 0 }],
  ['completedAt', { seconds: Date.parse('2026-05-30') / 1000, offset: 0 }],
]

describe('what a person wrote into the store', () => {
  let store: Store
  const told = async (one: Achievement, draft: boolean) => {
    store.achievements.replace([one])
    return checkMaterial(store, await gatherPortfolio(store, wish, defaultWeights), { all: false, draft })
  }
  const cached = () =>
    store.achievements.list({}).find(({ title }) => title.startsWith('Cache price')) as Achievement

  test('is found where nothing shows it, left out of documents and marked in drafts', async () => {
    store = await opened('sqlite')
    const truth = cached()
    const missed: string[] = []
    for (const [field, value] of lies) {
      const lie = { ...truth, [field]: value, edited: [field] } as Achievement
      const { unsupported, material } = await told(lie, false)
      const kept = material.chosen.find(({ achievement }) => achievement.id === truth.id)?.achievement
      const drafted = (await told(lie, true)).material.chosen.find(
        ({ achievement }) => achievement.id === truth.id,
      )
      const isGone = JSON.stringify(kept?.[field]) !== JSON.stringify(value)
      const isMarked = JSON.stringify(drafted?.achievement).includes(EVIDENCE_NEEDED)
      const isFound = unsupported[0]?.field === field
      if (!isFound || !isGone || !isMarked) missed.push(field)
    }
    expect(missed).toEqual([])
    store.close()
  })

  test.each<readonly [string, Partial<Achievement>]>([
    [
      'words of the evidence',
      { summary: 'The nightly run takes 4 minutes instead of 40.', edited: ['summary'] },
    ],
    ['another title', { title: 'Cache lookups of prices', edited: ['title'] }],
    [
      'a figure that somebody vouches for, and words about it',
      {
        figures: [
          figure({
            name: 'money',
            value: 50_000,
            unit: 'USD/year',
            quotation: '50000 USD/year: the finance team',
            provenance: 'stated',
            source: '',
          }),
        ],
        summary: 'It saves 50,000 USD a year.',
        edited: ['figures', 'summary'],
      },
    ],
    [
      'a note that is kept as evidence',
      {
        evidence: [
          {
            kind: 'note',
            target: 'Margaret measured 12 ms',
            label: 'Margaret measured 12 ms',
            at: null,
            quotation: null,
          },
        ],
        summary: 'Margaret measured 12 ms.',
        edited: ['evidence', 'summary'],
      },
    ],
  ])('stands where it is %s', async (_, change) => {
    store = await opened('sqlite')
    const truth = cached()
    const { unsupported, material } = await told({ ...truth, ...change }, false)
    expect(unsupported).toEqual([])
    expect(material.chosen.find(({ achievement }) => achievement.id === truth.id)?.achievement).toMatchObject(
      change,
    )
    store.close()
  })
})
