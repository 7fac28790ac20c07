import type { InputLine, ProblemSpec } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import type { Language } from "../text/language.ts";

const readers: Record<InputLine["read"], string> = {
  eval: "eval(input())",
  float: "float(input())",
  int: "int(input())",
  floats: "list(map(float, input().split()))",
};

/**
 * A Python file that reads a problem's stdin, line by line, and leaves the function empty. Its docstring says what comes in and
 * what is to be printed.
 */
export function starter(spec: ProblemSpec, language: Language, messages: Messages): string {
  const text = messages.cli.new;
  const name = spec.aliases[0]?.replaceAll("-", "_") ?? spec.id.replaceAll("-", "_");
  const parameters = spec.input.map((line) => identifier(line.name)).join(", ");
  const described = [
    spec.title[language],
    "",
    text.reads,
    ...spec.input.map((line) => `    ${line.name}: ${shaped(line)}${line.meaning[language]}`),
    text.prints,
    ...spec.output.map((value) => `    ${shaped(value)}${value.meaning[language]}`),
  ];
  const reads = spec.input.map((line) => `    ${identifier(line.name)} = ${readers[line.read]}`);
  return [
    "import numpy as np",
    "",
    "",
    `def ${name}(${parameters}):`,
    '    """',
    ...described.map((line) => (line === "" ? "" : `    ${line}`)),
    '    """',
    `    raise NotImplementedError  # ${text.todo}`,
    "",
    "",
    'if __name__ == "__main__":',
    ...reads,
    `    print(${name}(${parameters}))`,
    "",
  ].join("\n");
}

function shaped({ shape }: Pick<InputLine, "shape">): string {
  if (shape === undefined || shape.length === 0) return "";
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""}) `;
}

/** A name that Python takes as a variable. */
function identifier(name: string): string {
  const cleaned = name.replace(/\W+/g, "_").replace(/^(\d)/, "_$1");
  return keywords.has(cleaned) ? `${cleaned}_` : cleaned;
}

const keywords = new Set([
  "lambda",
  "in",
  "is",
  "not",
  "as",
  "from",
  "with",
  "class",
  "def",
  "del",
]);
