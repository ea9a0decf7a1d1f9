import { expect, test } from 'vitest'
import { chances, tokens } from '../analysis/secrets/planted.ts'
import { testCraft } from '../context.ts'
import { gitFixture } from '../fixture/git.ts'

const chance = chances(8)
const secrets = Object.values(tokens).flatMap((token) => Array.from({ length: 8 }, () => token(chance)))

/** Work whose subjects, bodies and pull request titles tell secrets, as people paste them. */
function told() {
  const repo = gitFixture()
  for (const [number, secret] of secrets.entries()) {
    const message =
      number % 3 === 0
        ? `feat: use ${secret} for deploys (#${number + 1})`
        : number % 3 === 1
          ? `fix: renew the token of the mirror (#${number + 1})\n\nIt cut the wait from 12 min to 3 min with ${secret} set.`
          : `perf: cache answers (#${number + 1})\n\n* cache answers\n\n* export TOKEN=${secret}\n\nAnswers are 80% faster.`
    repo.commit(message, { files: { [`src/part${number}.ts`]: `export const part = ${number}\n` } })
  }
  return repo
}

test('no document tells a secret that stands in the history', async () => {
  const craft = testCraft({ cwd: told().path })
  await craft('track')
  expect(secrets).toHaveLength(200)
  for (const template of ['review', 'technical', 'archive'])
    for (const format of ['markdown', 'json']) {
      const { code, out } = await craft('portfolio', template, '--everybody', '--format', format, '-o', '-')
      expect(code).toBe(0)
      expect(out).toContain('redacted: ')
      expect(secrets.filter((secret) => out.includes(secret))).toEqual([])
    }
}, 60_000)
