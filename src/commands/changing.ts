import type { Context } from '../context.ts'
import { orMeant } from '../core/closest.ts'
import { Fault } from '../core/errors.ts'
import { safe } from '../core/safe-text.ts'
import type { Setting, SettingChange } from '../core/setting.ts'

/** @throws Fault('usage') when there is no setting of that name */
export async function settingNamed(context: Context, key: string, repo?: string): Promise<Setting> {
  const { list } = await context.settings(repo)
  const found = list.find((one) => one.key === key)
  if (found !== undefined) return found
  const keys = list.map((one) => one.key)
  const message = orMeant(`there is no setting "${key}"`, key, keys)
  throw new Fault('usage', message, 'see them with: craft config list')
}

/** What is taken out of the file need not be a setting. */
const isKnown = async (context: Context, key: string): Promise<boolean> =>
  (await context.settings()).list.some((one) => one.key === key)

/** Changes the user's file, and says so when that alone decides nothing. */
export async function changeSetting(context: Context, key: string, change: SettingChange): Promise<void> {
  if (key === 'store')
    throw new Fault(
      'usage',
      'the store is not changed by its setting alone, or work could stay behind in the other',
      'craft init --store sqlite, or --store jsonl',
    )
  await context.changeSetting(key, change)
  if (change === 'unset' && !(await isKnown(context, key))) return
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
