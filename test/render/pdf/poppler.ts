import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Poppler reads PDFs by another's code than ours; its tests skip themselves where it is not installed. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

function poppler(
  program: string,
  pdf: Uint8Array,
  before: readonly string[],
  after: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'craft-pdf-'))
  try {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, pdf)
    return spawnSync(program, [...before, file, ...after], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Its text, page by page; `raw` is in the order of the file, without it in that of the page. */
export const pagesOf = (pdf: Uint8Array, order: 'raw' | 'page' = 'raw'): readonly string[] =>
  poppler('pdftotext', pdf, order === 'raw' ? ['-raw'] : [], ['-'])
    .split('\f')
    .slice(0, -1)

/** Text without what its lines are broken and its directions are marked with. */
export const squashed = (text: string): string => text.replace(/[\s\u202a-\u202e\u2066-\u2069]+/g, '')

/** Each field of `pdfinfo`, by name. */
export const infoOf = (pdf: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    poppler('pdfinfo', pdf, [], [])
      .split('\n')
      .map((line): [string, string] => [line.split(':')[0] ?? '', line.replace(/^[^:]*:\s*/, '')]),
  )

/** The tree that tells a screen reader what is what. */
export const structureOf = (pdf: Uint8Array): string => poppler('pdfinfo', pdf, ['-struct-text'], [])

/** Names of the embedded fonts, sorted. */
export const fontsOf = (pdf: Uint8Array): readonly string[] =>
  [...poppler('pdffonts', pdf, [], []).matchAll(/^[A-Z]{6}\+(\S+)/gm)].map(([, name = '']) => name).sort()

export type Word = { readonly left: number; readonly right: number; readonly text: string }

/** Every word with where it stands, in points from the left edge. */
export const wordsOf = (pdf: Uint8Array): readonly Word[] =>
  [
    ...poppler('pdftotext', pdf, ['-bbox'], ['-']).matchAll(
      /xMin="([\d.-]+)".*? xMax="([\d.-]+)".*?>(.*?)</g,
    ),
  ].map(([, left, right, text = '']) => ({ left: Number(left), right: Number(right), text }))
