import { Argument, Command } from 'commander'
import type { Context } from '../context.ts'
import { safe } from '../core/safe-text.ts'
import { shellNames } from '../render/shell/names.ts'

export const completionCommand = (context: Context): Command =>
  new Command('completion')
    .description('print what makes your shell complete craft')
    .addArgument(new Argument('<shell>', 'which one').choices(shellNames))
    .addHelpText('after', '\nThe first line of what it prints says where it belongs.')
    .action((shell: (typeof shellNames)[number]) => print(context, shell))
    .addCommand(
      new Command('words')
        .description('what the last word may become, one a line; asked by the shell')
        .argument('[words...]', 'the line without the program, after --')
        .action((words: readonly string[], _: unknown, self: Command) => suggest(context, words, self)),
      { hidden: true },
    )

async function print(context: Context, shell: (typeof shellNames)[number]): Promise<void> {
  const { shells } = await import('../render/shell/shells.ts')
  await context.out.data(shells[shell])
}

/**
 * `word`, a tab and what it is, a line each; then `:files` where a file may stand too. Whoever presses Tab did not ask
 * for a complaint, so whatever fails means no words.
 */
async function suggest(context: Context, words: readonly string[], self: Command): Promise<void> {
  const text = await suggestions(context, words, rootOf(self)).catch(() => '')
  await context.out.data(text)
}

async function suggestions(context: Context, words: readonly string[], program: Command): Promise<string> {
  const { placeOf } = await import('./line-place.ts')
  const place = placeOf(program, words)
  const found = [...place.words]
  if (place.value !== null) {
    const { takesFile, valuesAt } = await import('./values.ts')
    if (takesFile(place.value)) return ':files\n'
    found.push(...(await valuesAt(context, place.value)))
  }
  return found
    .filter(({ word }) => word.startsWith(place.part))
    .map(
      ({ word, about }) => `${place.lead}${safe(word, 'terminal-line')}\t${safe(about, 'terminal-line')}\n`,
    )
    .join('')
}

const rootOf = (command: Command): Command => (command.parent === null ? command : rootOf(command.parent))
