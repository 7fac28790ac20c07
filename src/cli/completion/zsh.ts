import type { ArgumentPlace, CommandPlace, Kind, Lists, OptionPlace } from "./tree.ts";

/** A completion script for zsh, to be evaluated, or saved as _dlj in a folder of $fpath. */
export function zshScript(commands: readonly CommandPlace[], lists: Lists): string {
  return `#compdef dlj
# Completion of dlj for zsh: eval "$(dlj completion zsh)"
_dlj_problems() { local -a words=(${lists.problems.join(" ")}); compadd -a words; }
_dlj_selectors() { local -a words=(${lists.selectors.join(" ")}); compadd -a words; }
_dlj_problems_or_files() { _dlj_problems; _files; }
_dlj() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(- *)'{-h,--help}'[${described("--help")}]' '(- *)'{-V,--version}'[${described("--version")}]' '1: :->command' '*:: :->argument'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${name}:${description}`)}`).join("\n")}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(branch).join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _dlj ]; then _dlj "$@"; else compdef _dlj dlj; fi
`;
}

function branch({ name, options, arguments: places }: CommandPlace): string {
  const specs = [...options.flatMap(optionSpecs), ...places.map(argumentSpec)];
  return `        ${name})\n          _arguments -s ${specs.join(" \\\n            ")} ;;`;
}

/** Every flag may be repeated, because some options may. */
function optionSpecs({ flags, description, value }: OptionPlace): string[] {
  return flags.map((flag) => {
    const sign = value && flag.startsWith("--") ? "=" : "";
    return quoted(
      `*${flag}${sign}[${described(description)}]${value ? `: :${action(value)}` : ""}`,
    );
  });
}

function argumentSpec({ name, kind, variadic }: ArgumentPlace, index: number): string {
  return quoted(`${variadic ? "*" : index + 1}:${described(name)}:${action(kind)}`);
}

function action({ words, files, folders }: Kind): string {
  if (typeof words === "string") return files ? `_dlj_${words}_or_files` : `_dlj_${words}`;
  if (words.length > 0) return `(${words.join(" ")})`;
  return files ? "_files" : folders ? "_files -/" : " ";
}

function described(text: string): string {
  return text.replace(/[\\[\]:]/g, (sign) => `\\${sign}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
