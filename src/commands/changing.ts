import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { safe } from '../core/safe-text.ts'
import type { Setting, SettingChange } from '../core/setting.ts'

/** @throws Fault('usage') when there is no setting of that name */
export async function settingNamed(context: Context, key: string, repo?: string): Promise<Setting> {
  const found = (await context.settings(repo)).list.find((one) => one.key === key)
  if (found !== undefined) return found
  throw new Fault('usage', `there is no setting "${key}"`, 'see them with: craft config list')
}

/** Changes the user's file, and says so when that alone decides nothing. */
export async function changeSetting(context: Context, key: string, change: SettingChange): Promise<void> {
  if (key === 'store')
    throw new Fault(
      'usage',
      'the store is not changed by its setting alone, or work could stay behind in the other',
      'craft init --store sqlite, or --store jsonl',
    )
  await context.changeSetting(key, change)
  const { origin, place } = await settingNamed(context, key)
  const stronger = {
    environment: place,
    git: `git config craft.${key} (${place})`,
    file: null,
    default: null,
  }
  const winner = stronger[origin]
  if (winner !== null) context.out.warn(`${safe(winner, 'terminal-line')} wins here over your file.`)
}
