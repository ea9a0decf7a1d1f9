import { spawn } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf, workshop } from './history.ts'
import { bin, installed } from './installed.ts'

let repo: GitFixture
beforeAll(() => {
  repo = workshop()
})

const craft = (options = {}) => testCraft({ cwd: repo.path, ...options })

describe('one commit', () => {
  test('is HEAD, coached without a store', async () => {
    const one = craft()
    const { code, out, err } = await one('coach')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(
      /^fix: round prices to cents\n[0-9a-f]{8} · 2026-02-12 · Ada · fix\n\nScore \d+\.\d of 10 /,
    )
    expectFault(await one('log'), { code: 1, says: /stored nothing/ })
  })

  test('is the one that is named, and in JSON what its schema says', async () => {
    const coaching = shapes.coaching.parse(jsonOf(await craft()('coach', 'HEAD~2', '--json')))
    expect(coaching).toMatchObject({
      commitId: repo.git('rev-parse', 'HEAD~2'),
      subject: 'perf: cache price lookups (#15)',
      kind: 'work',
      type: 'perf',
    })
    expect(Object.values(coaching.typeProbabilities).reduce((all, one) => all + one, 0)).toBeCloseTo(1)
  })

  test.each([
    ['HEAD~3', 'merge'],
    ['HEAD~1', 'dependency'],
  ])('that nobody wrote is of another kind: %s is a %s, and no check fails on it', async (revision, kind) => {
    const ran = await craft()('coach', revision, '--json', '--fail-under', '10')
    expect(jsonOf(ran)).toMatchObject({ kind })
  })

  test('says with --verbose what each rule saw', async () => {
    expect((await craft()('coach', '--verbose')).out).toMatch(/\nrules: coach\/\d+\n$/)
  })
})

describe('several commits', () => {
  test('of a range stand a line each', async () => {
    const { code, out, err } = await craft()('coach', 'HEAD~3..')
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('craft coach <commit>') })
    const [first, second, third, blank, average] = out.split('\n')
    expect([second, third].map((line) => line?.replace(/.* {2}/, '')).sort()).toEqual([
      'fix: round prices to cents',
      'perf: cache price lookups (#15)',
    ])
    expect(first).toMatch(/^ +– +dependencies +[0-9a-f]{8} {2}chore\(deps\): bump left-pad to 2\.0\.0$/)
    expect(blank).toBe('')
    expect(average).toMatch(/^Average of 2 commits: /)
  })

  test('may be as many as -n says, and their averages leave out what nobody wrote', async () => {
    const coach = shapes.coach.parse(jsonOf(await craft()('coach', '-n', '4', '--json')))
    expect(coach.coachings.map(({ subject }) => subject)).toEqual(
      repo.git('log', '-4', '--format=%s').split('\n'),
    )
    expect(coach.averages?.commits).toBe(2)
    const judged = coach.coachings.filter(({ kind }) => kind === 'work')
    const mean = judged.reduce((all, { qualityScore }) => all + qualityScore, 0) / judged.length
    expect(Math.abs((coach.averages?.qualityScore ?? 0) - mean)).toBeLessThan(0.051)
  })

  test('are judged as each of them is alone', async () => {
    const { coachings } = jsonOf(await craft()('coach', '-n', '4', '--json')) as {
      coachings: { commitId: string }[]
    }
    expect(coachings).toHaveLength(4)
    for (const one of coachings) expect(jsonOf(await craft()('coach', one.commitId, '--json'))).toEqual(one)
  })

  test('are counted, however many were asked for', async () => {
    const { code, err } = await craft()('coach', '-n', '9999', '--fail-under', '10')
    expect(code).toBe(9)
    expect(err).toContain(`of ${repo.git('rev-list', '--count', 'HEAD')} commits`)
  })

  test('without their diffs are judged by their messages alone', async () => {
    const one = shapes.coaching.parse(jsonOf(await craft()('coach', '--no-diff', '--json')))
    expect([one.aspects.changes.findings, one.aspects.code.findings, one.parts]).toEqual([[], [], []])
    expect(one.aspects.message.findings).not.toEqual([])
  })

  test('may be none', async () => {
    expect(jsonOf(await craft()('coach', 'HEAD..HEAD', '--json'))).toEqual({ coachings: [], averages: null })
    expect(await craft()('coach', 'HEAD..HEAD')).toMatchObject({
      code: 0,
      out: '',
      err: 'No commits in that range.\n',
    })
  })
})

