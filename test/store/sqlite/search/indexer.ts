import { searchIndex } from '../../../../src/store/sqlite/search/search.ts'
import { openSqliteStore } from '../../../../src/store/sqlite/store.ts'
import { now } from '../../numbered.ts'
import { refresh, watchedBy } from '../../searching.ts'

// A process that indexes a store; after the so manyth batch (0 for never) it kills itself.
const [storePath = '', path = '', last = '0'] = process.argv.slice(2)
const store = openSqliteStore(storePath, { now, craftVersion: '0.1.0' })
const index = searchIndex(path, { store: storePath })
let batches = 0
await refresh(
  store,
  index,
  watchedBy(() => {
    batches++
    process.stdout.write(`batch ${batches}\n`)
    if (batches === Number(last)) process.kill(process.pid, 'SIGKILL')
  }),
)
index.close()
store.close()
