import type { GitSetting } from '../../core/setting.ts'
import type { Configured } from './configured.ts'

const OURS = 'craft.'

/** What git's configuration says under `craft.`, weakest first; a key without a value means yes. */
export const settingsIn = (configured: readonly Configured[]): readonly GitSetting[] =>
  configured
    .filter(({ key }) => key.startsWith(OURS))
    .map(({ scope, key, value }) => ({ key: key.slice(OURS.length), value: value ?? 'true', scope }))
