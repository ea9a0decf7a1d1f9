import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Craft } from '../context.ts'
import { expectFault, trackedOnce, workshop } from './history.ts'

let tracked: () => Craft
let craft: Craft
beforeAll(async () => {
  tracked = await trackedOnce(workshop())
})
beforeEach(() => {
  craft = tracked()
})

const own = (name: string, text: string): string => {
  const path = join(craft.home, 'templates', name)
  ;(craft.files as Map<string, string>).set(path, text)
  return path
}
const written = (name: string, ...more: readonly string[]) =>
  craft('portfolio', name, '--everybody', '-o', '-', ...more)

describe('a template of one’s own', () => {
  test('sees the same value as craft’s own, and writes it its own way', async () => {
    own(
      'brag.txt',
      '{{title}}\n{{#sections}}\n{{#claims}}\n* {{title}}{{#figures}} {{value}};{{/figures}}\n{{/claims}}\n{{/sections}}',
    )
    const { code, out } = await written('brag')
    expect(code).toBe(0)
    expect(out).toMatch(/^Review: workshop/)
    expect(out).toContain('40 → 4 minutes;')
  })

  test('says whose value it writes', async () => {
    own(
      'cv.md',
      '{{! from resume }}{{#resume}}{{#projects}}## {{name}}, {{startDate}}{{/projects}}{{/resume}}',
    )
    expect((await written('cv')).out).toMatch(/## workshop, 20\d\d-\d\d-\d\d/)
  })

  test('is found by its name in the folder, and the file it writes has its ending', async () => {
    own('brag.html', '<h1>{{title}}</h1>')
    const { code, out } = await craft('portfolio', 'brag', '--everybody')
    expect(code).toBe(0)
    expect(out).toMatch(/brag-all-time\.html\n$/)
  })

  test('never comes before one of craft’s own, and that is said', async () => {
    const path = own('review.md', 'mine')
    const { out, err } = await written('review')
    expect(out).not.toBe('mine')
    expect(err).toContain(`Note: ${path} is not used, as craft has a template of that name`)
    expect((await written('technical')).err).not.toContain('is not used')
  })

  test.each([
    ['md', '**\\<b>\\[x\\]'],
    ['html', '&#60;b&#62;[x]'],
    ['txt', '<b>[x]'],
  ])('keeps words words in .%s', async (extension, words) => {
    const { ownTemplate } = await import('../../src/render/own/own.ts')
    const { templates } = await import('../../src/render/templates/list.ts')
    const { material } = await import('../golden/material.ts')
    const file = { path: 'x', extension: extension as 'md', text: '**{{title}}', names: new Set(['title']) }
    const portfolio = { ...templates.review.build(material), title: '<b>[x]' }
    expect(ownTemplate(file).render(portfolio)).toBe(extension === 'md' ? words : `**${words}`)
  })

  test('cannot be told to act on a terminal, not even unescaped', async () => {
    const { ownTemplate } = await import('../../src/render/own/own.ts')
    const { templates } = await import('../../src/render/templates/list.ts')
    const { material } = await import('../golden/material.ts')
    const file = { path: 'x', extension: 'txt' as const, text: '{{{title}}}', names: new Set(['title']) }
    const portfolio = { ...templates.review.build(material), title: '\u001b[31mred' }
    expect(ownTemplate(file).render(portfolio)).toBe('\\u001b[31mred')
  })
})

describe('a broken template', () => {
  test.each([
    ['{{title}}\n{{#sections}}\n{{title}}', ':2: unclosed section "sections"'],
    ['{{title}}\n\n{{/sections}}', ':3: unopened section "sections"'],
    ['a\n{{title', ':2: unclosed tag'],
    ['{{! from resume }}\n{{resume.basics.name}}', ':2: no document has a "basics"'],
    ['a\n{{titel}}', ':2: no document has a "titel"; did you mean title?'],
    ['{{title.constructor}}', ':1: no document has a "constructor"'],
    ['{{> other}}', ':1: there are no partials, so "other" can\'t be taken in'],
    ['{{! from reveiw }}', ':1: there is no template "reveiw" to begin from; did you mean review?'],
  ])('%j is a usage fault with file and line', async (text, says) => {
    const path = own('brag.md', text)
    expectFault(await written('brag'), { code: 2, says: `${path}${says}` })
  })

  test.each(['reveiw', '../../etc/passwd', ''])('%j is no template, which is a usage fault', async (name) => {
    expectFault(await written(name), { code: 2, says: `there is no template "${name}"` })
  })

  test('a document that stands is none, and what checks it is said', async () => {
    const path = own('review-2026.md', '# What was written before\n')
    const ran = await written(path)
    expectFault(ran, { code: 2, says: `${path} is a file, and no template` })
    expect(ran.err).toContain(
      'Next: name the template it is of, as in: craft portfolio review -o <file> --verify',
    )
  })

  test('cannot be asked for in another format', async () => {
    own('brag.md', '{{title}}')
    expectFault(await written('brag', '--format', 'json'), {
      code: 2,
      says: 'brag is a template for .md files',
    })
  })
})
