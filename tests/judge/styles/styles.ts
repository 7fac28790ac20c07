import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { acceptedUnder } from "../../../src/author/missing-package.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { Catalogue } from "../../../src/problem/catalogue.ts";
import { loadProblem } from "../../../src/problem/load.ts";
import { outputsAgree } from "../../../src/value/compare.ts";
import { pythons } from "../../pythons.ts";

/**
 * Prints the answers of right solutions in 40 styles, and returns what is refused. `every` takes one of so many solutions.
 * Every style is a way to print the same value, so that each must be accepted in every case.
 */
export function refusedStyles(every: number): { compared: number; refused: string[] } {
  const solutions = rightSolutions().filter((_, i) => i % every === 0);
  const script = join(packageRoot, "tests/judge/styles/print_styles.py");
  const input = solutions.map(({ id, source, problem }) => ({
    id,
    source,
    stdins: problem.cases.map(({ stdin }) => stdin.toString("utf8")),
  }));
  const output = execFileSync(pythons[0]?.path ?? "python3", ["-I", "-B", script], {
    input: JSON.stringify(input),
    maxBuffer: 2 ** 30,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
  const byId = new Map(solutions.map((one) => [one.id, one.problem]));
  const refused: string[] = [];
  let compared = 0;
  for (const line of output.trim().split("\n")) {
    const { id, index, printed } = JSON.parse(line) as {
      id: string;
      index: number;
      printed: Record<string, string>;
    };
    const problem = byId.get(id);
    const one = problem?.cases[index];
    if (!problem || !one) throw new Error(`${id} has no case ${index}`);
    const { spec } = problem;
    if (!outputsAgree(one.expected, printed.str ?? "", spec)) continue;
    for (const [style, text] of Object.entries(printed)) {
      if (spec.containers === "strict" && /lists|tuples|array|tensor|bare|json|Array/.test(style))
        continue;
      compared++;
      if (!outputsAgree(one.expected, text, spec))
        refused.push(`${id} ${one.key}, ${style}: ${text.slice(0, 200)}`);
    }
  }
  return { compared, refused };
}

/** The references, and the accepted solutions that this Python can run. */
function rightSolutions() {
  return new Catalogue([join(packageRoot, "problems")]).entries().flatMap(({ folder }) => {
    const problem = loadProblem(folder);
    const accepted = acceptedUnder(folder, pythons[0] ?? { searchPath: [] }).files;
    const files = [join(packageRoot, "solutions", `${problem.id}.py`), ...accepted];
    return files.map((file) => ({
      id: file.slice(packageRoot.length + 1),
      problem,
      source: readFileSync(file, "utf8"),
    }));
  });
}