describe('what is about to be committed', () => {
  function withStaged(): GitFixture {
    const fresh = adasRepository()
    fresh.commit('Begin', { files: { 'src/a.ts': 'a\n' } })
    fresh.write('src/a.ts', 'b\n')
    fresh.git('add', '-A')
    return fresh
  }

  test('is coached with its message', async () => {
    const fresh = withStaged()
    const ran = await testCraft({ cwd: fresh.path })(
      'coach',
      '--staged',
      '-m',
      'Say b',
      '-m',
      'because a was wrong',
      '--json',
    )
    const coaching = shapes.coaching.parse(jsonOf(ran))
    expect(coaching).toMatchObject({ commitId: null, subject: 'Say b' })
    expect(coaching.parts.flatMap(({ paths }) => paths)).toEqual(['src/a.ts'])
  })

  test('is asked for a message, and for something staged', async () => {
    const clean = craft()
    expectFault(await clean('coach', '--staged', '-m', 'x'), {
      code: 1,
      says: /nothing is staged/,
    })
    expectFault(await clean('coach', '--staged'), { code: 2, says: /needs a message/ })
    expectFault(await clean('coach', '--staged', '-m', ' '), { code: 2, says: /message is empty/ })
    expectFault(await clean('coach', '-m', 'x'), { code: 2, says: /--staged -m/ })
    expectFault(await clean('coach', '--message-file', 'none'), { code: 2, says: /no file none/ })
  })

  const hooked = (fresh: GitFixture, flags = '') => {
    const { env } = installed(fresh)
    const hook = join(fresh.path, '.git', 'hooks', 'commit-msg')
    writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${bin}' coach --message-file "$1" ${flags}\n`)
    chmodSync(hook, 0o755)
    return (message: string) => fresh.feed('', ['commit', '-q', '-a', '-m', message], { ...env })
  }

  test('passes a commit-msg hook, whatever it says', () => {
    const fresh = withStaged()
    hooked(fresh)('wip')
    expect(fresh.git('log', '-1', '--format=%s')).toBe('wip')
  })

  test('does not pass one that asks for more', () => {
    const fresh = withStaged()
    expect(() => hooked(fresh, '--fail-under 10')('wip')).toThrow(/less than 10 of 10/)
    expect(fresh.git('log', '-1', '--format=%s')).toBe('Begin')
  })
})

describe('flags', () => {
  test.each(['x', '-1', '11', '10.5', '', 'NaN', '1e1'])('--fail-under %j is no score', async (score) => {
    expectFault(await craft()('coach', `--fail-under=${score}`), { code: 2, says: /0 to 10|fail-under/ })
  })

  test.each([
    [['--batch', 'HEAD']],
    [['--batch', '--staged']],
    [['--staged', '-m', 'x', 'HEAD']],
    [['--message-file', 'f', '-m', 'x', '--staged']],
    [['--message-file', 'f', '-n', '3']],
  ])('that contradict each other are named: %j', async (argv) => {
    expectFault(await craft()('coach', ...argv), { code: 2, says: /exclude each other/ })
  })

  test('are no help where there is nothing to coach', async () => {
    expectFault(await craft()('coach', 'nowhere'), { code: 2, says: /nowhere/ })
    expectFault(await testCraft({ cwd: temporaryFolder() })('coach'), {
      code: 3,
      says: /not a git repository/,
    })
    expectFault(await testCraft({ cwd: gitFixture().path })('coach'), { code: 2, says: /HEAD/ })
  })

  test('a score that is too low leaves with 9, and the coaching is said all the same', async () => {
    const { code, out, err } = await craft()('coach', '--fail-under', '10', '--json')
    expect(code).toBe(9)
    expect(shapes.coaching.parse(JSON.parse(out)).kind).toBe('work')
    expect(err).toMatch(/^craft: the commit scores less than 10 of 10\nNext: /)
    expect((await craft()('coach', '--fail-under', '0')).code).toBe(0)
  })
})

