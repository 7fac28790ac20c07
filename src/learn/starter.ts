import { Chalk } from "chalk";
import type { Problem } from "../problem/load.ts";
import type { InputLine, ProblemSpec } from "../problem/spec.ts";
import { wrap } from "../report/terminal/layout.ts";
import type { Messages } from "../text/en.ts";
import type { Language } from "../text/language.ts";
import { introductionOf, layOutStatement, readStatement } from "./statement.ts";

const readers: Record<InputLine["read"], string> = {
  eval: "eval(input())",
  float: "float(input())",
  int: "int(input())",
  floats: "list(map(float, input().split()))",
};

/** Columns of a docstring's text, without its indent of 4. */
const columns = 84;

/**
 * A Python file that reads a problem's stdin line by line and has an empty function. The docstring describes the task, the
 * input and the output.
 */
export function starter(
  { spec, folder }: Pick<Problem, "spec" | "folder">,
  language: Language,
  messages: Messages,
): string {
  const name = functionName(spec);
  const parameters = spec.input.flatMap(namesOf).join(", ");
  const text = docstring(spec, readStatement(folder, language), language, messages);
  // A raw string, because a formula's backslash is not an escape.
  const opening = text.includes("\\") ? 'r"""' : '"""';
  return [
    "import numpy as np",
    "",
    "",
    `def ${name}(${parameters}):`,
    `    ${opening}`,
    ...text.split("\n").map((line) => (line === "" ? "" : `    ${line}`)),
    '    """',
    `    raise NotImplementedError  # ${messages.cli.new.todo}`,
    "",
    "",
    'if __name__ == "__main__":',
    ...spec.input.map((line) => `    ${readLine(line)}`),
    `    print(${name}(${parameters}))`,
    "",
  ].join("\n");
}

/** The original function's name. No parameter may have the same one. */
function functionName({ id, aliases, input }: ProblemSpec): string {
  const name = identifier((aliases[0] ?? id).replaceAll("-", "_"));
  return input.flatMap(namesOf).includes(name) ? `compute_${name}` : name;
}

function docstring(
  spec: ProblemSpec,
  statement: string,
  language: Language,
  messages: Messages,
): string {
  const { reads, prints } = messages.cli.new;
  const about = layOutStatement(introductionOf(statement), new Chalk({ level: 0 }), columns);
  const lines = [
    spec.title[language],
    "",
    about.trim(),
    "",
    reads,
    ...spec.input.flatMap((line) => item(`${line.name}: ${shaped(line)}${line.meaning[language]}`)),
    "",
    prints,
    ...spec.output.flatMap((value) => item(shaped(value) + value.meaning[language])),
  ];
  return lines.join("\n").replaceAll('"""', "'''");
}

function item(text: string): string[] {
  return wrap(text, columns - 6).map((line, i) => (i === 0 ? `    ${line}` : `      ${line}`));
}

function readLine(line: InputLine): string {
  const names = namesOf(line);
  // Unpack a line of several named numbers when it is read.
  if (names.length > 1) return `${names.join(", ")} = map(float, input().split())`;
  return `${names[0]} = ${readers[line.read]}`;
}

/** The variables that a line is read into: one, or one for each number of a line that names several. */
function namesOf({ name, read }: InputLine): string[] {
  const names = read === "floats" ? name.split(/[\s,]+/) : [name];
  return names.map(identifier);
}

function shaped({ shape }: Pick<InputLine, "shape">): string {
  if (shape === undefined || shape.length === 0) return "";
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""}) `;
}

/** Makes a valid Python variable name. */
function identifier(name: string): string {
  const cleaned = name.replace(/\W+/g, "_").replace(/^(\d)/, "_$1");
  return taken.has(cleaned) ? `${cleaned}_` : cleaned;
}

/** Python's keywords, and the names that a starter itself uses. */
const taken = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield eval float int input list map np print"
  ).split(" "),
);
