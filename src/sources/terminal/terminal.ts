import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadStream, WriteStream } from 'node:tty'

type Env = Readonly<Record<string, string | undefined>>

/** The terminal that craft was started at, for what draws on it and reads its keys by itself. */
export function terminalAt(streams: { readonly stdin: ReadStream; readonly screen: WriteStream }, env: Env) {
  const editor = env.VISUAL?.trim() || env.EDITOR?.trim()
  return {
    ...streams,
    isSpoken: env.INK_SCREEN_READER === 'true',
    edit: editor ? (text: string) => editWith(editor, text, env) : null,
  }
}

/**
 * Waits for the editor without looking at the keyboard: while it has the terminal, no key may come to us.
 * @returns null when the editor failed
 */
function editWith(editor: string, text: string, env: Env): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'craft-'))
  // Editors know by this name that it is a commit message.
  const file = join(folder, 'COMMIT_EDITMSG')
  try {
    writeFileSync(file, `${text}\n`)
    // As git does: the setting may be a command with flags.
    const [program, args] =
      process.platform === 'win32'
        ? [`${editor} "${file}"`, []]
        : ['/bin/sh', ['-c', `${editor} "$@"`, editor, file]]
    // Its output goes where ours goes: stdout may be a file.
    const { status } = spawnSync(program, args, {
      env,
      stdio: [0, 2, 2],
      shell: process.platform === 'win32',
    })
    return status === 0 ? readFileSync(file, 'utf8') : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
