import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatNames } from '../../src/core/portfolio.ts'
import { jsonSchemas } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { expectFault, jsonOf, trackedOnce, workshop } from './history.ts'
import { bin, installed, run } from './installed.ts'

let repo: GitFixture
let tracked: () => Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})

/** What craft offers for the last of these words, each as `word<TAB>what it is`. */
async function offered(craft: Craft, ...words: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await craft('completion', 'words', '--', ...words)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.split('\n').slice(0, -1)
}

const wordsOf = (lines: readonly string[]) => lines.map((line) => line.replace(/\t.*/, ''))

const ofAchievements =
  'list show similar add edit evidence hide unhide pin unpin ready unready remove merge split undo'.split(' ')

describe('the last word of a line', () => {
  test.each<[line: string, words: readonly string[]]>([
    ['port', ['portfolio']],
    ['achievements ', ofAchievements],
    ['a sh', ['show']],
    ['coach ', ['progress', 'insights', 'session']],
    ['coach progress --da', ['--days']],
    ['--quiet config identities ', ['add', 'remove']],
    ['--nothing', []],
    ['--no', ['--no-color', '--no-input']],
    ['log --au', ['--author']],
    ['log --author ', []],
    ['log --author --mi', []],
    ['log --author bob --mi', ['--mine']],
    ['log --mine --mi', []],
    ['log --deb', ['--debug']],
    ['track --repo a --rep', ['--repo']],
    ['portfolio ', ['executive', 'technical', 'review', 'resume', 'archive']],
    ['portfolio review --period 2026 --p', ['--paper']],
    ['portfolio review --min', ['--min-score']],
    ['achievements nothing ', []],
    ['portfolio --format m', ['markdown']],
    ['portfolio --format=', formatNames.map((name) => `--format=${name}`)],
    ['portfolio --format=j', ['--format=json']],
    ['portfolio --force=j', []],
    ['portfolio -- t', ['technical']],
    ['init --store ', ['sqlite', 'jsonl']],
    ['init --repo ', [':files']],
    ['portfolio -o ', [':files']],
    ['import ', [':files']],
    ['config get det', ['detect.auto']],
    ['config get st', ['store']],
    ['config set st', []],
    ['config set detect.auto ', ['true', 'false']],
    ['config set score.ready ', []],
    ['schema ', Object.keys(jsonSchemas)],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['completion w', []],
    ['no-such-command ', []],
    ['log\u001b[2J ', []],
  ])('of "craft %s" may become %j', async (line, words) => {
    expect(wordsOf(await offered(testCraft({ cwd: repo.path }), ...line.split(' ')))).toEqual(words)
  })

  test('may be any command, with what it does', async () => {
    const help = await testCraft()('--help')
    const lines = await offered(testCraft(), '')
    for (const line of lines) {
      const [word = '', about = ''] = line.split('\t')
      expect(help.out.replace(/\s+/g, ' ')).toContain(` ${about}`)
      expect(help.out).toMatch(new RegExp(`^ {2}${word}\\b`, 'm'))
    }
    expect(wordsOf(lines)).toContain('completion')
  })

  test('may be an achievement that is stored', async () => {
    const craft = tracked()
    const stored = jsonOf(await craft('a', 'list', '--json')) as readonly { id: string; title: string }[]
    const lines = stored.map(({ id, title }) => `${id}\t${title}`)
    expect(lines.length).toBeGreaterThan(2)
    expect(await offered(craft, 'explain', '')).toEqual(lines)
    const [first = ''] = lines
    expect(await offered(craft, 'a', 'show', first.slice(0, 30))).toEqual([first])
  })

  test.each(['sqlite', 'jsonl'])('makes no %s store to look for one', async (store) => {
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: store } })
    expect(await offered(craft, 'explain', '')).toEqual([])
    expect(readdirSync(craft.home)).toEqual([])
  })

  test('is nothing, without a word, where something is broken', async () => {
    const craft = testCraft({ cwd: repo.path })
    const files = craft.files as Map<string, string>
    files.set(join(craft.home, 'config.json'), '{ "store": ')
    expect(await offered(craft, 'config', 'get', '')).toEqual([])
    expect(await offered(craft, 'explain', '')).toEqual([])
    const broken = testCraft({ cwd: gitFixture().path })
    writeFileSync(join(broken.home, 'craft.db'), 'no database')
    expect(await offered(broken, 'explain', '')).toEqual([])
  })
})

