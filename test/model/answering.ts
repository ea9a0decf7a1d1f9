import type { Engine, Reply } from './server/engine.ts'

export type Rated = {
  readonly level: 'none' | 'slight' | 'clear' | 'strong'
  readonly quotation: string
  readonly reason: string
}

export const unrated: Rated = { level: 'none', quotation: '', reason: '' }

export type Said = {
  readonly summary?: string
  readonly figures?: readonly Readonly<Record<string, unknown>>[]
  readonly business?: Rated
  readonly innovation?: Rated
  readonly learning?: Rated
  readonly analysis?: Readonly<Record<string, unknown>>
}

const propertiesOf = (format: unknown): readonly string[] =>
  Object.keys((format as { readonly properties?: object } | null)?.properties ?? {})

/** A model that answers each of the questions about an achievement with what is given here, whatever it was told. */
export function answering(said: Said | ((prompt: string) => Said)): Engine {
  return ({ messages, format }): Reply => {
    const {
      summary = '',
      figures = [],
      business = unrated,
      innovation = unrated,
      learning = unrated,
      analysis = { strengths: [], skills: [], reasoning: '' },
    } = typeof said === 'function' ? said(messages.map(({ content }) => content).join('\n')) : said
    const names = propertiesOf(format)
    const answer = names.includes('summary')
      ? { summary }
      : names.includes('figures')
        ? { figures }
        : names.includes('business')
          ? { business, innovation, learning }
          : analysis
    return { content: JSON.stringify(answer) }
  }
}
