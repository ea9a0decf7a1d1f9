import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { now, numberedCommits, repository } from './numbered.ts'

// A process that adds commits to a store and says after each call what it added: `added <from> <to> <how many new>`.
const [kind, path = '', from = '0', to = '0', batch = '1', migrations] = process.argv.slice(2)
const options = { now, craftVersion: '0.1.0' }
const store =
  kind === 'jsonl'
    ? openJsonlStore(path, options)
    : openSqliteStore(path, { ...options, ...(migrations === undefined ? {} : { migrations }) })
store.repositories.save(repository())
for (let start = Number(from); start < Number(to); start += Number(batch)) {
  const end = Math.min(start + Number(batch), Number(to))
  const added = store.commits.add(repository().id, numberedCommits(start, end))
  process.stdout.write(`added ${start} ${end} ${added}\n`)
}
store.close()