test('a shell that craft does not know is named wrongly', async () => {
  expectFault(await testCraft()('completion', 'tcsh'), {
    code: 2,
    says: /'tcsh' is invalid.*bash, zsh, fish/,
  })
})

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['-c', 'exit 0'], { stdio: 'ignore' }).status === 0

describe('in a shell', () => {
  /** What `script` prints in a shell that finds the built craft by both its names; a hostile line would leave `trap`. */
  async function shell(program: string, argv: readonly string[], script: string) {
    const folder = temporaryFolder()
    for (const name of ['craft', 'git-craft']) symlinkSync(bin, join(folder, name))
    const { env, home } = installed(repo)
    const trap = join(folder, 'trap')
    const path = `${folder}${delimiter}${env.PATH}`
    const ran = await run(program, [...argv, '-c', script], repo.path, { ...env, PATH: path, TRAP: trap })
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    expect(existsSync(trap)).toBe(false)
    expect(existsSync(join(home, '.local', 'share', 'craft'))).toBe(false)
    return ran.out.split('\n').slice(0, -1)
  }

  test.skipIf(!isInstalled('bash'))('bash completes both names, whatever splits its words', async () => {
    const script = `
      set -u
      source <(craft completion bash)
      source <(craft completion bash)
      complete -p craft git-craft
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _craft "$1" "\${!#}" ''; echo "$*: \${COMPREPLY[*]-}"; }
      try craft portf
      try git-craft a ''
      try craft portfolio --format = j
      try craft portfolio --format =
      try craft log --author '$(touch "$TRAP")' '\`touch "$TRAP"\`' --mi
      cd /
      try craft import /etc/host
      words=(git -C / craft a sh) cword=5 cur=sh __git_cmd_idx=3
      _git_craft; echo "\${COMPREPLY[*]}"
      words=(git craft portfolio --format=j) cword=3 cur=--format=j __git_cmd_idx=1
      _git_craft; echo "\${COMPREPLY[*]}"`
    const [names, more, ...lines] = await shell('bash', ['--norc'], script)
    expect([names, more]).toEqual(['complete -F _craft craft', 'complete -F _craft git-craft'])
    expect(lines).toEqual([
      'craft portf: portfolio',
      `git-craft a : ${ofAchievements.join(' ')}`,
      'craft portfolio --format = j: json',
      `craft portfolio --format =: ${formatNames.join(' ')}`,
      expect.stringMatching(/--mi: --mine$/),
      expect.stringMatching(/^craft import \/etc\/host: .*\/etc\/hosts/),
      'show',
      'json',
    ])
  })

  test.skipIf(!isInstalled('zsh'))('zsh describes the words, or hands over to file names', async () => {
    // Where zsh's own functions would draw a menu, these print what they were given.
    const script = `
      source <(craft completion zsh)
      compdef() { print -r -- compdef "$@" }
      source <(craft completion zsh)
      _describe() { print -rl -- "\${(P@)@[-1]}" }
      _files() { print -r -- "files from $PREFIX" }
      compset() { PREFIX=\${PREFIX#*=} }
      try() { words=("$@"); CURRENT=$#; PREFIX=$words[-1]; _craft }
      try craft portf
      try craft portfolio --format=j
      try craft log --author '$(touch "$TRAP")' --mi
      try craft log --author \\'two\\ words\\' --mi
      try craft track --repo=/tm
      words=(craft achievements l) CURRENT=3 PREFIX=l
      _git-craft`
    expect(await shell('zsh', ['-f'], script)).toEqual([
      'compdef _craft craft git-craft',
      'portfolio:write a document about your work, every claim with its receipts',
      '--format=json:',
      '--mine:only mine',
      '--mine:only mine',
      'files from /tm',
      'list:list achievements, newest first',
    ])
  })

  test.skipIf(!isInstalled('fish'))('fish lists the words with what they are', async () => {
    const lines = [
      'craft portf',
      'git-craft a l',
      'git craft schem',
      'craft portfolio --format=j',
      `craft log --author '$(touch "$TRAP")' --mi`,
      'craft import /et',
      'craft track --repo=/et',
    ]
    const quoted = lines.map((line) => `'${line.replaceAll("'", "\\'")}'`).join(' ')
    const script = `craft completion fish | source\nfor line in ${quoted}\ncomplete -C $line\nend`
    expect(await shell('fish', [], script)).toEqual([
      'portfolio\twrite a document about your work, every claim with its receipts',
      'list\tlist achievements, newest first',
      'schema\tprint the JSON Schema of what --json gives',
      '--format=json',
      '--mine\tonly mine',
      '/etc/',
      '--repo=/etc/',
    ])
  })
})
