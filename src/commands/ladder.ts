import { Argument, Command } from 'commander'
import type { Context } from '../context.ts'
import { type ExampleLadder, exampleLadders, type LadderCheck } from '../core/ladder.ts'
import { periodOf } from '../core/period.ts'
import { safe } from '../core/safe-text.ts'
import { type OnePersonFlags, onePerson, withOnePerson } from './one-person.ts'

const HELP = `
A ladder is YAML: a name and competencies, each with the signals that show it.
craft ladder example prints a whole one, with comments, to begin your own with.`

export const ladderCommand = (context: Context): Command =>
  new Command('ladder')
    .description('what your work shows of a career ladder')
    .addCommand(checkCommand(context))
    .addCommand(exampleCommand(context))
    .addHelpText('after', HELP)

const checkCommand = (context: Context): Command =>
  withOnePerson(new Command('check'))
    .description('show the strongest evidence for each competency of a ladder, or that there is none')
    .argument('<file>', 'the ladder, in YAML')
    .addHelpText('after', HELP)
    .action((file: string, flags: OnePersonFlags) => check(context, file, flags))

const exampleCommand = (context: Context): Command =>
  new Command('example')
    .description('print a ladder to begin your own with')
    .addArgument(new Argument('[name]', 'which one').choices(exampleLadders).default('engineer'))
    .action(async (name: ExampleLadder) => {
      const { examples } = await import('../flows/ladder.ts')
      await context.out.data(examples[name])
    })

async function check(context: Context, file: string, flags: OnePersonFlags): Promise<void> {
  const { out } = context
  const period = periodOf(flags, context.now())
  const ladder = await context.ladder(file)
  const { store, subject, repositoryId } = await onePerson(context, flags)
  const { checkAgainst } = await import('../flows/ladder.ts')
  const checked = checkAgainst(store, ladder, { period, subject, repositoryId })
  if (flags.json) {
    const [{ toJson }, { ladderJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/ladder.ts'),
    ])
    return out.data(toJson(ladderJson(checked)))
  }
  const { ladderView } = await import('../render/terminal/ladder-view.ts')
  await out.data(ladderView(checked, out.stdout))
  tellNext(context, checked)
}

function tellNext({ out }: Context, { competencies, achievements, subject, period }: LadderCheck): void {
  if (achievements === 0) {
    out.talk(
      `No achievements by ${safe(subject.name, 'terminal-line')} in this period (${period.label}). Next: a longer --period, or craft detect`,
    )
    return
  }
  if (competencies.some(({ verdict }) => verdict !== 'shown'))
    out.talk('Work that git hides is no evidence yet. Next: craft insights asks about it')
}
