import { join } from "node:path";
import { PythonLines } from "../../judge/python-lines.ts";
import { fileNames } from "../../problem/layout.ts";
import { functionName, parametersOf } from "../../problem/parameters.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";

/** Checks a `call`: it is one of the exercise's function, and its values are over the input's names, its own parameters and np. */
export function checkCall(folder: string, spec: ProblemSpec, report: Report): Finding[] {
  if (spec.call === undefined) return [];
  const file = join(folder, fileNames.spec);
  const name = functionName(spec);
  const known = new Set([...spec.input.flatMap(parametersOf), "np", "lambda"]);
  const [, called = "", inside = ""] = /^(\w+)\((.*)\)$/.exec(spec.call) ?? [];
  if (called !== name) return [report(file, "callOther", { called, name })];
  return argumentsIn(inside).flatMap((argument) => {
    const [, keyword, value = ""] = /^\s*(\w+)=(.*)$/.exec(argument) ?? [];
    if (keyword === undefined) return [report(file, "callPositional", { argument })];
    const [, own = ""] = /^\s*lambda([^:]*):/.exec(value) ?? [];
    const bound = new Set(own.split(",").map((one) => one.trim()));
    const free = [...value.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map(([word]) => word);
    const foreign = free.find((word) => !known.has(word) && !bound.has(word));
    return foreign === undefined ? [] : [report(file, "callForeign", { keyword, name: foreign })];
  });
}

/** The arguments of a call, split at commas, but not in brackets or between a lambda's parameters. */
function argumentsIn(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(",")) {
    const open = found.at(-1);
    if (open !== undefined && goesOn(open)) found[found.length - 1] = `${open},${part}`;
    else found.push(part);
  }
  return found;
}

function goesOn(argument: string): boolean {
  const lines = new PythonLines();
  lines.read(argument);
  return !lines.isAtStatement || /=\s*lambda[^:]*$/.test(argument);
}
