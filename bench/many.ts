import { rmSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/package-root.ts";
import type { Suite } from "./main.ts";
import {
  dlj,
  dljIn,
  folder,
  inputsIn,
  makeClass,
  python,
  sandboxes,
  shell,
  tierOf,
} from "./place.ts";

const students = 40;
const { submissions, cases } = makeClass("softmax", students);

const grade = async (...more: string[]) => {
  rmSync(join(folder, ".dlj"), { recursive: true, force: true });
  await dlj("grade", submissions, "--no-cache", ...more);
};
const each = `for s in ${submissions}/*/softmax.py; do for f in ${cases}/*.in; do echo "$s $f"; done; done`;

/** 40 solutions of one problem, and all references. */
export const many: Suite = {
  title: `${students} solutions x ${inputsIn(cases).length} cases, and all references`,
  rounds: 5,
  tasks: [
    { name: "xargs -P2", run: () => shell(`(${each}) | xargs -P2 -L1 sh -c '${python} $0 < $1'`) },
    { name: "dlj grade, strongest tier", run: () => grade() },
    ...sandboxes.map((sandbox) => ({
      name: `dlj grade, ${tierOf(sandbox)}`,
      run: () => grade("--sandbox", sandbox),
    })),
    { name: "dlj test all", run: () => dljIn(packageRoot, "test", "all", "--require-all") },
  ],
  ratios: [["xargs -P2", ["dlj grade, strongest tier"], "at least 20"]],
};
