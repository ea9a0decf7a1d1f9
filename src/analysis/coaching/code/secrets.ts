import type { CoachFinding } from '../../../core/coaching.ts'
import { MAY_BE_SECRET, masked, type Secret, secretsIn } from '../secret-forms.ts'
import { placeOf, type Shape, type ShapeFile } from '../shape.ts'

const SAYS: Readonly<Record<Secret['kind'], string>> = {
  token: 'a token of a service',
  'private-key': 'a private key',
  value: 'what looks like a password or key',
}
const POINTS: Readonly<Record<Secret['kind'], number>> = { token: -6, 'private-key': -5, value: -3 }
/** A token that looks real may be one even in a test; keys and passwords are made for tests. */
const POINTS_IN_TESTS = -1.5
const MOST = 3

/** Tokens, keys and passwords in added lines. What is found is never shown beyond its first four characters. */
export function secrets(shape: Shape): readonly CoachFinding[] {
  const found: CoachFinding[] = []
  for (const file of shape.read) {
    if (file.mark !== null) continue
    for (const line of file.added) {
      if (!MAY_BE_SECRET.test(line.text)) continue
      for (const secret of secretsIn(line.text)) {
        const points = pointsOf(file, secret)
        if (points < 0) found.push(finding(placeOf(file, line), secret, points))
        if (found.length >= MOST) return found
      }
    }
  }
  return found
}

function pointsOf(file: ShapeFile, { kind }: Secret): number {
  const isShown = /^(test|documentation|example|translation)$/.test(file.role)
  if (!isShown) return POINTS[kind]
  return kind === 'token' ? POINTS_IN_TESTS : 0
}

const finding = (place: string, secret: Secret, points: number): CoachFinding => ({
  rule: 'code/secret',
  points,
  because: `${place} holds ${SAYS[secret.kind]}; whoever can read the repository can use it.`,
  evidence: masked(secret.text),
  place,
  advice: `Withdraw what stands at ${place}, then take it out of the history before pushing.`,
})
