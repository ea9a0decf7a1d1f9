import { type Command, InvalidArgumentError } from 'commander'
import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { type ClosedPeriod, closedPeriodOf, type PeriodFlags } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { CommitSource } from '../core/ports.ts'
import { safe } from '../core/safe-text.ts'
import { jsonOption, myself, type RepoFlag, repoOption, sourceOf, withPeriod } from './reading.ts'

/** What the commands share that look at my commits of a period. */
export type HabitFlags = RepoFlag &
  PeriodFlags & { readonly days?: number; readonly diff: boolean; readonly json?: boolean }

const MOST_DAYS = 36_600

export const withHabitOptions = (command: Command, days: number): Command =>
  withPeriod(command.option('--days <count>', `so many days up to now (${days})`, daysOption))
    .option('--no-diff', 'by messages and files alone, which is faster for many commits')
    .addOption(repoOption())
    .addOption(jsonOption())

function daysOption(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1 || value > MOST_DAYS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_DAYS}.`)
  return value
}

/**
 * Flags of a command under `coach`. Those that both have are taken by the one above, wherever they stand on the line.
 * @throws Fault('usage') naming a flag that only the one above has
 */
export function habitFlagsOf(self: Command): HabitFlags {
  const { parent } = self
  const own = new Set(self.options.map((option) => option.attributeName()))
  const foreign = parent?.options.find((option) => {
    const name = option.attributeName()
    return !own.has(name) && name !== 'model' && parent.getOptionValueSource(name) === 'cli'
  })
  if (foreign !== undefined)
    throw new Fault(
      'usage',
      `${foreign.long} says nothing to craft coach ${self.name()}`,
      `craft coach ${self.name()} --help`,
    )
  return self.optsWithGlobals<HabitFlags>()
}

export type Mine = { readonly source: CommitSource; readonly me: Me; readonly period: ClosedPeriod }

/** Where, who and when. @throws Fault where one of them can't be known */
export async function mineOf(context: Context, flags: HabitFlags, days: number): Promise<Mine> {
  const period = closedPeriodOf(flags, days, context.now())
  const source = await sourceOf(context, flags)
  await source.locate()
  return { source, me: await myself(context, source), period }
}

/** One sentence, and what to do next. */
export function tellNone({ out }: Context, { me, period }: Pick<Mine, 'me' | 'period'>): void {
  const who = safe(me.name, 'terminal-line')
  const [since, until] = [period.since, new Date(Date.parse(period.until) - 1).toISOString()]
  const days = `${since.slice(0, 10)} to ${until.slice(0, 10)}`
  const span = period.label === days ? days : `${period.label}, ${days}`
  out.talk(`No commits by ${who} here in this period (${span}).`)
  out.talk('Next: a longer one, with --days 365; or see who you are here: craft config identities')
}
