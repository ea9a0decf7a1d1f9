import type { Category } from '../../core/category.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import { descriptionOf, firstSentence, prose } from './text.ts'
import { cleanSubject, mostTelling } from './title.ts'
import { isWeakSubject } from './weak.ts'

export type Headline = { readonly title: string; readonly description: string }

/** With the commit whose words the title is; null where they are a merge's. */
export type ToldBy = Headline & { readonly teller: number | null }

/** Title and description of a group, in the words of whoever wrote its messages. */
export function headlineOf(
  h: History,
  facts: readonly Facts[],
  group: Draft,
  about: { readonly category: Category; readonly authorId: number },
): ToldBy {
  const telling = mostTelling(h, facts, group, about)
  const merge = group.merges.at(-1)
  const merged = merge === undefined ? null : mergeHeadline(h, facts, group, merge)
  const own = unbroken(h.subjects[telling] as string, (facts[telling] as Facts).body)
  const title = merged?.title || cleanSubject(own.subject)
  const told = title.endsWith('…') ? descriptionOf(own.subject) : descriptionOf(own.body)
  const texts = [merged?.description ?? '', told, longestDescription(facts, group)]
  // "Doc update." says less than the commit below it.
  const long = texts.find((text) => text.length >= SHORT) ?? texts.find((text) => /\s\S+\s/.test(text)) ?? ''
  return { title, description: sameWords(long, title) ? '' : long, teller: merged?.title ? null : telling }
}

const sameWords = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/\W+/g, ' ').trim() === b.toLowerCase().replace(/\W+/g, ' ').trim()

const SHORT = 50

/** GitHub cuts a long squash subject with `…` and goes on in the body. */
function unbroken(subject: string, body: string): { readonly subject: string; readonly body: string } {
  const cut = /^(.*[^\s.])\s?(?:…|\.\.\.)(\s*\(#\d+\))?$/s.exec(subject)
  const rest = /^(?:…|\.\.\.)([^\n]*)\n?/.exec(body)
  if (!cut || !rest) return { subject, body }
  return { subject: `${cut[1]}${rest[1]}`, body: body.slice(rest[0].length) }
}

function mergeHeadline(h: History, facts: readonly Facts[], group: Draft, merge: number): Headline {
  const subject = h.subjects[merge] as string
  const { body } = facts[merge] as Facts
  if (group.pull !== null) return pullHeadline(subject, body)
  if (!/^Merge\b/i.test(subject) && !isWeakSubject(subject))
    return { title: cleanSubject(subject), description: descriptionOf(body) }
  const first = prose(body)[0] ?? ''
  const sentence = firstSentence(first)
  const isTitle =
    group.commits.length > 1 &&
    sentence.length >= 24 &&
    sentence.length <= 90 &&
    sentence.split(/\s+/).length >= 4
  return { title: isTitle && !first.startsWith('*') ? sentence : '', description: descriptionOf(body) }
}

/** Forges put the title of a pull request into the first line of the merge's body. */
function pullHeadline(subject: string, body: string): Headline {
  const azure = /^Merged PR \d+:\s*(.+)$/s.exec(subject)
  const [first = '', ...rest] = body.split('\n')
  const line = azure?.[1] ?? first.trim()
  const usable =
    line !== '' && !/^see merge request/i.test(line) && line.length <= 160 && !isWeakSubject(line)
  return {
    title: usable ? cleanSubject(line) : '',
    description: descriptionOf(azure || !usable ? body : rest.join('\n')),
  }
}

/** Bodies of the group's other commits, the longest first: the one somebody took time for. */
function longestDescription(facts: readonly Facts[], group: Draft): string {
  let longest = ''
  for (const i of group.commits) {
    const { body, kind } = facts[i] as Facts
    if (kind === 'work' && body.length > longest.length) longest = body
  }
  return descriptionOf(longest)
}
