import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { packageRoot } from "../src/package-root.ts";
import { type Kind, makeClass } from "../tests/grade/class.ts";
import { cli, env, folder, python } from "./place.ts";
import type { Suite } from "./suite.ts";

const problems = [
  ...["sigmoid", "softmax", "relu", "cross-entropy"],
  ...["gradient-descent", "adam", "conv2d", "layer-norm"],
];
const students = Array.from({ length: 10 }, (_, index) => `student-${index}`);

/**
 * The solutions of a class: six of ten are right, and one never ends, so the loop of the rival must
 * have a limit too.
 */
const usual: readonly Kind[] = [
  ...(["right", "accepted", "right", "misconception", "accepted"] as const),
  ...(["right", "misconception", "missing", "right", "crash"] as const),
];
const kindOf = (student: number, problem: number): Kind => {
  if (student === 7 && problem === 3) return "loop";
  if (student === 3 && problem === 5) return "syntax";
  return usual[(student * 3 + problem) % usual.length] ?? "right";
};
const submissions = join(folder, "class");
makeClass(submissions, students, problems, kindOf);

/** Runs each solution on each input with dlj's limit of 2 seconds, and compares the output as text. */
const loop = (students: string) => `
for student in ${students}; do
  for solution in $student/*.py; do
    problem=$(basename $solution .py); passed=0; all=0
    for input in ${join(packageRoot, "problems")}/$problem/cases/*/*.in; do
      all=$((all + 1))
      timeout 2 ${python} $solution < $input 2>/dev/null | cmp -s - \${input%.in}.out && passed=$((passed + 1))
    done
    echo "$(basename $student) $problem $passed/$all"
  done
done`;
const half = (parity: number) =>
  students.filter((_, index) => index % 2 === parity).map((name) => join(submissions, name));

async function sh(name: string, script: string): Promise<void> {
  const path = join(folder, `${name}.sh`);
  writeFileSync(path, script);
  await execa("/bin/sh", [path], { env, stdout: "ignore" });
}

async function grade(): Promise<void> {
  rmSync(join(folder, ".dlj"), { recursive: true, force: true });
  const args = ["grade", submissions, "--no-cache", "--reporter", "json=class.json"];
  // Some solutions are wrong, so the exit code must be 1.
  const { exitCode } = await execa("node", [cli, ...args], { cwd: folder, env, reject: false });
  if (exitCode !== 1) throw new Error(`dlj grade ended with ${exitCode}`);
}

const handedIn = students.flatMap((name) => readdirSync(join(submissions, name))).length;

/** Grades a class with every kind of solution, against the loop that a teacher would type. */
export const classSuite: Suite = {
  title: `A class of ${students.length} students x ${problems.length} problems, ${handedIn} submissions`,
  rounds: 1,
  work: { count: handedIn, what: "submissions" },
  tasks: [
    { name: "shell loop", run: () => sh("loop", loop(`${submissions}/*`)) },
    {
      name: "two shell loops",
      run: () =>
        Promise.all([0, 1].map((parity) => sh(`loop-${parity}`, loop(half(parity).join(" "))))),
    },
    { name: "dlj grade", run: grade },
  ],
  ratios: [
    ["shell loop", ["dlj grade"], "at least 10"],
    ["two shell loops", ["dlj grade"], "at least 5"],
  ],
};
