import type { CoachFinding } from '../../../core/coaching.ts'
import { placeOf, quoted, type Shape } from '../shape.ts'
import { andMore, type Seen, scan, wasRemoved } from './scan.ts'

const ONLY =
  /^\s*(?:(?:describe|it|test|context|suite|bench|specify)\.only(?:\.each)?\s*[(`]|(?:fdescribe|fit|fcontext)\s*\()/
const SKIP =
  /^\s*(?:(?:describe|it|test|context|suite|specify)\.skip\s*\(\s*['"`]|(?:xit|xdescribe|xtest|xcontext)\s*\(|@pytest\.mark\.skip\s*(?:\(\s*\))?\s*$|@unittest\.skip\s*$|@(?:Ignore|Disabled)\s*(?:\(\s*\))?\s*$|t\.Skip\(\s*\)|#\[ignore\]\s*$)/
const MAY_ONLY = ['.only', 'fdescribe', 'fit', 'fcontext']
const MAY_SKIP = [
  'skip',
  'Skip',
  'xit',
  'xdescribe',
  'xtest',
  'xcontext',
  '@Ignore',
  '@Disabled',
  '#[ignore]',
]
const EXPLAINED =
  /\b(skip|skips|skipped|disable|disables|disabled|flaky|flake|unstable|ignore|todo|pending)\b/i

/** Tests that were switched off, or that switch all others off. */
export function testSwitches(shape: Shape): readonly CoachFinding[] {
  const only = seen(shape, MAY_ONLY, ONLY)
  if (only.length > 0)
    return [
      finding(
        only,
        'code/focused-test',
        -3,
        'runs only one test and silences all others',
        'Remove the focus at',
      ),
    ]
  if (EXPLAINED.test(shape.message)) return []
  const skipped = seen(shape, MAY_SKIP, SKIP)
  if (skipped.length === 0 || wasRemoved(shape, SKIP)) return []
  return [
    finding(
      skipped,
      'code/skipped-test',
      -0.7,
      'skips a test, and nothing says why',
      'Say why, or repair the test at',
    ),
  ]
}

const seen = (shape: Shape, may: readonly string[], kind: RegExp): readonly Seen[] =>
  scan(
    shape,
    may,
    (file) => file.role === 'test',
    (text) => kind.test(text),
  )

function finding(
  found: readonly Seen[],
  rule: string,
  points: number,
  does: string,
  remedy: string,
): CoachFinding {
  const { file, line } = found[0] as Seen
  const place = placeOf(file, line)
  return {
    rule,
    points,
    because: `${file.path} ${does}.`,
    evidence: quoted(line.text),
    place,
    advice: `${remedy} ${andMore(place, found.length)}.`,
  }
}
