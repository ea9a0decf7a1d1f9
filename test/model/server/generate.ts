type Schema = Readonly<Record<string, unknown>>

const words = 'the parser reads every line once and keeps what it saw so a second run is fast'.split(' ')

/** A value that keeps to a JSON Schema, chosen by `random`: what a model under a grammar says, without its sense. */
export function valueFor(schema: unknown, random: () => number, root: unknown = schema): unknown {
  if (typeof schema !== 'object' || schema === null) return null
  const shape = schema as Schema
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  if (typeof shape.$ref === 'string') return valueFor(pointed(root, shape.$ref), random, root)
  if ('const' in shape) return shape.const
  if (Array.isArray(shape.enum)) return pick(shape.enum)
  const choices = shape.anyOf ?? shape.oneOf
  if (Array.isArray(choices)) return valueFor(pick(choices), random, root)
  const type = Array.isArray(shape.type) ? pick(shape.type) : shape.type
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries((shape.properties ?? {}) as Schema).map(([key, inner]) => [
          key,
          valueFor(inner, random, root),
        ]),
      )
    case 'array':
      return listFor(shape, random, root)
    case 'boolean':
      return random() < 0.5
    case 'integer':
      return Math.floor(numberFor(shape, random, 1))
    case 'number':
      return Math.round(numberFor(shape, random, 0) * 100) / 100
    case 'string':
      return textFor(shape, random)
    default:
      return null
  }
}

const limit = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

function numberFor({ minimum, maximum }: Schema, random: () => number, step: number): number {
  const least = limit(minimum, 0)
  return least + random() * (limit(maximum, least + 100) - least + step * 0.999)
}

function listFor({ minItems, maxItems, items }: Schema, random: () => number, root: unknown): unknown[] {
  const least = limit(minItems, 0)
  const most = Math.min(limit(maxItems, least + 3), least + 3)
  const length = least + Math.floor(random() * (most - least + 1))
  return Array.from({ length }, () => valueFor(items, random, root))
}

function textFor({ minLength, maxLength }: Schema, random: () => number): string {
  const count = 3 + Math.floor(random() * 9)
  const said = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
  return said.padEnd(limit(minLength, 0), '.').slice(0, limit(maxLength, 400))
}

function pointed(root: unknown, pointer: string): unknown {
  let here = root
  for (const name of pointer.replace(/^#\/?/, '').split('/').filter(Boolean))
    here = (here as Schema | undefined)?.[name]
  return here
}
