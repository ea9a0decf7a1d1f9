import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themeNames } from '../../../src/core/look.ts'
import type { Portfolio } from '../../../src/core/portfolio.ts'
import { EVIDENCE_NEEDED } from '../../../src/core/unsupported.ts'
import { onPaper } from '../../../src/render/colours.ts'
import { html } from '../../../src/render/html/html.ts'
import { ground, inTheDark, paleOf } from '../../../src/render/html/style/colours.ts'
import { plain } from '../../../src/render/runs.ts'
import { templates } from '../../../src/render/templates/list.ts'
import { material } from '../../golden/material.ts'
import { claim, kinds, months, portfolio, receipt, section } from '../pdf/sample.ts'
import { told } from '../pdf/told.ts'
import { named, type Parsed, parsed } from './parsed.ts'

const pageOf = async (document: Portfolio): Promise<Parsed> => parsed(await html(document))

/** Without what only looks: spaces and the ends of lines. */
const squashed = (text: string): string => text.replace(/\s+/g, '')

const wordsOf = (page: Parsed): string => squashed(named(page, 'body')[0]?.text ?? '')

/** Everything of a document at once, with `text` wherever a document takes text. */
const filled = (text: string, url: string | null = null): Portfolio =>
  portfolio({
    title: text,
    subject: { name: text, emails: [text] },
    repositories: [{ name: text, url }],
    facts: [
      { label: text, value: '12', because: text },
      { label: text, value: `${text} and much more of it`, because: text },
    ],
    sections: [
      section({
        title: text,
        paragraphs: [{ text, receipts: [1] }],
        charts: [months, kinds].map((chart) => ({
          ...chart,
          title: text,
          unit: text,
          text,
          bars: [{ label: text, value: 3 }],
        })),
        claims: [
          claim({
            title: text,
            when: text,
            sentences: [{ text, receipts: [1] }],
            figures: [
              { value: text, quotation: text, receipts: [1] },
              { value: '5', quotation: text, provenance: 'stated', receipts: [] },
            ],
            code: [
              {
                path: text,
                language: text,
                lines: [`+${text}`, `-${text}`, ` ${text}`],
                moreLines: 1,
                receipt: 1,
              },
            ],
            skills: [text],
            people: [text],
            details: [text],
          }),
        ],
        points: [{ text, receipts: [] }],
        table: { columns: [text, text], rows: [[text, text]] },
      }),
    ],
    receipts: [
      receipt({
        kind: 'url',
        target: text,
        label: `${text}.`,
        url,
        commits: [{ oid: '0123456789abcdef', url }],
        day: '2026-02-11',
      }),
    ],
  })

/** Which elements there are, with the names of their attributes: what text must never change. */
const shapeOf = ({ elements }: Parsed): readonly string[] =>
  elements
    .filter(({ name }) => name !== 'code' && name !== 'mark')
    .map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '))

describe.each(Object.entries(templates))('the page of the %s', (_, template) => {
  const document = template.build(material)

  test('is HTML without a fault', async () => {
    const { errors, comments } = await pageOf(document)
    expect({ errors, comments }).toEqual({ errors: [], comments: 0 })
  })

  test('says all that the document says', async () => {
    // A figure that somebody stated is told once, with commas.
    const bare = (text: string) => squashed(text).replaceAll(',', '')
    const words = bare(wordsOf(await pageOf(document)))
    expect(told(document).filter((one) => !words.includes(bare(one)))).toEqual([])
  })

  test('has one title and headings that go down step by step', async () => {
    const headings = (await pageOf(document)).elements.flatMap(({ name }) =>
      /^h[1-6]$/.test(name) ? [Number(name[1])] : [],
    )
    expect(headings.filter((level) => level === 1)).toEqual([1])
    expect(headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1)).toEqual([])
  })

  test('leads from every mark to its receipt and back, and nowhere that is not there', async () => {
    const { elements } = await pageOf(document)
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const inside = elements.flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') ? [href.slice(1)] : [],
    )
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
    const named = elements.flatMap(({ attributes }) =>
      ['aria-labelledby', 'aria-describedby'].flatMap((name) => attributes[name]?.split(' ') ?? []),
    )
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
    const marks = elements.filter(({ attributes }) => /^doc-(noteref|backlink)$/.test(attributes.role ?? ''))
    for (const { attributes } of marks)
      expect(attributes['aria-label']).toMatch(/^(Receipt \d+$|Back from receipt)/)
    const marked = new Set(inside.filter((id) => id.startsWith('receipt-')))
    expect([...marked].sort()).toEqual(document.receipts.map(({ number }) => `receipt-${number}`).sort())
  })

  test('leads out only to the repository and the receipts', async () => {
    const out = (await pageOf(document)).elements.flatMap(({ attributes: { href } }) =>
      href === undefined || href.startsWith('#') ? [] : [href],
    )
    expect(out).toEqual(
      [
        ...document.repositories.map(({ url }) => url),
        ...document.receipts.flatMap(({ url, commits }) => [url, ...commits.map((one) => one.url)]),
      ].filter((url) => url !== null),
    )
  })
})

