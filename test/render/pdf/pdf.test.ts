import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themeNames } from '../../../src/core/look.ts'
import type { Portfolio } from '../../../src/core/portfolio.ts'
import { pdf } from '../../../src/render/pdf/pdf.ts'
import { openTypesetter } from '../../../src/render/pdf/typesetter.ts'
import { templates } from '../../../src/render/templates/list.ts'
import { material } from '../../golden/material.ts'
import { fontsOf, hasPoppler, infoOf, pagesOf, squashed, structureOf, wordsOf } from './poppler.ts'
import { claim, kinds, months, portfolio, receipt, section } from './sample.ts'
import { told } from './told.ts'

const shared = openTypesetter()
const set = (document: Portfolio, look?: Parameters<typeof pdf>[1]) => pdf(document, look, shared)

const withSentences = (...texts: readonly string[]): Portfolio =>
  portfolio({ sections: [section({ paragraphs: texts.map((text) => ({ text, receipts: [] })) })] })

const full = portfolio({
  facts: [
    { label: 'Commits', value: '61', because: 'your own commits in the period' },
    { label: 'Lines', value: '+8,930 −1,662', because: 'as git counts them' },
    { label: 'Languages', value: 'TypeScript 4,870, YAML 312', because: 'by file name' },
  ],
  sections: [
    section({
      title: 'Highlights',
      charts: [months, kinds],
      claims: [
        claim({
          figures: [{ value: '12 → 3 min', quotation: 'an import goes from 12 min to 3 min', receipts: [1] }],
          code: [
            {
              path: 'src/import/reader.ts',
              language: 'TypeScript',
              lines: [' for (const a of b) {', '-\twhole()', '+  piece("`$x$`")', ' }'],
              moreLines: 7,
              receipt: 1,
            },
          ],
          skills: ['TypeScript', 'Testing'],
          people: ['Jonas Weber'],
          details: ['Not counted as work: 62 lines'],
        }),
      ],
    }),
    section({
      title: 'By month',
      points: [{ text: 'A point', receipts: [1] }],
      table: { columns: ['Month', 'Commits'], rows: [['Dec 2025', '3']] },
    }),
  ],
})

