import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import type { Layer, Run, SandboxChoice } from "../src/engine/engine.ts";
import { openEngine } from "../src/engine/open.ts";
import { packageRoot } from "../src/package-root.ts";
import { env, folder, interpreter, python, sandboxes, tierOf } from "./place.ts";
import type { Suite } from "./suite.ts";

const count = 200;
const source = readFileSync(join(packageRoot, "solutions", "softmax.py"));
const stdin = readFileSync(join(packageRoot, "problems/softmax/cases/sample/three-classes.in"));
const limits = { time: 2, memory: 512, output: 1, processes: false };

const c = join(folder, "floor");
writeFileSync(
  `${c}.c`,
  `#include <sys/wait.h>
#include <unistd.h>
int main(void) {
  for (int i = 0; i < ${count}; i++) {
    pid_t pid = fork();
    if (pid == 0) _exit(0);
    waitpid(pid, 0, 0);
  }
}
`,
);
await execa("cc", ["-O2", "-o", c, `${c}.c`]);

const forks = `import os, sys
${"import numpy"}
for _ in range(${count}):
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
`;
const noForks = "import numpy";

/** Measures warm cases of one program, one after the other, in one open engine. */
export async function warmCases(sandbox: SandboxChoice, count: number, without?: readonly Layer[]) {
  const run = await warmRun(sandbox, without);
  await run(source);
  return async () => {
    for (let index = 0; index < count; index++) await run(source);
  };
}

/** The same, but each run knows the next one, as the judge's do when every slot is busy. */
async function warmCasesAhead(sandbox: SandboxChoice, count: number) {
  const engine = await warmEngine(sandbox);
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const [next] = runs;
    runs.unshift({ ...runOf(source), ...(next && { next }) });
  }
  await engine.run(runOf(source));
  return async () => {
    for (const run of runs) await engine.run(run);
  };
}

/** The same with a new program for each case. */
export async function warmPrograms(
  sandbox: SandboxChoice,
  count: number,
  without?: readonly Layer[],
  text = source.toString(),
) {
  const run = await warmRun(sandbox, without);
  let program = 0;
  return async () => {
    for (let index = 0; index < count; index++) await run(Buffer.from(`${text}# ${program++}\n`));
  };
}

async function warmRun(sandbox: SandboxChoice, without?: readonly Layer[]) {
  const engine = await warmEngine(sandbox, without);
  return (source: Uint8Array) => engine.run(runOf(source));
}

function warmEngine(sandbox: SandboxChoice, without?: readonly Layer[]) {
  return openEngine("forkserver", {
    interpreter,
    sandbox,
    slots: 1,
    busy: true,
    preload: ["numpy"],
    ...(without && { without }),
  });
}

function runOf(source: Uint8Array): Run {
  return {
    program: { language: "python", name: "softmax.py", source },
    stdin,
    limits,
    seed: 1,
  };
}

const forksAlone = ["NumPy interpreter forks", "-NumPy interpreter, no forks"];

/** Compares one warm case with bare forks, which are the lower bound. */
export const warm: Suite = {
  title: `${count} warm cases in a row`,
  rounds: 7,
  tasks: [
    { name: "C fork, _exit, wait", run: () => execa(c, [], { env }) },
    { name: "NumPy interpreter, no forks", run: () => execa(python, ["-c", noForks], { env }) },
    { name: "NumPy interpreter forks", run: () => execa(python, ["-c", forks], { env }) },
    ...(await Promise.all(
      sandboxes.map(async (sandbox) => ({
        name: `dlj, ${tierOf(sandbox)}`,
        run: await warmCases(sandbox, count),
      })),
    )),
    { name: "dlj, nested, as it judges", run: await warmCasesAhead("nested", count) },
  ],
  ratios: [
    ["dlj, nested", forksAlone, "at most 3"],
    ["dlj, nested, as it judges", forksAlone, "at most 3"],
  ],
};
