import { basename } from 'node:path'
import { Fault } from '../../core/errors.ts'
import type { Ladder, LadderCompetency, LadderSignals } from '../../core/ladder.ts'
import { type Read, readDocument } from './document.ts'
import { textAt } from './file.ts'
import { type Wrong, wrongIn } from './ladder-faults.ts'
import { type LadderWritten, ladderShape } from './ladder-shape.ts'

const MAKE_ONE = 'make one with: craft ladder example > ladder.yaml'
const EXAMPLE = 'see a whole one with: craft ladder example'

/**
 * The ladder that the file at `path` holds.
 * @throws Fault('usage') where there is none, or it holds something else
 */
export const ladderAt = (path: string): Ladder =>
  ladderFrom(textAt(path, { name: 'ladder', mostKilobytes: 256, hint: MAKE_ONE }), basename(path))

/**
 * The ladder that a YAML text holds.
 * @param name what faults call the text
 * @throws Fault('usage') naming line and field in one sentence
 */
export function ladderFrom(text: string, name: string): Ladder {
  const read = readDocument(text, (line, says, cause) => {
    throw new Fault('usage', `${name} line ${line}: ${says}`, EXAMPLE, { cause })
  })
  const checked = ladderShape.safeParse(read.value)
  if (checked.success) {
    const ladder = shaped(checked.data)
    const wrong = inconsistency(ladder)
    if (wrong !== null) throw faultOf(wrong, read, name)
    return ladder
  }
  const [issue] = checked.error.issues
  if (issue === undefined) throw new Fault('usage', `${name} is no ladder`, EXAMPLE)
  throw faultOf(wrongIn(issue, at(read.value, issue.path)), read, name)
}

/** A list that may be left out around one thing has a number in the path and none in the value. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((one, step) => {
    if (typeof step === 'number' && !Array.isArray(one)) return one
    if (one === null || typeof one !== 'object') return undefined
    return Object.hasOwn(one, step) ? (one as Record<PropertyKey, unknown>)[step] : undefined
  }, value)

function faultOf({ path, says, hint }: Wrong, read: Read, name: string): Fault {
  const field = path.reduce<string>((said, step, index) => {
    const list = at(read.value, path.slice(0, index))
    if (typeof step === 'number') return Array.isArray(list) ? `${said}[${step + 1}]` : said
    return said === '' ? String(step) : `${said}.${String(step)}`
  }, '')
  const where = field === '' ? '' : `, ${field.slice(0, 120)}`
  return new Fault('usage', `${name} line ${read.lineOf(path)}${where}: ${says}`, hint)
}

const shaped = ({ name, description, levels = [], competencies }: LadderWritten): Ladder => ({
  name,
  description: description || null,
  levels,
  competencies: competencies.map(
    ({ id, name, expectation, level, signals, minimum = {} }): LadderCompetency => ({
      id,
      name,
      expectation: expectation || null,
      level: level ?? null,
      signals: signals.map(
        ({
          categories = [],
          skills = [],
          practices = [],
          tags = [],
          dimensions = {},
          collaboration = [],
        }): LadderSignals => ({
          categories,
          skills,
          practices,
          tags,
          dimensions: Object.fromEntries(
            Object.entries(dimensions).filter(([, points]) => points !== undefined),
          ),
          collaboration,
        }),
      ),
      minimum: { achievements: minimum.achievements ?? 1, score: minimum.score ?? 0 },
    }),
  ),
})

/** What a shape cannot say: names that are there twice, levels that are not there, signals that any work has. */
function inconsistency({ levels, competencies }: Ladder): Wrong | null {
  const twice = (what: string, ids: readonly string[]): Wrong | null => {
    const index = ids.findIndex((id, i) => ids.indexOf(id) < i)
    if (index < 0) return null
    return {
      path: [what, index, 'id'],
      says: `"${ids[index]}" is there twice`,
      hint: 'give each an id of its own',
    }
  }
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  const doubled = twice('levels', ids(levels)) ?? twice('competencies', ids(competencies))
  if (doubled !== null) return doubled
  for (const [index, { level, signals }] of competencies.entries()) {
    const path = ['competencies', index]
    if (level !== null && !ids(levels).includes(level))
      return {
        path: [...path, 'level'],
        says: `no level has the id "${level}"`,
        hint: 'name it under levels',
      }
    const empty = signals.findIndex(isEmpty)
    if (empty >= 0)
      return {
        path: [...path, 'signals', empty],
        says: 'it names no signal, so that any work would show it',
        hint: EXAMPLE,
      }
  }
  return null
}

const isEmpty = ({ dimensions, ...lists }: LadderSignals): boolean =>
  Object.keys(dimensions).length === 0 && Object.values(lists).every((list) => list.length === 0)
