import { Chalk } from "chalk";
import type { Problem } from "../problem/load.ts";
import { parametersOf, signatureOf } from "../problem/parameters.ts";
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

/** Columns of a docstring's text without its indent of 4: 72 with it, as PEP 8 asks, so that narrow editors wrap no line. */
const columns = 68;

/** A script reads stdin and prints; a function alone is called by dlj. */
export type StarterForm = "script" | "function";

/**
 * A Python file with an empty function. As a script it also reads the problem's stdin line by line. The docstring describes the
 * task, the input and the output.
 */
export function starter(
  { spec, folder }: Pick<Problem, "spec" | "folder">,
  language: Language,
  messages: Messages,
  form: StarterForm = "script",
): string {
  const signature = signatureOf(spec);
  const text = docstring(spec, readStatement(folder, language), { language, messages, form });
  // A raw string, because a formula's backslash is not an escape.
  const opening = text.includes("\\") ? 'r"""' : '"""';
  return [
    "import numpy as np",
    "",
    "",
    `def ${signature}:`,
    `    ${opening}`,
    ...text.split("\n").map((line) => (line === "" ? "" : `    ${line}`)),
    '    """',
    `    raise NotImplementedError  # ${messages.cli.new.todo}`,
    ...(form === "function" ? [] : mainOf(spec, signature)),
    "",
  ].join("\n");
}

function mainOf({ input }: ProblemSpec, signature: string): string[] {
  return [
    "",
    "",
    'if __name__ == "__main__":',
    ...input.map((line) => `    ${readLine(line)}`),
    `    print(${signature})`,
  ];
}

interface DocstringOptions {
  readonly language: Language;
  readonly messages: Messages;
  readonly form: StarterForm;
}

function docstring(
  spec: ProblemSpec,
  statement: string,
  { language, messages, form }: DocstringOptions,
): string {
  const { reads, prints } = messages.cli.new[form];
  const about = layOutStatement(introductionOf(statement), {
    colours: new Chalk({ level: 0 }),
    columns,
  });
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
  const names = parametersOf(line);
  // Unpack a line of several named numbers when it is read.
  if (names.length > 1) return `${names.join(", ")} = map(float, input().split())`;
  return `${names[0]} = ${readers[line.read]}`;
}

function shaped({ shape }: Pick<InputLine, "shape">): string {
  if (shape === undefined || shape.length === 0) return "";
  return `(${shape.join(", ")}${shape.length === 1 ? "," : ""}) `;
}
