import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { widthOf } from '../../src/render/terminal/width.ts'
import { testCraft } from '../context.ts'
import { fixtureAt, type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { type Answer, scriptedPrompt } from '../prompt.ts'
import { adasRepository, expectFault, jsonOf } from './history.ts'
import { logJson, replaced, trackJson } from './rewriting.ts'

const CODE = 'export function splitRow(text: string) {\n  return text.split(",")\n}\n'

/** Two commits; the latest says nothing. */
function workroom(message = 'fix bug'): GitFixture {
  const repo = adasRepository()
  repo.commit('Split rows\n\nSales sends lists by mail.', { files: { 'src/row.ts': CODE } })
  repo.commit(message, { files: { 'src/row.ts': CODE.replace('","', 'separator') } })
  return repo
}

const at = (repo: GitFixture, answers: readonly Answer[] | null = null, width = 80) =>
  testCraft({
    cwd: repo.path,
    width,
    ...(answers === null ? {} : { prompt: scriptedPrompt(...answers).prompt }),
  })

const yes = { give: true } as const
const BETTER = 'fix bug in splitRow in row.ts'

describe('--rewrite', () => {
  test('shows a better message and the questions under the feedback', async () => {
    const { code, out } = await at(workroom())('coach', '--rewrite')
    expect(code).toBe(0)
    expect(out).toContain(`\nA better message\n    ${BETTER}\n`)
    expect(out).toContain(
      '\nOnly you can answer\n  ? What went wrong in splitRow before this fix, and when?\n',
    )
  })

  test('fits 40 columns', async () => {
    const { out } = await at(workroom(), null, 40)('coach', '--rewrite')
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40)
  })

  test('is in the JSON what its schema says, and absent where nobody asked', async () => {
    const craft = at(workroom())
    const one = shapes.coaching.parse(jsonOf(await craft('coach', '--rewrite', '--json')))
    expect(one.rewrite).toMatchObject({ subject: BETTER, body: '' })
    expect(shapes.coaching.parse(jsonOf(await craft('coach', '--json')))).not.toHaveProperty('rewrite')
    const all = shapes.coach.parse(jsonOf(await craft('coach', '-n', '2', '--rewrite', '--json')))
    expect(all.coachings.map(({ rewrite }) => rewrite?.subject ?? null)).toEqual([BETTER, null])
  })

  test('stands before the list where there are several commits', async () => {
    const { out } = await at(workroom())('coach', '-n', '2', '--rewrite')
    expect(out).toMatch(/^[0-9a-f]{8} fix bug\nA better message\n/)
    expect(out).toMatch(/Average of 2 commits/)
  })

  test('is there for what is staged and for a message in a file', async () => {
    const repo = workroom('Split rows at the separator')
    repo.write('src/row.ts', CODE.replace('","', '"|"'))
    repo.git('add', '-A')
    const craft = at(repo)
    expect((await craft('coach', '--staged', '-m', 'wip', '--rewrite')).out).toContain(
      '    work on splitRow in row.ts\n',
    )
    ;(craft.files as Map<string, string>).set(join(repo.path, 'message'), 'wip\n')
    expect((await craft('coach', '--message-file', 'message', '--rewrite')).out).toContain('work on splitRow')
  })

  test('and --batch exclude each other', async () => {
    expectFault(await at(workroom())('coach', '--batch', '--rewrite'), {
      code: 2,
      says: /exclude each other/,
    })
  })
})

