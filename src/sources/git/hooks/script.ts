import type { HookEvent } from '../../../core/hook.ts'

/** What the hooks of a repository need to know, found out when they are installed. Paths are absolute. */
export type HookSetup = {
  readonly node: string
  readonly craft: string
  readonly version: string
  /** Where the queue is. */
  readonly state: string
  readonly home: string
  /** The variables that say where craft keeps things, as they were set then; null where one was not. */
  readonly places: Readonly<Record<string, string | null>>
}

/** Text as one word of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A Windows path as both Windows and the shell of Git for Windows take it. */
const forShell = (path: string): string =>
  quoted(/^[A-Za-z]:\\/.test(path) ? path.replaceAll('\\', '/') : path)

/**
 * The script that all hooks of a repository run, in POSIX sh. It is read by the shell of the hook itself or started on
 * its own with the event as its argument. It says nothing, fails at nothing and starts no process but the one that will
 * empty the queue, where none lives: that one waits a second and runs at low priority.
 *
 * The queue gets a line of three fields between tabs: event, ids (`new old` after a rewrite, else nothing), git directory.
 */
export const hookScript = ({ node, craft, version, state, home, places }: HookSetup): string =>
  `# Made by craft ${version}; craft hook uninstall takes it away again.
# Notes for craft what git did. Nothing here may speak, fail or wait.
[ -n "\${craft_event-}" ] || { craft_event=$1; shift; }
craft_node=${forShell(node)}
craft_program=${forShell(craft)}
craft_state=${forShell(state)}

craft_note() {
  # Nothing is noted for a craft that is gone.
  [ -r "$craft_program" ] || command -v git-craft || return 0
  craft_dir=\${GIT_DIR:-.git}
  case $craft_dir in /* | ?:[/\\\\]*) ;; *) craft_dir=$PWD/$craft_dir ;; esac
  [ -d "$craft_dir" ] || craft_dir=$(git rev-parse --path-format=absolute --git-dir) || return 0
  case $craft_dir in *'
'*) return 0 ;; esac
  [ -d "$craft_state" ] || ( umask 077; mkdir -p "$craft_state" ) || return 0
  if [ "$craft_event" = post-rewrite ]; then
    [ -n "\${craft_pairs+read}" ] || craft_pairs=$(cat)
    while read -r craft_old craft_new craft_rest; do
      [ -z "$craft_new" ] || printf 'post-rewrite\\t%s %s\\t%s\\n' "$craft_new" "$craft_old" "$craft_dir"
    done >>"$craft_state/queue" <<craft_end
$craft_pairs
craft_end
  else
    printf '%s\\t\\t%s\\n' "$craft_event" "$craft_dir" >>"$craft_state/queue"
  fi

  # A rebase comes by here with every commit; its end starts the rest.
  [ "$craft_event \${1-}" = 'post-rewrite rebase' ] ||
    { [ ! -d "$craft_dir/rebase-merge" ] && [ ! -d "$craft_dir/rebase-apply" ]; } || return 0
  craft_boot=
  read -r craft_boot </proc/sys/kernel/random/boot_id
  craft_alive || ( craft_start )
}

# Whoever empties the queue has its process and the boot of the machine in this file: numbers are used again.
craft_alive() {
  read -r craft_pid craft_turn craft_then <"$craft_state/drainer" || return 1
  [ "$craft_then" = "$craft_boot" ] && kill -0 "$craft_pid"
}

# Runs in a shell of its own.
craft_start() {
  umask 077
  turn=$$-$craft_event-$PPID
  set -C
  if ! echo "$$ $turn $craft_boot" >"$craft_state/drainer"; then
    craft_alive && exit 0
    echo "$$ $turn $craft_boot" >|"$craft_state/drainer"
  fi
  (
    trap '' HUP
    cd /
    export HOME=${forShell(home)}
    unset NODE_OPTIONS
${placesIn(places)}
    [ -x "$craft_node" ] || craft_node=$(command -v node)
    [ -r "$craft_program" ] || craft_program=$(command -v git-craft)
    set -- "$craft_program" hook drain --turn "$turn"
    case $craft_program in *.js) set -- "$craft_node" "$@" ;; esac
    # Another shell at once: this one keeps what it redirected open, and whoever reads what git says would wait for it.
    exec sh -c 'sleep 1; exec nice -n 10 "$@"' craft "$@"
  ) </dev/null >/dev/null 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
  echo "$! $turn $craft_boot" >|"$craft_state/drainer"
}

craft_note "$@" >/dev/null 2>&1 || :
unset -f craft_note craft_alive craft_start
unset craft_event craft_node craft_program craft_state craft_dir craft_pairs craft_old craft_new craft_rest
unset craft_boot craft_pid craft_turn craft_then
`

const placesIn = (places: HookSetup['places']): string =>
  Object.entries(places)
    .map(([name, value]) => (value === null ? `    unset ${name}` : `    export ${name}=${forShell(value)}`))
    .join('\n')

/** What `hookScript` was made with, read back from its text; null for a text that is none. */
export function programIn(script: string): { readonly node: string; readonly craft: string } | null {
  const word = (name: string): string | null => {
    const match = new RegExp(`^${name}=('(?:[^']|'\\\\'')*')$`, 'm').exec(script)
    return match?.[1] === undefined ? null : match[1].slice(1, -1).replaceAll("'\\''", "'")
  }
  const [node, craft] = [word('craft_node'), word('craft_program')]
  return node === null || craft === null ? null : { node, craft }
}

/** The line with which somebody else's hook runs craft's part. It does nothing for people who have no craft. */
export const lineFor = (event: HookEvent, argument = '"$@"'): string =>
  `f="$(git rev-parse --git-common-dir)/craft/hook.sh"; [ ! -r "$f" ] || sh "$f" ${event} ${argument}`.trim()