describe.skipIf(!hasPoppler)('the words of a PDF', () => {
  test.each(['review', 'technical'] as const)(
    'are those of the %s document, sentence by sentence',
    async (name) => {
      const document = templates[name].build(material)
      const bytes = await set(document)
      for (const order of ['raw', 'page'] as const) {
        const text = squashed(
          pagesOf(bytes, order)
            .join('\n')
            .replace(/^.*\n?\d+ ?\/ ?\d+$/gm, ''),
        )
        expect(told(document).filter((one) => !text.includes(squashed(one)))).toEqual([])
      }
    },
  )

  test('are there for figures, code, charts, tables and receipts too', async () => {
    const text = squashed(pagesOf(await set(full)).join('\n'))
    expect(told(full).filter((one) => !text.includes(squashed(one)))).toEqual([])
    expect(text).toContain(squashed('7 more lines of this change'))
    expect(text).toContain('1,258')
  })

  test.each([
    ['ligatures', 'an efficient, offline workflow: affinity, flow, ffi, fjord'],
    ['accents', 'Ünïcödé façade, Škoda, Łódź, İstanbul, naïve Ångström, Ḥ'],
    ['letters with marks of their own', 'e\u0301te\u0301 n\u0303 a\u030a'],
    ['Greek and Cyrillic', 'Καλημέρα κόσμε · Привет, мир · Ђорђе'],
    ['Chinese and Japanese', '修复日期解析 · 日付を直す・カタカナ'],
    ['Korean', '날짜 해석을 고침'],
    ['emoji', 'shipped 🚀 and 👩\u200d💻 was 🎉'],
    ['signs', '12 → 3, ≤ 5 ≥ 2 ≈ 1 × ± ½ ² € £ ¥ § ¶ … „“”‘’ ✓ ✗ ★ ├─ █'],
    ['Hebrew', 'שלום עולם'],
    ['Arabic', 'مرحبا بالعالم'],
    ['Thai', 'สวัสดีชาวโลก'],
    ['Hindi', 'तारीख पढ़ने की त्रुटि ठीक की'],
    ['Punjabi', 'ਤਾਰੀਖ ਪੜ੍ਹਨ ਦੀ ਗਲਤੀ ਠੀਕ ਕੀਤੀ'],
    ['Gujarati', 'તારીખ વાંચવાની ભૂલ સુધારી'],
    ['Tamil', 'தேதி படிக்கும் பிழை சரி செய்யப்பட்டது'],
    ['Telugu', 'తేదీ చదివే లోపం సరిచేయబడింది'],
    ['Kannada', 'ದಿನಾಂಕ ಓದುವ ದೋಷ ಸರಿಪಡಿಸಲಾಗಿದೆ'],
    ['Malayalam', 'തീയതി വായിക്കുന്ന പിശക് പരിഹരിച്ചു'],
    ['Sinhala', 'දිනය කියවීමේ දෝෂය නිවැරදි කළා'],
    ['Georgian', 'თარიღის წაკითხვა გასწორდა'],
    ['Armenian', 'Ամսաթվի ընթերցումն ուղղված է'],
    ['Amharic', 'ቀን ማንበብ ተስተካክሏል'],
    ['Lao', 'ແກ້ໄຂການອ່ານວັນທີ'],
    ['code', 'Document `ledger import --dry-run` and ``two`` ticks'],
  ])('are right for %s', async (_, sentence) => {
    const text = pagesOf(await set(withSentences(sentence)), 'page').join('\n')
    expect(squashed(text).normalize('NFC')).toContain(
      squashed(sentence.replace(/(?<!`)`(?!`)/g, '')).normalize('NFC'),
    )
  })

  test('are only drawn with fonts that they need', async () => {
    expect(fontsOf(await set(withSentences('plain words')))).toEqual([
      'IBMPlexSans-Regular',
      'IBMPlexSans-SemiBold',
    ])
    expect(fontsOf(await set(withSentences('修复', '한국어 🚀')))).toEqual(
      expect.arrayContaining(['NotoSansSC-Regular', 'NotoSansKR-Regular', 'NotoEmoji-Regular']),
    )
  })

  test('have Chinese forms only where the letters around them are not Japanese or Korean', async () => {
    const chinese = async (text: string) =>
      fontsOf(await set(withSentences(text))).includes('NotoSansSC-Regular')
    expect(await chinese('直接修复日期')).toBe(true)
    expect(await chinese('日付を直す')).toBe(false)
    expect(await chinese('Fix `日付` を直す')).toBe(false)
    expect(await chinese('날짜 日字')).toBe(false)
  })

  // What is copied of these repeats a syllable here and there: Typst gives readers the text of each cluster of glyphs.
  test.each([
    ['Bengali', 'তারিখ পড়ার ত্রুটি ঠিক করা হয়েছে', 'NotoSansBengali-Regular'],
    ['Khmer', 'បានកែកំហុសអានកាលបរិច្ឆេទ', 'NotoSansKhmer-Regular'],
    ['Burmese', 'ရက်စွဲဖတ်ခြင်းကို ပြင်ဆင်ပြီး', 'NotoSansMyanmar-Regular'],
  ])('are drawn for %s', async (_, sentence, font) => {
    expect(fontsOf(await set(withSentences(sentence)))).toContain(font)
  })

  test('that no font has are shown as boxes, and still there to be copied', async () => {
    const bytes = await set(withSentences('ᏣᎳᎩ, ꆈꌠꉙ'))
    expect(squashed(pagesOf(bytes).join(''))).toContain('ꆈꌠꉙ')
  })

  test('are marked as Japanese or Korean for who hears them', async () => {
    const file = Buffer.from(await set(withSentences('日付を直す', '날짜')))
    expect(file.includes('/Lang (ja)')).toBe(true)
    expect(file.includes('/Lang (ko)')).toBe(true)
  })
})

const hostile = [
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.3.0": *',
  '$x^2$ and $ integral_0^1 $',
  '\\ \\u{41} \\# #{panic("no")} #let a = 1',
  '= Heading *bold* _em_ @ref <label> // comment /* more */',
  '<script>alert(1)</script> &amp; <b>',
  '[link](javascript:alert(1)) ![image](https://example.com/x.png)',
  '\\input{/etc/passwd} \\write18{id} {\\bf b}',
  "=cmd|' /C calc'!A0 @SUM(1+1)",
  '"quoted" \'single\' -- --- ... ~ \u201csmart\u201d',
]

describe.skipIf(!hasPoppler)('hostile text', () => {
  test.each(hostile)('is shown and does nothing: %s', async (text) => {
    const document = portfolio({
      title: text,
      subject: { name: text, emails: [] },
      sections: [section({ title: text, claims: [claim({ title: text, details: [text], people: [text] })] })],
      receipts: [receipt({ label: text, url: 'javascript:alert(1)' })],
    })
    const bytes = await set(document)
    expect(squashed(pagesOf(bytes).join('\n')).split(squashed(text)).length).toBeGreaterThan(6)
    expect(infoOf(bytes).get('JavaScript')).toBe('no')
    expect(Buffer.from(bytes).includes('/URI (javascript')).toBe(false)
  })

  test('with control and direction characters shows them', async () => {
    const text = squashed(
      pagesOf(await set(withSentences('a\u0000b \u202etxt.exe \u001b[31mred c\ud800d'))).join(''),
    )
    expect(text).toContain('a\\u0000b\\u202etxt.exe\\u001b[31mredc\\ud800d')
  })
})

test('any text at all can be set', async () => {
  const wild = fc.string({ unit: 'binary', maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(wild, wild, async (one, other) => {
      const document = portfolio({
        title: one,
        sections: [
          section({
            title: other,
            points: [{ text: one, receipts: [1, 99] }],
            charts: [{ ...kinds, title: one, unit: other }],
          }),
        ],
      })
      expect(Buffer.from((await set(document)).subarray(0, 5)).toString()).toBe('%PDF-')
    }),
    { numRuns: 25 },
  )
})

describe('the bytes', () => {
  test('are the same for the same document, from one typesetter or another', async () => {
    const bytes = Buffer.from(await set(full))
    expect(bytes.equals(await set(full))).toBe(true)
    expect(bytes.equals(await pdf(full))).toBe(true)
  })

  test('link receipts to where they lead, and to nothing else', async () => {
    const bytes = Buffer.from(await set(full))
    expect(bytes.includes('/URI (https://github.com/example/ledger/pull/214)')).toBe(true)
  })
})

describe.skipIf(!hasPoppler)('a reader that cannot see', () => {
  test('finds a tagged document with title, author, language and date', async () => {
    const bytes = await set(full)
    const info = infoOf(bytes)
    expect(info.get('Tagged')).toBe('yes')
    expect(info.get('Title')).toBe(full.title)
    expect(info.get('Author')).toBe('Mira Castellanos')
    expect(info.get('CreationDate')).toContain('Apr  2 07:30:00 2026')
    expect(Buffer.from(bytes).includes('/Lang (en')).toBe(true)
  })

  test('is told what is a heading, a list, a table, code and a picture of what', async () => {
    const bytes = await set(full)
    const structure = structureOf(bytes)
    for (const kind of ['H1 "Highlights"', 'H2 "Import', 'L (', 'Table', 'TH', 'Code', 'Figure', 'Link'])
      expect(structure).toContain(kind)
    const file = Buffer.from(bytes)
    expect(file.includes('/Alt (Commits by month (commits). Most were made in February 2026.)')).toBe(true)
    expect(file.includes('/Outlines')).toBe(true)
  })
})

describe.skipIf(!hasPoppler)('a page', () => {
  const A4 = 595.28
  const EDGE = 56.6

  test('has no line that runs over, however long a word is', async () => {
    const hash = '0123456789abcdef'.repeat(5)
    const path =
      'packages/plugin-legacy/src/very-long-folder-name/__tests__/fixtures/aVeryLongFileName.spec.ts'
    const address = `https://example.com/a/${'b'.repeat(70)}?q=${'c'.repeat(70)}`
    const worst = [
      hash,
      path,
      address,
      'W'.repeat(120),
      'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2),
    ]
    const said = worst.map((text) => ({ text, receipts: [] }))
    const document = portfolio({
      facts: [
        { label: hash, value: hash.slice(0, 16), because: path },
        { label: path, value: hash, because: address },
      ],
      sections: [
        section({
          title: path,
          paragraphs: said,
          charts: [kinds, months].map((chart) => ({
            ...chart,
            title: path,
            bars: worst.map((label) => ({ label, value: 1e12 })),
          })),
          claims: worst.map((text) =>
            claim({
              title: text,
              when: '27 December 2025 – 3 January 2026',
              sentences: [{ text, receipts: [1] }],
              details: [text],
              figures: [{ value: text, quotation: text, receipts: [] }],
              code: [
                {
                  path: text,
                  language: null,
                  lines: [`+${text}`, `-\t\t${text};`],
                  moreLines: 0,
                  receipt: 1,
                },
              ],
            }),
          ),
          points: said,
          table: { columns: ['A', 'B', 'C', 'D'], rows: [worst.slice(0, 4), worst.slice(1)] },
        }),
      ],
      receipts: [receipt({ kind: 'url', target: address, label: hash })],
    })
    const words = wordsOf(await set(document))
    expect(words.length).toBeGreaterThan(300)
    const over = words.filter(({ left, right }) => left < EDGE || right > A4 - EDGE)
    expect(over.map(({ text }) => text)).toEqual([])
  })

  test('never ends with a heading', async () => {
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
    const pages = pagesOf(await set(portfolio({ sections })))
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) {
      const lines = page.trim().split('\n')
      // The last line is the foot: title and number.
      expect(lines.at(-1)).toMatch(/\d+ ?\/ ?\d+$/)
      expect(lines.slice(-4, -1).filter((line) => line.startsWith('Heading'))).toEqual([])
    }
  })

  test.each([1, 3, 12])('begins no list of %i receipts that it has no room for', async (count) => {
    const receipts = Array.from({ length: count }, (_, i) =>
      receipt({ number: i + 1, label: `Receipt ${i + 1}.` }),
    )
    const least = Math.min(4, count)
    const seen = new Set<number>()
    for (let paragraphs = 22; paragraphs < 38; paragraphs++) {
      const sections = [
        section({ paragraphs: Array.from({ length: paragraphs }, () => ({ text: 'Said.', receipts: [1] })) }),
      ]
      const pages = pagesOf(await set(portfolio({ sections, receipts })))
      const on = pages.findIndex((page) => /^Receipts$/m.test(page))
      expect(pages[on]?.match(/Receipt \d+\./g)?.length).toBeGreaterThanOrEqual(least)
      seen.add(on)
    }
    // The heading was tried at the foot of a page, too.
    expect([...seen]).toEqual([0, 1])
  })

  test('repeats the head of a table that goes on', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => [`row ${i}`, String(i)])
    const pages = pagesOf(
      await set(portfolio({ sections: [section({ table: { columns: ['What there is', 'Count'], rows } })] })),
    )
    expect(pages.filter((page) => page.includes('What there is')).length).toBeGreaterThan(1)
  })

  test('is A4 or Letter, in any theme', async () => {
    const sizes = await Promise.all(
      themeNames.map(async (theme) => infoOf(await set(full, { paper: 'letter', theme })).get('Page size')),
    )
    expect(sizes).toEqual(themeNames.map(() => '612 x 792 pts (letter)'))
    expect(infoOf(await set(full)).get('Page size')).toBe('595.276 x 841.89 pts (A4)')
  })
})
