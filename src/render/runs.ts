import { safe } from '../core/safe-text.ts'

// Between backticks as people write code in subjects, e.g. `npm ci`.
const CODE = /(?<!`)`([^`\s](?:[^`]*[^`\s])?)`(?!`)/g

/** Text in turns: words, code (without its backticks), words … What is nothing is left out. */
export const runsOf = (text: string): readonly { readonly code: boolean; readonly text: string }[] =>
  text
    .split(CODE)
    .map((part, index) => ({ code: index % 2 === 1, text: part }))
    .filter((run) => run.text !== '')

/** The same words without any marks, for where a page has only text: its title, a bookmark, the words for a picture. */
export const plain = (text: string): string => safe(text, 'page-line').replace(CODE, '$1')
