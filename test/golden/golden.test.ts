import { describe, expect, test } from 'vitest'
import { factsFor } from '../../src/analysis/wording/facts.ts'
import { heldWording } from '../../src/analysis/wording/held.ts'
import { templateNames } from '../../src/core/portfolio.ts'
import { formats } from '../../src/render/formats.ts'
import { templates } from '../../src/render/templates/list.ts'
import { material } from './material.ts'
import { wording } from './wording.ts'

/** After a wanted change: npx vitest run test/golden -u, and read what it changed. */
describe('the documents beside this file', () => {
  test.each(templateNames)('%s comes out as it stands there', async (name) => {
    const { format, build } = templates[name]
    // The words of a PDF are held against the document elsewhere; its bytes are nothing to read.
    const { extension, render } = formats[format === 'pdf' ? 'markdown' : format]
    await expect(await render(build(material))).toMatchFileSnapshot(`${name}.${extension}`)
  })

  test.each(templateNames)('%s comes out as a page, too', async (name) => {
    const { extension, render } = formats.html
    await expect(await render(templates[name].build(material))).toMatchFileSnapshot(`${name}.${extension}`)
  })

  test.each(['markdown', 'html'] as const)('executive comes out in a model’s words, too (%s)', async (format) => {
    const { extension, render } = formats[format]
    const document = templates.executive.build({ ...material, wording })
    await expect(await render(document)).toMatchFileSnapshot(`executive-worded.${extension}`)
  })
})

test('the words of the document beside this file are borne out by its facts', () => {
  const facts = factsFor(templates.executive.tellable?.(material) ?? [])
  expect(heldWording(wording.sentences, facts)).toEqual({ sentences: wording.sentences, leftOut: [] })
})
