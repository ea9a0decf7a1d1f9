import type { Source } from '../analysis/grounding/quotations.ts'
import { redact } from '../analysis/secrets/redact.ts'
import { evidenceOfDocument } from '../analysis/verify/document.ts'
import { evidenceOf, type Message } from '../analysis/verify/evidence.ts'
import { marked, supportedOnly } from '../analysis/verify/supported.ts'
import { verifyText } from '../analysis/verify/text.ts'
import { unsupportedIn } from '../analysis/verify/work.ts'
import type { Achievement } from '../core/achievement.ts'
import type { StoredCommit } from '../core/commit.ts'
import type { Portfolio, PortfolioMaterial, ScoredAchievement } from '../core/portfolio.ts'
import type { CommitStore } from '../core/ports.ts'
import { utcMonth } from '../core/time.ts'
import { hasTypedWords, type UnsupportedLine, type UnsupportedWork } from '../core/unsupported.ts'
import { textsAround } from './around-texts.ts'
import { commitWithFiles } from './evidence-texts.ts'

export type Checked = {
  /** The material without what nothing shows; in a draft with a mark behind it. */
  readonly material: PortfolioMaterial
  readonly unsupported: readonly UnsupportedWork[]
  /** What stands behind each achievement that was looked at, by id. */
  readonly works: ReadonlyMap<string, readonly Source[]>
}

export type CheckWish = {
  /** Every achievement is looked at, not only those whose words are not the history's own. */
  readonly all: boolean
  readonly draft: boolean
  /** What the words of the store go through before they are told, as those of the material did. */
  readonly clean?: (text: string) => string
}

/** Holds what a document would tell against what is stored, and takes out or marks what nothing there shows. */
export function checkMaterial(
  store: CommitStore,
  material: PortfolioMaterial,
  { all, draft, clean = withoutSecrets }: CheckWish,
): Checked {
  const looked = all
    ? material.chosen
    : material.chosen.filter(({ achievement }) => hasTypedWords(achievement))
  if (looked.length === 0) return { material, unsupported: [], works: new Map() }
  const achievements = looked.map(({ achievement }) => achievement)
  const messages = messagesOf(store, achievements)
  const around = textsAround(store, achievements)
  const works = new Map(
    achievements.map(
      (one) => [one.id, cleaned([...evidenceOf(one, messages(one)), ...around(one)], clean)] as const,
    ),
  )
  const unsupported = achievements.flatMap((one) =>
    unsupportedIn(one, works.get(one.id) ?? []).map((fault) => ({
      ...fault,
      achievementId: one.id,
      title: one.title,
    })),
  )
  return { material: mended(material, unsupported, draft), unsupported, works }
}

const withoutSecrets = (text: string): string => redact(text).text

const cleaned = (sources: readonly Source[], clean: (text: string) => string): readonly Source[] =>
  sources.map(({ id, text }) => ({ id, text: clean(text) }))

function mended(
  material: PortfolioMaterial,
  unsupported: readonly UnsupportedWork[],
  draft: boolean,
): PortfolioMaterial {
  if (unsupported.length === 0) return material
  const chosen = material.chosen.flatMap((one): readonly ScoredAchievement[] => {
    const faults = unsupported.filter(({ achievementId }) => achievementId === one.achievement.id)
    if (faults.length === 0) return [one]
    const achievement = draft ? marked(one.achievement, faults) : supportedOnly(one.achievement, faults)
    return achievement === null ? [] : [{ ...one, achievement }]
  })
  return { ...material, chosen, ...without(material, chosen) }
}

