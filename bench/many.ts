import { rmSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/package-root.ts";
import type { Task } from "./measure.ts";
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
import type { Suite } from "./suite.ts";

const students = 40;
const { submissions, cases } = makeClass("softmax", students);

const grade = async (...more: string[]) => {
  rmSync(join(folder, ".dlj"), { recursive: true, force: true });
  await dlj("grade", submissions, "--no-cache", ...more);
};
const test = (...more: string[]) => dljIn(packageRoot, "test", "all", "--require-all", ...more);

type Dlj = (...more: string[]) => Promise<void>;

/** The contenders that run a list of solutions on their inputs: without dlj, and dlj in all modes. */
const contenders = (list: string, name: string, run: Dlj): Task[] => [
  {
    name: "shell loop",
    run: () => shell(`(${list}) | while read s f; do ${python} $s < $f; done`),
  },
  { name: `${name}, process engine`, run: () => run("--engine", "process") },
  // Run right before the contenders that it is compared with, because a shared machine's speed changes
  // by the minute.
  {
    name: "xargs -P2",
    run: () => shell(`(${list}) | xargs -P2 -L1 sh -c '${python} $0 < $1'`),
  },
  { name: `${name}, strongest tier`, run: () => run() },
  ...sandboxes.map((sandbox) => ({
    name: `${name}, ${tierOf(sandbox)}`,
    run: () => run("--sandbox", sandbox),
  })),
];

const ofClass = `for s in ${submissions}/*/softmax.py; do for f in ${cases}/*.in; do echo "$s $f"; done; done`;
const ofAll = `cd ${packageRoot}; for p in problems/*/; do p=$(basename $p); for f in problems/$p/cases/*/*.in; do echo "$PWD/solutions/$p.py $PWD/$f"; done; done`;

/** 40 solutions of one problem. */
export const many: Suite = {
  title: `${students} solutions x ${inputsIn(cases).length} cases`,
  rounds: 3,
  tasks: contenders(ofClass, "dlj grade", grade),
  ratios: [["xargs -P2", ["dlj grade, strongest tier"], "at least 20"]],
};

/** All references on all their cases. */
export const references: Suite = {
  title: "all references",
  rounds: 3,
  tasks: contenders(ofAll, "dlj test all", test),
  ratios: [["xargs -P2", ["dlj test all, strongest tier"], "as it is"]],
};
