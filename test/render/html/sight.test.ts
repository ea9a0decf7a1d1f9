import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themeNames } from '../../../src/core/look.ts'
import type { Portfolio } from '../../../src/core/portfolio.ts'
import { EVIDENCE_NEEDED } from '../../../src/core/unsupported.ts'
import { html } from '../../../src/render/html/html.ts'
import { templates } from '../../../src/render/templates/list.ts'
import { material } from '../../golden/material.ts'
import { hasPoppler, pagesOf } from '../pdf/poppler.ts'
import { claim, kinds, months, portfolio, receipt, section } from '../pdf/sample.ts'
import { type Browser, hasBrowser, openBrowser, type Page, type Screen } from './browser.ts'

/** All rules of WCAG 2.2 up to AA, and what axe thinks good beside. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const screens: readonly Screen[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
)

let browser: Browser
// A craft without a browser is whole; only what a page looks like is not looked at.
beforeAll(() => {
  if (hasBrowser) browser = openBrowser()
})
afterAll(() => browser?.close())

/** What axe finds wrong, each with the elements. */
async function faultsOf(page: Page, screen: Screen): Promise<unknown> {
  await page.show(screen)
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations, passes }) =>
    passes.length < 15 ? ['axe looked at nothing'] : violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })))`)
}

async function opened(document: Portfolio, look?: Parameters<typeof html>[1]): Promise<Page> {
  const page = await browser.open(await html(document, look))
  await page.evaluate(axe.source)
  return page
}

const sentence = (text: string) => ({ text, receipts: [1] })

/** One document with everything a page can have. */
const full = portfolio({
  facts: [
    { label: 'Commits', value: '61', because: 'your own commits in the period' },
    { label: 'Languages', value: 'TypeScript 4,870, YAML 312', because: 'by file name' },
  ],
  sections: [
    section({
      paragraphs: [sentence(`It halved the cost of \`npm ci\`. ${EVIDENCE_NEEDED}`)],
      charts: [months, kinds],
      claims: [
        claim({
          figures: [{ value: '12 → 3 min', quotation: 'goes from 12 min to 3 min', receipts: [1] }],
          code: [
            {
              path: 'src/a.ts',
              language: null,
              lines: [' for (;;) {', '-\ta()', '+\tb()'],
              moreLines: 7,
              receipt: 1,
            },
          ],
          skills: ['TypeScript'],
          people: ['Jonas Weber'],
          details: ['Not counted as work: 62 lines'],
        }),
      ],
      points: [sentence('A point')],
      table: { columns: ['Month', 'Commits'], rows: [['Dec 2025', '3']] },
    }),
    section({ title: 'Two', claims: [claim({})] }),
  ],
})

describe.skipIf(!hasBrowser)('axe finds nothing wrong', () => {
  test.each(Object.entries(templates))('with the page of the %s, on any screen', async (_, { build }) => {
    const page = await opened(build(material))
    for (const screen of screens) expect([screen, await faultsOf(page, screen)]).toEqual([screen, []])
    expect(page.said).toEqual([])
  })

  test.each(themeNames)('with any part of a page in %s, charts’ numbers opened', async (theme) => {
    const page = await opened(full, { paper: 'a4', theme })
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    for (const screen of screens) expect([screen, await faultsOf(page, screen)]).toEqual([screen, []])
  })
})

const hash = '0123456789abcdef'.repeat(5)
const worst = [
  hash,
  'packages/plugin-legacy/src/very-long-folder-name/__tests__/fixtures/aVeryLongFileName.spec.ts',
  `https://example.com/a/${'b'.repeat(70)}?q=${'c'.repeat(70)}`,
  'W'.repeat(120),
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2),
]
const widest = portfolio({
  title: hash,
  repositories: worst.map((name) => ({ name, url: null })),
  facts: worst.map((value) => ({ label: value, value: value.slice(0, 16), because: value })),
  sections: [
    section({
      title: hash,
      paragraphs: worst.map(sentence),
      charts: [kinds, months].map((chart) => ({
        ...chart,
        title: hash,
        text: hash,
        bars: Array.from({ length: 18 }, (_, i) => ({ label: worst[i % 5] ?? '', value: 1e12 })),
      })),
      claims: worst.map((text) =>
        claim({
          title: text,
          when: '27 December 2025 – 3 January 2026',
          details: [text],
          figures: [{ value: text, quotation: text, receipts: Array.from({ length: 40 }, () => 1) }],
          code: [
            { path: text, language: null, lines: [`+${text}`, `-\t\t${text};`], moreLines: 0, receipt: 1 },
          ],
        }),
      ),
      points: worst.map(sentence),
      table: { columns: ['A', 'B', 'C', 'D'], rows: [worst.slice(0, 4), ['1,234,567', '2', '3', '4']] },
    }),
  ],
  receipts: [receipt({ kind: 'url', target: worst[2] ?? '', label: hash })],
})

