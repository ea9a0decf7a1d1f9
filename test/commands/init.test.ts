import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testCraft } from '../context.ts'
import { gitFixture, temporaryFolder } from '../fixture/git.ts'
import { type Answer, scriptedPrompt } from '../prompt.ts'
import { adasRepository, bob, expectFault, jsonOf } from './history.ts'
import { bin, installed } from './installed.ts'

/** Ada's repository with commits of hers under other names and addresses, and one of Bob's. */
function repository() {
  const repo = adasRepository()
  for (const author of [
    'Ada <ada@example.com>',
    'Ada <ada@old.example>',
    'Ada L <ADA@example.com>',
    'Ada L <ada@work.example>',
    'Ada <mapped@old.example>',
    'Ada <ada[bot]@users.example>',
    bob,
  ])
    repo.commit('feat: more', { author, files: { a: `${author}\n` } })
  repo.commit('docs: map', { files: { '.mailmap': 'Ada <ada@example.com> <mapped@old.example>\n' } })
  return repo
}

/** craft in `repo` with a person at the terminal who answers so. */
function craftAsking(repo: { readonly path: string }, answers: readonly Answer[], env = {}) {
  const { prompt, asked } = scriptedPrompt(...answers)
  const craft = testCraft({ cwd: repo.path, prompt, env })
  const settings = () => JSON.parse(craft.files.get(join(craft.home, 'config.json')) ?? 'null')
  return { craft, asked, settings }
}

const hooks = { question: 'Let git note new commits for craft (git hooks)?', choices: [], initial: true }

test('init asks who I am, which store, for the hooks and the history; Enter is a good answer to each', async () => {
  const { craft, asked, settings } = craftAsking(repository(), ['enter', 'enter', 'enter', 'enter'])
  const { code, out, err } = await craft('init')
  expect(asked).toEqual([
    {
      question: 'You are Ada <ada@example.com>. Which of these are you, too?',
      choices: ['ada@old.example', 'ada@work.example'],
      initial: ['ada@old.example'],
    },
    { question: 'Where shall craft keep what it reads?', choices: ['sqlite', 'jsonl'], initial: 'sqlite' },
    hooks,
    { question: "Read this repository's history now?", choices: [], initial: true },
  ])
  expect(code).toBe(0)
  expect(settings()).toEqual({ identity: { emails: ['ada@old.example'] } })
  expect(out).toMatch(/^Made the store .*craft\.db\.\nYou are Ada <ada@old\.example, ada@example\.com>\.\n/)
  expect(out).toContain('workshop: 8 new commits')
  expect(err).toMatch(/^git notes new commits from now on[\s\S]*Next: craft achievements list\n$/)
  expect((await craft('hook', 'status')).out).toMatch(/^post-commit runs craft\n/)
})

test('init does what was answered', async () => {
  const answers = [{ give: ['ada@work.example'] }, { give: 'jsonl' }, { give: false }, { give: false }]
  const { craft, settings } = craftAsking(repository(), answers)
  const { code, err } = await craft('init')
  expect(code).toBe(0)
  expect(settings()).toEqual({ store: 'jsonl', identity: { emails: ['ada@work.example'] } })
  expect(readdirSync(craft.home)).toEqual(['store'])
  expect((await craft('hook', 'status')).out).toMatch(/^post-commit does not run craft\n/)
  expect(err).toMatch(/Next: craft track\n$/)
  expect(jsonOf(await craft('init', '--json'))).toMatchObject({ created: false })
})

test('init asks only what is open: not which store is made, nor which addresses are named, nor for hooks that are there', async () => {
  const repo = repository()
  const { craft, asked } = craftAsking(repo, ['enter'])
  await craft('init', '--yes', '--hook')
  for (const email of ['ada@old.example', 'ada@work.example'])
    await craft('config', 'identities', 'add', email)
  expect((await craft('init')).code).toBe(0)
  expect(asked.map(({ question }) => question)).toEqual(["Read this repository's history now?"])
  const nobodys = gitFixture()
  for (const key of ['user.name', 'user.email']) nobodys.git('config', key, '')
  const answers = [{ give: 'ada@x.example' }, { give: false }]
  const chosen = craftAsking(nobodys, answers, { CRAFT_STORE: 'jsonl' })
  expect((await chosen.craft('init')).code).toBe(0)
  expect(chosen.asked.map(({ question }) => question)).toEqual([
    'Which e-mail address do you commit with?',
    hooks.question,
  ])
  expect(chosen.settings()).toEqual({ identity: { emails: ['ada@x.example'] } })
})

