/**
 * For bash from 3.2 on, with or without the bash-completion package. Nothing that stands on the line is evaluated: it
 * goes to craft as arguments.
 */
export const bash = `# craft, git-craft and "git craft" in bash. In ~/.bashrc: source <(craft completion bash)

__craft_reply() {
  local program=git-craft word file
  command -v git-craft >/dev/null 2>&1 || program=craft
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    if [[ $word != :files ]]; then
      COMPREPLY+=("$word")
    elif ! compopt -o default -o bashdefault 2>/dev/null; then
      while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "\${@: -1}")
    fi
  done < <("$program" completion words -- "$@" 2>/dev/null </dev/null)
}

_craft() {
  local line=() i word=$2
  # To bash "--format=json" is three words.
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == = ]] || line+=("\${COMP_WORDS[i]}")
  done
  [[ $word != = ]] || word=
  __craft_reply \${line[@]+"\${line[@]}"} "$word"
}

# git's own completion calls this with words, cword and cur set; there it is one word.
_git_craft() {
  local first=$((\${__git_cmd_idx:-1} + 1)) line word=$cur
  line=("\${words[@]:first:cword-first}")
  if [[ $cur == --*=* ]]; then
    line+=("\${cur%%=*}")
    word=\${cur#*=}
  fi
  __craft_reply \${line[@]+"\${line[@]}"} "$word"
}

complete -F _craft craft git-craft
`
