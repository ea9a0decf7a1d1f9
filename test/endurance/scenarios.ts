import { backups } from './backups.ts'
import { imports } from './imports.ts'
import { migration } from './migration.ts'
import { restores } from './restores.ts'
import type { Scenario } from './scenario.ts'

export const scenarios: readonly Scenario[] = [imports, migration, backups, restores]
