import { Command } from 'commander'
import type { Context } from '../context.ts'
import { allowRemoteOption, modelOption, type ServerFlags } from './model-flags.ts'
import type { ForgetFlags } from './model-forget.ts'
import type { LogFlags } from './model-log.ts'
import { jsonOption, wholeNumber } from './reading.ts'

export const modelCommand = (context: Context): Command =>
  new Command('model')
    .description('the local models that craft can ask')
    .addCommand(
      new Command('list')
        .description('what is installed, and which one craft would ask')
        .addOption(modelOption())
        .addOption(allowRemoteOption())
        .addOption(jsonOption())
        .action(async (flags: ServerFlags) => (await import('./model-list.ts')).listModels(context, flags)),
    )
    .addCommand(
      new Command('pull')
        .description('download a model, which may be gigabytes')
        .argument('<name>', 'e.g. gemma4:e4b')
        .addOption(allowRemoteOption())
        .addOption(jsonOption())
        .action(async (name: string, flags: ServerFlags) =>
          (await import('./model-pull.ts')).pullModel(context, name, flags),
        ),
    )
    .addCommand(
      new Command('test')
        .description('ask the model one small question, and say what it can do')
        .addOption(modelOption())
        .addOption(allowRemoteOption())
        .addOption(jsonOption())
        .action(async (flags: ServerFlags) => (await import('./model-test.ts')).testModel(context, flags)),
    )
    .addCommand(
      new Command('log')
        .description('list what models were asked and what came of it, newest first')
        .option('-n, --number <count>', 'how many (20; all with --json)', wholeNumber(0))
        .option('--show <id>', 'what a model said in one call, and what it was asked if that is kept')
        .addOption(jsonOption())
        .action(async (flags: LogFlags) => (await import('./model-log.ts')).logCalls(context, flags)),
    )
    .addCommand(
      new Command('forget')
        .description('remove what models were asked and said; they are asked anew')
        .option('--before <date>', 'only calls before this day: 2026-03-01, "30 days ago"')
        .addOption(jsonOption())
        .action(async (flags: ForgetFlags) =>
          (await import('./model-forget.ts')).forgetCalls(context, flags),
        ),
    )
