import type { Program } from "../engine/engine.ts";
import { readInput } from "../problem/input.ts";
import { numbersOf } from "../problem/literal.ts";
import type { Case } from "../problem/load.ts";
import { functionName, parametersOf } from "../problem/parameters.ts";
import type { ProblemSpec } from "../problem/spec.ts";
import { codeOf } from "./python-lines.ts";

/** A problem, as far as the call of its function depends on it. */
export interface Called {
  readonly spec: ProblemSpec;
  readonly cases: readonly Pick<Case, "stdin">[];
}

/**
 * Adds to a Python program how its function is called. If the source surely reads stdin, returns the program itself, which then
 * runs as it always did. In doubt the server decides, by the syntax tree.
 */
export function withCall(problem: Called, program: Program): Program {
  if (program.language !== "python" || surelyReadsStdin(program.source)) return program;
  return { ...program, call: callOf(problem) };
}

/** Whether code outside of comments and strings calls `input(...)` or uses `sys.stdin`. */
export function surelyReadsStdin(source: Uint8Array): boolean {
  const code = codeOf(Buffer.from(source).toString("latin1"));
  if (/\bsys\.stdin\b/.test(code)) return true;
  const uses = [...code.matchAll(/(?<![\w.]|def +)\binput\b(\s*\()?/g)];
  return uses.length > 0 && uses.every(([, call]) => call !== undefined);
}

const calls = new WeakMap<Called, string>();

/** The call as JSON, for `src/engine/server/dlj/calling.py`. */
function callOf(problem: Called): string {
  const known = calls.get(problem);
  if (known !== undefined) return known;
  const { spec } = problem;
  const real = realLines(problem);
  const text = JSON.stringify({
    names: [functionName(spec), ...spec.aliases, spec.id],
    lines: spec.input.map((line, i) => ({
      names: parametersOf(line),
      read: line.read,
      shaped: line.shape !== undefined,
      real: real[i],
    })),
    call: spec.call,
  });
  calls.set(problem, text);
  return text;
}

/** For each line, whether any case has a number with a point in it. Otherwise its numbers are integers: ids, classes, sizes. */
function realLines({ spec, cases }: Called): boolean[] {
  const real = spec.input.map(() => false);
  for (const { stdin } of cases) {
    for (const [i, value] of readInput(spec, stdin).values.entries()) {
      if (!value || real[i]) continue;
      real[i] = [...numbersOf(value)].some(({ integer }) => !integer);
    }
  }
  return real;
}
