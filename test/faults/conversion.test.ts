import { expect, test } from 'vitest'
import { adasRepository } from '../commands/history.ts'
import { bin } from '../commands/installed.ts'
import { craft as started } from '../endurance/program.ts'
import { contents } from '../store/jsonl/opened.ts'
import { craft, differences, eachOf, type Place, placeIn, storeOf } from './injured.ts'

test('an import of plain files into SQLite, killed at any moment, leaves them alone and is finished by the next', async () => {
  const repo = adasRepository('long')
  const commits = Array.from({ length: 500 }, (_, number) => [
    'commit refs/heads/main',
    `mark :${number + 1}`,
    `committer Ada <ada@example.com> ${1_700_000_000 + number * 6000} +0000`,
    'data 12',
    `feat: ${String(number).padStart(6, '0')}`,
    ...(number === 0 ? [] : [`from :${number}`]),
    `M 100644 inline src/${number % 50}.ts`,
    'data 7',
    String(number).padStart(7, '0'),
    '',
  ])
  repo.feed(commits.flat().join('\n'), ['fast-import', '--quiet'])
  const plain = placeIn(repo, 'jsonl')
  for (const line of ['track', 'achievements list']) expect((await craft(plain, line)).code).toBe(0)
  const before = contents(storeOf(plain))
  expect(Object.keys(before)).toContain('achievements.jsonl')

  const importing = (place: Place, killAfter?: number) =>
    started({ bin, ...place }, ['import', storeOf(plain)], killAfter)
  const { code, milliseconds } = await importing(placeIn(repo, 'sqlite'))
  expect(code).toBe(0)
  const seen = { kills: 0 }
  await eachOf([0.4, 0.5, 0.6, 0.8], async (moment) => {
    const place = placeIn(repo, 'sqlite')
    if ((await importing(place, milliseconds * moment)).code === null) seen.kills++
    expect(contents(storeOf(plain))).toEqual(before)
    expect(await importing(place)).toMatchObject({ code: 0, err: '' })
    expect(await differences(place, plain)).toEqual([])
  })
  expect(seen.kills).toBeGreaterThan(0)
  expect(contents(storeOf(plain))).toEqual(before)
})
