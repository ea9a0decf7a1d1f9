import type { AchievementSource } from '../../core/achievement.ts'
import type { Identity } from '../../core/commit.ts'
import type { PortfolioMaterial } from '../../core/portfolio.ts'
import type { RedactionPolicy } from '../../core/redaction.ts'
import type { Redactor } from './redactor.ts'
import { isPublic } from './repositories.ts'

/** Fields that craft itself fills from lists of its own, or that join one value to another. */
const OWN = new Set(
  (
    'id achievementId repositoryId origin kind role category provenance direction scorer digest audience month ' +
    'generatedAt since until edited rule oid'
  ).split(' '),
)
const SOURCES: ReadonlySet<unknown> = new Set<AchievementSource>([
  'pull-request',
  'merge',
  'commits',
  'maintenance',
  'manual',
])
/** Lists of people by name. */
const PEOPLE = new Set(['coAuthors', 'reviewers', 'people'])

/**
 * Everything a document may be made of, as it may be told: every text of it, those of fields that came later too.
 * Private repositories lose their address, so that no receipt leads there; object ids and numbers stay, for they name
 * nothing, and whoever may see the repository finds the work by them.
 */
export function redactMaterial(
  material: PortfolioMaterial,
  policy: RedactionPolicy,
  redactor: Redactor,
): PortfolioMaterial {
  const { subject, repositories, ...rest } = material
  return {
    ...inside(rest, redactor),
    // Whose document it is stands on it.
    subject,
    repositories: repositories.map((one) =>
      !policy.rules.repositories || isPublic(one, policy)
        ? inside(one, redactor)
        : {
            ...one,
            name: redactor.repository(one),
            remoteUrl: null,
            defaultBranch: one.defaultBranch === null ? null : redactor.text(one.defaultBranch),
          },
    ),
  }
}

function inside<T>(value: T, redactor: Redactor): T {
  return walked(value, '', redactor) as T
}

function walked(value: unknown, key: string, redactor: Redactor): unknown {
  if (typeof value === 'string')
    return PEOPLE.has(key) ? redactor.person({ name: value, email: '' }) : redactor.text(value)
  if (key === 'lines' && Array.isArray(value) && value.length > 0) return linesOf(value.join('\n'), redactor)
  if (Array.isArray(value)) return value.map((one) => walked(one, key, redactor))
  if (typeof value !== 'object' || value === null) return value
  if (isIdentity(value)) return { ...value, ...redactor.identity(value) }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      isOwn(name, one, value) ? one : walked(one, name, redactor),
    ]),
  )
}

/** Lines of code as one text: a name that begins in one of them may end in the next. */
const linesOf = (code: string, redactor: Redactor): readonly string[] => redactor.text(code).split('\n')

const isOwn = (name: string, value: unknown, whole: object): boolean =>
  OWN.has(name) ||
  (name === 'source' && SOURCES.has(value)) ||
  // A figure is called by one word of a list.
  (name === 'name' && 'provenance' in whole)

const isIdentity = (value: object): value is Identity =>
  'name' in value && 'email' in value && typeof value.name === 'string' && typeof value.email === 'string'
