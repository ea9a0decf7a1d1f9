import type { HookEvent } from '../../../core/hook.ts'

const BEGIN = '# >>> craft >>> (craft hook uninstall takes this out again)\n'
const END = '# <<< craft <<<\n'
const BLOCK = /# >>> craft >>>[^\n]*\n[\s\S]*?# <<< craft <<<\n/
/** The whole of a hook that craft made itself, without its part. */
const BARE = '#!/bin/sh\n# craft made this file.\n'

/**
 * craft's part of one hook. It leaves nothing behind that what stands below could notice.
 * @param script where the script is, from the folder of the hook, so that a repository can be moved
 */
function blockFor(event: HookEvent, script: string): string {
  const run = [
    `craft_event=${event} craft_script="\${0%/*}/${script}"`,
    '[ ! -r "$craft_script" ] || . "$craft_script" || :',
  ]
  // git gives the rewritten commits on stdin, once: whatever stands below gets them, too.
  const lines =
    event === 'post-rewrite'
      ? ['craft_pairs=$(cat)', 'exec <<craft_end', '$craft_pairs', 'craft_end', ...run]
      : run
  return `${BEGIN}${lines.join('\n')}\nunset craft_event craft_script craft_pairs || :\n${END}`
}

/**
 * A hook's text with craft's part in it, as bytes in Latin-1. It comes first, below the line that names the shell: what
 * stands at the end of somebody's hook is not reached when that fails or leaves early.
 * @param hook null where there is none
 */
export function withBlock(hook: string | null, event: HookEvent, script: string): string {
  const block = blockFor(event, script)
  if (hook === null) return `${BARE}${block}`
  if (BLOCK.test(hook)) return hook.replace(BLOCK, () => block)
  const start = hook.startsWith('#!') ? hook.indexOf('\n') + 1 : 0
  return `${hook.slice(0, start)}${block}${hook.slice(start)}`
}

/** A hook's text as it was before `withBlock`; null where nothing but craft's part was in it. */
export function withoutBlock(hook: string): string | null {
  const rest = hook.replace(BLOCK, '')
  return rest === BARE ? null : rest
}

export const hasBlock = (hook: string): boolean => BLOCK.test(hook)

const SHELLS = /^(sh|bash|dash|ash|ksh|ksh93|mksh|zsh)$/

/**
 * Says whether a hook is run by a shell that understands craft's part.
 * @returns what else it is, in words; null when it is such a shell
 */
export function notShell(hook: string): string | null {
  if (!hook.startsWith('#!')) return hook.includes('\0') ? 'a compiled program' : null
  if (!hook.includes('\n')) return 'a file of one line'
  const first = hook.slice(2, hook.indexOf('\n')).trim()
  // Windows has folders with a space in their name, and programs that end in .exe.
  const [program = '', ...words] = /\.exe$/i.test(first) ? [first.slice(0, -4)] : first.split(/\s+/)
  const name = nameOf(program)
  const shell = name === 'env' ? nameOf(words.find((word) => !/^-|=/.test(word)) ?? '') : name
  const real = shell === 'busybox' ? nameOf(words[0] ?? '') : shell
  if (!SHELLS.test(real)) return `a script for ${real || 'nobody knows what'}`
  // Such a file is a shell's only as far as this line.
  return /^.*\bexec\b\S*\s.*\s"?\$0"?(\s|$)/m.test(hook)
    ? 'a script that starts another program with itself'
    : null
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
