import { type Affinity, affinity, type Cluster, JOINS, LONGEST_GAP, type Signal } from './affinity.ts'
import { type Draft, draft, LOOSE } from './draft.ts'
import type { Facts } from './facts.ts'
import { type Features, featureReader } from './features.ts'
import type { History } from './history.ts'
import { landingsOf } from './landings.ts'

/** More open matters at a time than a person has; keeps the search short. */
const MOST_OPEN = 12
/** An issue may be taken up again after this many seconds and still be the same work. */
const ISSUE_MEMORY = 60 * 24 * 3600

/**
 * Groups the commits no pull request or merge claims, each author's by themselves: a commit joins the open
 * cluster it fits best, or begins one. Sets `owner` of each commit to the number of its new draft in `drafts`.
 */
export function clusterLoose(h: History, facts: readonly Facts[], owner: Int32Array, drafts: Draft[]): void {
  const read = featureReader(h)
  const landings = landingsOf(h)
  const authors = new Map<number, Author>()
  const found: Cluster[] = []
  for (let i = 0; i < h.count; i++) {
    // Read even what is not loose: rarity counts every touch of a file.
    const features = read(i, facts[i] as Facts)
    if (owner[i] !== LOOSE) continue
    const id = h.author[i] as number
    const author = authors.get(id) ?? { open: [], issues: new Map(), landings: new Map() }
    authors.set(id, author)
    const time = h.times[i] as number
    const landing = landings[i] as number
    const cluster =
      landing < 0
        ? place(author, i, features, facts[i] as Facts, time)
        : land(author, landing, i, features, facts[i] as Facts, time)
    if (cluster.commits.length === 1) found.push(cluster)
  }
  for (const cluster of found) {
    const index = drafts.push(draftOf(h, cluster)) - 1
    for (const i of cluster.commits) owner[i] = index
  }
}

type Author = {
  open: Cluster[]
  readonly issues: Map<string, Cluster>
  /** By the first commit that landed. */
  readonly landings: Map<number, Cluster>
}

/** What somebody took in for another person is as large as what was taken in at once. */
function land(
  author: Author,
  landing: number,
  i: number,
  features: Features,
  facts: Facts,
  time: number,
): Cluster {
  const known = author.landings.get(landing)
  const cluster = known ?? begin(time)
  author.landings.set(landing, cluster)
  if (known) cluster.signals.set('landing', (cluster.signals.get('landing') ?? 0) + 1)
  join(author, cluster, i, features, facts, time)
  return cluster
}

function place(author: Author, i: number, features: Features, facts: Facts, time: number): Cluster {
  author.open = author.open.filter((cluster) => time - cluster.last <= LONGEST_GAP)
  let best: Affinity = { score: 0, signal: 'files' }
  let home = byIssue(author, features, time)
  if (home) best = { score: 2, signal: 'issue' }
  for (const candidate of home ? [] : author.open) {
    const found = affinity(candidate, features, facts, time)
    if (found.score < JOINS || found.score <= best.score) continue
    best = found
    home = candidate
  }
  const cluster = home ?? open(author, time)
  if (home) cluster.signals.set(best.signal, (cluster.signals.get(best.signal) ?? 0) + 1)
  join(author, cluster, i, features, facts, time)
  return cluster
}

function byIssue(author: Author, features: Features, time: number): Cluster | undefined {
  for (const issue of features.issues) {
    const cluster = author.issues.get(issue)
    if (cluster && time - cluster.last <= ISSUE_MEMORY) return cluster
  }
  return undefined
}

function open(author: Author, time: number): Cluster {
  const cluster = begin(time)
  author.open.push(cluster)
  if (author.open.length > MOST_OPEN) author.open.shift()
  return cluster
}

function begin(time: number): Cluster {
  return {
    commits: [],
    start: time,
    last: time,
    paths: new Set(),
    areas: new Set(),
    scopes: new Set(),
    issues: new Set(),
    words: new Set(),
    signals: new Map(),
  }
}

function join(
  author: Author,
  cluster: Cluster,
  i: number,
  features: Features,
  facts: Facts,
  time: number,
): void {
  cluster.commits.push(i)
  cluster.last = Math.max(cluster.last, time)
  for (const { path } of features.files) cluster.paths.add(path)
  for (const area of features.areas) cluster.areas.add(area)
  for (const word of features.words) cluster.words.add(word)
  if (facts.scope !== null) cluster.scopes.add(facts.scope)
  for (const issue of features.issues) {
    cluster.issues.add(issue)
    author.issues.set(issue, cluster)
  }
}

const SAYS: Readonly<Record<Signal, string>> = {
  landing: 'landed together',
  issue: 'name the same issue',
  scope: 'share a scope',
  files: 'change the same files',
  words: 'speak of the same matter',
}

function draftOf(h: History, cluster: Cluster): Draft {
  const made = draft('commits', `work/${h.oids[cluster.commits[0] as number]}`)
  if (cluster.commits.length === 1) return made
  const signals = [...cluster.signals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const words = signals.slice(0, 2).map(([signal]) => SAYS[signal])
  const days = Math.ceil((cluster.last - cluster.start) / 86_400)
  const span = days <= 1 ? 'within a day' : `within ${days} days`
  made.because.push(`${cluster.commits.length} commits of one author ${span} that ${words.join(' or ')}`)
  return made
}
