import { readFileSync } from "node:fs";
import { findInterpreter } from "../../src/engine/interpreter/find-interpreter.ts";
import { defaultEngine, Engines } from "../../src/judge/engines.ts";
import { Judge } from "../../src/judge/judge.ts";
import type { SolutionResult } from "../../src/judge/result.ts";
import { starter } from "../../src/learn/starter.ts";
import { packageRoot } from "../../src/package-root.ts";
import { caseKey } from "../../src/problem/case-key.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { referenceFile } from "../../src/problem/layout.ts";
import { type Case, loadProblem, type Problem } from "../../src/problem/load.ts";
import { en } from "../../src/text/en.ts";
import { type Language, languages } from "../../src/text/language.ts";

export const problems: readonly Problem[] = new Catalogue([`${packageRoot}/problems`])
  .entries()
  .map(({ folder }) => loadProblem(folder));

/**
 * A starter whose empty function is filled with the reference: input() in the reference's `if __name__`
 * block returns the function's parameters line by line, and its print() gives the returned value. Its
 * own names hide none of the reference's.
 */
export function filled(problem: Problem, language: Language): string {
  const written = starter(problem, language, languages[language]);
  const name = /^def (\w+)\(/m.exec(written)?.[1] ?? "";
  // The reference's function has the same name, and must stay available.
  const source = written.replaceAll(new RegExp(`\\b${name}\\(`, "g"), `_filled_${name}(`);
  const reference = readFileSync(referenceFile(problem), "utf8");
  const [functions = "", main = ""] = reference.split(/^if __name__ == "__main__":\n/m);
  const parameters = /^def \w+\((.*)\):$/m.exec(source)?.[1] ?? "";
  const empty = /^ {4}raise NotImplementedError.*$/m;
  if (!empty.test(source)) throw new Error(`${problem.id}: the starter's function is not empty`);
  const values = parameters === "" ? "" : `${parameters},`;
  const body = [
    `    _kinds = ${JSON.stringify(problem.spec.input.map(({ read }) => read))}`,
    `    _values = iter((${values}))`,
    "    _lines = iter(_as_line(kind, _values) for kind in _kinds)",
    "    _printed = []",
    "    def input(): return next(_lines)",
    "    def print(*values): _printed.append(values[0] if len(values) == 1 else values)",
    main.trimEnd(),
    "    return _printed[0]",
  ];
  const asLine = `
def _as_line(kind, values):
    first = next(values)
    if kind != "floats":
        return repr(first)
    numbers = first if isinstance(first, list) else [first, *values]
    return " ".join(map(repr, numbers))
`;
  return `${functions}\n${asLine}\n${source.replace(empty, () => body.join("\n"))}`;
}

/** Judges one program for each problem, and returns the results that are not accepted. */
export async function refused(
  programs: Iterable<readonly [Problem, string]>,
  chooses: (one: Case) => boolean,
): Promise<SolutionResult[]> {
  const options = { env: process.env, folder: "/", install: false, messages: en.engine };
  const interpreter = await findInterpreter({ asked: undefined, warn: () => {}, ...options });
  const engines = new Engines(defaultEngine(), {
    ...{ interpreter, sandbox: "off", slots: 2, preload: ["numpy"] },
  });
  try {
    const judge = new Judge({ engineFor: (language) => engines.for(language), chooses });
    const results: SolutionResult[] = [];
    for (const [problem, source] of programs) {
      const name = `${problem.id}.py`;
      const program = { language: "python", name, source: Buffer.from(source) };
      results.push(await judge.judge({ problem, file: name, program }, () => 2));
    }
    return results.filter(({ verdict }) => verdict !== "AC");
  } finally {
    await engines.close();
  }
}

/** The faults, one per line. */
export function told(results: readonly SolutionResult[]): string[] {
  return results.map(({ problem, verdict, decidedBy, cases }) => {
    const reason = cases.find((one) => caseKey(one) === decidedBy)?.reason?.en;
    return `${problem} ${verdict} ${decidedBy}: ${reason}`;
  });
}
