/** For fish from 3.1 on: sourced, or as `completions/craft.fish` in its configuration. */
export const fish = `# craft, git-craft and "git craft" in fish. In ~/.config/fish/config.fish: craft completion fish | source

function __craft_words
    set -l line (commandline -opc)
    set -e line[1]
    test "$argv[1]" = git; and set -e line[1]
    set -l word (commandline -ct)
    set -l program git-craft
    command -q git-craft; or set program craft
    for found in ($program completion words -- $line "$word" 2>/dev/null </dev/null)
        if test "$found" = :files
            set -l flag (string match -r -- '^-[^=]*=' "$word")
            printf "$flag%s\\n" (__fish_complete_path (string replace -r -- '^-[^=]*=' '' "$word"))
        else
            echo $found
        end
    end
end

complete -c craft -f -a '(__craft_words)'
complete -c git-craft -f -a '(__craft_words)'
complete -c git -n '__fish_seen_subcommand_from craft' -f -a '(__craft_words git)'
`
