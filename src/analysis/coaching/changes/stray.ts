import type { CoachFinding } from '../../../core/coaching.ts'
import type { Shape, ShapeFile } from '../shape.ts'

type Kind = {
  readonly paths: RegExp
  readonly is: string
  readonly points: number
  readonly binaryOnly?: true
}

const KINDS: readonly Kind[] = [
  {
    paths: /(^|\/)(\.DS_Store|\._[^/]+|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i,
    is: 'a file of the desktop',
    points: -1.5,
  },
  {
    paths: /(~|\.(orig|rej|bak|swp|swo|swn|tmp)|(^|\/)(\.#[^/]+|#[^/]+#))$/,
    is: 'a backup of an editor or a merge',
    points: -1.5,
  },
  {
    paths: /(^|\/)((npm|yarn)-(debug|error)\.log[^/]*|hs_err_pid\d+\.log|\.coverage|nohup\.out)$/,
    is: 'a log of a tool',
    points: -1.5,
  },
  { paths: /(^|\/)core(\.\d+)?$|\.(stackdump|dmp)$/, is: 'a dump of a crash', points: -2, binaryOnly: true },
  {
    paths: /(^|\/)(node_modules|bower_components|\.venv|venv|site-packages)\//,
    is: 'an installed package',
    points: -3,
  },
  {
    paths:
      /(^|\/)(__pycache__|\.pytest_cache|\.mypy_cache|\.nyc_output|\.next|\.parcel-cache|\.gradle|target\/(debug|release|classes))\/|\.(pyc|pyo|class|o|ko|lo|gcda|gcno)$/,
    is: 'output of a build',
    points: -2,
  },
  {
    paths:
      /\.(exe|dll|so(\.\d+)*|dylib|a|lib|jar|war|zip|7z|rar|tar|t?gz|bz2|xz|iso|dmg|msi|deb|rpm|mp4|mov|avi|psd)$/i,
    is: 'a large binary that git keeps for ever',
    points: -1,
    binaryOnly: true,
  },
]

/** Manifests and the like have a role of their own wherever they lie. */
const KEPT = /(^|\/)(__tests__|tests?|fixtures?|__fixtures__|testdata|examples?|samples?|playgrounds?)\//i

/** Files nobody meant to commit. Tests and examples keep such files on purpose, and removing one is right. */
export function stray({ files, read, message }: Shape): readonly CoachFinding[] {
  const strays = (files ?? read).flatMap((file) => {
    const kind = isAdded(file, message) ? kindOf(file) : undefined
    return kind === undefined ? [] : [{ file, kind }]
  })
  const first = strays[0]
  if (first === undefined) return []
  const others = strays.length > 1 ? ` and ${strays.length - 1} more like it` : ''
  return [
    {
      rule: 'changes/stray-file',
      points: Math.min(...strays.map(({ kind }) => kind.points)),
      because: `${first.file.path} is ${first.kind.is}.`,
      evidence: strays
        .slice(0, 3)
        .map(({ file }) => file.path)
        .join(', '),
      place: first.file.path,
      advice: `Take ${first.file.path}${others} out of the commit and name it in .gitignore.`,
    },
  ]
}

const kindOf = (file: ShapeFile): Kind | undefined =>
  KINDS.find((kind) => kind.paths.test(file.path) && (kind.binaryOnly === undefined || file.binary))

/** Without the diff a binary file doesn't say whether it came or went; the message may. */
function isAdded(file: ShapeFile, message: string): boolean {
  if (file.role === 'test' || file.role === 'example' || KEPT.test(file.path)) return false
  if (file.diff !== null) return file.diff.status !== 'deleted'
  if (file.insertions === 0 && file.deletions > 0) return false
  return !/\b(remove|removes|removed|delete|deletes|drop|clean)\b/i.test(message.slice(0, 200))
}
