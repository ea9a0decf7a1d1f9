import { expect, test } from 'vitest'
import { storeFault as plainFault } from '../../src/store/jsonl/faults.ts'
import { storeFault as databaseFault } from '../../src/store/sqlite/faults.ts'

const coded = (code: string): Error =>
  Object.assign(new Error('as the driver says it'), { code, syscall: 'open' })

test.each([
  [databaseFault, 'SQLITE_BUSY', /is being written by another craft/],
  [databaseFault, 'SQLITE_BUSY_SNAPSHOT', /is being written by another craft/],
  [databaseFault, 'SQLITE_PROTOCOL', /cannot be locked .* on a disk of this machine/],
  [databaseFault, 'SQLITE_READONLY_DBMOVED', /was replaced or removed/],
  [databaseFault, 'SQLITE_READONLY', /is read-only/],
  [databaseFault, 'SQLITE_FULL', /the disk is full/],
  [databaseFault, 'SQLITE_IOERR_SHMSIZE', /the disk is full/],
  [databaseFault, 'EDQUOT', /the disk is full/],
  [databaseFault, 'SQLITE_IOERR_READ', /cannot be read or written/],
  [databaseFault, 'SQLITE_NOMEM', /cannot be read or written/],
  [databaseFault, 'ELOOP', /cannot be read or written/],
  [databaseFault, 'ENOENT', /cannot be made, or was removed/],
  [databaseFault, 'SQLITE_CANTOPEN', /cannot be opened/],
  [plainFault, 'EDQUOT', /the disk is full/],
  [plainFault, 'ENOLCK', /cannot be read or written/],
  [plainFault, 'ENOENT', /cannot be made, or was removed/],
])('%o says %s with the path and a next step', (storeFault, code, says) => {
  const fault = storeFault('/home/ada/store', coded(code)) as { message: string; hint: string }
  expect(fault).toMatchObject({
    kind: 'store',
    message: expect.stringContaining('the store /home/ada/store '),
  })
  expect(`${fault.message} ${fault.hint}`).toMatch(says)
  expect(fault.message).toContain(`(${code})`)
})

test.each([databaseFault, plainFault])('%o leaves faults of craft itself alone', (storeFault) => {
  for (const error of [coded('ERR_INVALID_ARG_TYPE'), new TypeError('of ours'), 'a text'])
    expect(storeFault('/home/ada/store', error)).toBe(error)
})
