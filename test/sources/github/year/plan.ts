export type How = 'squash' | 'squash-without-number' | 'merge' | 'rebase'

/** One pull request of the year: by whom, when it was opened and merged, and what it changed. */
export type Planned = {
  readonly title: string
  readonly body?: string
  readonly by: 'ada' | 'bob' | 'cleo' | 'renovate'
  /** Days since 2026-01-01, and how many it took. */
  readonly day: number
  readonly took: number
  readonly how: How
  readonly labels?: readonly string[]
  /** Lines by path, one entry a commit. */
  readonly commits: readonly Readonly<Record<string, number>>[]
  readonly subjects?: readonly string[]
  readonly closes?: readonly number[]
  readonly reviews?: readonly (readonly [by: string, state: string, comments: number])[]
  /** Is its commit in the clone? */
  readonly isFar?: boolean
}

const ok = (by: string, comments = 0): readonly [string, string, number] => [by, 'APPROVED', comments]
const asks = (by: string, comments: number): readonly [string, string, number] => [
  by,
  'CHANGES_REQUESTED',
  comments,
]

const template = (text: string): string =>
  `<!-- Thank you! Describe what changed, e.g. "makes it 50 % faster". -->\n## What\n\n${text}\n\n## Checklist\n\n- [x] tests\n- [ ] docs\n`

