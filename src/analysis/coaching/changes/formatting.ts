import type { CoachFinding } from '../../../core/coaching.ts'
import { kindOf } from '../../classify/kind.ts'
import { count, type Shape } from '../shape.ts'
import { type HunkKind, type HunkSeen, hunkKinds } from './hunk-kinds.ts'

const ENOUGH = 3
/** Less than this share of the hunks gets lost among the others. */
const NOTICED = 0.15
/** From here on a reader searches for the change among the noise. */
const MUCH = 0.5
const SAYS =
  /\b(format|formatting|reformat|indent|indentation|whitespace|style|lint|prettier|codestyle|tidy|cleanup|clean up|checksrc|sort|oxfmt|biome|eslint|black|gofmt|rustfmt|quotes|semicolons?|blank lines?)\b/i

const RULES = [
  { kind: 'whitespace', rule: 'changes/whitespace-noise', what: 'only blanks' },
  { kind: 'formatting', rule: 'changes/formatting-mixed', what: 'only how code is written' },
] as const satisfies readonly { kind: HunkKind; rule: string; what: string }[]

/** Hunks that change nothing but blanks or style among hunks that change what code does. */
export function formatting(shape: Shape): readonly CoachFinding[] {
  if (shape.read.length === 0 || SAYS.test(shape.message.slice(0, 500))) return []
  if (isDependency(shape)) return []
  const hunks = hunkKinds(shape)
  const real = hunks.filter(({ kind }) => kind === 'real').length
  if (real === 0) return []
  return RULES.flatMap(({ kind, rule, what }) => {
    const noise = hunks.filter((seen) => seen.kind === kind)
    return noise.length < ENOUGH || noise.length < NOTICED * hunks.length
      ? []
      : [finding(noise, hunks.length, rule, what)]
  })
}

/** A new version of the formatter writes code another way. */
const isDependency = ({ message }: Shape): boolean => kindOf({ message, parents: [] }) === 'dependency'

function finding(noise: readonly HunkSeen[], all: number, rule: string, what: string): CoachFinding {
  const { file, hunk } = noise[0] as HunkSeen
  const place = `${file.path}:${hunk.start}`
  return {
    rule,
    points: noise.length / all >= MUCH ? -2 : -1,
    because: `${noise.length} of ${count(all, 'hunk')} change ${what}, which hides the change itself.`,
    evidence: noise
      .slice(0, 3)
      .map((seen) => `${seen.file.path}:${seen.hunk.start}`)
      .join(', '),
    place,
    advice: `Commit hunks such as ${place} on their own, before the change.`,
  }
}
