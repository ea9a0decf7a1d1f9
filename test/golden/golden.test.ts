import { describe, expect, test } from 'vitest'
import { templateNames } from '../../src/core/portfolio.ts'
import { formats } from '../../src/render/formats.ts'
import { templates } from '../../src/render/templates/list.ts'
import { material } from './material.ts'

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
})
