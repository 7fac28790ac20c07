import { join } from "node:path";
import { headings } from "../problem/headings.ts";
import { fileNames } from "../problem/layout.ts";
import { loadCaseFolder, loadSpec } from "../problem/load.ts";
import type { InputLine } from "../problem/spec.ts";
import type { Language } from "../text/language.ts";

const readers: Record<InputLine["read"], string> = {
  eval: "eval(input())",
  float: "float(input())",
  int: "int(input())",
  floats: "map(float, input().split())",
};

/** A statement made of `problem.json` and the first sample, for a problem without one. */
export function plainStatement(folder: string, language: Language): string {
  const { title, input } = loadSpec(folder);
  const [, inputHeading, , exampleHeading] = headings[language];
  const lines = input.map(
    ({ name, read, meaning }, i) =>
      `${i + 1}. \`${name}\`: \`${readers[read]}\`; ${meaning[language]}`,
  );
  const [sample] = loadCaseFolder(folder, join(folder, fileNames.cases, "sample"), "sample");
  return [
    `# ${title[language]}\n`,
    ...(lines.length === 0 ? [] : [`## ${inputHeading}\n`, `${lines.join("\n")}\n`]),
    ...(sample === undefined
      ? []
      : [`## ${exampleHeading}\n`, fence("stdin", sample.stdin), fence("stdout", sample.expected)]),
  ].join("\n");
}

function fence(info: string, text: Buffer): string {
  return `\`\`\`${info}\n${text.toString("utf8").trimEnd()}\n\`\`\`\n`;
}
