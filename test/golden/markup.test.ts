import { Marked, type Token, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Portfolio } from '../../src/core/portfolio.ts'
import { safe } from '../../src/core/safe-text.ts'
import { markdown } from '../../src/render/markdown/markdown.ts'
import { templates } from '../../src/render/templates/list.ts'
import { material } from './material.ts'

const marked = new Marked({ gfm: true })

/** Every token of a document, marked's own kinds, in the order a reader meets them. */
function tokensOf(text: string): readonly Token[] {
  const found: Token[] = []
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token)
  })
  return found
}

/** The document without its footnotes' marks: marked knows none and would see references in them. */
const bodyOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\[\^\d+\]: /.test(line))
    .join('\n')
    .replace(/\[\^\d+\]/g, '')
const receiptsOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\[\^\d+\]: /.test(line))
    .map((line) => line.replace(/^\[\^\d+\]: /, '- '))
    .join('\n')

const linksIn = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => (token.type === 'link' ? [(token as Tokens.Link).href] : []))
const own = ({ receipts }: Portfolio) =>
  receipts
    .flatMap(({ url, commits }) => [url, ...commits.map((one) => one.url)])
    .filter((url) => url !== null)

describe.each(Object.entries(templates))('the Markdown of the %s', (_, template) => {
  const portfolio = template.build(material)
  const text = markdown(portfolio)
  const shownCode = portfolio.sections.flatMap(({ claims }) =>
    claims.flatMap((claim) => claim.code.map(({ lines }) => lines.join('\n'))),
  )
  const figures = new Set(
    portfolio.sections.flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.figures.map(({ value }) => `**${safe(value, 'markdown-line')}**`)),
    ),
  )

  test('links only to the repository in its body, and to its receipts below', () => {
    expect(linksIn(bodyOf(text))).toEqual(['https://github.com/example/ledger'])
    expect(linksIn(receiptsOf(text))).toEqual(own(portfolio))
  })

  test('holds no HTML, no image and no emphasis from a title', () => {
    const tokens = [...tokensOf(bodyOf(text)), ...tokensOf(receiptsOf(text))]
    expect(
      tokens.filter(({ type }) => ['html', 'image', 'del', 'def'].includes(type)),
    ).toEqual([])
    const code = tokens.flatMap((token) => (token.type === 'code' ? [(token as Tokens.Code).text] : []))
    expect(code).toEqual(shownCode)
    const strong = tokens.filter(({ type }) => type === 'strong').map(({ raw }) => raw)
    expect(strong.filter((raw) => !figures.has(raw))).toEqual([])
    const emphasised = tokens.flatMap((token) => (token.type === 'em' ? [(token as Tokens.Em).text] : []))
    for (const words of emphasised) expect(words).toMatch(/ · score \d+$/)
  })

  test('shows every title letter by letter', () => {
    const html = String(marked.parse(bodyOf(text)))
    expect(html).toContain(
      'Escape &lt;script&gt; and [x](javascript:alert(1)) in _memo_fields_ of the <code>report</code>',
    )
    expect(html).toContain('修复 CSV 导入时的日期解析')
  })

  test('has a footnote for every mark, and a mark for every footnote', () => {
    const marks = new Set(text.match(/\[\^\d+\](?!: )/g))
    const notes = (text.match(/^\[\^\d+\](?=: )/gm) ?? []).map(String)
    expect([...marks].sort()).toEqual([...notes].sort())
  })
})
