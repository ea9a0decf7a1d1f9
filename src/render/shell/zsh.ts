/** For zsh after compinit: sourced, or as the file `_craft` on its fpath. */
export const zsh = `#compdef craft git-craft
# craft, git-craft and "git craft" in zsh. In ~/.zshrc, after compinit: source <(craft completion zsh)

_craft() {
  local program=git-craft line files=0
  local -a found
  (( $+commands[git-craft] )) || program=craft
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      files=1
    else
      found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done < <("$program" completion words -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)
  (( $#found )) && _describe -V craft found
  if (( files )); then
    compset -P '-*='
    _files
  fi
}

_git-craft() { _craft }

if [[ $funcstack[1] == _craft ]]; then
  _craft
elif (( $+functions[compdef] )); then
  compdef _craft craft git-craft
fi
`
