import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { acceptedUnder, type ImportPath } from "../../src/author/missing-package.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { Judge } from "../../src/judge/judge.ts";
import type { SolutionResult } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { caseKey } from "../../src/problem/case-key.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { referenceFile } from "../../src/problem/layout.ts";
import { type Case, loadProblem, type Problem } from "../../src/problem/load.ts";
import { misconceptionFiles } from "../../src/problem/misconceptions.ts";
import { en } from "../../src/text/en.ts";

export const problems: readonly Problem[] = new Catalogue([`${packageRoot}/problems`])
  .entries()
  .map(({ folder }) => loadProblem(folder));

export interface Source {
  readonly problem: Problem;
  /** `softmax/accepted/plain_python.py`. */
  readonly name: string;
  readonly text: string;
}

/** The Python sources of a kind that the problems hold. */
export function sourcesOf(kind: "reference" | "misconceptions"): Source[] {
  return problems.flatMap((problem) => {
    if (kind === "misconceptions") return read(problem, kind, misconceptionFiles(problem.folder));
    const text = readFileSync(referenceFile(problem), "utf8");
    return [{ problem, name: `${problem.id}.py`, text }];
  });
}

/** The accepted solutions that an interpreter can run. The others are named. */
export function acceptedSources(interpreter: ImportPath): Source[] {
  return problems.flatMap((problem) => {
    const { files, leftOut } = acceptedUnder(problem.folder, interpreter);
    for (const one of leftOut)
      console.log(`${problem.id}: ${en.author.findings.acceptedLeftOut(one)}`);
    return read(problem, "accepted", files);
  });
}

function read(problem: Problem, kind: string, files: readonly string[]): Source[] {
  return files.map((file) => ({
    problem,
    name: `${problem.id}/${kind}/${basename(file)}`,
    text: readFileSync(file, "utf8"),
  }));
}

/** The source up to its `if __name__ == "__main__":`; undefined if it has none. */
export function withoutMain(source: Source): Source | undefined {
  const [functions = "", main] = source.text.split(/^if __name__ == "__main__":\n/m);
  return main === undefined ? undefined : { ...source, text: functions };
}

/** Judges a source as `dlj run` does. */
export async function judged(
  engine: Engine,
  { problem, name, text }: Source,
  chooses?: (one: Case) => boolean,
): Promise<SolutionResult> {
  const judge = new Judge({
    engineFor: async () => engine,
    ...(chooses && { chooses }),
  });
  const file = `${problem.id}.py`;
  const program = { language: "python", name: file, source: Buffer.from(text) };
  return await judge.judge({ problem, file: name, program }, () => 2);
}

/** One line on a result: its name, verdict, form and first reason. */
export function told({ file, verdict, form, decidedBy, cases }: SolutionResult): string {
  const first = cases.find((one) => caseKey(one) === decidedBy);
  const why = first?.reason?.en ?? "";
  return `${file} ${verdict}${form ? ` ${form}` : ""}${why ? ` ${decidedBy}: ${why}` : ""}`;
}
