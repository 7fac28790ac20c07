import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { codeOf } from "../../judge/python-lines.ts";
import { misconceptionFiles } from "../../problem/misconceptions.ts";
import type { Finding, Report } from "../finding.ts";
import { acceptedFiles } from "../folder.ts";

/** Reports a solution with the same code as another of its folder: it counts as one more, and tests nothing. */
export function checkCopies(folder: string, report: Report): Finding[] {
  return [acceptedFiles(folder), misconceptionFiles(folder)].flatMap((files) => {
    const seen = new Map<string, string>();
    return files.flatMap((file) => {
      const code = plainCode(readFileSync(file, "utf8"));
      const other = seen.get(code);
      seen.set(code, other ?? basename(file));
      return other === undefined ? [] : [report(file, "sameCode", { other })];
    });
  });
}

/** A source without its docstring, comments and blank lines. Strings stay: they may be what differs. */
function plainCode(source: string): string {
  const body = source.replace(/^\s*r?("""|''')[\s\S]*?\1/, "");
  return body
    .split("\n")
    .map((line) => (codeOf(line).trim() === "" && !/["']/.test(line) ? "" : line.trimEnd()))
    .filter((line) => line !== "")
    .join("\n");
}