/** Counts and wishes without the achievements that were left out. */
function without(
  { months, wishes, chosen }: PortfolioMaterial,
  left: readonly ScoredAchievement[],
): Pick<PortfolioMaterial, 'months' | 'wishes'> {
  const ids = new Set(left.map(({ achievement }) => achievement.id))
  const gone = chosen.filter(({ achievement }) => !ids.has(achievement.id))
  const monthsGone = gone.map(({ achievement: { completedAt } }) =>
    completedAt === null ? null : utcMonth(completedAt),
  )
  return {
    months: months.map((one) => ({
      ...one,
      achievements: one.achievements - monthsGone.filter((month) => month === one.month).length,
    })),
    wishes: wishes.filter(({ achievementId }) => ids.has(achievementId)),
  }
}

/** So many commits are looked up one by one; for more a repository is read through once. */
const FEW = 40

function messagesOf(
  store: CommitStore,
  achievements: readonly Achievement[],
): (achievement: Achievement) => readonly Message[] {
  const wanted = new Map<string, Set<string>>()
  for (const { repositoryId, evidence } of achievements) {
    const oids = wanted.get(repositoryId) ?? new Set()
    wanted.set(repositoryId, oids)
    for (const { kind, target } of evidence) if (kind === 'commit' || kind === 'revert') oids.add(target)
  }
  const found = new Map<string, Message>()
  for (const [repositoryId, oids] of wanted)
    for (const commit of commitsOf(store, repositoryId, oids))
      found.set(`${repositoryId} ${commit.oid}`, asMessage(commit))
  return ({ repositoryId, evidence }) =>
    evidence.flatMap(({ target }) => found.get(`${repositoryId} ${target}`) ?? [])
}

function* commitsOf(
  store: CommitStore,
  repositoryId: string,
  oids: ReadonlySet<string>,
): Generator<StoredCommit> {
  if (oids.size <= FEW) {
    for (const oid of oids) {
      const commit = commitWithFiles(store, repositoryId, oid)
      if (commit !== null) yield commit
    }
    return
  }
  for (const commit of store.commits.list({ repositoryId, withFiles: true, withSuperseded: true }))
    if (oids.has(commit.oid)) yield commit
}

const asMessage = ({ oid, message, files }: StoredCommit): Message => ({
  oid,
  message,
  paths: (files ?? []).map(({ path }) => path),
})

/**
 * Checks a document as it stands.
 * @param expected the same document as the material gives it now
 */
export function checkText(
  text: string,
  { material, works }: Checked,
  portfolio: Portfolio,
  expected: string,
): readonly UnsupportedLine[] {
  return verifyText(text, evidenceOfDocument(material, portfolio, expected, works))
}

/**
 * Checks a document that nobody rewrites by hand: each line of it has to be as the material gives it.
 * @param expected the same document as the material gives it now
 */
export function checkRecord(text: string, expected: string): readonly UnsupportedLine[] {
  const bare = (line: string) => line.trim().replace(/,$/, '')
  const left = new Map<string, number>()
  for (const line of expected.split('\n')) left.set(bare(line), (left.get(bare(line)) ?? 0) + 1)
  return text.split(/\r?\n/).flatMap((line, index): readonly UnsupportedLine[] => {
    const sentence = bare(line)
    const more = left.get(sentence) ?? 0
    left.set(sentence, more - 1)
    const what = sentence.slice(0, SHOWN)
    return more > 0 ? [] : [{ reason: 'words', what, instead: null, sentence, line: index + 1 }]
  })
}

const SHOWN = 80

// A record for other programs has the word they know, and no zone.
const SAYS_WHEN =
  /^Written by craft on (\d{4}-\d{2}-\d{2})\b|(?:"(?:generatedAt|lastModified)": "|<xmp:CreateDate>)(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:Z?"|Z<)/m

/** When a document says it was written, if that can be; else `generatedAt`. All as ISO 8601 in UTC. */
export function writtenOn(text: string, generatedAt: string, now: string): string {
  const [, day, moment] = SAYS_WHEN.exec(text) ?? []
  const said = day === undefined ? moment && `${moment}Z` : `${day}T00:00:00Z`
  return said === undefined || Number.isNaN(Date.parse(said)) || said > now ? generatedAt : said
}