test.each([0, 1, 2, 3])('who leaves init at question %d leaves everything as it was', async (before) => {
  const answers: readonly Answer[] = [
    ...[{ give: ['ada@work.example'] }, { give: 'jsonl' }, { give: true }].slice(0, before),
    'ctrl-c',
  ]
  const { craft, settings } = craftAsking(repository(), answers)
  const ran = await craft('init')
  expect(ran).toEqual({ code: 130, out: '', err: 'craft: interrupted before anything was changed\n' })
  expect(settings()).toBeNull()
  expect(readdirSync(craft.home)).toEqual([])
  expect((await craft('hook', 'status')).out).toMatch(/^post-commit does not run craft\n/)
})

test.each(['--yes', '--json'])('init %s asks nothing, and only makes the store', async (flag) => {
  const { craft, asked, settings } = craftAsking(repository(), [])
  expect((await craft('init', flag)).code).toBe(0)
  expect(asked).toEqual([])
  expect(settings()).toBeNull()
  expect(jsonOf(await craft('log', '--json', '--all-repos'))).toEqual([])
})

test('init asks nothing where there is no repository', async () => {
  const { craft, asked } = craftAsking({ path: temporaryFolder() }, [])
  expectFault(await craft('init'), { code: 3, says: /not (in )?a (git )?repository|no repository/i })
  expect(asked).toEqual([])
})

const terminal = 'script'

const hasTerminals = spawnSync(terminal, ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux')

/** Runs `line` in a pseudo-terminal; presses the next keys whenever the next words are on the screen. */
function atTerminal(
  line: string,
  how: { readonly cwd: string; readonly env: Record<string, string> },
  turns: readonly (readonly [words: string, keys: string])[],
): Promise<string> {
  const child: ChildProcess = spawn(terminal, ['-qec', line, '/dev/null'], { ...how, stdio: 'pipe' })
  const left = [...turns]
  let [seen, from] = ['', 0]
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    seen += text
    const [words, keys] = left[0] ?? []
    if (words === undefined || !seen.includes(words, from)) return
    from = seen.length
    left.shift()
    child.stdin?.write(keys ?? '')
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(seen))
  })
}

// Linux only: other systems' `script` takes other arguments.
test.skipIf(!hasTerminals)(
  'at a terminal the questions are on stderr, whole, and plain with NO_COLOR',
  async () => {
    const repo = repository()
    const { env, home } = installed(repo, { TERM: 'xterm-256color', NO_COLOR: '1' })
    const own = { ...env, CRAFT_HOME: join(home, 'own'), OUT: join(home, 'out') }
    const line = `stty cols 60; "${process.execPath}" "${bin}" init > "$OUT"; echo "left with $?"`
    const seen = await atTerminal(line, { cwd: repo.path, env: own }, [
      ['Enter: confirm', '\r'],
      ['one SQLite file', '\r'],
      ['(git hooks)?', 'n'],
      ['history now?', '\r'],
    ])
    expect(seen).toContain('left with 0')
    expect(seen).not.toMatch(/\p{Cc}\[[\d;]*m/u)
    expect(readFileSync(own.OUT, 'utf8')).toMatch(
      /^Made the store .*\nYou are Ada <.*\nworkshop: 8 new commits/,
    )
    expect(readdirSync(own.CRAFT_HOME)).toEqual(['config.json', 'craft.db'])
  },
)

test.skipIf(!hasTerminals).each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s at a terminal leaves at once, in one line, with 130 and nothing made', async (_, key) => {
  const repo = repository()
  const { env, home } = installed(repo, { TERM: 'xterm-256color', NO_COLOR: '1' })
  const own = { ...env, CRAFT_HOME: join(home, 'own') }
  const line = `stty cols 60; "${process.execPath}" "${bin}" init; echo "left with $?"`
  const seen = await atTerminal(line, { cwd: repo.path, env: own }, [
    ['Enter: confirm', '\r'],
    ['one SQLite file', key],
  ])
  expect(seen).toMatch(/craft: interrupted before anything was changed\r\nleft with 130\r\n$/)
  expect(existsSync(own.CRAFT_HOME)).toBe(false)
})
