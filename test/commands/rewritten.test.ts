import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Craft, testCraft } from '../context.ts'
import { fixtureAt, type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, bob } from './history.ts'
import {
  agrees,
  counted,
  linesCounted,
  linesInGit,
  logJson,
  rebase,
  replaced,
  trackJson,
} from './rewriting.ts'

const lines = (...words: readonly string[]): string => words.map((word) => `${word}\n`).join('')

let repo: GitFixture
let craft: Craft
beforeEach(() => {
  repo = adasRepository()
  repo.commit('base', { files: { base: lines('one', 'two', 'three') } })
  repo.commit('alpha', { files: { alpha: lines('a', 'b') } })
  repo.commit('beta', { files: { beta: lines('c', 'd', 'e') } })
  craft = testCraft({ cwd: repo.path })
})

describe('a commit that was rewritten after it was tracked', () => {
  beforeEach(() => trackJson(craft))

  test('by an amend is replaced by the new one', async () => {
    repo.write('beta', lines('c', 'd', 'e', 'f'))
    repo.git('commit', '-qa', '--amend', '--no-edit')
    expect(await agrees(craft, repo)).toMatchObject({
      commits: 1,
      superseded: 1,
      unreachable: 0,
      restored: 0,
    })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta'])
    expect(await replaced(craft)).toEqual([['beta', 'beta']])
    expect(await agrees(craft, repo)).toMatchObject({ commits: 0, superseded: 0 })
  })

  test('by several amends is replaced by the last, tracked in between or not', async () => {
    for (const word of ['f', 'g', 'h']) {
      repo.write('beta', lines('c', word))
      repo.git('commit', '-qa', '--amend', '--no-edit')
      if (word !== 'g') await trackJson(craft)
    }
    const last = repo.git('rev-parse', 'HEAD')
    const gone = (await logJson(craft, '--superseded')).filter((one) => !one.reachable)
    expect(gone.map((one) => one.supersededBy)).toEqual([last, last])
    expect(await linesCounted(craft)).toEqual(linesInGit(repo))
  })

  test('in its message alone is found by its patch', async () => {
    repo.git('commit', '-q', '--amend', '-m', 'gamma')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 1 })
    expect(await replaced(craft)).toEqual([['beta', 'gamma']])
  })

  test('in message and content is no longer counted, though nobody can say what replaced it', async () => {
    repo.write('beta', lines('x'))
    repo.git('commit', '-qa', '--amend', '-m', 'gamma')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 0, unreachable: 1 })
    expect(await replaced(craft)).toEqual([['beta', null]])
  })

  test('by a rebase that turns the order round is replaced one by one', async () => {
    rebase(repo, 'HEAD~2', (picks) => picks.toReversed())
    expect(await agrees(craft, repo)).toMatchObject({ commits: 2, superseded: 2 })
    expect(await replaced(craft)).toEqual([
      ['alpha', 'alpha'],
      ['beta', 'beta'],
    ])
  })

  test('by a rebase onto other work is replaced one by one', async () => {
    repo.git('checkout', '-q', '-b', 'other', 'HEAD~2')
    repo.commit('other', { files: { other: 'o\n' } })
    repo.git('checkout', '-q', 'main')
    repo.git('rebase', '-q', 'other')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 3, superseded: 2 })
  })

  test.each(['squash', 'fixup'])('by a %s goes into the one before it', async (how) => {
    rebase(repo, 'HEAD~2', ([first = '', second = '']) => [first, second.replace('pick', how)])
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 2, unreachable: 0 })
    expect((await replaced(craft)).map(([subject]) => subject)).toEqual(['alpha', 'beta'])
    const head = repo.git('rev-parse', 'HEAD')
    const gone = (await logJson(craft, '--superseded')).filter((one) => !one.reachable)
    expect(gone.map((one) => one.supersededBy)).toEqual([head, head])
  })

  test('by a filter that changes every address is found by its patch', async () => {
    const script = 'GIT_AUTHOR_EMAIL=ada@new.example; export GIT_AUTHOR_EMAIL'
    repo.feed('', ['filter-branch', '-f', '--env-filter', script, 'HEAD'], {
      FILTER_BRANCH_SQUELCH_WARNING: '1',
    })
    expect(await agrees(craft, repo)).toMatchObject({ commits: 3, superseded: 3 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta'])
    expect((await logJson(craft)).map((one) => one.author.email)).toEqual(Array(3).fill('ada@new.example'))
  })

  test('and pruned by git is still known to be gone', async () => {
    repo.write('beta', lines('changed'))
    repo.git('commit', '-qa', '--amend', '--no-edit')
    repo.git('reset', '-q', '--hard', 'HEAD~2')
    repo.commit('delta', { files: { delta: lines('d') } })
    repo.git('reflog', 'expire', '--expire=now', '--all')
    repo.git('gc', '-q', '--prune=now')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 0, unreachable: 2 })
    expect(await counted(craft)).toEqual(['base', 'delta'])
  })

  test('comes back when HEAD goes back to it', async () => {
    const old = repo.git('rev-parse', 'HEAD')
    repo.write('beta', lines('changed'))
    repo.git('commit', '-qa', '--amend', '--no-edit')
    await trackJson(craft)
    repo.git('reset', '-q', '--hard', old)
    expect(await agrees(craft, repo)).toMatchObject({ commits: 0, superseded: 1, restored: 1 })
    expect((await logJson(craft)).map((one) => one.oid)).toContain(old)
    expect(await replaced(craft)).toEqual([['beta', 'beta']])
  })

  test('is found gone though HEAD only went back', async () => {
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 0, unreachable: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base'])
  })

  test('does not come back with what git keeps of it outside of branches', async () => {
    repo.git('notes', 'add', '-m', 'a note')
    repo.write('beta', lines('stashed'))
    repo.git('stash', '-q')
    repo.git('update-ref', 'refs/original/main', 'HEAD')
    repo.git('commit', '-q', '--amend', '-m', 'gamma')
    expect(await agrees(craft, repo)).toMatchObject({ superseded: 1 })
  })

  test('makes its achievements go, and those of its successor come', async () => {
    const before = (await craft('achievements', 'list', '--json')).out
    expect(before).toContain(repo.git('rev-parse', 'HEAD'))
    const old = repo.git('rev-parse', 'HEAD')
    repo.write('beta', lines('much', 'more'))
    repo.git('commit', '-qa', '--amend', '--no-edit')
    await craft('track')
    const after = (await craft('achievements', 'list', '--json')).out
    expect(after).toContain(repo.git('rev-parse', 'HEAD'))
    expect(after).not.toContain(old)
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    await craft('track')
    expect((await craft('achievements', 'list', '--json')).out).not.toContain(
      repo.git('rev-parse', 'ORIG_HEAD'),
    )
  })

  test('is shown by `log --superseded` alone, with what became of it', async () => {
    repo.git('commit', '-q', '--amend', '-m', 'gamma')
    repo.git('reset', '-q', '--hard', 'HEAD')
    expect((await craft('track')).out).toContain(
      '1 commit replaced by others (amended, rebased, picked or squashed): that work is counted once.\n',
    )
    const head = repo.git('rev-parse', '--short=8', 'HEAD')
    expect((await craft('log')).out).not.toContain('beta')
    expect((await craft('log', '--superseded')).out).toContain(`[replaced by ${head}] beta`)
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    expect((await craft('track')).out).toContain('1 commit no longer on any branch: not counted any more.\n')
    expect((await craft('log', '--superseded')).out).toContain('[unreachable] gamma')
  })

  test('is replaced, but not called unreachable, by a run that reads only a part', async () => {
    repo.git('commit', '-q', '--amend', '-m', 'gamma')
    expect(await trackJson(craft, 'HEAD~1..HEAD')).toMatchObject({ commits: 1, superseded: 1 })
    const all = () => logJson(craft, '--superseded')
    expect((await all()).map((one) => one.reachable)).not.toContain(false)
    expect(await agrees(craft, repo)).toMatchObject({ commits: 0, superseded: 0, unreachable: 0 })
    expect((await all()).map((one) => one.reachable)).toContain(false)
  })
})

