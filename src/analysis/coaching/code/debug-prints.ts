import type { CoachFinding } from '../../../core/coaching.ts'
import { placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'
import { andMore, type Seen, scan, wasRemoved } from './scan.ts'

/** What a debugger leaves behind: nobody means to ship these. */
const STOPS =
  /^\s*(?:debugger\s*;?|(?:import\s+i?pdb\s*;\s*)?i?pdb\.set_trace\(\)|breakpoint\(\)|binding\.(?:pry|irb)|byebug|dbg!\(.*|.*\bdbg!\(.*|(?:var_dump|dd|print_r)\(.*\);|.*\|> IO\.inspect\(.*|IO\.inspect\(.*)\s*$/
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
const MAY =
  /console\.|debugger|pdb|breakpoint|binding\.|byebug|dbg!|var_dump|dd\(|print|IO\.inspect|Println|spew|cout|cerr/
/** Places whose business is to print. */
const PRINTERS =
  /(^|\/)(bin|cmd|cli|scripts?|tools?|hack|bench(mark)?s?|playground|sandbox|tasks|utils?\/log|migrations|commands|contrib|utils|dev)(\/|[^/]*$)|(^|\/)[^/]*(cli|log|logger|logging|print|printer|report|reporter|output|console|debug|main|program|prompt|serve|bench|build|trace|terminal|banner|usage|help|shell|repl)[^/]*$|(^|\/)\.|(^|\/)setup\.py$/i
const SAYS_PRINTS =
  /\b(log|logs|logging|print|prints|output|warn|debug|debugging|trace|message|verbose|cli)\b/i

/** Lines that somebody added to see what happens and forgot. */
export function debugPrints(shape: Shape): readonly CoachFinding[] {
  const stops = scan(shape, MAY, isShipped, (text, file) => isStop(text, file))
  if (stops.length > 0) return [finding(stops, 'code/debugger', -1.5)]
  if (SAYS_PRINTS.test(shape.message.slice(0, 500))) return []
  const prints = scan(
    shape,
    MAY,
    (file) => isShipped(file) && !PRINTERS.test(file.path) && file.path.includes('/'),
    (text, file) => PRINTS[file.language ?? '']?.test(text) === true,
  )
  const kind = PRINTS[prints[0]?.file.language ?? '']
  // Where prints were before, the file prints.
  if (kind === undefined || wasRemoved(shape, kind)) return []
  return [finding(prints, 'code/debug-print', -1)]
}

const isShipped = (file: ShapeFile): boolean => file.role === 'source' && file.language !== null

const isStop = (text: string, file: ShapeFile): boolean =>
  STOPS.test(text) && (file.language !== 'Python' || !text.trimStart().startsWith('print_r'))

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
