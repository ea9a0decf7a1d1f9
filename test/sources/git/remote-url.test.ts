import { expect, test } from 'vitest'
import { nameIn, nameOfFolder, withoutCredentials } from '../../../src/sources/git/remote-url.ts'

test.each([
  ['https://example.com/a/b.git', 'https://example.com/a/b.git'],
  ['https://token@example.com/a/b', 'https://example.com/a/b'],
  ['https://user:pa:ss@example.com:8443/a', 'https://example.com:8443/a'],
  ['https://user:p@ss@example.com/a', 'https://example.com/a'],
  ['https://example.com/a?private_token=x#y', 'https://example.com/a'],
  ['HTTP://x:y@example.com', 'HTTP://example.com'],
  ['ssh://git@example.com:22/a/b', 'ssh://git@example.com:22/a/b'],
  ['ssh://git:secret@example.com/a', 'ssh://git@example.com/a'],
  ['git@example.com:a/b.git', 'git@example.com:a/b.git'],
  ['git:secret@example.com:a/b.git', 'git@example.com:a/b.git'],
  ['/srv/git/b.git', '/srv/git/b.git'],
  ['../b', '../b'],
  ['C:\\git\\b', 'C:\\git\\b'],
  ['file:///srv/b', 'file:///srv/b'],
])('%s is shown as %s', (url, shown) => {
  expect(withoutCredentials(url)).toBe(shown)
})

test.each([
  ['https://example.com/team/project.git', 'project'],
  ['git@example.com:project', 'project'],
  ['/srv/git/project.git/', 'project'],
  ['/home/ada/project/.git', 'project'],
  ['C:\\git\\project', 'project'],
  ['', ''],
])('%s is called %j', (address, name) => {
  expect(nameIn(address)).toBe(name)
})

test.each([
  ['/srv/mirrors/vite/repo', 'vite'],
  ['/srv/mirrors/vite/repo/', 'vite'],
  ['/srv/mirrors/vite.git/mirror', 'vite'],
  ['C:\\mirrors\\vite\\repo', 'vite'],
  ['/srv/vite', 'vite'],
  ['/repo', 'repo'],
])('the folder %s tells the name %j', (path, name) => {
  expect(nameOfFolder(path)).toBe(name)
})
