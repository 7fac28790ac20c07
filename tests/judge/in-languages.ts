import { join } from "node:path";
import type { Engine, SandboxChoice } from "../../src/engine/engine.ts";
import { Judge } from "../../src/judge/judge.ts";
import type { CaseResult } from "../../src/judge/result.ts";
import { languageOf, readProgram } from "../../src/judge/solution.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { openFor } from "../engine/open-for.ts";
import { pythons } from "../pythons.ts";

/** The languages besides Python, by the ends of their files. TypeScript, which needs a newer Node, is tested through the CLI. */
export const extensions: string[] = Object.keys(languageOf).filter(
  (extension) => ![".py", ".ipynb", ".mjs", ".ts"].includes(extension),
);

/** What each program of tests/fixtures/languages must be judged as, in every language, and a part of the reason. */
export const verdicts = {
  softmax: ["AC", ""],
  wrong: ["WA", "0.1753"],
  broken: ["CE", "line 2: "],
  endless: ["TLE", "the limit is 0.3 s"],
  throws: ["RTE", "on purpose"],
  flood: ["OLE", "printed more than 1 MiB"],
  hungry: ["MLE", "the limit is 200 MiB"],
} as const;

const problem = loadProblem(join(packageRoot, "problems", "softmax"));

/** The process engine in a tier, on the first Python that can be had there. */
export async function openIn(tier: SandboxChoice): Promise<Engine> {
  let reason: unknown;
  for (const { path } of pythons) {
    try {
      return await openFor("process", path, { sandbox: tier });
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/** The result of softmax's sample case. */
export async function judged(engine: Engine, name: string, extension: string): Promise<CaseResult> {
  const path = join(packageRoot, "tests", "fixtures", "languages", name + extension);
  const judge = new Judge({
    engineFor: async () => engine,
    limits: { time: name === "endless" ? 0.3 : 10, memory: 200 },
    chooses: ({ group }) => group === "sample",
  });
  const program = readProgram(path);
  const { cases } = await judge.judge({ problem, file: path, program });
  const [one] = cases;
  if (!one) throw new Error("softmax has no sample");
  return one;
}
