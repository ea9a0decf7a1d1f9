import { connect } from '../../../src/store/sqlite/driver.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { now } from '../numbered.ts'

// A process that opens a store and kills itself right after its so manyth call to SQLite.
const [path = '', last = '0'] = process.argv.slice(2)
let calls = 0

const probe = connect(':memory:')
const driver = Object.getPrototypeOf(probe)
const statement = Object.getPrototypeOf(probe.prepare('SELECT 1'))
probe.close()

for (const [prototype, name] of [
  [driver, 'exec'],
  [driver, 'pragma'],
  [statement, 'run'],
  [statement, 'get'],
] as const) {
  const original = prototype[name]
  prototype[name] = function (...args: unknown[]) {
    const result = original.apply(this, args)
    calls++
    if (calls === Number(last)) process.kill(process.pid, 'SIGKILL')
    return result
  }
}

openSqliteStore(path, { now, craftVersion: '0.9.0' }).close()
