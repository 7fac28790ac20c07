import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { packageRoot } from "../src/package-root.ts";
import { hashed, type Kind, makeClass } from "../tests/grade/class.ts";
import { cli, env, folder, python } from "./place.ts";
import type { Suite } from "./suite.ts";

const problems = [
  ...["sigmoid", "softmax", "relu", "cross-entropy", "gradient-descent", "adam"],
  ...["conv2d", "layer-norm", "batch-norm", "entropy", "momentum", "max-pool2d"],
];
/** `DLJ_SUBMISSIONS=600` takes the shell loops an hour. */
const count = Number(process.env.DLJ_SUBMISSIONS ?? 72);
const students = Array.from({ length: count / problems.length }, (_, index) => `student-${index}`);
const hasTorch = spawnSync(python, ["-c", "import torch"]).status === 0;
if (!hasTorch) console.log("Not measured, for this Python lacks it: solutions that import torch");

/** One solution in twenty never ends, one is wrong, one crashes. The others are right; one in fifty imports torch. */
const share = (part: number) => Math.ceil(part * count);
const kinds = (["loop", "misconception", "crash"] as const).flatMap((kind) =>
  Array<Kind>(share(0.05)).fill(kind),
);
/** All submissions in an order that looks random. The first ones are not right. */
const places = students
  .flatMap((_, student) => problems.map((_, problem) => `${student} ${problem}`))
  .sort((one, other) => hashed(one) - hashed(other));
const submissions = join(folder, "class");
makeClass(submissions, students, problems, (student, problem) => {
  const place = places.indexOf(`${student} ${problem}`);
  return kinds[place] ?? (place % 2 === 0 ? "right" : "accepted");
});
for (const place of hasTorch ? places.slice(-share(0.02)) : []) {
  const [student = 0, problem = 0] = place.split(" ").map(Number);
  const path = join(submissions, `${students[student]}`, `${problems[problem]}.py`);
  writeFileSync(path, `import torch\n${readFileSync(path, "utf8")}`);
}

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

/** Grades a class with every kind of solution, against the loop that a teacher would type. */
export const classSuite: Suite = {
  title: `A class of ${students.length} students x ${problems.length} problems`,
  rounds: 1,
  work: { count, what: "submissions" },
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
    ["shell loop", ["dlj grade"], "at least 15"],
    ["two shell loops", ["dlj grade"], "at least 8"],
  ],
};