/** A year of a shop's warehouse service, by three people and a robot. */
export const plan: readonly Planned[] = [
  {
    title: 'feat(stock): reserve items while an order is paid',
    by: 'ada',
    day: 6,
    took: 3,
    how: 'squash',
    body: template(
      'Two customers could buy the last item, and one of them had to be called. Items are now held for fifteen minutes while the payment runs, and given back when it fails.',
    ),
    labels: ['enhancement', 'area: stock'],
    commits: [{ 'src/stock/reserve.ts': 160, 'test/stock/reserve.test.ts': 90 }],
    closes: [901],
    reviews: [asks('bob', 6), ok('bob', 1)],
  },
  {
    title: 'Import supplier lists in the background',
    by: 'bob',
    day: 14,
    took: 2,
    how: 'merge',
    labels: ['feature'],
    body: 'A list of 40,000 lines blocked the whole process for minutes. It is now read in pieces by a worker.',
    commits: [
      { 'src/import/worker.ts': 140 },
      { 'src/import/pieces.ts': 80, 'test/import/worker.test.ts': 60 },
    ],
    subjects: ['Read lists in pieces', 'Move reading into a worker'],
    reviews: [asks('ada', 4), ok('ada')],
  },
  {
    title: 'Bump fastify from 4.25.0 to 4.26.0',
    by: 'renovate',
    day: 15,
    took: 0,
    how: 'squash',
    labels: ['dependencies'],
    commits: [{ 'package.json': 1 }],
    reviews: [ok('ada')],
  },
  {
    title: 'Search stock by prefix instead of scanning it',
    by: 'ada',
    day: 33,
    took: 4,
    how: 'squash-without-number',
    body: template(
      'The search box asked for every item on each key. With an index over the first letters the median answer went from 840 ms to 35 ms.',
    ),
    labels: ['performance'],
    commits: [{ 'src/search/prefix.ts': 120, 'src/search/index.ts': 30, 'test/search/prefix.test.ts': 70 }],
    closes: [902],
    reviews: [ok('bob', 3), ok('cleo')],
  },
  {
    title: 'Fix typo in the readme',
    by: 'ada',
    day: 40,
    took: 0,
    how: 'squash',
    commits: [{ 'README.md': 2 }],
  },
  {
    title: 'fix: count returned parcels once',
    by: 'cleo',
    day: 47,
    took: 1,
    how: 'squash',
    labels: ['bug'],
    body: 'A parcel that was scanned at two gates came back twice.',
    commits: [{ 'src/returns/count.ts': 24, 'test/returns/count.test.ts': 30 }],
    closes: [903],
    reviews: [ok('ada', 2)],
  },
  {
    title: 'Move addresses into a service of their own',
    by: 'ada',
    day: 62,
    took: 11,
    how: 'rebase',
    labels: ['refactoring'],
    body: 'Billing, shipping and returns each had their own idea of what an address is. There is one now, with its own tests, and the three ask it.',
    commits: [
      { 'src/address/address.ts': 180 },
      { 'src/billing/bill.ts': 40, 'src/shipping/label.ts': 50 },
      { 'test/address/address.test.ts': 130 },
    ],
    subjects: [
      'Lay down what an address is',
      'Ask the address service in billing and shipping',
      'Test addresses of twelve countries',
    ],
    reviews: [asks('cleo', 9), asks('bob', 5), ok('cleo', 2), ok('bob')],
  },
  {
    title: 'Print labels on the new printers',
    by: 'cleo',
    day: 80,
    took: 5,
    how: 'merge',
    labels: ['enhancement'],
    commits: [{ 'src/shipping/zpl.ts': 150, 'test/shipping/zpl.test.ts': 40 }],
    subjects: ['wip'],
    reviews: [asks('ada', 7), ok('ada', 1)],
  },
  {
    title: 'Deploy on every merge',
    by: 'ada',
    day: 95,
    took: 2,
    how: 'squash',
    labels: ['ci'],
    body: 'Deploying was a list of eleven steps that one person did on Thursdays. It is a workflow now, and saves about 12 hours a month.',
    commits: [{ '.github/workflows/deploy.yml': 90, Dockerfile: 25 }],
    reviews: [ok('bob', 4)],
  },
  {
    title: 'Escape customer names in labels',
    by: 'ada',
    day: 118,
    took: 0,
    how: 'squash',
    labels: ['security', 'bug'],
    body: 'A name with a caret could print any label. Names are escaped where labels are made, and a test tries every control character.',
    commits: [{ 'src/shipping/zpl.ts': 30, 'test/shipping/escape.test.ts': 60 }],
    closes: [904],
    reviews: [ok('cleo', 1)],
  },
  {
    title: 'Show stock of all warehouses on one page',
    by: 'bob',
    day: 130,
    took: 6,
    how: 'squash',
    labels: ['feature'],
    commits: [{ 'src/pages/overview.tsx': 210, 'src/pages/overview.css': 60 }],
    reviews: [asks('ada', 11), ok('ada', 2)],
  },
  {
    title: 'Explain how to run it on one machine',
    by: 'ada',
    day: 151,
    took: 1,
    how: 'squash',
    labels: ['documentation'],
    commits: [{ 'docs/running.md': 120, 'compose.yaml': 30 }],
    reviews: [ok('cleo')],
  },
  {
    title: 'Count stock without locking the table',
    by: 'ada',
    day: 176,
    took: 8,
    how: 'squash',
    body: template(
      'Counting in the evening locked all orders. It reads a snapshot now: orders wait 3x less, and the nightly count takes 4 minutes instead of 50 minutes.',
    ),
    labels: ['performance', 'area/stock'],
    commits: [
      { 'src/stock/count.ts': 140, 'migrations/012_snapshot.sql': 40, 'test/stock/count.test.ts': 110 },
    ],
    closes: [905, 906],
    reviews: [asks('bob', 8), ok('bob', 2), ok('cleo', 1)],
  },
  {
    title: 'Send parcels with two carriers',
    by: 'cleo',
    day: 200,
    took: 9,
    how: 'squash',
    labels: ['feature'],
    commits: [{ 'src/shipping/carrier.ts': 260, 'test/shipping/carrier.test.ts': 140 }],
    reviews: [asks('ada', 14), asks('ada', 3), ok('ada')],
  },
  {
    title: 'Publish the price list as JSON',
    by: 'ada',
    day: 228,
    took: 2,
    how: 'squash',
    isFar: true,
    body: 'Partners read our web pages with scripts that broke with each change of them. There is an address with the same numbers as JSON now.',
    labels: ['feature'],
    commits: [{ 'src/prices/json.ts': 90, 'test/prices/json.test.ts': 50 }],
    closes: [907],
    reviews: [ok('bob', 2)],
  },
  {
    title: 'Mend the flaky test of the import',
    by: 'ada',
    day: 243,
    took: 0,
    how: 'squash-without-number',
    labels: ['flaky test'],
    commits: [{ 'test/import/worker.test.ts': 24 }],
    reviews: [ok('bob')],
  },
  {
    title: 'Let the warehouse work without a network',
    by: 'ada',
    day: 262,
    took: 21,
    how: 'rebase',
    labels: ['enhancement'],
    body: 'The hall has no network behind the third row. Scans are kept on the device and sent when it is back; what two people scanned meanwhile is put together by time.',
    commits: [
      { 'src/offline/queue.ts': 220 },
      { 'src/offline/merge.ts': 190, 'test/offline/merge.test.ts': 160 },
    ],
    subjects: ['Keep scans on the device', 'Put scans of two devices together'],
    closes: [908],
    reviews: [asks('bob', 12), asks('cleo', 6), ok('bob', 1), ok('cleo')],
  },
  {
    title: 'Draw what was sold last year',
    by: 'bob',
    day: 290,
    took: 3,
    how: 'squash',
    labels: ['feature'],
    commits: [{ 'src/pages/sales.tsx': 180 }],
    reviews: [asks('ada', 5), ok('ada')],
  },
  {
    title: 'Ask twice before stock is written off',
    by: 'ada',
    day: 311,
    took: 1,
    how: 'squash',
    labels: ['enhancement'],
    commits: [{ 'src/stock/write-off.ts': 45, 'test/stock/write-off.test.ts': 35 }],
    reviews: [ok('cleo', 1)],
  },
  {
    title: 'Take 60 tests out of the slow lane',
    by: 'ada',
    day: 333,
    took: 4,
    how: 'squash',
    labels: ['tests'],
    body: 'Sixty tests started a database each. They share one now, and the suite takes 3 minutes instead of 14 minutes.',
    commits: [{ 'test/database.ts': 70, 'test/stock/count.test.ts': 40, 'test/import/worker.test.ts': 20 }],
    reviews: [ok('bob', 2)],
  },
]

