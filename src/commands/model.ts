import { Command } from 'commander'
import type { Context } from '../context.ts'
import { allowRemoteOption, modelOption, type ServerFlags } from './model-flags.ts'
import { jsonOption } from './reading.ts'

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
