import type { Collaborator } from '../../core/achievement.ts'
import type { Identity } from '../../core/commit.ts'
import { isBot, personKey } from '../../core/person.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'

type CreditRole = Exclude<Collaborator['role'], 'reviewed'>

// biome-ignore format: a table
const ROLES = new Map<string, CreditRole>([
  ['co-authored-by', 'co-author'], ['co-developed-by', 'co-author'], ['pair-programmed-with', 'co-author'],
  ['reviewed-by', 'reviewer'], ['reviewed-and-tested-by', 'reviewer'], ['acked-by', 'reviewer'],
  ['approved-by', 'reviewer'], ['tested-by', 'reviewer'], ['helped-by', 'reviewer'], ['mentored-by', 'reviewer'],
])

const TRAILER = /^[ \t]*([A-Za-z][A-Za-z-]{5,30})[ \t]*:[ \t]*(\S[^\n]*)$/gm
const WITH_ADDRESS = /^"?([^"<>]{0,100}?)"?\s*<\s*([^<>\s]{1,150}@[^<>\s]{1,150})\s*>?[.,;]?$/
const NAME_ONLY = /^@?[\p{L}\p{N}][\p{L}\p{N} .'’_-]{1,60}$/u

export type Credit = { readonly identity: Identity; readonly role: CreditRole }

/** People a message's trailers name, read leniently: a line that names nobody is passed over. */
export function creditsOf(message: string): readonly Credit[] {
  if (!/-(by|with)\b/i.test(message)) return []
  const found: Credit[] = []
  for (const match of message.matchAll(TRAILER)) {
    const role = ROLES.get((match[1] as string).toLowerCase())
    const identity = role && identityOf((match[2] as string).trim())
    if (role && identity) found.push({ identity, role })
  }
  return found
}

function identityOf(text: string): Identity | null {
  const full = WITH_ADDRESS.exec(text)
  if (full) {
    const email = full[2] as string
    return { name: full[1]?.trim() || (email.split('@')[0] as string), email }
  }
  return NAME_ONLY.test(text) ? { name: text.replace(/^@/, '').trim(), email: '' } : null
}

export type People = {
  readonly author: Identity
  readonly authorId: number
  readonly collaborators: readonly Collaborator[]
}

/** Who wrote most of a group (commits, then lines, then first), and everybody else its history names. */
export function peopleOf(h: History, facts: readonly Facts[], group: Draft): People {
  const authors = new Map<number, { commits: number; lines: number }>()
  for (const i of group.commits) {
    const entry = authors.get(h.author[i] as number) ?? { commits: 0, lines: 0 }
    authors.set(h.author[i] as number, entry)
    entry.commits++
    entry.lines += (facts[i] as Facts).lines
  }
  // A stable sort keeps whoever came first ahead of equals.
  const ranked = [...authors].sort((a, b) => b[1].commits - a[1].commits || b[1].lines - a[1].lines)
  const authorId = (ranked[0] as (typeof ranked)[number])[0]
  const author = (h.people[authorId] as History['people'][number]).identity
  const others = new Map<string, Collaborator>()
  for (const [id, { commits }] of ranked.slice(1)) {
    const { key, identity } = h.people[id] as History['people'][number]
    others.set(key, { ...identity, role: 'author', commits })
  }
  const messages = [...group.commits, ...group.merges]
  for (const i of messages) addCredits(others, h, i, author)
  const order = { author: 0, 'co-author': 1, reviewer: 2, reviewed: 3 }
  const collaborators = [...others.values()].sort(
    (a, b) =>
      order[a.role] - order[b.role] || b.commits - a.commits || (personKey(a) < personKey(b) ? -1 : 1),
  )
  return { author, authorId, collaborators }
}

function addCredits(others: Map<string, Collaborator>, h: History, i: number, author: Identity): void {
  const here = new Set<string>()
  for (const { identity, role } of creditsOf(h.messages[i] as string)) {
    const key = keyAmong(others, identity)
    if (isBot(identity) || samePerson(identity, author) || here.has(key)) continue
    here.add(key)
    const known = others.get(key)
    if (known?.role === 'author') continue
    const better = known && (known.role === 'co-author' || role === 'reviewer') ? known.role : role
    others.set(key, { ...(known ?? identity), role: better, commits: (known?.commits ?? 0) + 1 })
  }
}

/** A name without address is the person of that name already there. */
function keyAmong(others: ReadonlyMap<string, Collaborator>, identity: Identity): string {
  if (identity.email !== '') return personKey(identity)
  for (const [key, other] of others) if (sameName(other, identity)) return key
  return personKey(identity)
}

const sameName = (a: Identity, b: Identity): boolean =>
  a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase()

const samePerson = (a: Identity, b: Identity): boolean => personKey(a) === personKey(b) || sameName(a, b)
