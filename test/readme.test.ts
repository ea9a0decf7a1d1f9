import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { testCraft } from './context.ts'

const readme = new URL('../README.md', import.meta.url)
const BLOCK = /(<!-- help:begin[^\n]*-->\n)([\s\S]*?)(<!-- help:end -->)/

/** CRAFT_UPDATE_README=1 writes the block instead of comparing it, as one updates a snapshot. */
test('the README shows the help that the program prints', async () => {
  const { out } = await testCraft({ width: 80 })('--help')
  const wanted = `\`\`\`text\n${out.trimEnd()}\n\`\`\`\n`
  const text = await readFile(readme, 'utf8')
  if (process.env.CRAFT_UPDATE_README === '1')
    await writeFile(
      readme,
      text.replace(BLOCK, (_, begin, __, end) => `${begin}${wanted}${end}`),
    )
  expect(BLOCK.exec(await readFile(readme, 'utf8'))?.[2]).toBe(wanted)
})
