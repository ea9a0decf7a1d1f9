import { Command } from 'commander'
import type { Context } from '../context.ts'
import type { DoctorFlags } from './doctor-repair.ts'
import { jsonOption, repoOption } from './reading.ts'

export const doctorCommand = (context: Context): Command =>
  new Command('doctor')
    .description('check git, store, settings, model and machine; changes nothing unless told to')
    .addOption(repoOption())
    .option('--full', 'look at every row and index of the store, and ask the model and GitHub; takes longer')
    .option('--api-url <url>', 'the GitHub to ask with --full: https://github.example.com/api/v3')
    .option('--repair', 'mend a damaged store; the old one is kept beside it')
    .addOption(jsonOption())
    .action((flags: DoctorFlags) => run(context, flags))

async function run(context: Context, flags: DoctorFlags): Promise<void> {
  if (flags.repair) {
    const { repairStore } = await import('./doctor-repair.ts')
    return repairStore(context, flags)
  }
  const { examine, faultOf } = await import('../flows/doctor.ts')
  const [source, machine, care] = await Promise.all([
    context.repository(flags.repo),
    context.machine(),
    context.storeCare(),
  ])
  const findings = await examine({
    source,
    machine,
    store: () => care.inspect({ full: flags.full ?? false }),
    settings: () => context.settings(flags.repo),
    hooks: async () => (await context.hooks(flags.repo)).status(),
    pending: async () => (await context.hookQueue()).pending(),
    models: {
      settings: async () => (await context.config(flags.repo)).model,
      open: () => context.model({}),
      isAsked: flags.full ?? false,
      signal: context.signal,
    },
    github: {
      open: () => context.github({ host: null, namedBy: 'person', apiUrl: flags.apiUrl ?? null, maxWait: 0 }),
      isAsked: flags.full ?? false,
      signal: context.signal,
    },
    settingsPath: context.paths.config,
    now: context.now(),
  })
  if (flags.json) {
    const { doctorJson, toJson } = await import('../render/json/json.ts')
    await context.out.data(toJson(doctorJson(findings)))
  } else {
    const { doctorView } = await import('../render/terminal/doctor-view.ts')
    await context.out.data(doctorView(findings, context.out.stdout))
  }
  const fault = faultOf(findings)
  if (fault !== null) throw fault
}