describe('the policy of the page', () => {
  test.each(themeNames.flatMap((theme) => [[theme, 'a4'] as const, [theme, 'letter'] as const]))(
    'allows the style sheet that is there and nothing else (%s, %s)',
    async (theme, paper) => {
      const page = parsed(await html(portfolio(), { theme, paper }))
      const [style, ...others] = named(page, 'style')
      const hash = createHash('sha256')
        .update(style?.text ?? '')
        .digest('base64')
      const metas = named(page, 'meta')
      expect(metas[1]?.attributes).toEqual({
        'http-equiv': 'Content-Security-Policy',
        content: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
      })
      expect(others).toEqual([])
    },
  )

  test('has nothing to forbid: no script, no style in an element, no handler, nothing from elsewhere', async () => {
    const { elements } = await pageOf(filled('x', 'https://example.com/'))
    const names = new Set(elements.map(({ name }) => name))
    for (const name of [
      'script',
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'form',
      'base',
      'audio',
      'video',
    ])
      expect(names).not.toContain(name)
    const attributes = new Set(elements.flatMap((one) => Object.keys(one.attributes)))
    expect([...attributes].filter((name) => /^on|^style$|^src|^action$|xlink/.test(name))).toEqual([])
    expect(await html(portfolio())).not.toMatch(/@import|url\(/)
  })
})

const hostile = [
  '<script>alert(1)</script>',
  '</title></style></head><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '` onfocus=alert(1) autofocus x=`',
  '<!-- comment --> <![CDATA[ x ]]> <?xml ?>',
  '&lt;b&gt; &amp;amp; &#60;script&#62; &notit; &#x0;',
  '</code></pre></article></main><h1>mine</h1>',
  '<style>*{display:none}</style> }body{display:none} expression(alert(1)) url(https://example.com)',
  '<svg><desc></desc><foreignObject><body onload=alert(1)></svg>',
  '<base href="https://example.com/"><meta http-equiv="refresh" content="0;url=https://example.com">',
  '{{constructor}} #{7*7} <%= 7*7 %>',
  '$& $1 $` \\u003cscript\\u003e',
]

describe('hostile text', () => {
  test.each(hostile)('is shown and does nothing: %s', async (text) => {
    const page = await pageOf(filled(text))
    expect(page.errors).toEqual([])
    expect(page.comments).toBe(0)
    expect(shapeOf(page)).toEqual(shapeOf(await pageOf(filled('x'))))
    expect(named(page, 'title')[0]?.text).toBe(plain(text))
    expect(wordsOf(page).split(squashed(plain(text))).length).toBeGreaterThan(20)
  })

  test('with control and direction characters shows them', async () => {
    const page = await pageOf(filled('a\u0000b \u202etxt.exe \u001b[31mred c\ud800d \u2028e'))
    expect(page.errors).toEqual([])
    expect(wordsOf(page)).toContain('a\\u0000b\\u202etxt.exe\\u001b[31mredc\\ud800d\\u2028e')
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    ' https://example.com',
    'https://example.com/ onclick=alert(1)',
    '//example.com',
    'file:///etc/passwd',
  ])('is no address: %s', async (url) => {
    const { elements } = await pageOf(filled('x', url))
    expect(
      elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') === false ? [href] : [])),
    ).toEqual([])
  })

  test('in an address stays in it', async () => {
    const url = `https://example.com/?a="><script>alert(1)</script>&b='&#39;`
    const page = await pageOf(filled('x', url))
    expect(shapeOf(page)).toEqual(shapeOf(await pageOf(filled('x', 'https://example.com/'))))
    const links = page.elements.filter(({ attributes: { href } }) => href?.startsWith('https:'))
    expect(links.map(({ attributes }) => attributes.href)).toEqual([url, url, url])
  })
})

/** As long as the name below a column may be before it is cut. */
const SHORT = 12

test('any text is words on the page, letter by letter, and nothing else', async () => {
  const model = await pageOf(filled('QZQ'))
  const wild = fc.string({ unit: 'binary', minLength: 1, maxLength: SHORT })
  const signs = ['<', '>', '"', "'", '&', '&#', '/', '=', '<!--', '-->', ']]>', 'script', ' ', 'x', '\0']
  const markup = fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 24 })
    .map((all) => all.join('').slice(0, SHORT))
  await fc.assert(
    fc.asyncProperty(fc.oneof(wild, markup), async (text) => {
      // Backticks make code, a colon may end the first part of a title, and a number is told once.
      fc.pre(plain(text).trim() !== '' && !/[:`]|^[\d,.\s]*$/.test(text))
      const page = await pageOf(filled(text))
      expect(page.errors).toEqual([])
      expect(shapeOf(page)).toEqual(shapeOf(model))
      expect(wordsOf(page)).toBe(wordsOf(model).replaceAll('QZQ', () => squashed(plain(text))))
    }),
    { numRuns: 150 },
  )
})

test('what nothing shows is marked in a draft', async () => {
  const page = await pageOf(filled(`It halved the cost. ${EVIDENCE_NEEDED}`))
  const marks = named(page, 'mark').map(({ text }) => text)
  expect(marks.length).toBeGreaterThan(8)
  expect(new Set(marks)).toEqual(new Set([EVIDENCE_NEEDED]))
})

/** WCAG's relative luminance of `#rrggbb`. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((hex) => {
    const value = Number.parseInt(hex, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(themeNames)('the colours of %s', (theme) => {
  test.each([
    ['light', onPaper[theme], ground.light, paleOf.light[theme]],
    ['dark', inTheDark[theme], ground.dark, paleOf.dark[theme]],
  ] as const)('can be read, and its columns be seen (%s)', (_, colours, page, pale) => {
    for (const name of ['ink', 'soft', 'accent', 'added', 'removed'] as const)
      expect([name, contrast(colours[name], page)]).toEqual([name, expect.toSatisfy((ratio) => ratio >= 4.5)])
    expect(contrast(pale, page)).toBeGreaterThanOrEqual(3)
    expect(contrast(pale, colours.accent)).toBeGreaterThanOrEqual(1.5)
  })
})
