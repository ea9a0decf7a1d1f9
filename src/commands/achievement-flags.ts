import type { Command } from 'commander'
import type { Context } from '../context.ts'
import type { StatedWords } from '../core/by-hand.ts'
import { Fault } from '../core/errors.ts'

/** What can be said of an achievement, alike wherever it can be said. */
export type WordFlags = {
  readonly title?: string
  readonly description?: string
  readonly category?: string
  readonly started?: string
  readonly completed?: string
  readonly tag?: readonly string[]
  readonly summary?: string
  readonly businessValue?: string
  readonly hours?: string
  readonly percent?: string
  readonly before?: string
  readonly after?: string
  readonly because?: string
  readonly evidence?: readonly string[]
}

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

/** The flags that state figures. */
export const withFigures = (command: Command): Command =>
  command
    .option('--business-value <amount>', 'what it is worth: "50000 USD/year"')
    .option('--hours <hours>', 'hours it saves: "40/month"')
    .option('--percent <share>', '"80% faster", -30')
    .option('--before <value>', 'a measurement before: "240 ms"')
    .option('--after <value>', 'and after: "90 ms"')
    .option('--because <reason>', 'who measured these figures or vouches for them')

/** Every flag that says something of an achievement. */
export const withWords = (command: Command): Command =>
  withFigures(
    command
      .option('--title <words>', 'what was done, in one line')
      .option('--description <words>', 'the same at length')
      .option('--category <name>', 'feature, fix, performance, security, …')
      .option('--started <date>', 'the day it began: 2026-03-01')
      .option('--completed <date>', 'the day it was done')
      .option('--tag <tag>', 'may be given more than once', several)
      .option('--summary <words>', 'one sentence for whoever reads only that'),
  ).option('--evidence <what>', 'a commit, #123, !123, a link, a file or "note: …"; more than once', several)

/** The flags as words; what was not given is not there. */
export function wordsOf(flags: WordFlags): StatedWords {
  const { tag, title, description, category, started, completed, summary, evidence } = flags
  const { businessValue, hours, percent, before, after, because } = flags
  const all: StatedWords = {
    title,
    description,
    category,
    started,
    completed,
    tags: tag,
    summary,
    businessValue,
    hours,
    percent,
    before,
    after,
    because,
    evidence,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

export const isEmpty = (words: object): boolean => Object.keys(words).length === 0

/**
 * What another program pipes in.
 * @throws Fault('usage') where it is no JSON of that shape
 */
export async function wordsFromInput(context: Context): Promise<StatedWords> {
  let text = ''
  for await (const piece of context.input()) text += piece
  const { shapes } = await import('../render/json/schemas.ts')
  const read = shapes['achievement-input'].safeParse(parsed(text))
  if (read.success)
    return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined))
  const [issue] = read.error.issues
  const place = issue?.path.join('.') || 'the document'
  throw new Fault(
    'usage',
    `what was piped in is no achievement: ${place}: ${issue?.message}`,
    'see its shape with: craft schema achievement-input',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Fault(
      'usage',
      'what was piped in is no JSON',
      'see its shape with: craft schema achievement-input',
      { cause },
    )
  }
}

/**
 * What a person writes in their editor, over what is there; null where they took everything out.
 * @throws Fault('usage') where there is no editor, Fault('failed') where it fails
 */
export async function wordsFromEditor(
  context: Context,
  there: StatedWords,
  otherwise: string,
): Promise<StatedWords | null> {
  const terminal = context.interactive() ? await context.terminal() : null
  if (!terminal?.edit)
    throw new Fault(
      'usage',
      terminal === null ? 'nothing was said' : 'no editor is set ($VISUAL or $EDITOR)',
      otherwise,
    )
  const { draftOf, readDraft } = await import('../flows/by-hand/draft.ts')
  const text = terminal.edit(draftOf(there))
  if (text === null) throw new Fault('failed', 'the editor failed, and nothing was changed', otherwise)
  const words = readDraft(text)
  return words.title === undefined ? null : words
}
