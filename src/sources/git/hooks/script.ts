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
 * its own with the event as its argument. It says nothing, fails at nothing, and is gone in two milliseconds: a line in
 * the queue, and where nobody empties that, a process that will, a second later and at low priority.
 *
 * The queue gets a line of three fields between tabs: event, ids (`commit`, or `new old` after a rewrite), git directory.
 */
export const hookScript = ({ node, craft, version, state, home, places }: HookSetup): string =>
  `# Made by craft ${version}; craft hook uninstall takes it away again.
# Notes for craft what git did. Nothing here may speak, fail or wait.
[ -n "\${craft_event-}" ] || { craft_event=$1; shift; }
craft_node=${forShell(node)}
craft_program=${forShell(craft)}
craft_state=${forShell(state)}
craft_dir=\${GIT_DIR:-.git}
case $craft_dir in /* | ?:[/\\\\]*) ;; *) craft_dir=$PWD/$craft_dir ;; esac
if [ ! -r "$craft_program" ] && ! command -v git-craft >/dev/null 2>&1; then
  : # Nothing is noted for a craft that is gone.
elif [ "$craft_event \${1-}" != 'post-rewrite rebase' ] && { [ -d "$craft_dir/rebase-merge" ] || [ -d "$craft_dir/rebase-apply" ]; }; then
  # A rebase comes by here with every commit: no process is started, and the rebase's end starts the rest.
  printf '%s\\t\\t%s\\n' "$craft_event" "$craft_dir" 2>/dev/null >>"$craft_state/queue"
else (
  exec 2>/dev/null
  umask 077
  nl='
'
  [ -d "$craft_state" ] || mkdir -p "$craft_state" || exit 0
  seen=$(git rev-parse --path-format=absolute --git-dir HEAD) || exit 0
  dir=\${seen%"$nl"*}
  oid=\${seen##*"$nl"}
  case $dir in *"$nl"*) exit 0 ;; esac
  if [ "$craft_event" = post-rewrite ]; then
    [ -n "\${craft_pairs+read}" ] || craft_pairs=$(cat)
    while read -r old new rest; do
      [ -z "$new" ] || printf 'post-rewrite\\t%s %s\\t%s\\n' "$new" "$old" "$dir"
    done >>"$craft_state/queue" <<end
$craft_pairs
end
  else
    printf '%s\\t%s\\t%s\\n' "$craft_event" "$oid" "$dir" >>"$craft_state/queue"
  fi

  # Whoever empties the queue has its process and the boot of the machine in this file: numbers are used again.
  boot=
  read -r boot </proc/sys/kernel/random/boot_id
  turn=$$-$oid
  set -C
  if ! echo "$$ $turn $boot" >"$craft_state/drainer"; then
    read -r pid was then <"$craft_state/drainer"
    [ "$then" = "$boot" ] && kill -0 "$pid" && exit 0
    echo "$$ $turn $boot" >|"$craft_state/drainer"
  fi
  (
    trap '' HUP
    cd /
    export HOME=${forShell(home)}
    unset NODE_OPTIONS
${placesIn(places)}
    sleep 1
    [ -x "$craft_node" ] || craft_node=$(command -v node)
    [ -r "$craft_program" ] || craft_program=$(command -v git-craft)
    set -- "$craft_program" hook drain --turn "$turn"
    case $craft_program in *.js) set -- "$craft_node" "$@" ;; esac
    exec nice -n 10 "$@"
  ) </dev/null >/dev/null 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
  echo "$! $turn $boot" >|"$craft_state/drainer"
) fi
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
