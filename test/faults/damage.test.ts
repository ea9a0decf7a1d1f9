import { chmodSync, copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { adasRepository, expectFault, workshop } from '../commands/history.ts'
import { bin, run } from '../commands/installed.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { copyOf, craft, differences, envOf, type Place, placeIn, storeOf, trackInPeace } from './injured.ts'

let repo: GitFixture
let filled: Place
const reading = ['log --json', 'stats --json', 'achievements list --json', 'track']
const answers = new Map<string, string>()
beforeAll(async () => {
  repo = workshop()
  filled = placeIn(repo, 'sqlite')
  await craft(filled, 'track')
  await craft(filled, 'achievements list')
  for (const line of reading) answers.set(line, (await craft(filled, line)).out)
})

const PAGE = 4096

/** The same noise every time, of no byte that a page may begin with. */
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => 16 + ((at * 37) % 239)))

function spoil(path: string, from: number): Buffer {
  const bytes = readFileSync(path)
  noise(Math.min(2 * PAGE, bytes.length - from)).copy(bytes, from)
  writeFileSync(path, bytes)
  return bytes
}

describe('a database with 8 kB of noise in it', () => {
  test('gives the whole answer or says that it is damaged, wherever the noise is, and is kept', async () => {
    const size = statSync(storeOf(filled)).size
    const seen = { damaged: 0, whole: 0 }
    for (let from = 0; from < size; from += PAGE * 5) {
      const place = copyOf(filled)
      const spoilt = spoil(storeOf(place), from)
      for (const line of reading) {
        const ran = await craft(place, line)
        if (ran.code === 0)
          expect({ from, line, ...ran }).toEqual({ from, line, code: 0, out: answers.get(line), err: '' })
        else expectFault(ran, { code: 4, says: `${storeOf(place)} is damaged or not a store of craft` })
        seen[ran.code === 0 ? 'whole' : 'damaged']++
      }
      expect(readFileSync(storeOf(place)).equals(spoilt)).toBe(true)
    }
    expect(seen.damaged).toBeGreaterThan(10)
  })
})
