import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { gitFixture } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf, trackedOnce } from './history.ts'

let tracked: Awaited<ReturnType<typeof trackedOnce>>
beforeAll(async () => {
  const repo = adasRepository()
  const by = (times: number, author: string): void => {
    for (let i = 0; i < times; i++) repo.commit(`feat: ${author} ${i}`, { author })
  }
  by(6, 'Jo Reed <jo@reed.example>')
  by(3, 'joreed-2 <1+joreed-2@users.noreply.github.com>')
  by(2, 'joreed-2 <jo@reed.example>')
  by(1, 'andrew <jo@reed.example>')
  by(5, 'andrew <andrew@elsewhere.example>')
  by(4, 'Kim <kim@work.example>')
  by(2, 'Kim <kim@home.example>')
  by(1, 'Kim Oh <kim@home.example>')
  tracked = await trackedOnce(repo)
})

const commitsOf = async (author: string): Promise<number> =>
  shapes.stats.parse(jsonOf(await tracked()('stats', '--json', '--author', author))).commits

describe('the work of somebody named', () => {
  test.each([
    ['by an address, with what was written under names that are nobody else’s', 'jo@reed.example', 12],
    ['by a part that one person alone has', 'reed', 12],
    ['by a name of several words, with what its addresses wrote', 'Jo Reed', 9],
    ['by the address of another of that name', 'andrew@elsewhere.example', 5],
    ['by a first name whose addresses are all theirs', 'kim', 7],
  ])('%s: %j', async (_, author, commits) => {
    expect(await commitsOf(author)).toBe(commits)
  })

  test('is not told where a first name may be two people’s', async () => {
    expectFault(await tracked()('stats', '--author', 'andrew'), {
      code: 2,
      says: /"andrew" is 2 people: andrew <andrew@elsewhere\.example>, andrew <jo@reed\.example>\nNext: give the address of one of them/,
    })
  })
})

test('a document of somebody with a first name says what is theirs by that name alone', async () => {
  const repo = gitFixture()
  repo.git('config', 'user.name', 'Andrew')
  repo.git('config', 'user.email', 'andrew@mine.example')
  const code = { 'rates.ts': 'export const rates = 1\n'.repeat(30) }
  repo.commit('feat: keep exchange rates for a day', { files: code, author: 'Andrew <andrew@mine.example>' })
  repo.commit('fix: round prices to cents', { author: 'Andrew <andrew@elsewhere.example>' })
  const craft = testCraft({ cwd: repo.path })
  await craft('track')
  const { err } = await craft('portfolio', '-o', '-', '--no-model')
  expect(err).toContain(
    "Note: 1 commit is counted for the name alone, from addresses not known as those of Andrew: another's? See: craft config identities\n",
  )
  const whole = await craft('portfolio', '-o', '-', '--no-model', '--author', 'andrew@mine.example')
  expect(whole.err).not.toContain('for the name alone')
})
