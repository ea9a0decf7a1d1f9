import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { achievementsCommand } from './achievements.ts'
import { configCommand } from './config.ts'
import { detectCommand } from './detect.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { initCommand } from './init.ts'
import { logCommand } from './log.ts'
import { portfolioCommand } from './portfolio.ts'
import { schemaCommand } from './schema.ts'
import { scoreCommand } from './score.ts'
import { startCommand } from './start.ts'
import { statsCommand } from './stats.ts'
import { trackCommand } from './track.ts'

/** Every command, in the order help shows them. */
export const commands: readonly ((context: Context) => Command)[] = [
  startCommand,
  initCommand,
  trackCommand,
  logCommand,
  detectCommand,
  achievementsCommand,
  scoreCommand,
  explainCommand,
  portfolioCommand,
  statsCommand,
  configCommand,
  exportCommand,
  importCommand,
  schemaCommand,
]
