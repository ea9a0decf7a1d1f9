import { expect, test } from 'vitest'
import { placeFrom, placeName, placeOfRemote } from '../../src/core/place.ts'

test.each([
  ['https://github.com/Ada/Engine.git', 'github.com/ada/engine'],
  ['https://github.com/ada/engine/', 'github.com/ada/engine'],
  ['https://token@github.com/ada/engine', 'github.com/ada/engine'],
  ['git@github.com:ada/engine.git', 'github.com/ada/engine'],
  ['github.com:ada/engine', 'github.com/ada/engine'],
  ['ssh://git@github.com:22/ada/engine.git', 'github.com/ada/engine'],
  ['ssh://git@ssh.github.com:443/ada/engine.git', 'github.com/ada/engine'],
  ['git://github.com/ada/engine', 'github.com/ada/engine'],
  ['https://ghe.example.com:8443/ada/engine.js', 'ghe.example.com:8443/ada/engine.js'],
  ['git@ghe.example.com:ada_corp/engine', 'ghe.example.com/ada_corp/engine'],
])('the remote %s is %s', (url, name) => {
  const place = placeOfRemote(url)
  expect(place === null ? null : placeName(place)).toBe(name)
})

test.each([
  '/home/ada/engine.git',
  '../engine',
  'file:///home/ada/engine',
  'https://gitlab.com/group/sub/group/engine.git',
  'https://github.com/engine',
  'https://github.com/../engine',
  'https://github.com/ada/..',
  'https://github.com/ada/en gine',
  'C:\\work\\engine',
  '',
])('the remote %s is of no service', (url) => {
  expect(placeOfRemote(url)).toBeNull()
})

test('a person names a repository with or without its host', () => {
  expect(placeFrom('ada/engine', 'github.com')).toEqual({ host: 'github.com', owner: 'ada', name: 'engine' })
  expect(placeFrom('GHE.example.com/ada/engine', 'github.com')?.host).toBe('ghe.example.com')
  for (const wrong of ['engine', 'a/b/c/d', 'ada/', '/engine', 'ada/engine?x=1', 'ada/../x', 'a b/c'])
    expect([wrong, placeFrom(wrong, 'github.com')]).toEqual([wrong, null])
})
