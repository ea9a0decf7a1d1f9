import fc from 'fast-check'
import { Marked, type Token, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { Portfolio, TemplateName } from '../../../src/core/portfolio.ts'
import { safe } from '../../../src/core/safe-text.ts'
import { markdown } from '../../../src/render/markdown/markdown.ts'
import { templates } from '../../../src/render/templates/list.ts'
import { anyAchievements, evidence, oid, work } from '../../analysis/impact/achievements.ts'
import { materialOf } from '../templates/materials.ts'

const marked = new Marked({ gfm: true })

// Two thirds markup: what a hostile title, message, name or tag would be written with.
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '<script>alert(1)</script>',
        '<img src=x onerror=y>',
        '[x](javascript:alert(1))',
        '![i](http://x.y/z)',
      ],
      ...[
        'https://x.y/z',
        'www.x.y',
        'a@b.cd',
        '**b**',
        '_s_',
        '~~d~~',
        '`c`',
        '`',
        '|',
        '\n# h',
        '\n- [ ] t',
      ],
      ...[
        '[^1]',
        '[^9]: x',
        '\n\n---\n',
        '<!--',
        '&lt;',
        '\\',
        'snake_case_name',
        '支持中文',
        ' word ',
        '\u202e',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `T${parts.join('')}`)

const hostileWork = fc.tuple(anyAchievements(6), fc.infiniteStream(hostile)).map(([achievements, texts]) => {
  const text = (): string => texts.next().value as string
  return achievements.map(
    (one): Achievement => ({
      ...one,
      title: text(),
      description: `The ${text()} and what else there is to say about all of it.`,
      summary: one.summary === null ? null : text(),
      collaborators: one.collaborators.map((person) => ({ ...person, name: text() })),
      skills: one.skills.map((skill) => ({ ...skill, name: text(), because: text() })),
      figures: one.figures.map((figure) => ({ ...figure, quotation: text() })),
      evidence: one.evidence.map((proof) => ({ ...proof, label: text() })),
    }),
  )
})

function tokensOf(text: string): readonly Token[] {
  const found: Token[] = []
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token)
  })
  return found
}

/** marked knows no footnotes: notes become a list, and marks are taken out. */
const notesListed = (text: string): string => text.replace(/^\[\^\d+\]: /gm, '- ')
const readable = (text: string): string => notesListed(text).replace(/(?<!\\)\[\^\d+\]/g, '')

/** Inside a code span a mark is words, not a mark. */
const withoutCode = (text: string): string =>
  tokensOf(notesListed(text))
    .filter(({ type }) => type === 'codespan')
    .reduce((rest, { raw }) => rest.replace(raw, ''), text)

/** Parentheses stand escaped in a link's target: it is the same page. */
const pageOf = (url: string): string => new URL(url).href.replaceAll('%28', '(').replaceAll('%29', ')')

const ownLinks = ({ receipts, repositories }: Portfolio): ReadonlySet<string> =>
  new Set(
    [
      ...repositories.map(({ url }) => url),
      ...receipts.flatMap(({ url, commits }) => [url, ...commits.map((one) => one.url)]),
    ].flatMap((url) => (url === null ? [] : [pageOf(url)])),
  )

const figuresIn = ({ sections }: Portfolio): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ claims }) =>
      claims.flatMap(({ figures }) => figures.map(({ value }) => `**${safe(value, 'markdown-line')}**`)),
    ),
  )

describe('a document in Markdown', () => {
  test('has no markup, HTML or link that craft did not write, whatever the work is called', () => {
    fc.assert(
      fc.property(
        hostileWork,
        fc.constantFrom<TemplateName>('executive', 'review', 'technical', 'resume'),
        (achievements, name) => {
          const portfolio = templates[name].build(materialOf(achievements))
          const tokens = tokensOf(readable(markdown(portfolio)))
          const kinds = new Set(tokens.map(({ type }) => type))
          for (const kind of ['html', 'image', 'del', 'def', 'code', 'blockquote'])
            expect(kinds).not.toContain(kind)
          const figures = figuresIn(portfolio)
          for (const { type, raw } of tokens) if (type === 'strong') expect(figures).toContain(raw)
          const known = ownLinks(portfolio)
          for (const token of tokens)
            if (token.type === 'link') expect(known).toContain(pageOf((token as Tokens.Link).href))
        },
      ),
    )
  })

  test('has the headings of its sections and claims, and no other', () => {
    fc.assert(
      fc.property(hostileWork, (achievements) => {
        const portfolio = templates.review.build(materialOf(achievements))
        const wanted = 1 + portfolio.sections.reduce((sum, { claims }) => sum + 1 + claims.length, 0)
        const found = tokensOf(readable(markdown(portfolio))).filter(({ type }) => type === 'heading')
        expect(found).toHaveLength(wanted + (portfolio.warnings.length > 0 ? 1 : 0))
      }),
    )
  })

  test('has one footnote a receipt, in order, and a mark for each', () => {
    fc.assert(
      fc.property(hostileWork, (achievements) => {
        const portfolio = templates.review.build(materialOf(achievements))
        const text = markdown(portfolio)
        const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => Number(number))
        expect(notes).toEqual(portfolio.receipts.map(({ number }) => number))
        const marks = new Set(
          [...withoutCode(text).matchAll(/(?<!\\)\[\^(\d+)\](?!: )/g)].map(([, n]) => Number(n)),
        )
        expect([...marks].sort((a, b) => a - b)).toEqual(notes)
      }),
    )
  })

  const one = work({
    title: 'Read history as a stream',
    evidence: [
      evidence('pull-request', '12', 'Read history as a stream'),
      ...[1, 2, 3, 4, 5].map((n) => evidence('commit', oid(n), `step ${n}`)),
    ],
  })
  const written = markdown(templates.review.build(materialOf([one])))

  test('puts the receipts of a sentence right behind it', () => {
    expect(written).toContain('1 commit changed 1 file (+0 −0 lines).[^1]')
  })

  test('writes a receipt with its links, its first commits and how many more', () => {
    const short = (n: number) =>
      `[\`${oid(n).slice(0, 10)}\`](https://github.com/ada/engine/commit/${oid(n)})`
    expect(written).toContain(
      `[^1]: [pull request 12](https://github.com/ada/engine/pull/12), Read history as a stream, ${short(1)}, ${short(2)}, ${short(3)}, 2 more commits, 2026-03-02`,
    )
  })

  test('ends with one newline and has no blank line twice', () => {
    expect(written).toMatch(/[^\n]\n$/)
    expect(written).not.toContain('\n\n\n')
  })

  test('keeps parentheses and brackets of an address and a label inside the link', () => {
    const url = 'https://ci.example.org/run(1)/a]b'
    const text = markdown(
      templates.review.build(materialOf([work({ evidence: [evidence('url', url, 'a [b](c)')] })])),
    )
    const links = tokensOf(readable(text)).flatMap((token) =>
      token.type === 'link' ? [token as Tokens.Link] : [],
    )
    expect(links.map(({ href }) => decodeURIComponent(href))).toContain(url)
  })
})
