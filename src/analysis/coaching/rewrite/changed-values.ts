import type { DiffLine, Hunk } from '../diff-file.ts'
import { MAY_BE_SECRET } from '../secret-forms.ts'
import { isWritten, type ShapeFile } from '../shape.ts'

/** A constant that has another value now. */
export type ChangedValue = { readonly name: string; readonly before: string; readonly after: string }

const VALUE =
  /(?<![\w.$-])-?\d[\d_]*(?:\.\d+)?(?:[a-zA-Z%]{1,3})?(?![\w.])|\b(?:true|false|True|False|TRUE|FALSE)\b|(["'])[\w.:+-]{1,24}\1/g
const NAME =
  /([A-Za-z_$][\w$.-]{1,60})["'\])]*\s*(?::\s*[\w<>[\]| ]{1,30}\s)?(?::=|=>|[=:]|\s)\s*[({[]*\s*(?:[\w.]+\s*\(\s*|\w+\s*[*+/-]\s*)?$/
const NO_NAME =
  /^(?:from|import|require|include|return|if|elif|case|in|and|or|not|is|else|when|then|default|const|let|var|v|i|j|k|x|y|z|id|line|at|on|to|of|the|a)$|version|hash|sha|integrity|checksum|digest|date|copyright|year|revision|commit|tag$|^rev|uuid|guid|snapshot|color|width$|height$|margin|padding/i
/** Names that say that somebody weighed the value. */
const WEIGHED =
  /time|limit|max|min|size|retr|interval|threshold|count|buffer|delay|cache|ttl|level|batch|depth|length|port|ratio|factor|rate|pool|worker|thread|enable|disable|strict|default|age|expir|capacity|weight/i
const MOST_FILES = 40
const LONGEST_LINE = 300

/** Named values of code and settings of which nothing but the value changed, the weightiest first. */
export function changedValues(files: readonly ShapeFile[]): readonly ChangedValue[] {
  const found = new Map<string, ChangedValue>()
  for (const file of files.slice(0, MOST_FILES)) {
    if (!isWritten(file) || !ROLES.has(file.role)) continue
    for (const hunk of file.diff?.hunks ?? [])
      for (const [before, after] of pairs(hunk)) {
        const value = changedValue(before.text, after.text)
        if (value !== null && !found.has(value.name)) found.set(value.name, value)
      }
  }
  const all = [...found.values()]
  // A table of numbers was made by something else than a decision about each.
  if (all.length > 6) return all.filter(({ name }) => WEIGHED.test(name)).slice(0, 2)
  return all.sort((a, b) => Number(WEIGHED.test(b.name)) - Number(WEIGHED.test(a.name)))
}

const ROLES: ReadonlySet<string> = new Set(['source', 'config', 'build', 'deploy', 'ci'])

/** Lines that stand for each other: as many were taken away as were put in their place. */
function pairs({ lines }: Hunk): readonly (readonly [DiffLine, DiffLine])[] {
  const found: (readonly [DiffLine, DiffLine])[] = []
  for (let at = 0; at < lines.length; ) {
    let removed = at
    while (removed < lines.length && lines[removed]?.added === false) removed++
    let added = removed
    while (added < lines.length && lines[added]?.added === true) added++
    const size = removed - at
    if (size > 0 && size === added - removed)
      for (let i = 0; i < size; i++) found.push([lines[at + i] as DiffLine, lines[removed + i] as DiffLine])
    at = added
  }
  return found
}

function changedValue(before: string, after: string): ChangedValue | null {
  if (
    before.length > LONGEST_LINE ||
    after.length > LONGEST_LINE ||
    /^\s*(?:\/\/|#(?!\s*define)|\*|\/\*|--)/.test(after)
  )
    return null
  const old = [...before.matchAll(VALUE)]
  const now = [...after.matchAll(VALUE)]
  if (old.length !== now.length || before.replace(VALUE, '¤') !== after.replace(VALUE, '¤')) return null
  const differing = now.filter((match, index) => match[0] !== old[index]?.[0])
  const [only, ...more] = differing
  if (only === undefined || more.length > 0) return null
  const was = old[now.indexOf(only)]?.[0] ?? ''
  const name = NAME.exec(after.slice(0, only.index))?.[1]
  if (name === undefined || name.length < 2 || NO_NAME.test(name) || MAY_BE_SECRET.test(name)) return null
  return { name, before: was, after: only[0] }
}
