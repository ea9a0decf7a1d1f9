import { Command, CommanderError } from 'commander'
import { type CommandEntry, commands } from './commands/list.ts'
import type { Context } from './context.ts'
import { type ExitCode, exitCodes, Fault, OutputClosed } from './core/errors.ts'
import { safe } from './core/safe-text.ts'

/**
 * Runs one command line and says how it went as an exit code (see `exitCodes`).
 * The only place where a thrown fault becomes words.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  let helped = Promise.resolve()
  try {
    const program = await programFor(context, chosenFrom(argv), (text) => {
      helped = context.out.data(text)
      helped.catch(() => {})
    })
    if (argv.length === 0) await context.out.data(program.helpInformation())
    else await program.parseAsync(argv, { from: 'user' })
    return exitCodes.done
  } catch (error) {
    // Commander ends with an error after help, too; help that could not be printed is the one that counts.
    const first = await helped.then(
      () => error,
      (fault: unknown) => fault,
    )
    return tell(first, context, argv)
  } finally {
    await context.close()
  }
}

/**
 * The one command that a command line names, so that the others need not be loaded; all of them where it names none
 * or one nobody knows: then help or the error speaks about them.
 */
function chosenFrom(argv: readonly string[]): readonly CommandEntry[] {
  const name = argv.find((word) => !word.startsWith('-'))
  const chosen = commands.filter((command) => command.name === name)
  const [first] = chosen
  if (first?.isAboutOthers) return withOthersIn(argv, first)
  return chosen.length > 0 || isVersionAlone(argv) ? chosen : commands
}

/** The command that a command line names, if there is one of that name. */
function nameIn(argv: readonly string[]): readonly string[] {
  const word = argv.find((one) => !one.startsWith('-'))
  return commands.some(({ name }) => name === word) && word !== undefined ? [word] : []
}

/** The last word is still being typed: it may become the name of any command. */
function withOthersIn(argv: readonly string[], itself: CommandEntry): readonly CommandEntry[] {
  const named = commands.filter(({ name }) => name !== itself.name && argv.slice(0, -1).includes(name))
  return named.length > 0 ? [itself, ...named] : commands
}

const isVersionAlone = ([word, ...more]: readonly string[]): boolean =>
  (word === '-V' || word === '--version') && more.length === 0

/**
 * The command line as a value, whole unless `entries` says less: what help, completion and the README are made from.
 * @param print takes the help that somebody asks for
 */
export async function programFor(
  context: Context,
  entries: readonly CommandEntry[] = commands,
  print: (text: string) => void = () => {},
): Promise<Command> {
  const program = new Command('craft')
    .description(
      'Keeps your git work as achievements with evidence, on this machine, and writes the document.',
    )
    .version(context.version, '-V, --version', 'print the version')
    .option('-q, --quiet', 'no hints and no progress')
    .option('--verbose', 'say more about what is done and what is left out')
    .option('--debug', 'show stack traces')
    .option('--no-color', 'no colour')
    .option('--no-input', 'never ask a question')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .showHelpAfterError(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: print,
      // All that is left to come here is the help of a command whose sub-command was not named.
      writeErr: print,
      outputError: () => {},
      getOutHelpWidth: () => Math.min(context.out.stdout.width, 100),
      getOutHasColors: () => false,
    })
    .hook('preAction', (root) => {
      const flags = root.opts<{ quiet?: boolean; verbose?: boolean; color: boolean; input: boolean }>()
      context.tune({
        quiet: flags.quiet ?? false,
        verbose: flags.verbose ?? false,
        color: flags.color,
        input: flags.input,
      })
    })
  const made = await Promise.all(entries.map(({ load }) => load()))
  for (const command of made) program.addCommand(command(context))
  for (const command of program.commands) inherit(program, command)
  return program
}

/**
 * Sub-commands answer to the same streams, and to the global flags wherever these stand on the line. What one says of
 * how its own help looks stays.
 */
function inherit(parent: Command, command: Command): void {
  const own = command.configureHelp()
  command.copyInheritedSettings(parent)
  command.configureHelp({ ...parent.configureHelp(), ...own })
  for (const child of command.commands) inherit(command, child)
}

function tell(error: unknown, context: Context, argv: readonly string[]): ExitCode {
  const { out } = context
  const debug = argv.includes('--debug')
  if (error instanceof OutputClosed) return exitCodes.done
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return exitCodes.done
    out.warn(`craft: ${safe(error.message.replace(/^error: /, ''), 'terminal-line')}`)
    out.warn(`Next: ${['craft', ...nameIn(argv), '--help'].join(' ')}`)
    return exitCodes.usage
  }
  if (context.signal.aborted) {
    out.warn('craft: interrupted; what was stored stays, and the next run goes on from there')
    return exitCodes.interrupted
  }
  if (error instanceof Fault) {
    out.warn(`craft: ${safe(error.message, 'terminal-line')}`)
    if (error.hint !== null) out.warn(`Next: ${safe(error.hint, 'terminal-line')}`)
    if (debug) out.warn(safe(stackOf(error), 'terminal'))
    return exitCodes[error.kind]
  }
  const message = error instanceof Error ? error.message : String(error)
  out.warn(`craft: a fault of craft itself: ${safe(message, 'terminal-line')}`)
  out.warn(
    debug ? safe(stackOf(error), 'terminal') : 'Next: run the same with --debug and report what it prints',
  )
  return exitCodes.failed
}

const stackOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
