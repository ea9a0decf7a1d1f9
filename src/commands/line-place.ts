import type { Argument, Command, Option } from 'commander'

/** A word that may stand in a place, and what it is in a few words. */
export type Suggestion = { readonly word: string; readonly about: string }

/** Where a value is wanted: of which flag or argument, and after what. */
export type ValuePlace = {
  /** As help calls it: `format` of `--format <format>`, `id` of `<id>`. */
  readonly name: string
  readonly choices: readonly string[]
  /** The words that call the command: `config set`. */
  readonly command: string
  /** The arguments before it. */
  readonly operands: readonly string[]
}

/** What may stand in the place of the last word of a line. */
export type LinePlace = {
  readonly words: readonly Suggestion[]
  readonly value: ValuePlace | null
  /** What stands before the value in the same word: `--format=`; else empty. */
  readonly lead: string
  /** What is typed of the word, without `lead`. */
  readonly part: string
}

/** Reads a command line up to its last word, which is being typed and may be empty. */
export function placeOf(program: Command, line: readonly string[]): LinePlace {
  const part = line.at(-1) ?? ''
  const before = readLine(program, line.slice(0, -1))
  const { command, operands, waiting, isOver } = before
  const nothing = { words: [], value: null, lead: '', part }
  if (waiting !== null) return { ...nothing, value: placeOfValue(waiting, before) }
  if (!isOver && part.startsWith('-')) return flagPlace(before, part)
  const value = argumentAt(command, operands.length)
  const words = operands.length === 0 ? commandsOf(command) : []
  const isUnknown = operands.length > 0 && command.commands.length > 0
  if (value !== null) return { ...nothing, words, value: placeOfValue(value, before) }
  if (words.length > 0 || isOver || isUnknown) return { ...nothing, words }
  return { ...nothing, words: flagsOf(before) }
}

type Line = {
  readonly command: Command
  readonly operands: readonly string[]
  readonly flags: readonly Option[]
  /** The flag whose value comes next. */
  readonly waiting: Option | null
  /** Did `--` end the flags? */
  readonly isOver: boolean
}

function readLine(program: Command, words: readonly string[]): Line {
  let command = program
  let [waiting, isOver] = [null as Option | null, false]
  const operands: string[] = []
  const flags: Option[] = []
  for (const word of words) {
    if (waiting !== null) waiting = null
    else if (!isOver && word === '--') isOver = true
    else if (!isOver && word.startsWith('-')) {
      const option = optionNamed(command, word.replace(/=.*/s, ''))
      if (option === undefined) continue
      flags.push(option)
      if (option.required && !word.includes('=')) waiting = option
    } else {
      const child = operands.length === 0 ? childNamed(command, word) : undefined
      if (child === undefined) operands.push(word)
      else command = child
    }
  }
  return { command, operands, flags, waiting, isOver }
}

function flagPlace(line: Line, part: string): LinePlace {
  const cut = part.indexOf('=') + 1
  if (cut === 0) return { words: flagsOf(line), value: null, lead: '', part }
  const option = optionNamed(line.command, part.slice(0, cut - 1))
  const value = option?.required ? placeOfValue(option, line) : null
  return { words: [], value, lead: part.slice(0, cut), part: part.slice(cut) }
}

const childNamed = (command: Command, word: string): Command | undefined =>
  command.commands.find((child) => child.name() === word || child.aliases().includes(word))

const pathOf = (command: Command): readonly Command[] =>
  command.parent === null ? [command] : [...pathOf(command.parent), command]

/** The command's own flags and those that every command takes. */
const optionsOf = (command: Command): readonly Option[] => pathOf(command).flatMap(({ options }) => options)

const optionNamed = (command: Command, flag: string): Option | undefined =>
  optionsOf(command).findLast((option) => option.long === flag || option.short === flag)

const isVisible = (command: Command, child: Command): boolean =>
  command.createHelp().visibleCommands(command).includes(child)

const commandsOf = (command: Command): readonly Suggestion[] =>
  command.commands
    .filter((child) => isVisible(command, child))
    .map((child) => ({ word: child.name(), about: child.description() }))

/** Flags that may follow, the command's own first; those given already only if they may be given again. */
function flagsOf({ command, flags }: Line): readonly Suggestion[] {
  const own = command.createHelp().visibleOptions(command)
  const shared = command.parent === null ? [] : sharedOptions(command.parent)
  return [...own, ...shared]
    .filter((option) => !flags.includes(option) || Array.isArray(option.defaultValue))
    .map((option) => ({ word: option.long ?? option.short ?? '', about: option.description }))
}

const sharedOptions = (parent: Command): readonly Option[] =>
  optionsOf(parent).filter(({ hidden, long }) => !hidden && long !== '--version')

function argumentAt(command: Command, index: number): Argument | null {
  const { registeredArguments: all } = command
  const last = all.at(-1)
  return all[index] ?? (last?.variadic ? last : null)
}

function placeOfValue(wanted: Option | Argument, { command, operands }: Line): ValuePlace {
  const name = 'flags' in wanted ? (/[<[]([^\]>.]+)/.exec(wanted.flags)?.[1] ?? '') : wanted.name()
  const [, ...path] = pathOf(command)
  return {
    name,
    choices: wanted.argChoices ?? [],
    command: path.map((one) => one.name()).join(' '),
    operands,
  }
}