describe('work that is on two branches', () => {
  const onSide = (work: () => void) => {
    repo.git('checkout', '-q', '-b', 'side', 'HEAD~1')
    work()
    repo.git('checkout', '-q', 'main')
  }

  test.each([['picked'], ['picked with -x', '-x']])('because it was %s counts once', async (_, ...flags) => {
    onSide(() => repo.git('cherry-pick', ...flags, 'main'))
    expect(await trackJson(craft, '--all')).toMatchObject({ commits: 4, superseded: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta'])
    expect((await logJson(craft)).map((one) => one.oid)).toContain(repo.git('rev-parse', 'main'))
  })

  test('because it was picked with a conflict resolved counts once: author, second and subject tell', async () => {
    onSide(() => {
      repo.commit('other beta', { files: { beta: lines('z') } })
      expect(() => repo.git('cherry-pick', 'main')).toThrow()
      repo.write('beta', lines('z', 'c'))
      repo.git('add', 'beta')
      repo.git('-c', 'core.editor=true', 'cherry-pick', '--continue')
    })
    await trackJson(craft, '--all')
    expect(await replaced(craft)).toEqual([['beta', 'beta']])
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta', 'other beta'])
  })

  test('because it was amended after a push counts once', async () => {
    const origin = join(temporaryFolder(), 'origin')
    repo.git('clone', '-q', '--bare', repo.path, origin)
    repo.git('remote', 'add', 'origin', origin)
    repo.git('fetch', '-q', 'origin')
    await trackJson(craft, '--all')
    repo.write('beta', lines('better'))
    repo.git('commit', '-qa', '--amend', '--no-edit')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 1 })
    expect((await logJson(craft, '--superseded')).every((one) => one.reachable)).toBe(true)
  })

  test('counts again when the commit that counted has gone', async () => {
    onSide(() => repo.git('cherry-pick', 'main'))
    await trackJson(craft, '--all')
    repo.git('checkout', '-q', 'side')
    repo.git('branch', '-q', '-D', 'main')
    expect(await agrees(craft, repo)).toMatchObject({ superseded: 1 })
    expect((await logJson(craft)).map((one) => one.oid)).toContain(repo.git('rev-parse', 'side'))
  })

  test('and was merged counts once, on the line of first parents', async () => {
    onSide(() => {
      repo.commit('side work', { files: { side: lines('s') } })
      repo.git('cherry-pick', 'main')
    })
    repo.git('merge', '-q', '--no-ff', '-m', 'join', 'side')
    expect(await trackJson(craft)).toMatchObject({ commits: 6, superseded: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta', 'join', 'side work'])
    const kept = (await logJson(craft)).find((one) => one.subject === 'beta')
    expect(repo.git('rev-list', '--first-parent', 'HEAD')).toContain(kept?.oid)
  })

  test('but that was taken back and applied again on one line counts as git counts it', async () => {
    const beta = repo.git('rev-parse', 'HEAD')
    repo.git('revert', '--no-edit', 'HEAD')
    repo.git('cherry-pick', beta)
    await agrees(craft, repo)
    expect(await replaced(craft)).toEqual([])
  })

  test('only by name is two works: other lines in the same second do not make one', async () => {
    const date = '2026-01-05T00:00:00Z'
    repo.commit('wip', { files: { one: lines('1') }, date })
    repo.commit('wip', { files: { two: lines('2') }, date })
    onSide(() => {
      repo.commit('wip', { files: { three: lines('3') }, date })
      repo.commit('wip', { files: { four: lines('4') }, date })
    })
    await trackJson(craft, '--all')
    expect(await replaced(craft)).toEqual([])
  })

  test('and another author is two works, whatever the patch', async () => {
    const date = '2026-01-05T00:00:00Z'
    repo.commit('same', { files: { same: lines('1') }, date })
    onSide(() => repo.commit('same', { files: { same: lines('1') }, date, author: bob }))
    await trackJson(craft, '--all')
    expect(await replaced(craft)).toEqual([])
  })
})

describe('a branch that was squashed', () => {
  const branch = (...names: readonly string[]) => {
    repo.git('checkout', '-q', '-b', 'feature')
    for (const name of names) repo.commit(name, { files: { [name]: lines(name, 'x'), shared: lines(name) } })
  }
  const squash = (...message: readonly string[]) => {
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--squash', 'feature')
    repo.git('commit', '-q', ...(message.length === 0 ? ['--no-edit'] : ['-m', message.join('\n\n')]))
  }

  test('counts once: by its patch, whatever the message says, also after main went on', async () => {
    branch('first', 'second')
    await trackJson(craft)
    repo.git('checkout', '-q', 'main')
    repo.commit('meanwhile', { files: { meanwhile: lines('m') } })
    squash('A title somebody thought of (#7)')
    repo.commit('later', { files: { later: lines('l') } })
    expect(await agrees(craft, repo)).toMatchObject({ commits: 3, superseded: 2 })
    const [, squashed] = repo.git('rev-list', 'HEAD').split('\n')
    const gone = (await logJson(craft, '--superseded')).filter((one) => one.supersededBy !== null)
    expect(gone.map((one) => [one.supersededBy, one.reachable])).toEqual([
      [squashed, true],
      [squashed, true],
    ])
    expect(await agrees(craft, repo)).toMatchObject({ commits: 0, superseded: 0 })
  })

  test('counts once after main was merged into it', async () => {
    branch('first')
    await trackJson(craft)
    repo.git('checkout', '-q', 'main')
    repo.commit('meanwhile', { files: { meanwhile: lines('m') } })
    repo.git('checkout', '-q', 'feature')
    repo.git('merge', '-q', '--no-edit', 'main')
    repo.commit('second', { files: { second: lines('s') } })
    squash('Both')
    expect((await trackJson(craft, '--all')).superseded).toBe(3)
    expect(await counted(craft)).toEqual(['Both', 'alpha', 'base', 'beta', 'meanwhile'])
  })

  test('counts once when the squash was tracked first, and the branch later', async () => {
    branch('first', 'second')
    squash('Both')
    await trackJson(craft)
    expect(await trackJson(craft, '--all')).toMatchObject({ commits: 2, superseded: 2 })
    expect(await linesCounted(craft)).toEqual(linesInGit(repo))
  })

  test.each([
    ['by ids, as git lists them', []],
    ['by subject, as hosts list them', ['Both (#7)', '* first\n\n* second']],
  ])('counts once when the message lists its commits %s, though the patch is another', async (_, message) => {
    branch('first', 'second')
    await trackJson(craft)
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--squash', 'feature')
    repo.write('first', lines('changed', 'while', 'merging'))
    repo.git('add', '-A')
    repo.git('commit', '-q', ...(message.length === 0 ? ['--no-edit'] : ['-m', message.join('\n\n')]))
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 2 })
  })

  test.each([
    ['lists only some of its commits', ['Both', '* first']],
    ['says nothing of them', ['Both']],
  ])('stays when the patch is another and the message %s', async (_, message) => {
    branch('first', 'second')
    await trackJson(craft)
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '--squash', 'feature')
    repo.write('first', lines('changed'))
    repo.git('add', '-A')
    repo.git('commit', '-q', '-m', message.join('\n\n'))
    expect(await trackJson(craft)).toMatchObject({ commits: 1, superseded: 0 })
  })

  test('stays another person’s work where nothing says that it is in the squash', async () => {
    repo.git('checkout', '-q', '-b', 'feature')
    repo.commit('by Bob', { files: { bobs: lines('b', 'o', 'b') }, author: bob })
    await trackJson(craft)
    squash('Taken over')
    expect(await trackJson(craft)).toMatchObject({ commits: 1, superseded: 0 })
    expect(await counted(craft, '--author', 'Bob')).toEqual(['by Bob'])
  })

  test('and deleted has gone from the branches, and still says where it went', async () => {
    branch('first', 'second')
    await trackJson(craft)
    squash('Both')
    repo.git('branch', '-q', '-D', 'feature')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 2, unreachable: 0 })
    expect(await replaced(craft)).toEqual([
      ['first', 'Both'],
      ['second', 'Both'],
    ])
  })

  test('counts again when the squash is taken out of history', async () => {
    branch('first', 'second')
    await trackJson(craft)
    squash('Both')
    await trackJson(craft)
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    expect(await trackJson(craft)).toMatchObject({ superseded: 0, unreachable: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta', 'first', 'second'])
  })
})

