import type { Activity } from '../../../src/core/activity.ts'
import type { StoreKind } from '../../../src/core/store-kind.ts'
import { openJsonlStore } from '../../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { type Craft, testCraft } from '../../context.ts'
import { type GitHubServer, TOKEN } from './server/server.ts'

type Options = NonNullable<Parameters<typeof testCraft>[0]>

/** Words as they are read, wherever their lines break. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** Everything in the store of that folder. */
export function activitiesIn(home: string, kind: StoreKind = 'sqlite'): readonly Activity[] {
  const how = { now: () => new Date(0), craftVersion: '0.0.0-test' }
  const store =
    kind === 'sqlite' ? openSqliteStore(`${home}/craft.db`, how) : openJsonlStore(`${home}/store`, how)
  const all = [...store.activities.each({})]
  store.close()
  return all
}

/** A craft that may read everything of the server, and the usual way to call it; `craft` is another one's home. */
export function syncing(
  server: GitHubServer,
  { craft: other, ...options }: Options & { craft?: Craft } = {},
) {
  const craft = testCraft({
    env: { CRAFT_GITHUB_TOKEN: TOKEN },
    ...options,
    ...(other === undefined ? {} : { home: other.home }),
  })
  const sync = (...more: string[]) =>
    craft('sync', 'github', '--api-url', server.url, '--repo', 'ada/engine', ...more)
  return { craft, sync, stored: () => activitiesIn(craft.home) }
}
