import type { ArgumentPlace, CommandPlace, Kind, Lists, OptionPlace } from "./tree.ts";

/** A completion script for fish 3. */
export function fishScript(commands: readonly CommandPlace[], lists: Lists): string {
  const takesValue = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value)
      .flatMap(({ flags }) => flags.map((flag) => `'${name} ${flag}'`)),
  );
  return `# Completion of dlj for fish: dlj completion fish | source
set -g __dlj_problems ${lists.problems.join(" ")}
set -g __dlj_selectors ${lists.selectors.join(" ")}
set -g __dlj_takes_value ${takesValue.join(" ")}
# The command and how many of its arguments there are already: "run 1".
function __dlj_place
    set -l command
    set -l position 0
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test $value = yes
            set value no
        else if string match -q -- '-*' $word
            contains -- "$command $word" $__dlj_takes_value; and set value yes
        else if test -z "$command"
            set command $word
        else
            set position (math $position + 1)
        end
    end
    echo "$command $position"
end
function __dlj_in
    string match -q -- "$argv[1] *" (__dlj_place)
end
function __dlj_at
    test "$argv" = (__dlj_place)
end
complete -c dlj -f
complete -c dlj -n '__dlj_in ""' -s h -l help
complete -c dlj -n '__dlj_in ""' -s V -l version
${commands.flatMap(linesOf).join("\n")}
`;
}

function linesOf(command: CommandPlace): string[] {
  const { name, description } = command;
  return [
    `complete -c dlj -n '__dlj_in ""' -a ${name} -d ${quoted(description)}`,
    ...command.options.map((option) => optionLine(name, option)),
    ...command.arguments.flatMap((argument, index) => argumentLine(name, argument, index)),
  ];
}

function optionLine(command: string, { flags, description, value }: OptionPlace): string {
  const names = flags.map((flag) =>
    flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const takes = value ? ` ${value.files || value.folders ? "-rF" : "-x"}${offered(value)}` : "";
  return `complete -c dlj -n '__dlj_in ${command}' ${names.join(" ")}${takes} -d ${quoted(description)}`;
}

function argumentLine(command: string, { kind, variadic }: ArgumentPlace, index: number): string[] {
  const condition = variadic ? `__dlj_in ${command}` : `__dlj_at ${command} ${index}`;
  const what = `${kind.files || kind.folders ? " -F" : ""}${offered(kind)}`;
  return what === "" ? [] : [`complete -c dlj -n '${condition}'${what}`];
}

function offered({ words }: Kind): string {
  if (typeof words === "string") return ` -a '$__dlj_${words}'`;
  return words.length > 0 ? ` -a '${words.join(" ")}'` : "";
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