describe('branches', () => {
  test('that were deleted take their commits along; restored, they bring them back', async () => {
    repo.git('checkout', '-q', '-b', 'feature')
    const tip = repo.commit('on it', { files: { feature: lines('f') } })
    await trackJson(craft)
    repo.git('checkout', '-q', 'main')
    expect(await trackJson(craft)).toMatchObject({ commits: 0, unreachable: 0 })
    repo.git('branch', '-q', '-D', 'feature')
    repo.commit('gamma', { files: { gamma: lines('g') } })
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, unreachable: 1 })
    repo.git('branch', 'feature', tip)
    expect(await trackJson(craft, '--all')).toMatchObject({ commits: 0, restored: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta', 'gamma', 'on it'])
  })

  test('that keep a part of what a rewritten one had keep it counted, until they go too', async () => {
    repo.commit('gamma', { files: { gamma: lines('g') } })
    await trackJson(craft)
    repo.git('branch', 'keep', 'HEAD~1')
    repo.git('reset', '-q', '--hard', 'HEAD~2')
    expect(await trackJson(craft)).toMatchObject({ unreachable: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta'])
    repo.git('branch', '-q', '-D', 'keep')
    repo.commit('delta', { files: { delta: lines('d') } })
    expect(await agrees(craft, repo)).toMatchObject({ unreachable: 1 })
  })

  test('in which only a worktree’s HEAD stands keep their commits', async () => {
    const tree = join(temporaryFolder(), 'tree')
    repo.git('worktree', 'add', '-q', '--detach', tree)
    const inTree = fixtureAt(tree)
    inTree.commit('detached', { files: { detached: lines('d') } })
    await trackJson(craft, '--repo', tree)
    expect(await trackJson(craft)).toMatchObject({ commits: 0, unreachable: 0 })
    expect(await counted(craft)).toContain('detached')
    repo.git('worktree', 'remove', '--force', tree)
    repo.commit('gamma', { files: { gamma: lines('g') } })
    expect(await agrees(craft, repo)).toMatchObject({ unreachable: 1 })
  })
})

describe('two clones of one repository', () => {
  let second: GitFixture
  beforeEach(async () => {
    const path = join(temporaryFolder(), 'workshop')
    repo.git('clone', '-q', repo.path, path)
    second = fixtureAt(path, 2000)
    await trackJson(craft)
    await trackJson(craft, '--repo', second.path)
  })

  test('keep what the other one has not', async () => {
    second.commit('only here', { files: { here: lines('h') } })
    await trackJson(craft, '--repo', second.path)
    repo.commit('only there', { files: { there: lines('t') } })
    expect(await trackJson(craft)).toMatchObject({ commits: 1, superseded: 0, unreachable: 0 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta', 'only here', 'only there'])
  })

  test('keep what one of them has dropped, also below what only the other one has', async () => {
    second.commit('only here', { files: { here: lines('h') } })
    await trackJson(craft, '--repo', second.path)
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    repo.git('reflog', 'expire', '--expire=now', '--all')
    repo.git('gc', '-q', '--prune=now')
    expect(await trackJson(craft)).toMatchObject({ unreachable: 0 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta', 'only here'])
    second.git('reset', '-q', '--hard', 'HEAD~2')
    second.git('update-ref', '-d', 'refs/remotes/origin/main')
    expect(await trackJson(craft, '--repo', second.path)).toMatchObject({ unreachable: 2 })
    expect(await linesCounted(craft)).toEqual(linesInGit(repo))
  })

  test('of which one amended count the work once, before and after the other one follows', async () => {
    repo.write('beta', lines('better'))
    repo.git('commit', '-qa', '--amend', '--no-edit')
    expect(await agrees(craft, repo)).toMatchObject({ commits: 1, superseded: 1, unreachable: 0 })
    second.git('fetch', '-q')
    second.git('reset', '-q', '--hard', 'origin/main')
    await trackJson(craft, '--repo', second.path)
    expect(await linesCounted(craft)).toEqual(linesInGit(repo))
    expect((await logJson(craft, '--superseded')).filter((one) => !one.reachable)).toHaveLength(1)
  })

  test('give back what was called unreachable before the other one was tracked', async () => {
    const third = join(temporaryFolder(), 'third')
    repo.git('clone', '-q', repo.path, third)
    for (const one of [repo, second]) {
      one.git('reset', '-q', '--hard', 'HEAD~1')
      if (one === second) one.git('update-ref', '-d', 'refs/remotes/origin/main')
      await trackJson(craft, '--repo', one.path)
    }
    expect(await counted(craft)).toEqual(['alpha', 'base'])
    expect(await trackJson(craft, '--repo', third)).toMatchObject({ commits: 0, restored: 1 })
    expect(await counted(craft)).toEqual(['alpha', 'base', 'beta'])
  })
})

describe('a shallow clone', () => {
  let clone: GitFixture
  beforeEach(async () => {
    const path = join(temporaryFolder(), 'workshop')
    repo.git('clone', '-q', '--depth=2', `file://${repo.path}`, path)
    clone = fixtureAt(path, 2000)
    craft = testCraft({ cwd: path })
    await trackJson(craft)
  })

  test('gets the numbers of its edge when it is no longer shallow', async () => {
    expect(await linesCounted(craft)).toEqual({ insertions: 3, deletions: 0 })
    clone.git('fetch', '-q', '--unshallow')
    expect(await agrees(craft, clone)).toMatchObject({ commits: 1, recounted: 1, insertions: 3 })
    expect((await logJson(craft)).flatMap((one) => one.flags)).toEqual([])
    expect(await trackJson(craft)).toMatchObject({ commits: 0, recounted: 0 })
  })

  test('gets them from a whole clone, too', async () => {
    expect(await agrees(testCraft({ cwd: repo.path }), repo)).toMatchObject({ recounted: 0 })
    expect(await trackJson(craft, '--repo', repo.path)).toMatchObject({ commits: 1, recounted: 1 })
    expect(await linesCounted(craft)).toEqual(linesInGit(repo))
  })

  test('that was fetched anew with one commit calls none of the others lost', async () => {
    repo.commit('gamma', { files: { gamma: lines('g') } })
    repo.commit('delta', { files: { delta: lines('d') } })
    clone.git('fetch', '-q', '--depth=1')
    clone.git('reset', '-q', '--hard', 'origin/main')
    expect(await trackJson(craft)).toMatchObject({ commits: 1, unreachable: 0 })
    expect(await counted(craft)).toEqual(['alpha', 'beta', 'delta'])
    clone.git('fetch', '-q', '--unshallow')
    await agrees(craft, clone)
  })
})