describe.skipIf(!hasBrowser)('a page', () => {
  test.each([320, 360, 768, 1280])(
    '%i pixels wide never has to be pushed sideways, however long a word is',
    async (width) => {
      const page = await opened(widest)
      await page.show({ width, scheme: 'light' })
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      const over = await page.evaluate(`[...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.heard, svg') && one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => one.outerHTML.slice(0, 80))`)
      expect(over).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    },
  )

  test('can be gone through with the keyboard, first past what stands before the content', async () => {
    const page = await opened(full)
    await page.show({ width: 1280, scheme: 'light' })
    const seen = await page.evaluate(`(() => {
      const all = [...document.querySelectorAll('a, summary')]
      return all.map((one) => {
        one.focus({ focusVisible: true })
        const style = getComputedStyle(one)
        const { top, height } = one.getBoundingClientRect()
        return document.activeElement === one && style.outlineStyle !== 'none' && height > 0 && top >= 0
      })
    })()`)
    expect(new Set(seen as boolean[])).toEqual(new Set([true]))
    expect(await page.evaluate('document.querySelector("a").getAttribute("href")')).toBe('#content')
  })

  test('runs nothing and asks for nothing, whatever its words are', async () => {
    const bad = `"><img src="https://example.com/x.png" onerror="window.ran=1"></style><script>window.ran=1</script>`
    const page = await opened(
      portfolio({
        title: bad,
        sections: [section({ title: bad, claims: [claim({ title: bad, people: [bad] })] })],
      }),
    )
    expect(await page.evaluate('[window.ran ?? null, document.images.length]')).toEqual([null, 0])
    expect(page.said).toEqual([])
  })

  test('would be kept by its policy from what it does not have', async () => {
    const added =
      '<style>h1{display:none}</style><script>window.ran=1</script><img src="https://example.com/x.png">'
    const page = await browser.open((await html(full)).replace('</body>', `${added}</body>`))
    expect(
      await page.evaluate('[window.ran ?? null, getComputedStyle(document.querySelector("h1")).display]'),
    ).toEqual([null, 'block'])
    expect(page.said.filter((one) => one.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(
      3,
    )
  })
})

test.skipIf(!hasBrowser || !hasPoppler)(
  'printed, no page ends with a heading, and receipts tell their address',
  async () => {
    const words = 'Every posting asked the rate service again and rates are now kept for a day. '
    const claims = Array.from({ length: 40 }, (_, i) =>
      claim({
        title: `Heading ${i}.`,
        sentences: [{ text: words.repeat(1 + (i % 5)), receipts: [1] }],
        skills: i % 2 === 0 ? ['TypeScript'] : [],
      }),
    )
    const sections = claims.flatMap((_, i) =>
      i % 4 === 0 ? [section({ title: `Heading part ${i}.`, claims: claims.slice(i, i + 4) })] : [],
    )
    const page = await opened(portfolio({ sections }))
    await page.show({ width: 1280, scheme: 'dark' })
    const pages = pagesOf(await page.printed())
    expect(pages.length).toBeGreaterThan(5)
    for (const text of pages) {
      const lines = text
        .trim()
        .split('\n')
        .filter((line) => !/^\d+ ?\/ ?\d+$|^3–17 Feb|^feature · score/.test(line))
      // The page's number, and what stands beside a heading.
      expect(lines.slice(-1).filter((line) => /^Heading/.test(line))).toEqual([])
    }
    expect(pages.join('').replace(/\s+/g, '')).toContain('<https://github.com/example/ledger/pull/214>')
  },
)
