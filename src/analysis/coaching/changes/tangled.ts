import type { CoachFinding } from '../../../core/coaching.ts'
import { count, isWritten, type Shape, type ShapeFile } from '../shape.ts'
import { type Cues, cuesOf } from './cohesion/cues.ts'
import { type Part, partsByFunction, partsByName, partsByPlace, partsOf } from './cohesion/parts.ts'

/** How strongly each sign says that a commit does several things; from `TANGLED` on it is said. */
const PART = 0.75
const FURTHER_PART = 0.3
const ADMITTED = 1
const ADDED = 0.6
const HEAPED = 0.5
const JOINED = 0.8
/** Items of a list that do something: two may be two sides of one thing, six are not. */
const LISTED = { from: 2, each: 0.25, most: 1 }
const TANGLED = 1.5
/** Hunks and files beyond the ordinary, by doubling. */
const HUNKS = { ordinary: 8, each: 0.25, most: 1 }
const FILES = { ordinary: 5, each: 0.2, most: 0.6 }
const ONE_THING = 1.5

export type Cohesion = {
  readonly findings: readonly CoachFinding[]
  readonly parts: readonly Part[]
  /** The same edit in many files. */
  readonly isMechanical: boolean
}

/** Does the commit do one thing? From what its files share, how much there is, and what the message says. */
export function cohesion(shape: Shape): Cohesion {
  const { files } = shape
  if (files === null || files.length === 0) return { findings: [], parts: [], isMechanical: false }
  const cues = cuesOf(shape.message)
  const shared = partsOf(files, cues)
  const isMechanical = shared.length === 1 && isSmallEdits(files)
  const strength = strengthOf(shape, cues, shared.length, isMechanical)
  const parts = strength >= TANGLED && shared.length === 1 ? split(shape, files, shared) : shared
  if (strength >= TANGLED && parts.length > 1 && shape.parents !== 2)
    return { findings: [tangled(parts, cues, strength)], parts, isMechanical: false }
  return {
    findings: oneThing(shape, shared, strength),
    parts: shared.length > 1 ? [joined(shared)] : shared,
    isMechanical,
  }
}

function split(shape: Shape, files: readonly ShapeFile[], shared: readonly Part[]): readonly Part[] {
  const found = [partsByName(files), partsByFunction(shape), partsByPlace(shape)].find(
    (parts) => parts.length > 1,
  )
  return found ?? shared
}

function strengthOf(shape: Shape, cues: Cues, parts: number, isMechanical: boolean): number {
  const files = (shape.files ?? []).filter(isWritten)
  const hunks = files.reduce((sum, file) => sum + (file.diff?.hunks.length ?? 0), 0)
  const listed = cues.items < LISTED.from ? 0 : Math.min(LISTED.most, cues.items * LISTED.each)
  const said =
    (cues.admits === null ? 0 : ADMITTED) +
    (cues.adds === null ? 0 : ADDED) +
    (cues.heaps === null ? 0 : HEAPED) +
    (cues.joins === null ? 0 : JOINED) +
    listed
  const spread = isMechanical || cues.isOneEdit ? 0 : beyond(hunks, HUNKS) + beyond(files.length, FILES)
  // Much of one thing is large, not tangled: something else has to say so too.
  if (parts < 2 && said === 0) return Math.min(TANGLED - 0.1, spread)
  return (parts > 1 ? PART + FURTHER_PART * (parts - 2) : 0) + said + spread
}

const beyond = (found: number, { ordinary, each, most }: typeof HUNKS): number =>
  Math.min(most, each * Math.max(0, Math.log2(Math.max(1, found) / ordinary)))

/** Few lines in each of many files. */
const isSmallEdits = (files: readonly ShapeFile[]): boolean => {
  const written = files.filter(isWritten)
  const small = written.filter((file) => file.insertions <= 6 && file.deletions <= 6)
  return written.length >= 5 && small.length >= written.length * 0.8
}

function tangled(parts: readonly Part[], cues: Cues, strength: number): CoachFinding {
  const names = parts.map((part) => part.name)
  const other = parts[1] as Part
  const path = other.paths[0] ?? other.name
  const said = cues.admits ?? cues.joins ?? cues.adds ?? cues.heaps
  return {
    rule: 'changes/tangled',
    points: -Math.min(5, Math.round((1 + strength) * 10) / 10),
    because:
      said === null
        ? `It seems to do ${count(parts.length, 'thing')} that share little: ${names.join('; ')}.`
        : `It seems to do several things: ${names.join('; ')}; and the message says “${said}”.`,
    evidence: said ?? names.join('; '),
    place: path,
    advice:
      other.name === path
        ? `Commit ${path} on its own (git add --patch).`
        : `Commit ${other.name} on its own, beginning with ${path} (git add --patch).`,
  }
}

function oneThing(shape: Shape, parts: readonly Part[], strength: number): readonly CoachFinding[] {
  if (strength >= TANGLED || parts.length > 1) return []
  const because = 'Everything in it belongs together.'
  const points = Math.round((ONE_THING - Math.min(1, strength)) * 10) / 10
  return [
    { rule: 'changes/one-thing', points, because, evidence: nameIn(shape, parts), place: null, advice: null },
  ]
}

const nameIn = (shape: Shape, parts: readonly Part[]): string =>
  parts[0]?.name ?? shape.files?.[0]?.path ?? ''

/** Not enough speaks for several things: what is loosely connected counts as one. */
const joined = (parts: readonly Part[]): Part => ({
  name: parts[0]?.name ?? '',
  paths: parts.flatMap((part) => part.paths),
})
