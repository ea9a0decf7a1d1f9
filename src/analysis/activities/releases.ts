import type { Achievement, Evidence } from '../../core/achievement.ts'
import { grouped } from '../grouped.ts'
import type { Deployment, Release } from './intake.ts'
import type { KnownAround } from './known.ts'
import { type Left, madeOf } from './made.ts'
import { monthOf, monthWords } from './months.ts'
import { deploymentEvidence, deploymentSentence, evidenceItem, utc } from './told.ts'
import { listed, several } from './words.ts'

/** Releases that people published, one achievement a person and month; drafts and previews are not work that was done. */
export function* releasesAlone(known: KnownAround, left: Left): Generator<Achievement> {
  const published = known.around.releases.filter(
    ({ actor, isPrerelease, endedAt }) => actor !== null && !isPrerelease && endedAt !== null,
  )
  const months = grouped(published, (one) => `${one.actor}/${monthOf(one.endedAt ?? one.createdAt)}`)
  for (const [key, releases] of [...months].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield releasesOfMonth(known, left, key, releases)
}

function releasesOfMonth(
  known: KnownAround,
  left: Left,
  key: string,
  releases: readonly Release[],
): Achievement {
  const [first, last] = [releases[0] as Release, releases.at(-1) as Release]
  const month = monthOf(last.endedAt ?? last.createdAt)
  const deployed = releases.flatMap((one) => deploymentsOf(known, one))
  return madeOf(left, `releases/${key}`, {
    title:
      releases.length === 1
        ? `Released ${nameOf(first)}`
        : `Released ${listed(releases.map(nameOf))} in ${monthWords(month)}`,
    description: releases.length === 1 ? first.description : '',
    category: 'business',
    source: 'release',
    startedAt: utc(first.endedAt ?? first.createdAt),
    completedAt: utc(last.endedAt ?? last.createdAt),
    author: known.person(first.actor ?? ''),
    skills: [
      {
        name: 'Release management',
        kind: 'practice',
        because: `${several(releases.length, 'release')} published`,
      },
    ],
    evidence: [
      ...releases.map(({ tag, title, endedAt }): Evidence => evidenceItem('release', tag, title, endedAt)),
      ...deployed.map(({ evidence }) => evidence),
    ],
    because: [
      `${several(releases.length, 'release')} that one person published within one month`,
      'business: a release is a milestone',
      ...deployed.map(({ because }) => because),
    ],
  })
}

/** A name that is only the tag again, or leaves it out, is not enough. */
const nameOf = ({ title, tag }: Release): string =>
  title === '' || title.includes(tag) ? title || tag : `${title} (${tag})`

type Shown = { readonly evidence: Evidence; readonly because: string }

/** Deployments of its tag, or of the commit that it names. */
function deploymentsOf(known: KnownAround, { tag }: Release): readonly Shown[] {
  const isOf = ({ ref }: Deployment): boolean => ref === tag || ref === `refs/tags/${tag}`
  const oids = known.around.deployments.filter(isOf).map(({ oid }) => oid)
  return known.deployedWith({ commit: null, oids }).map((one) => ({
    evidence: deploymentEvidence(one),
    because: `${tag} ${deploymentSentence(one, null).replace(/^deployed/, 'was deployed')}`,
  }))
}
