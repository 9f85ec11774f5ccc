# Completion of consent-desk for fish.
set -l commands catalogue consents letter requests history export backup restore deadline policy
complete -c consent-desk -f
complete -c consent-desk -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c consent-desk -l unlock -d 'let the system ask for the password of the keyring'
complete -c consent-desk -l lang -x -a 'zh-CN en-US'
complete -c consent-desk -l help
complete -c consent-desk -l version
complete -c consent-desk -n '__fish_seen_subcommand_from catalogue' -a 'check schema' -F
complete -c consent-desk -n '__fish_seen_subcommand_from consents' -a set
complete -c consent-desk -n '__fish_seen_subcommand_from requests' -a 'show attach' -F
complete -c consent-desk -n '__fish_seen_subcommand_from history' -a check
complete -c consent-desk -n '__fish_seen_subcommand_from policy' -a 'draft clauses verify' -F
complete -c consent-desk -n '__fish_seen_subcommand_from export' -a 'information decisions records receipt history case case-folder dates'
complete -c consent-desk -n '__fish_seen_subcommand_from letter' -l format -x -a 'pdf docx txt eml'
complete -c consent-desk -n '__fish_seen_subcommand_from letter' -l language -x -a 'zh-CN en-US both'
complete -c consent-desk -n '__fish_seen_subcommand_from letter deadline' -l regime -x -a 'pipl gdpr ccpa pdpa'
for option in policy right name account contact ground consent information condition wrong correct recipient details
    complete -c consent-desk -n '__fish_seen_subcommand_from letter' -l $option -x
end
for option in policy right from verified
    complete -c consent-desk -n '__fish_seen_subcommand_from deadline' -l $option -x
end
complete -c consent-desk -n '__fish_seen_subcommand_from letter' -l draft -r
complete -c consent-desk -n '__fish_seen_subcommand_from letter export backup catalogue' -l output -r
complete -c consent-desk -n '__fish_seen_subcommand_from restore' -F
