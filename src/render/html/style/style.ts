import type { Look, Paper } from '../../../core/look.ts'
import { type Colours, onPaper } from '../../colours.ts'
import { ground, inTheDark, paleOf } from './colours.ts'
import { page } from './page.ts'
import { print } from './print.ts'
import { work } from './work.ts'

/** The page's only style sheet, the same for the same look: no part of it ever comes from a document. */
export const styleFor = ({ theme, paper }: Look): string => `
:root { color-scheme: light dark; ${variables(onPaper[theme], ground.light, paleOf.light[theme])} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${variables(inTheDark[theme], ground.dark, paleOf.dark[theme])} }
}
${page}${work}
@page { size: ${paperSizes[paper]}; margin: 17mm 18mm 19mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
${print}`

const paperSizes: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' }

const variables = (colours: Colours, page: string, pale: string): string =>
  Object.entries({ page, pale, ...colours })
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')
