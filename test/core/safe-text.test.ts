import fc from 'fast-check'
import { Marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { safe } from '../../src/core/safe-text.ts'

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'abz09 _*`~[]()<>|#&;:.!-+=\\/@$"\'\t\n\r\u001b\u202e\u200b',
        'http://a.bc',
        'www.a.bc',
        'a@b.cd',
        '&amp;',
        '&#60;',
        '<script>',
        '](http://x.y)',
        '[^1]',
        '- [ ] ',
        '1. ',
        '---',
        '```',
        '`code`',
        '# ',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
)

describe('on a terminal', () => {
  const acting = /(?![\t\n])\p{Cc}|\p{Cs}|[\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

  test('nothing that a terminal acts upon passes', () => {
    fc.assert(fc.property(wild, (text) => !acting.test(safe(text, 'terminal'))))
  })

  test('a line stays one line', () => {
    fc.assert(fc.property(wild, (text) => !/[\n\r\t]/.test(safe(text, 'terminal-line'))))
  })

  test.each([
    ['red \u001b[31mtext', 'red \\u001b[31mtext'],
    ['a\r\nb', 'a\nb'],
    ['user\u202egpj.exe', 'user\\u202egpj.exe'],
    ['lone \ud800 half', 'lone \\ud800 half'],
    ['family 👩‍👩‍👧 and naïve 日本語', 'family 👩‍👩‍👧 and naïve 日本語'],
    ['joined\u200dletters', 'joined\\u200dletters'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
  ])('%j becomes %j', (text, shown) => {
    expect(safe(text, 'terminal')).toBe(shown)
  })
})

describe('in Markdown', () => {
  const marked = new Marked({ gfm: true })
  const decode = (html: string) =>
    html
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
  // A code span shows its words without the backticks; how many spaces stand between words does not show at all.
  const words = (text: string) => text.replace(/[`\s]+/g, ' ').trim()
  const shownIn = (markdown: string, around: RegExp) => {
    const inner = around.exec(String(marked.parse(markdown)))?.[1]
    return inner === undefined ? null : words(decode(inner.replace(/<\/?code>/g, '`')))
  }
  const places: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['a paragraph', (text) => `x ${text}\n`, /^<p>x ([\s\S]*)<\/p>\n$/],
    ['a heading', (text) => `# ${text}\n`, /^<h1>([\s\S]*)<\/h1>\n$/],
    ['a list', (text) => `- ${text}\n`, /^<ul>\n<li>([\s\S]*)<\/li>\n<\/ul>\n$/],
    [
      'a table',
      (text) => `| a |\n| --- |\n| ${text} |\n`,
      /<td>([\s\S]*)<\/td>\n<\/tr>\n<\/tbody><\/table>\n$/,
    ],
  ]

  test.each(places)('text in %s comes out as it went in, without markup or links', (_, put, around) => {
    fc.assert(
      fc.property(wild, (text) => {
        const line = safe(text, 'markdown-line')
        fc.pre(line !== '')
        expect(shownIn(put(line), around)).toBe(words(safe(text, 'terminal-line')))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    [
      'plain words stay plain: read_file, C++, 3 > 2 & so on!',
      'plain words stay plain: read_file, C++, 3 > 2 & so on!',
    ],
    ['use `git log --json` here', 'use `git log --json` here'],
    ['a `broken span', 'a \\`broken span'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
    ['see https://example.com/a', 'see https\\://example.com/a'],
    ['1. first', '1\\. first'],
    ['# not a heading', '\\# not a heading'],
    ['**bold** &amp; [link](x)', '\\*\\*bold\\*\\* \\&amp; \\[link\\](x)'],
    ['Support C #', 'Support C \\#'],
  ])('%j is written %j', (text, written) => {
    expect(safe(text, 'markdown-line')).toBe(written)
  })
})