describe('--apply', () => {
  test('gives HEAD the message after showing both, and keeps everything else', async () => {
    const repo = workroom()
    repo.write('src/row.ts', 'staged\n')
    repo.git('add', '-A')
    repo.write('src/row.ts', 'not staged\n')
    const old = repo.git('rev-parse', 'HEAD')
    const before = repo.git('log', '-1', '--format=%T %P %an %ae %ad')
    const { code, out, err } = await at(repo, [yes])('coach', '--apply')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('Now\n    fix bug\n')
    expect(err).toContain(`Then\n    ${BETTER}\n`)
    expect(err).toContain(`git reset --soft ${old}`)
    expect(repo.git('log', '-1', '--format=%B')).toBe(`${BETTER}\n`)
    expect(repo.git('log', '-1', '--format=%T %P %an %ae %ad')).toBe(before)
    expect(repo.git('show', ':src/row.ts')).toBe('staged')
    expect(repo.git('status', '--porcelain')).toBe('MM src/row.ts')
    repo.git('reset', '-q', '--soft', old)
    expect(repo.git('log', '-1', '--format=%s')).toBe('fix bug')
    expect(repo.git('status', '--porcelain')).toBe('MM src/row.ts')
  })

  test('changes nothing where the person says no, and offers no where a question is open', async () => {
    const repo = workroom()
    const head = repo.git('rev-parse', 'HEAD')
    for (const answer of [{ give: false }, 'enter', 'ctrl-c'] as const)
      expect((await at(repo, [answer])('coach', '--apply')).code).not.toBe(0)
    expect(repo.git('rev-parse', 'HEAD')).toBe(head)
  })

  test('needs somebody to agree, or --yes', async () => {
    const repo = workroom()
    const { code, err } = await at(repo)('coach', '--apply')
    expect(code).toBe(2)
    expect(err).toMatch(/nobody is here to agree.*\nNext: craft coach --apply --yes\n$/)
    expect((await at(repo)('coach', '--apply', '--yes')).code).toBe(0)
    expect(repo.git('log', '-1', '--format=%s')).toBe(BETTER)
    expectFault(await at(repo)('coach', '--yes'), { code: 2, says: /--apply/ })
  })

  test('tells a script which commit it is now', async () => {
    const repo = workroom()
    const { out } = await at(repo)('coach', '--apply', '--yes', '--json', '--quiet')
    const head = repo.git('rev-parse', 'HEAD')
    expect(shapes.coaching.parse(JSON.parse(out))).toMatchObject({ amendedTo: head, subject: 'fix bug' })
  })

  test('says that nothing is left to do where only questions are', async () => {
    const repo = workroom('Fix the separator of rows')
    const head = repo.git('rev-parse', 'HEAD')
    const { code, err } = await at(repo)('coach', '--apply')
    expect(code).toBe(0)
    expect(err).toMatch(/\? What went wrong in splitRow.*\nNothing was changed\.\n$/)
    expect(repo.git('rev-parse', 'HEAD')).toBe(head)
  })

  test('works on no branch, and says so', async () => {
    const repo = workroom()
    repo.git('checkout', '-q', '--detach')
    const { code, err } = await at(repo)('coach', '--apply', '--yes')
    expect(code).toBe(0)
    expect(err).toContain('HEAD is on no branch.')
  })

  type Refusal = readonly [what: string, prepare: (repo: GitFixture) => void, says: RegExp]
  const refusals: readonly Refusal[] = [
    [
      'is pushed',
      (repo) => {
        repo.git('init', '-q', '--bare', '../remote.git')
        repo.git('push', '-q', '../remote.git', 'main')
        repo.git('remote', 'add', 'origin', '../remote.git')
        repo.git('fetch', '-q', 'origin')
      },
      /HEAD is on origin\/main already/,
    ],
    ['is tagged', (repo) => repo.git('tag', 'v1'), /in the tag v1/],
    [
      'is a merge',
      (repo) => {
        repo.git('checkout', '-q', '-b', 'side', 'HEAD~1')
        repo.commit('Say more', { files: { 'b.txt': 'b\n' } })
        repo.git('merge', '-q', '--no-ff', '-m', 'wip', 'main')
      },
      /is a merge/,
    ],
    [
      'is being rebased',
      (repo) => {
        repo.write('../todo', `edit ${repo.git('rev-parse', 'HEAD')}\n`)
        repo.feed('', ['rebase', '-q', '-i', 'HEAD~1'], { GIT_SEQUENCE_EDITOR: `cp ${repo.path}/../todo` })
      },
      /a rebase is going on/,
    ],
    ['is being bisected', (repo) => repo.git('bisect', 'start'), /a bisect is going on/],
  ]
  test.each(refusals)('refuses a HEAD that %s', async (_, prepare, says) => {
    const repo = workroom()
    prepare(repo)
    const head = repo.git('rev-parse', 'HEAD')
    expectFault(await at(repo)('coach', '--apply', '--yes'), { code: 1, says })
    expect(repo.git('rev-parse', 'HEAD')).toBe(head)
  })

  test.each([
    ['merge', ['merge', 'side']],
    ['cherry-pick', ['cherry-pick', 'side']],
    ['revert', ['revert', '--no-edit', 'HEAD~1']],
  ])('refuses in the middle of a %s', async (what, args) => {
    const repo = workroom()
    repo.git('checkout', '-q', '-b', 'side', 'HEAD~1')
    repo.commit('Split rows elsewhere', { files: { 'src/row.ts': 'other\n' } })
    repo.git('checkout', '-q', 'main')
    expect(() => repo.git(...args)).toThrow()
    expectFault(await at(repo)('coach', '--apply', '--yes'), { code: 1, says: `a ${what} is going on` })
  })

  test('refuses a commit that is not the latest, a range and a repository without files', async () => {
    const repo = workroom()
    expectFault(await at(repo)('coach', 'HEAD~1', '--apply'), { code: 2, says: /only the latest commit/ })
    expectFault(await at(repo)('coach', 'HEAD~1..', '--apply'), { code: 2, says: /one commit/ })
    const bare = join(temporaryFolder(), 'bare.git')
    repo.git('clone', '-q', '--bare', '.', bare)
    expectFault(await at(fixtureAt(bare))('coach', '--apply', '--yes'), { code: 3, says: /no work tree/ })
  })

  test('runs the hooks of the person, and changes nothing where one refuses', async () => {
    const repo = workroom()
    const head = repo.git('rev-parse', 'HEAD')
    repo.write('.git/hooks/commit-msg', '#!/bin/sh\necho "no issue named" >&2\nexit 1\n')
    chmodSync(join(repo.path, '.git/hooks/commit-msg'), 0o755)
    const { code, err } = await at(repo)('coach', '--apply', '--yes')
    expect({ code, head: repo.git('rev-parse', 'HEAD') }).toEqual({ code: 1, head })
    expect(err).toMatch(/git did not amend the commit: no issue named\nNext: /)
    repo.write('.git/hooks/commit-msg', '#!/bin/sh\ntouch ran\n')
    expect((await at(repo)('coach', '--apply', '--yes')).code).toBe(0)
    expect(existsSync(join(repo.path, 'ran'))).toBe(true)
  })

  test('signs where the person signs: a signing program that fails changes nothing', async () => {
    const repo = workroom()
    const head = repo.git('rev-parse', 'HEAD')
    repo.git('config', 'commit.gpgSign', 'true')
    repo.git('config', 'gpg.program', 'false')
    expect((await at(repo)('coach', '--apply', '--yes')).err).toMatch(/git did not amend the commit: .*sign/)
    expect(repo.git('rev-parse', 'HEAD')).toBe(head)
  })

  test('writes UTF-8 whatever encoding commits are set to', async () => {
    const repo = workroom('Straße und Größe wurden für die Höhe erhöht.')
    repo.git('config', 'i18n.commitEncoding', 'ISO-8859-1')
    expect((await at(repo)('coach', '--apply', '--yes')).code).toBe(0)
    expect(repo.git('-c', 'i18n.logOutputEncoding=UTF-8', 'log', '-1', '--format=%s|%e')).toBe(
      'Straße und Größe wurden für die Höhe erhöht|',
    )
  })

  test('keeps lines that begin like comments, and a commit without changes', async () => {
    const repo = workroom()
    repo.commit('Added a note.\n\n#12 is the reason\n# and this too', {})
    expect((await at(repo)('coach', '--apply', '--yes')).code).toBe(0)
    expect(repo.git('log', '-1', '--format=%B')).toBe('Add a note\n\n#12 is the reason\n# and this too\n')
  })

  test('leaves the store to link the new commit to the old one', async () => {
    const repo = workroom()
    const craft = at(repo)
    await trackJson(craft)
    expect((await craft('coach', '--apply', '--yes')).code).toBe(0)
    await trackJson(craft)
    expect((await logJson(craft)).map(({ subject }) => subject)).toContain(BETTER)
    expect(await replaced(craft)).toEqual([['fix bug', BETTER]])
  })
})

describe('a rewording', () => {
  test('refuses where HEAD moved since it was looked at', async () => {
    const repo = workroom()
    const rewording = await repo.source().rewording()
    const seen = await rewording.standing()
    const other = repo.commit('Say more', { files: { 'b.txt': 'b\n' } })
    const signal = new AbortController().signal
    await expect(rewording.reword(seen?.head ?? '', 'New words', signal)).rejects.toThrow(/HEAD moved/)
    expect(repo.git('rev-parse', 'HEAD')).toBe(other)
  })

  test('knows before the first commit that there is none', async () => {
    expect(await (await adasRepository().source().rewording()).standing()).toBeNull()
  })
})
