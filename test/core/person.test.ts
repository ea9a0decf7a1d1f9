import { expect, test } from 'vitest'
import { isMe, type Me } from '../../src/core/person.ts'

const me: Me = {
  name: 'Ada',
  emails: ['ada@example.com'],
  names: ['Ada'],
  accounts: [
    { host: 'github.com', id: 1815, logins: ['countess', 'ada-l'] },
    { host: 'git.example.com', id: null, logins: ['al'] },
  ],
}

test.each([
  ['an address of mine in other letters', 'somebody', 'ADA@example.com', true],
  ['a login where nothing else is known', 'Countess', '', true],
  ['a login from before it changed', 'ada-l', '', true],
  ['a name that is only like my login, with an address of its own', 'countess', 'c@example.com', false],
  ['the address that the service gives out', 'A. L.', '1815+Countess@users.noreply.github.com', true],
  ['one from before there were numbers', 'A. L.', 'countess@users.noreply.github.com', true],
  ['my number under a login that nobody told of', 'A. L.', '1815+older@users.noreply.github.com', true],
  ['my old login that is somebody else’s now', 'X', '99+ada-l@users.noreply.github.com', false],
  ['my login on another host', 'X', 'countess@users.noreply.git.example.com', false],
  ['a host that gives no numbers', 'X', '7+al@users.noreply.git.example.com', true],
  ['nobody', '', '', false],
])('%s', (_, name, email, isMine) => {
  expect(isMe(me, { name, email })).toBe(isMine)
})

test('a login alone is nobody where no service was asked', () => {
  expect(isMe({ name: 'Ada', emails: [], names: ['Ada'] }, { name: 'countess', email: '' })).toBe(false)
})