describe('a batch', () => {
  const batch = async (...input: readonly string[]) => {
    const { code, out, err } = await testCraft({ cwd: temporaryFolder(), input })('coach', '--batch')
    expect(code).toBe(0)
    return {
      err,
      lines: out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    }
  }

  test('answers each line in its order, outside any repository', async () => {
    const files = [
      { path: 'src/a.ts', added: 3, deleted: 1 },
      { path: 'b.png', added: null, deleted: null },
    ]
    const input = [
      { message: 'fix: a' },
      { message: 'feat: b', files },
      { message: 'c', files: [], diff: '' },
    ]
    const { lines, err } = await batch(input.map((one) => JSON.stringify(one)).join('\n'))
    expect(err).toBe('')
    expect(lines.map((line) => shapes.coaching.parse(line).subject)).toEqual(['fix: a', 'feat: b', 'c'])
    expect(lines.map(({ type }) => type).slice(0, 2)).toEqual(['fix', 'feat'])
  })

  test.each([
    ['{"message": "a"', 'this is not JSON'],
    ['[]', 'this must be an object with a "message"'],
    ['{}', '"message" is missing'],
    ['{"message": 3}', '"message" must be a string'],
    ['{"message": "a", "diff": 3}', '"diff" must be a string'],
    ['{"message": "a", "files": {}}', '"files" must be an array'],
    ['{"message": "a", "files": [3]}', '"files[0]" must be an object'],
    ['{"message": "a", "files": [{"added": 1, "deleted": 1}]}', '"files[0].path" must be a path'],
    [
      '{"message": "a", "files": [{"path": "a", "added": -1, "deleted": 1}]}',
      '"files[0].added" must be a whole number from 0 on',
    ],
    [
      '{"message": "a", "files": [{"path": "a", "added": 1}]}',
      '"files[0].deleted" must be a whole number from 0 on',
    ],
  ])('answers %s with what is wrong, and goes on', async (line, message) => {
    const { lines, err } = await batch(`{"message": "one"}\n\n${line}\n{"message": "two"}\n`)
    expect(lines).toMatchObject([{ subject: 'one' }, { error: { line: 3, message } }, { subject: 'two' }])
    expect(err).toBe('1 of 3 lines are no commits; each has its error.\n')
  })

  test('takes CRLF, a byte order mark, ten megabytes and no last newline', async () => {
    const long = 'x'.repeat(10_000_000)
    const { lines } = await batch(
      '\ufeff{"message": "a"}\r\n',
      `{"message": "${long}`,
      '"}\n',
      '{"message": ""}',
    )
    expect(lines).toHaveLength(3)
    expect(lines[0].subject).toBe('a')
  })

  test('of nothing is nothing', async () => {
    expect(await batch()).toEqual({ err: '', lines: [] })
  })

  test('answers a line before the next one comes', async () => {
    const { env } = installed(repo)
    const child = spawn(process.execPath, [bin, 'coach', '--batch'], {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]()
    for (const subject of ['one', 'two']) {
      child.stdin.write(`{"message": "${subject}"}\n`)
      expect(JSON.parse((await answers.next()).value).subject).toBe(subject)
    }
    child.stdin.end()
    expect(await ended).toBe(0)
  })
})

test('what the project asks of messages in its own settings is asked of them here, too', async () => {
  const repo = adasRepository()
  const subject = 'Keep the prices that were read today for as long as the process lives, whatever asks'
  repo.commit(subject, { files: { 'src/prices.ts': 'export const prices = 1\n' } })
  const { craft } = installed(repo)
  const rules = async (): Promise<readonly string[]> =>
    shapes.coaching
      .parse(jsonOf(await craft('coach --json')))
      .aspects.message.findings.map(({ rule }) => rule)
  expect(await rules()).not.toContain('message/subject-length')
  repo.write('.gitlint', '[title-max-length]\nline-length=60\n')
  expect(await rules()).toContain('message/subject-length')
})

test('that no test came along is said where the repository keeps tests, and nowhere else', async () => {
  const says = async (others: Readonly<Record<string, string>>) => {
    const place = gitFixture()
    place.commit('Start', { files: { 'src/a.ts': 'export const a = 1\n', ...others } })
    const lines = Array.from({ length: 20 }, (_, i) => `export const b${i} = ${i}\n`)
    place.commit('Fix the rounding of prices', { files: { 'src/a.ts': lines.join('') } })
    place.write('src/b.ts', lines.join(''))
    place.git('add', '.')
    const one = testCraft({ cwd: place.path })
    const drafted = ['--staged', '-m', 'Fix the rounding of taxes']
    const outs = [await one('coach', '--json'), await one('coach', '--json', ...drafted)]
    return outs.map(({ out }) => out.includes('changes/tests-missing'))
  }
  expect(await says({ 'test/a.test.ts': 'x\n' })).toEqual([true, true])
  expect(await says({ 'src/latest.ts': 'x\n' })).toEqual([false, false])
})
