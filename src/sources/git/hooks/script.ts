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
[ -n "$craft_event" ] || { craft_event=$1; shift; }
exec 2>/dev/null
umask 077
node=${forShell(node)}
craft=${forShell(craft)}
state=${forShell(state)}
tab='	'
nl='
'
# Nothing is noted for a craft that is gone.
[ -r "$craft" ] || craft=$(command -v git-craft) || exit 0
[ -d "$state" ] || mkdir -p "$state" || exit 0

# A rebase runs this for each commit: it is noted without asking git, and the end of the rebase starts the rest.
dir=\${GIT_DIR:-.git}
case $dir in /* | ?:[/\\\\]*) ;; *) dir=$PWD/$dir ;; esac
if [ "$craft_event $1" != 'post-rewrite rebase' ] && { [ -d "$dir/rebase-merge" ] || [ -d "$dir/rebase-apply" ]; }; then
  printf '%s\\t\\t%s\\n' "$craft_event" "$dir" >>"$state/queue"
  exit 0
fi

seen=$(git rev-parse --path-format=absolute --git-dir HEAD) || exit 0
dir=\${seen%"$nl"*}
oid=\${seen##*"$nl"}
case $dir in *"$nl"*) exit 0 ;; esac
if [ "$craft_event" = post-rewrite ]; then
  [ -n "\${craft_pairs+read}" ] || craft_pairs=$(cat)
  while read -r old new rest; do
    [ -z "$new" ] || printf 'post-rewrite\\t%s %s\\t%s\\n' "$new" "$old" "$dir"
  done >>"$state/queue" <<end
$craft_pairs
end
else
  printf '%s\\t%s\\t%s\\n' "$craft_event" "$oid" "$dir" >>"$state/queue"
fi

# Whoever empties the queue has its process and the boot of the machine in this file: numbers are used again.
boot=
read -r boot </proc/sys/kernel/random/boot_id
turn=$$-$oid
set -C
if ! echo "$$ $turn $boot" >"$state/drainer"; then
  read -r pid was then <"$state/drainer"
  [ "$then" = "$boot" ] && kill -0 "$pid" && exit 0
  echo "$$ $turn $boot" >|"$state/drainer"
fi
(
  trap '' HUP
  cd /
  export HOME=${forShell(home)}
  unset NODE_OPTIONS
${placesIn(places)}
  sleep 1
  [ -x "$node" ] || node=$(command -v node)
  set -- "$craft" hook drain --turn "$turn"
  case $craft in *.js) set -- "$node" "$@" ;; esac
  exec nice -n 10 "$@"
) </dev/null >/dev/null 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
echo "$! $turn $boot" >|"$state/drainer"
`

const placesIn = (places: HookSetup['places']): string =>
  Object.entries(places)
    .map(([name, value]) => (value === null ? `  unset ${name}` : `  export ${name}=${forShell(value)}`))
    .join('\n')

/** What `hookScript` was made with, read back from its text; null for a text that is none. */
export function programIn(script: string): { readonly node: string; readonly craft: string } | null {
  const word = (name: string): string | null => {
    const match = new RegExp(`^${name}=('(?:[^']|'\\\\'')*')$`, 'm').exec(script)
    return match?.[1] === undefined ? null : match[1].slice(1, -1).replaceAll("'\\''", "'")
  }
  const [node, craft] = [word('node'), word('craft')]
  return node === null || craft === null ? null : { node, craft }
}

/** The line with which somebody else's hook runs craft's part. It does nothing for people who have no craft. */
export const lineFor = (event: HookEvent, argument = '"$@"'): string =>
  `f="$(git rev-parse --git-common-dir)/craft/hook.sh"; [ ! -r "$f" ] || sh "$f" ${event} ${argument}`.trim()
