import { beforeAll, describe, expect, test } from 'vitest'
import type { Portfolio } from '../../../src/core/portfolio.ts'
import { pdf } from '../../../src/render/pdf/pdf.ts'
import { openTypesetter } from '../../../src/render/pdf/typesetter.ts'
import { templates } from '../../../src/render/templates/list.ts'
import { material } from '../../golden/material.ts'
import { hasPoppler, pagesOf, squashed, structureOf } from './poppler.ts'
import { told } from './told.ts'

const shared = openTypesetter()

/** An element of the tree that tells a screen reader what is what; `text` is all that stands in it. */
type Node = { readonly kind: string; readonly children: Node[]; attributes: string; text: string }

/** Poppler prints the tree by indentation: elements, their attributes and their text in quotes. */
function treeOf(printed: string): Node {
  const root: Node = { kind: 'root', children: [], attributes: '', text: '' }
  const open = [{ node: root, depth: -1 }]
  for (const line of printed.split('\n').filter((one) => one.trim() !== '')) {
    const depth = line.search(/\S/)
    const said = line.trim()
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const above = open.map(({ node }) => node)
    if (said.startsWith('"')) for (const node of above) node.text += said.slice(1, -1)
    else if (/^(\/|Object )/.test(said)) for (const node of above.slice(-1)) node.attributes += `${said}\n`
    else {
      const node: Node = { kind: /^\w+/.exec(said)?.[0] ?? said, children: [], attributes: '', text: '' }
      above.at(-1)?.children.push(node)
      open.push({ node, depth })
    }
  }
  return root
}

const all = (node: Node): readonly Node[] => [node, ...node.children.flatMap(all)]
const kindsIn = ({ children }: Node) => children.map(({ kind }) => kind)

describe.skipIf(!hasPoppler).each(['executive', 'technical', 'review', 'resume', 'archive'] as const)(
  'the structure of the %s document',
  (name) => {
    let document: Portfolio
    let bytes: Uint8Array
    let nodes: readonly Node[]
    const of = (kind: string) => nodes.filter((node) => node.kind === kind)
    beforeAll(async () => {
      document = templates[name].build(material)
      bytes = await pdf(document, undefined, shared)
      nodes = all(treeOf(structureOf(bytes)))
    })

    test('has headings that never skip a level', () => {
      const levels = nodes.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind[1])] : []))
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
    })

    test('has words for every picture', () => {
      const drawn = document.sections.flatMap(({ charts }) => charts.filter(({ bars }) => bars.length > 0))
      expect(of('Figure').length).toBe(drawn.length)
      expect(
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Alt \(/g)?.length ?? 0,
      ).toBe(drawn.length)
    })

    test('has lists of items, tables with heads, and links that lead somewhere from words', () => {
      for (const list of of('L')) expect(new Set(kindsIn(list))).toEqual(new Set(['LI']))
      for (const item of of('LI')) expect(kindsIn(item)).toEqual(['Lbl', 'LBody'])
      for (const table of of('Table')) {
        expect(kindsIn(table)[0]).toBe('THead')
        const head = all(table).filter(({ kind }) => kind === 'TH')
        expect(head.length).toBeGreaterThan(0)
        expect(head.map(({ attributes }) => attributes)).toEqual(
          head.map(() => expect.stringContaining('/Scope /Column')),
        )
      }
      const links = of('Link')
      expect(links.filter(({ text, attributes }) => text === '' || !attributes.includes('Object'))).toEqual(
        [],
      )
    })

    test('has no text that belongs to no paragraph, heading, list, table or picture', () => {
      const loose = nodes.filter(
        ({ kind, attributes }) => /^(Span|Link)$/.test(kind) && attributes.includes('/Placement /Block'),
      )
      expect(loose.map(({ text }) => text)).toEqual([])
    })

    test('holds every word of the document, and nothing of the foot of a page', () => {
      const text = squashed(nodes[0]?.text ?? '')
      expect(told(document).filter((one) => !text.includes(squashed(one)))).toEqual([])
      const pages = pagesOf(bytes).length
      expect(text).not.toMatch(new RegExp(`1/${pages}$`))
      expect(text).not.toContain(squashed(`${document.title}1/${pages}`))
    })
  },
)
