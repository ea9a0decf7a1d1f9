import type { PrivateKind } from '../../core/redaction.ts'
import { folded } from './fold.ts'

/** Something private, by whatever it is called. */
export type Thing = {
  readonly kind: PrivateKind
  /** It has the alias that any of these had before. */
  readonly keys: readonly string[]
  /** What the policy puts in its place; null has it numbered. */
  readonly alias: string | null
}

const keyOf = (kind: PrivateKind, name: string): string => `${kind}:${folded(name)}`

export const thing = (kind: PrivateKind, names: readonly string[], alias: string | null = null): Thing => ({
  kind,
  keys: names.map((name) => keyOf(kind, name)),
  alias,
})
