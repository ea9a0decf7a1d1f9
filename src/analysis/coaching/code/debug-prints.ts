import type { CoachFinding } from '../../../core/coaching.ts'
import { isWritten, placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'
import { andMore, type Seen, wasRemoved } from './scan.ts'

const SCRIPT = /^\s*debugger\s*;?\s*$/
const RUBY = /^\s*(?:binding\.(?:pry|irb)|byebug|debugger)\s*$/
/** What a debugger leaves behind: nobody means to ship these. */
const STOPS: Readonly<Record<string, RegExp>> = {
  JavaScript: SCRIPT,
  TypeScript: SCRIPT,
  Python: /^\s*(?:(?:import\s+i?pdb\s*;\s*)?i?pdb\.set_trace\(\)|breakpoint\(\))\s*$/,
  Ruby: RUBY,
  Rust: /^[^"/]*\bdbg!\(/,
  PHP: /^\s*(?:var_dump|dd|dump)\(.*\);\s*$/,
  Elixir: /^\s*(?:\|> )?IO\.inspect\(/,
}
/** Prints by language: a debug print in a library, the very purpose in a command. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  JavaScript: /^\s*console\.(?:log|debug|trace|dir|table)\(/,
  TypeScript: /^\s*console\.(?:log|debug|trace|dir|table)\(/,
  Python: /^\s+print\((?!.*\bfile\s*=)/,
  Go: /^\s*(?:fmt\.(?:Println|Printf|Print)|println|spew\.Dump)\(/,
  Java: /^\s*(?:System\.(?:out|err)\.print|e\.printStackTrace\(\))/,
  Kotlin: /^\s*println\(/,
  Dart: /^\s*(?:debugP|p)rint\(/,
  C: /^\s*f?printf\((?:stderr,\s*)?"\s*(?:DEBUG|XXX|###|here\b|HERE\b|>>>)/,
  'C++':
    /^\s*(?:f?printf\((?:stderr,\s*)?|(?:std::)?c(?:out|err)\s*<<\s*)"\s*(?:DEBUG|XXX|###|here\b|HERE\b|>>>)/,
}
/** Places whose business is to print. */
const PRINTERS =
  /(^|\/)(bin|build|cmd|cli|scripts?|tools?|hack|bench(mark)?s?|playground|sandbox|tasks|utils?\/log|migrations|commands|contrib|utils|dev)(\/|[^/]*$)|(^|\/)[^/]*(cli|log|logger|logging|print|printer|report|reporter|output|console|debug|main|program|prompt|serve|bench|build|trace|terminal|banner|usage|help|shell|repl)[^/]*$|(^|\/)\.|(^|\/)setup\.py$/i
const SAYS_PRINTS =
  /\b(log|logs|logging|print|prints|output|warn|debug|debugging|trace|message|verbose|cli)\b/i

/** Lines that somebody added to see what happens and forgot. */
export function debugPrints(shape: Shape): readonly CoachFinding[] {
  const stops = seen(shape.read.filter(isShipped), STOPS)
  if (stops.length > 0) return [finding(stops, 'code/debugger', -1.5)]
  if (SAYS_PRINTS.test(shape.message.slice(0, 500))) return []
  const quiet = shape.read.filter(
    (file) => isShipped(file) && file.path.includes('/') && !PRINTERS.test(file.path),
  )
  const prints = seen(quiet, PRINTS)
  const kind = PRINTS[prints[0]?.file.language ?? '']
  // Where prints were before, the file prints.
  if (kind === undefined || wasRemoved(shape, kind)) return []
  return [finding(prints, 'code/debug-print', -1)]
}

const isShipped = (file: ShapeFile): boolean =>
  file.role === 'source' && file.language !== null && isWritten(file)

function seen(files: readonly ShapeFile[], kinds: Readonly<Record<string, RegExp>>): readonly Seen[] {
  return files.flatMap((file) => {
    const kind = kinds[file.language as string]
    if (kind === undefined) return []
    return file.added
      .filter((line) => line.text.length < 1000 && kind.test(line.text))
      .map((line) => ({ file, line }))
  })
}

function finding(seen: readonly Seen[], rule: string, points: number): CoachFinding {
  const { file, line } = seen[0] as Seen
  const place = placeOf(file, line)
  return {
    rule,
    points,
    because:
      rule === 'code/debugger'
        ? `${file.path} gained a line that stops or dumps for debugging.`
        : `${file.path} gained a print that looks like debugging.`,
    evidence: quoted(line.text),
    place,
    advice: `Remove the debugging at ${andMore(place, seen.length)}, or use the project's logger.`,
  }
}