export type PlannedIssue = {
  readonly number: number
  readonly title: string
  readonly by: string
  readonly day: number
  readonly closed: number | null
  readonly reason?: string
  readonly assignee?: string
  readonly labels?: readonly string[]
  readonly comments?: number
  readonly body?: string
}

export const issues: readonly PlannedIssue[] = [
  {
    number: 901,
    title: 'The last item was sold twice',
    by: 'cleo',
    day: 1,
    closed: 9,
    labels: ['bug'],
    comments: 4,
  },
  { number: 902, title: 'Search is slow on Mondays', by: 'bob', day: 20, closed: 37, comments: 2 },
  { number: 903, title: 'Returns are counted twice', by: 'ada', day: 44, closed: 48, labels: ['bug'] },
  { number: 904, title: 'A label printed the word VOID', by: 'cleo', day: 117, closed: 118, labels: ['bug'] },
  { number: 905, title: 'Orders hang at nine in the evening', by: 'bob', day: 160, closed: 184, comments: 6 },
  { number: 906, title: 'The nightly count is not done by morning', by: 'cleo', day: 150, closed: 184 },
  { number: 907, title: 'Partners scrape our pages', by: 'bob', day: 210, closed: 230 },
  { number: 908, title: 'No scans behind row three', by: 'cleo', day: 222, closed: 283, comments: 9 },
  {
    number: 909,
    title: 'Move the backups to another country',
    by: 'bob',
    day: 100,
    closed: 128,
    assignee: 'ada',
    labels: ['infrastructure'],
    comments: 7,
    body: 'They lie beside the database. A fire takes both.',
  },
  {
    number: 910,
    title: 'Dark mode',
    by: 'bob',
    day: 140,
    closed: 141,
    reason: 'not_planned',
    assignee: 'ada',
  },
  {
    number: 911,
    title: 'The scanner app crashes on old phones',
    by: 'cleo',
    day: 300,
    closed: 306,
    assignee: 'ada',
    labels: ['bug'],
    comments: 3,
  },
  { number: 912, title: 'Translate into French', by: 'cleo', day: 320, closed: null, assignee: 'ada' },
]
