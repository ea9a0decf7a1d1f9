'use strict'
// Runs what craft is mostly called for once, in a repository made for that, and packs the files it needed with what V8 compiled of them.
// After a build and after an installation; where it cannot be done craft works as well, and starts slower.
const { spawnSync } = require('node:child_process')
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { devNull, tmpdir } = require('node:os')
const { join } = require('node:path')
const { Writable } = require('node:stream')

// In a clone the packages are installed before the program is built.
if (existsSync(join(__dirname, '../dist/wire.js'))) warm().catch(() => {})

async function warm() {
  const { load, pack } = require('./load.js')
  const { main } = load('main.js')
  const { realContext } = load('wire.js')
  const folder = mkdtempSync(join(tmpdir(), 'craft-warm-'))
  const git = repositoryIn(folder)
  const craft = (...argv) => {
    const context = realContext(machineIn(folder))
    // It would change flags of V8, and code that is compiled under others is not taken.
    context.spareMemory = async () => {}
    return main(argv, context)
  }
  try {
    git('init', '--quiet')
    for (const argv of [
      ['track'],
      ['track'],
      ['track'],
      ['log', '-n', '1'],
      ['coach'],
      ['--version'],
      ['completion', 'words', '--', ''],
    ]) {
      if (argv[0] === 'track') git('commit', '--quiet', '--allow-empty', '--message', 'Say something')
      await craft(...argv)
    }
    await craft('track')
    pack('usual')
    await tellOf(folder, git, craft)
    pack('documents')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A document about some work, of an author whom nobody needs to have configured. */
async function tellOf(folder, git, craft) {
  writeFileSync(join(folder, 'part.ts'), 'export const part = 1\n'.repeat(40))
  git('add', 'part.ts')
  git(
    'commit',
    '--quiet',
    '--message',
    'feat: read parts in 2 s instead of 8 s (#1)\n\nCo-authored-by: A <a@b.c>',
  )
  await craft('track')
  for (const template of ['review', 'technical', 'review'])
    await craft('portfolio', template, '--format', 'markdown', '--author', 'craft', '-o', '-')
}

/** git in `folder`, untouched by anything the person has configured: no template, no hook, no signature. */
function repositoryIn(folder) {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TEMPLATE_DIR: '',
    GIT_AUTHOR_NAME: 'craft',
    GIT_AUTHOR_EMAIL: 'craft@example.com',
    GIT_COMMITTER_NAME: 'craft',
    GIT_COMMITTER_EMAIL: 'craft@example.com',
  }
  return (...args) => spawnSync('git', args, { cwd: folder, env, stdio: 'ignore' })
}

/** As much of a process as craft looks at, with a home of its own and nobody listening. */
function machineIn(folder) {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  return {
    // The store is a setting: so what checks settings is packed too.
    env: { ...process.env, CRAFT_HOME: join(folder, 'home'), CRAFT_STORE: 'sqlite' },
    cwd: () => folder,
    once: () => {},
    off: () => {},
    stdin: {},
    stdout: nowhere(),
    stderr: nowhere(),
  }
}
