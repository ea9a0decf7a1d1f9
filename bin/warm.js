'use strict'
// Runs what craft is mostly called for once, in a repository made for that, and packs the files it needed with what V8 compiled of them.
// After a build and after an installation; where it cannot be done craft works as well, and starts slower.
const { spawnSync } = require('node:child_process')
const { existsSync, mkdtempSync, rmSync } = require('node:fs')
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
  const machine = machineIn(folder)
  const craft = (...argv) => main(argv, realContext(machine))
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
    pack()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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
    env: { ...process.env, CRAFT_HOME: join(folder, 'home'), CRAFT_STORE: 'sqlite' },
    cwd: () => folder,
    once: () => {},
    stdin: {},
    stdout: nowhere(),
    stderr: nowhere(),
  }
}
