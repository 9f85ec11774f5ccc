# Completion of consent-desk for bash.
_consent_desk() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=''
  case $before in
    --policy) words=$(consent-desk catalogue --json 2>/dev/null | sed -nE 's/^      "id": "([a-z0-9-]+)",$/\1/p') ;;
    --language) words='zh-CN en-US both' ;;
    --lang) words='zh-CN en-US' ;;
    --format) words='pdf docx txt eml' ;;
    --regime) words='pipl gdpr ccpa pdpa' ;;
    --output | --draft) COMPREPLY=($(compgen -f -- "$word")); return ;;
    consent-desk) words='catalogue consents letter requests history export backup restore deadline policy --help --version --lang' ;;
    catalogue) words='check schema --json --csv --output' ;;
    consents) words='set --json' ;;
    requests) words='show attach --json' ;;
    history) words='check --json' ;;
    policy) words='draft clauses verify' ;;
    export) words='information decisions records receipt history case case-folder dates' ;;
    check | restore | attach | draft | clauses | verify) COMPREPLY=($(compgen -f -- "$word")); return ;;
    *)
      case ${COMP_WORDS[1]} in
        letter) words='--policy --right --language --draft --regime --format --output --name --account --contact --ground --consent --information --condition --wrong --correct --recipient --details' ;;
        deadline) words='--policy --right --from --verified --regime --json' ;;
        export) words='--policy --request --output' ;;
        backup) words='--output' ;;
      esac
      words+=' --unlock --lang --help'
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _consent_desk consent-desk
