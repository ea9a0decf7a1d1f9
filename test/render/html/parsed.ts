import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text in it, of its children too. */
  readonly text: string
}

/** A page as a browser would read it. */
export type Parsed = {
  /** In the order of the document. */
  readonly elements: readonly Element[]
  readonly comments: number
  /** What is wrong with it, by the names the standard has for that. */
  readonly errors: readonly string[]
}

// A letter that means nothing, as U+FFFE; every reader takes it as it is.
const HARMLESS = 'noncharacter-in-input-stream'

export function parsed(html: string): Parsed {
  const errors: string[] = []
  const elements: Element[] = []
  let comments = 0
  const walk = (node: Node): string => {
    if (node.nodeName === '#comment') comments++
    if ('value' in node) return node.value
    const own = 'tagName' in node ? elements.push({ name: '', attributes: {}, text: '' }) - 1 : null
    const text = 'childNodes' in node ? node.childNodes.map(walk).join('') : ''
    if (own !== null && 'tagName' in node)
      elements[own] = {
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text,
      }
    return text
  }
  walk(parse(html, { onParseError: ({ code }) => code !== HARMLESS && errors.push(code) }))
  return { elements, comments, errors }
}

export const named = ({ elements }: Parsed, name: string): readonly Element[] =>
  elements.filter((one) => one.name === name)
