#compdef consent-desk
# Completion of consent-desk for zsh.
local -a commands
commands=(
  'catalogue:what each policy collects, and the rights it offers'
  'consents:your decisions'
  'letter:write a letter'
  'requests:where each of your requests stands'
  'history:everything that was recorded'
  'export:lists, records, receipts, case files'
  'backup:an encrypted backup'
  'restore:take a backup in'
  'deadline:when a period ends, day by day'
  'policy:read a saved policy'
)
_arguments -C \
  '--unlock[let the system ask for the password of the keyring]' \
  '--lang[language of the terminal]:language:(zh-CN en-US)' \
  '--help[help]' '--version[version]' \
  '1: :->command' '*:: :->rest' && return
case $state in
  command) _describe command commands ;;
  rest)
    case $words[1] in
      catalogue) _arguments '1:what:(check schema)' '--json' '--csv' '--output:file:_files' '*:file:_files' ;;
      consents) _arguments '1:what:(set)' '--json' ;;
      requests) _arguments '1:what:(show attach)' '--json' '*:file:_files' ;;
      history) _arguments '1:what:(check)' '--json' ;;
      policy) _arguments '1:what:(draft clauses verify)' '--json' '*:file:_files' ;;
      export) _arguments '1:what:(information decisions records receipt history case case-folder dates)' '--policy:policy:' '--request:request:' '--output:folder:_files -/' ;;
      letter) _arguments '--policy:policy:' '--right:right:' '--language:language:(zh-CN en-US both)' '--draft:file:_files' \
        '--regime:law:(pipl gdpr ccpa pdpa)' '--format:format:(pdf docx txt eml)' '--output:file:_files' '--name:name:' '--account:account:' \
        '--contact:contact:' '*--ground:ground:' '*--consent:consent:' '*--information:category:' '*--condition:condition:' \
        '--wrong:text:' '--correct:text:' '--recipient:recipient:' '--details:text:' ;;
      deadline) _arguments '--policy:policy:' '--right:right:' '--from:date:' '--verified:date:' '--regime:law:(pipl gdpr ccpa pdpa)' '--json' ;;
      backup) _arguments '--output:file:_files' ;;
      restore) _files ;;
    esac
    ;;
esac
