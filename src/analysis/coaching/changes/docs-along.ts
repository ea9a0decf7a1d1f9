import type { CoachFinding } from '../../../core/coaching.ts'
import { isWritten, type Shape } from '../shape.ts'
import { along, codeOf } from './companions.ts'

/** A new flag of a command line: the one change of an interface that a line alone shows beyond doubt. */
const FLAG =
  /(?:\.option|\.requiredOption|add_argument|add_option|click\.option|addOption|StringVarP?|BoolVarP?|IntVarP?)\([^"'`]{0,40}["'`](?:-\w[, |]+)?(--[a-z][\w-]{1,40})/
const MAY_BE_FLAG = /[oO]ption\(|add_argument|add_option|VarP?\(/

/** Documents that come with the code; gently, where a flag is new and no document names it. */
export function docsAlong(shape: Shape): readonly CoachFinding[] {
  const code = codeOf(shape)
  if (shape.files === null || code === null) return []
  const document = shape.files.find((file) => file.role === 'documentation' && file.insertions > 0)
  if (document !== undefined) return [along('changes/docs-along', 0.5, 'Documentation', document, code)]
  const flag = shape.isWhole && MAY_BE_FLAG.test(shape.text) ? newFlag(shape) : null
  if (flag === null) return []
  return [
    {
      rule: 'changes/docs-missing',
      points: -0.5,
      because: `${flag.name} is new, and no document names it.`,
      evidence: flag.name,
      place: flag.place,
      advice: `Describe ${flag.name} (${flag.place}) where the other flags are described.`,
    },
  ]
}

function newFlag({ read, text }: Shape): { readonly name: string; readonly place: string } | null {
  for (const file of read) {
    if (file.role !== 'source' || !isWritten(file)) continue
    for (const line of file.added) {
      const name = FLAG.exec(line.text.slice(0, 400))?.[1]
      // A flag that stands in removed lines too was moved or described anew.
      if (name !== undefined && !new RegExp(`^-.*${name}\\b`, 'm').test(text))
        return { name, place: `${file.path}:${line.line}` }
    }
  }
  return null
}
