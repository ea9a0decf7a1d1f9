import { backups } from './backups.ts'
import { drains } from './drains.ts'
import { imports } from './imports.ts'
import { migration } from './migration.ts'
import { restores } from './restores.ts'
import type { Scenario } from './scenario.ts'

export const scenarios: readonly Scenario[] = [imports, drains, migration, backups, restores]
