import type { Portfolio, ScoredAchievement } from '../../core/portfolio.ts'
import type { Said, SaidChange, SaidClaim } from '../../core/snapshot.ts'

/** So many claims are kept by what they say; of more it is known only how many there were. */
export const MOST_KEPT = 300
/** Longer texts are cut: they are kept to be recognised. */
const LONGEST = 120

/**
 * What a document says, as far as it is worth keeping.
 * @param chosen what it was made of; work counts as told where a receipt of it is in the document
 */
export function saidIn(
  { title, sections, facts, receipts }: Portfolio,
  chosen: readonly ScoredAchievement[],
): Said {
  const claimed = new Set(sections.flatMap(({ claims }) => claims.map((one) => one.achievementId)))
  const targets = new Set(receipts.map(({ target }) => target))
  const told = chosen.filter(
    ({ achievement }) =>
      claimed.has(achievement.id) || achievement.evidence.some(({ target }) => targets.has(target)),
  )
  return {
    title,
    claims: told.slice(0, MOST_KEPT).map(saidClaim),
    claimCount: told.length,
    receiptCount: receipts.length,
    facts: facts.map(({ label, value }) => ({ label, value })),
  }
}

const saidClaim = ({ achievement, score }: ScoredAchievement): SaidClaim => ({
  id: achievement.id,
  title: cut(achievement.title),
  score: score.value,
  figures: achievement.figures.map(({ quotation }) => cut(quotation)),
})

const cut = (text: string): string => {
  const characters = text.length <= LONGEST ? [] : [...text]
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}

/** What is another in `after` than in `before`: facts first, then claims in the order of `after`, then what is gone. */
export function changesIn(before: Said, after: Said): readonly SaidChange[] {
  const then = new Map(before.claims.map((one) => [one.id, one]))
  const now = new Set(after.claims.map((one) => one.id))
  return [
    ...factChanges(before, after),
    ...after.claims.flatMap((one) => claimChanges(then.get(one.id), one, before)),
    ...before.claims.flatMap((one) => (now.has(one.id) || isUnsure(after) ? [] : gone(one))),
  ]
}

/** What is not among the claims kept may be among those that were not. */
const isUnsure = ({ claims, claimCount }: Said): boolean => claimCount > claims.length

const inOne =
  (kind: 'added' | 'gone') =>
  ({ id, title }: SaidClaim): SaidChange[] => [
    { kind, about: title, achievementId: id, before: null, after: null },
  ]
const added = inOne('added')
const gone = inOne('gone')

function claimChanges(then: SaidClaim | undefined, now: SaidClaim, before: Said): readonly SaidChange[] {
  if (then === undefined) return isUnsure(before) ? [] : added(now)
  const about = { about: now.title, achievementId: now.id }
  const [had, has] = [then.figures.join('; '), now.figures.join('; ')]
  return [
    ...(then.title === now.title
      ? []
      : [{ kind: 'retitled', ...about, before: then.title, after: now.title } as const]),
    ...(then.score === now.score
      ? []
      : [{ kind: 'score', ...about, before: then.score, after: now.score } as const]),
    ...(had === has ? [] : [{ kind: 'figures', ...about, before: had || null, after: has || null } as const]),
  ]
}

function factChanges(before: Said, after: Said): readonly SaidChange[] {
  const then = new Map(before.facts.map(({ label, value }) => [label, value]))
  const now = new Map(after.facts.map(({ label, value }) => [label, value]))
  const counts = (kind: 'fact' | 'receipts', about: string, had: number, has: number): SaidChange[] =>
    had === has ? [] : [{ kind, about, achievementId: null, before: had, after: has }]
  return [
    ...counts('fact', 'claims', before.claimCount, after.claimCount),
    ...counts('receipts', 'receipts', before.receiptCount, after.receiptCount),
    ...[...new Set([...then.keys(), ...now.keys()])].flatMap((label): SaidChange[] => {
      const [had, has] = [then.get(label) ?? null, now.get(label) ?? null]
      return had === has ? [] : [{ kind: 'fact', about: label, achievementId: null, before: had, after: has }]
    }),
  ]
}
