import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../core/errors.ts'
import { makeFolder } from '../make-folder.ts'
import { number, record, text } from '../shape.ts'
import { writeWhole } from './disk.ts'

/** Raised when a line of today could be misread by a craft of yesterday. */
const FORMAT = 1

type Label = { readonly format: number; readonly craft: string }
const label = record<Label>({ format: number, craft: text })

/** Two people's lines are both kept where branches meet; no checkout changes the ends of lines. */
const ATTRIBUTES = '*.jsonl text eol=lf merge=union\n'
const IGNORED = 'lock\nlock.*\n*.tmp\n'

/** What may be in a folder before it is a store: git's, and what a kill left of the making of one. */
const HARMLESS = /^(\.git|\.gitattributes|\.gitignore|lock|lock\..*|.*\.tmp)$/

/**
 * Makes the folder a store where it is none yet.
 * @throws Fault('store') where it can't be one, or when it is of a format that this craft does not know
 */
export function prepareFolder(folder: string, craftVersion: string, readonly: boolean): void {
  if (!readonly) makeFolder(folder)
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  if (isFolder && checkFormat(folder, craftVersion)) return
  if (readonly)
    throw new Fault('store', `${folder} is no folder that craft wrote`, 'name one made with: craft export')
  const foreign = readdirSync(folder).find((name) => !HARMLESS.test(name))
  // Another process may have made the store since the label was looked for.
  if (foreign !== undefined && checkFormat(folder, craftVersion)) return
  if (foreign !== undefined)
    throw new Fault(
      'store',
      `${folder} holds ${foreign}, which is not craft's`,
      'name an empty or a new folder',
    )
  // The label comes last: what has one is whole.
  writeMissing(folder, '.gitattributes', ATTRIBUTES)
  writeMissing(folder, '.gitignore', IGNORED)
  writeMissing(folder, 'craft.json', labelText(craftVersion))
}

/**
 * Reads the folder's label; false when it has none.
 * @throws Fault('store') when a newer craft wrote it, or when it can't be read
 */
export function checkFormat(folder: string, craftVersion: string): boolean {
  const path = join(folder, 'craft.json')
  if (!existsSync(path)) return false
  const found = labelIn(readFileSync(path, 'utf8'))
  if (found === null)
    throw new Fault(
      'store',
      `${path} does not say what this store is`,
      `if the store is yours, put {"format":${FORMAT},"craft":"${craftVersion}"} there`,
    )
  if (found.format > FORMAT)
    throw new Fault(
      'store',
      `the store ${folder} was written by craft ${found.craft} (format ${found.format}), you run ${craftVersion} (format ${FORMAT})`,
      'update craft, or set CRAFT_HOME to use another store',
    )
  return true
}

/** Does the folder say in words that can be read what it is? */
export function isLabelled(folder: string): boolean {
  const path = join(folder, 'craft.json')
  return existsSync(path) && labelIn(readFileSync(path, 'utf8')) !== null
}

/** Gives a folder that has lost its label a new one; the old one is overwritten. */
export const labelAgain = (folder: string, craftVersion: string): void =>
  writeWhole(join(folder, 'craft.json'), [Buffer.from(labelText(craftVersion))])

const labelText = (craft: string): string => `${JSON.stringify({ format: FORMAT, craft })}\n`

function labelIn(content: string): Label | null {
  try {
    return label(JSON.parse(content))
  } catch {
    return null
  }
}

function writeMissing(folder: string, name: string, content: string): void {
  const path = join(folder, name)
  if (!existsSync(path)) writeWhole(path, [Buffer.from(content)])
}
