import { type Place, placeName, placeOfRemote } from '../../core/place.ts'
import type { KnownNames, RedactionPolicy } from '../../core/redaction.ts'
import type { Repository } from '../../core/repository.ts'
import { isCommonWord } from './common-words.ts'
import { folded } from './fold.ts'
import { matches } from './globs.ts'
import type { Spelling } from './names.ts'
import { type Thing, thing } from './things.ts'

type Told = Pick<Repository, 'name' | 'remoteUrl'>

/** Hosts that anybody may have a repository on: their own names tell nothing. */
const FORGES =
  /^(?:(?:alt)?ssh\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|git\.sr\.ht|gitee\.com|salsa\.debian\.org|git\.kernel\.org|gitlab\.(?:gnome|freedesktop)\.org|gist\.github\.com)$/

/**
 * Is it known that everybody may know of this repository? Offline nobody can see whether a repository on a forge is
 * open: only the policy says so, and what it does not name is private.
 */
export function isPublic({ remoteUrl }: Told, { publicRepositories }: RedactionPolicy): boolean {
  const place = remoteUrl === null ? null : placeOfRemote(remoteUrl)
  if (place === null) return false
  const name = placeName(place)
  return publicRepositories.some((one) => matches(one.toLowerCase().replace(/\.git$/, ''), name))
}

/** Is it where many are open, and does nobody say whether this one is? */
export function mayBePublic(repository: Told, policy: RedactionPolicy): boolean {
  const place = repository.remoteUrl === null ? null : placeOfRemote(repository.remoteUrl)
  return place !== null && FORGES.test(place.host) && !isPublic(repository, policy)
}

/** A repository with the alias that stands for all of it. */
export const thingOfRepository = ({ name, remoteUrl }: Told): Thing => {
  const place = remoteUrl === null ? null : placeOfRemote(remoteUrl)
  return thing('repository', place === null ? [name] : [placeName(place), name])
}

/** How private repositories are written, with the hosts they are on and who owns them, unless others of theirs are open. */
export function spellingsOfRepositories(
  { repositories, subject }: KnownNames,
  policy: RedactionPolicy,
): readonly Spelling[] {
  const isOpen = (place: Place): boolean => {
    const theirs = placeName({ ...place, name: '' })
    return policy.publicRepositories.some((one) => one.toLowerCase().startsWith(theirs))
  }
  const closed = repositories.filter((one) => !isPublic(one, policy))
  return closed.flatMap((one) => {
    const what = thingOfRepository(one)
    const place = one.remoteUrl === null ? null : placeOfRemote(one.remoteUrl)
    const names = [...new Set([one.name, ...(place === null ? [] : [place.name])])].filter(isDistinct)
    return [
      ...names.map((name) => spelling(what, name)),
      ...(place === null
        ? []
        : [
            spelling(what, `${place.owner}/${place.name}`),
            ...(FORGES.test(place.host) ? [] : [spelling(thing('host', [place.host]), place.host)]),
            ...(isOpen(place) ? [] : owner(place.owner, subject)),
          ]),
    ]
  })
}

const spelling = (what: Thing, text: string): Spelling => ({
  thing: what,
  text,
  border: 'parts',
  needsCapital: false,
})

/** A name that is a word (`api`) would take the word out of every sentence; it goes where its owner stands before it. */
const isDistinct = (name: string): boolean => name.length > 2 && !isCommonWord(folded(name))

/** Who owns a private repository is often who pays for it; the person whose words they are is told anyway. */
function owner(name: string, subject: KnownNames['subject']): readonly Spelling[] {
  const own = [...(subject?.names ?? []), ...(subject?.emails ?? [])].map((one) =>
    folded(one.replace(/^\d+\+|@.*$/g, '').replace(/\s+/g, '')),
  )
  return isDistinct(name) && !own.includes(folded(name))
    ? [spelling(thing('organisation', [name]), name)]
    : []
}
