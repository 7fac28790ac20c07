import type { CommandPlace, Kind, Lists } from "./tree.ts";

/** A completion script for bash 3.2 and later. It doesn't need the package bash-completion. */
export function bashScript(commands: readonly CommandPlace[], lists: Lists): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of dlj for bash: eval "$(dlj completion bash)"
_dlj_words() { local IFS=$' \\t\\n'; COMPREPLY+=($(compgen -W "$1" -- "$cur")); }
_dlj_files() { local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$cur")); }
_dlj_folders() { local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$cur")); }
_dlj_problems() { _dlj_words "${lists.problems.join(" ")}"; }
_dlj_selectors() { _dlj_words "${lists.selectors.join(" ")}"; }
_dlj_takes_value() {
  case "$1" in
${commands.map(takesValue).join("\n")}
    *) return 1 ;;
  esac
}
_dlj() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command= option= position=0 i word
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      # bash cuts --lang=en into three words.
      [[ $word == = ]] || option=
    elif [[ $word == -* ]]; then
      _dlj_takes_value "$command $word" && option=$word
    elif [[ -z $command ]]; then
      command=$word
    else
      position=$((position + 1))
    fi
  done
  [[ $cur == = ]] && cur=
  if [[ -n $option ]]; then
    case "$command $option" in
${commands.flatMap(values).join("\n")}
    esac
  elif [[ -z $command ]]; then
    case $cur in
      -*) _dlj_words "--help --version" ;;
      *) _dlj_words "${names.join(" ")}" ;;
    esac
  elif [[ $cur == -* ]]; then
    case $command in
${commands.map(flags).join("\n")}
    esac
  else
    case "$command $position" in
${commands.flatMap(positions).join("\n")}
    esac
  fi
}
complete -F _dlj dlj
`;
}

function takesValue({ name, options }: CommandPlace): string {
  const flags = options.filter(({ value }) => value).flatMap((option) => option.flags);
  return `    ${flags.map((flag) => `"${name} ${flag}"`).join(" | ")}) ;;`;
}

function values({ name, options }: CommandPlace): string[] {
  return options.flatMap(({ flags, value }) =>
    value && calls(value) !== ""
      ? [`      ${flags.map((flag) => `"${name} ${flag}"`).join(" | ")}) ${calls(value)} ;;`]
      : [],
  );
}

function flags({ name, options }: CommandPlace): string {
  return `      ${name}) _dlj_words "${options.flatMap((option) => option.flags).join(" ")}" ;;`;
}

function positions({ name, arguments: places }: CommandPlace): string[] {
  return places.flatMap(({ kind, variadic }, index) =>
    calls(kind) === "" ? [] : [`      "${name} "${variadic ? "*" : index}) ${calls(kind)} ;;`],
  );
}

function calls({ words, files, folders }: Kind): string {
  return [
    typeof words === "string"
      ? `_dlj_${words}`
      : words.length > 0
        ? `_dlj_words "${words.join(" ")}"`
        : "",
    files ? "_dlj_files" : "",
    folders ? "_dlj_folders" : "",
  ]
    .filter((call) => call !== "")
    .join("; ");
}
