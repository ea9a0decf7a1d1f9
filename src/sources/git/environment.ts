import { devNull } from 'node:os'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Stands before every git command. A repository's own configuration may name programs to run and may bend
 * what git prints; all that reaches the commands used here is set back.
 *
 * `safe.bareRepository=all`: a bare clone must be readable where the person's own setting says `explicit`.
 * That setting keeps git from running what an embedded repository configures; here nothing configured runs.
 */
export const safeFlags: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...settings({
    'core.fsmonitor': 'false',
    'core.hooksPath': devNull,
    'core.bigFileThreshold': '512m',
    'color.ui': 'false',
    'i18n.logOutputEncoding': 'UTF-8',
    'log.showSignature': 'false',
    'log.mailmap': 'false',
    'safe.bareRepository': 'all',
  }),
]

function settings(values: Record<string, string>): string[] {
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}

/** Where git and its configuration live; every other GIT_* variable speaks of some other repository or run. */
const KEPT =
  /^GIT_(EXEC_PATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|ATTR_NOSYSTEM|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/

/** Replace refs and grafts are passed by: the object id is a commit's key, so its content must be the object's own. */
const fixed: Environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  // A partial clone would fetch what it lacks. Versions that don't know the first word obey the second.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
  // Or git hands over every commit by itself, and both sides spend more on that than on the commit.
  GIT_FLUSH: '0',
  // glibc gives blobs above 128 KiB back to the kernel after every diff: keeping them saves 8 % of a long read.
  MALLOC_MMAP_THRESHOLD_: '33554432',
  MALLOC_TRIM_THRESHOLD_: '67108864',
  MALLOC_TOP_PAD_: '16777216',
}

/** `env` for git: without a hook's or a shell's idea of which repository is meant, and with `fixed` on top. */
export function safeEnvironment(env: Environment): Record<string, string> {
  const safe: Record<string, string> = {}
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && (!name.toUpperCase().startsWith('GIT_') || KEPT.test(name))) safe[name] = value
  for (const [name, value] of Object.entries(fixed)) if (value !== undefined) safe[name] = value
  return safe
}

/** Variables that say which repository is meant, and what of it: a hook's or a shell's idea, not the person's. */
const ELSEWHERE =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|QUARANTINE_PATH|REFLOG_ACTION|EDITOR|SEQUENCE_EDITOR)$/

/** `env` for a commit that the person makes through craft: with all that holds for their own, hooks and signing included. */
export function personsEnvironment(env: Environment): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && !ELSEWHERE.test(name.toUpperCase())) kept[name] = value
  return { ...kept, GIT_TERMINAL_PROMPT: '0' }
}
