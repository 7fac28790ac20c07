import { join } from "node:path";
import { packageRoot } from "../src/package-root.ts";
import { dlj, inputsIn, makeClass, python, sandboxes, shell, tierOf } from "./place.ts";
import type { Suite } from "./suite.ts";

const { cases } = makeClass("softmax", 1);
const solution = join(packageRoot, "solutions", "softmax.py");
const run = (...more: string[]) => dlj("run", "softmax", solution, ...more);

/** Measures one solution with a cold start of everything. */
export const cold: Suite = {
  title: `one solution x ${inputsIn(cases).length} cases, cold start included`,
  rounds: 9,
  tasks: [
    { name: "node -e 0", run: () => shell("node -e 0") },
    { name: "dlj --version", run: () => dlj("--version") },
    { name: "python3 -c 'import numpy'", run: () => shell(`${python} -c 'import numpy'`) },
    {
      name: "shell loop",
      run: () => shell(`for f in ${cases}/*.in; do ${python} ${solution} < $f; done`),
    },
    {
      name: "xargs -P2",
      run: () => shell(`ls ${cases}/*.in | xargs -P2 -I{} sh -c '${python} ${solution} < {}'`),
    },
    { name: "dlj run, strongest tier", run: () => run() },
    ...sandboxes.map((sandbox) => ({
      name: `dlj run, ${tierOf(sandbox)}`,
      run: () => run("--sandbox", sandbox),
    })),
    { name: "dlj run, process engine", run: () => run("--engine", "process") },
    {
      name: "dlj run sigmoid",
      run: () => dlj("run", "sigmoid", join(packageRoot, "solutions", "sigmoid.py")),
    },
    {
      name: "shell loop, sigmoid",
      run: () => {
        const { cases: sigmoid } = makeClass("sigmoid", 1);
        const file = join(packageRoot, "solutions", "sigmoid.py");
        return shell(`for f in ${sigmoid}/*.in; do ${python} ${file} < $f; done`);
      },
    },
  ],
  ratios: [
    ["dlj --version", ["node -e 0"], "at most 1.5"],
    ["shell loop", ["dlj run, strongest tier"], "at least 4"],
    ["dlj run, strongest tier", ["python3 -c 'import numpy'", "node -e 0"], "at most 1.6"],
    ["dlj run sigmoid", ["shell loop, sigmoid"], "at most 1.2 and 150 ms"],
  ],
};
