import type { Command } from 'commander'
import type { Context } from '../context.ts'

export type CommandEntry = {
  readonly name: string
  /** Loads the command's flags and help; what it does is loaded when it runs. */
  readonly load: () => Promise<(context: Context) => Command>
  /** Speaks about other commands, those that its line names or all of them, so these are loaded with it. */
  readonly isAboutOthers?: true
}

/** Every command, in the order help shows them. */
export const commands: readonly CommandEntry[] = [
  { name: 'start', load: async () => (await import('./start.ts')).startCommand },
  { name: 'init', load: async () => (await import('./init.ts')).initCommand },
  { name: 'track', load: async () => (await import('./track.ts')).trackCommand },
  { name: 'sync', load: async () => (await import('./sync.ts')).syncCommand },
  { name: 'hook', load: async () => (await import('./hook.ts')).hookCommand },
  { name: 'log', load: async () => (await import('./log.ts')).logCommand },
  { name: 'coach', load: async () => (await import('./coach.ts')).coachCommand },
  { name: 'detect', load: async () => (await import('./detect.ts')).detectCommand },
  { name: 'achievements', load: async () => (await import('./achievements.ts')).achievementsCommand },
  { name: 'score', load: async () => (await import('./score.ts')).scoreCommand },
  { name: 'explain', load: async () => (await import('./explain.ts')).explainCommand },
  { name: 'analyze', load: async () => (await import('./analyze.ts')).analyzeCommand },
  { name: 'portfolio', load: async () => (await import('./portfolio.ts')).portfolioCommand },
  { name: 'redact', load: async () => (await import('./redact.ts')).redactCommand },
  { name: 'search', load: async () => (await import('./search.ts')).searchCommand },
  { name: 'insights', load: async () => (await import('./insights.ts')).insightsCommand },
  { name: 'ladder', load: async () => (await import('./ladder.ts')).ladderCommand },
  { name: 'stats', load: async () => (await import('./stats.ts')).statsCommand },
  { name: 'model', load: async () => (await import('./model.ts')).modelCommand },
  { name: 'config', load: async () => (await import('./config.ts')).configCommand },
  { name: 'export', load: async () => (await import('./export.ts')).exportCommand },
  { name: 'import', load: async () => (await import('./import.ts')).importCommand },
  { name: 'doctor', load: async () => (await import('./doctor.ts')).doctorCommand },
  { name: 'backup', load: async () => (await import('./backup.ts')).backupCommand },
  { name: 'restore', load: async () => (await import('./restore.ts')).restoreCommand },
  { name: 'schema', load: async () => (await import('./schema.ts')).schemaCommand },
  {
    name: 'completion',
    load: async () => (await import('./completion.ts')).completionCommand,
    isAboutOthers: true,
  },
]
