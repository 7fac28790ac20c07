import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { SandboxChoice } from "../src/engine/engine.ts";
import { findInterpreter } from "../src/engine/interpreter/find-interpreter.ts";
import { openEngine } from "../src/engine/open.ts";
import { DljError } from "../src/error.ts";
import { packageRoot } from "../src/package-root.ts";
import { en } from "../src/text/en.ts";

export const cli = join(packageRoot, "bin", "dlj.js");

/** The interpreter itself; a version manager's shim would slow the rivals down. */
export const interpreter = await findInterpreter({
  asked: process.env.DLJ_PYTHON,
  env: process.env,
  folder: packageRoot,
  install: false,
  messages: en.engine,
  warn: () => {},
});
export const python = interpreter.path;

/** One thread each: otherwise the rivals would lose time to their own thread pools. */
export const env = { OPENBLAS_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" };

export const folder = mkdtempSync(join(tmpdir(), "dlj-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Also removes the files that open servers still have there.
process.env.TMPDIR = folder;

/**
 * The sandbox that this machine has for this interpreter. As root, `landlock` can't use an interpreter
 * that only root can read.
 */
export const sandboxes: readonly SandboxChoice[] = await available([
  "nested",
  "flat",
  "landlock",
  "off",
]);

async function available(choices: readonly SandboxChoice[]): Promise<SandboxChoice[]> {
  const found: SandboxChoice[] = [];
  for (const sandbox of choices) {
    try {
      const engine = await openEngine("process", { interpreter, sandbox, slots: 1, preload: [] });
      await engine.close();
      found.push(sandbox);
    } catch (error) {
      if (!(error instanceof DljError)) throw error;
      console.log(`Not measured, for it can't be had: ${sandbox}`);
    }
  }
  return found;
}

/** The name of the tier that a sandbox choice stands for. */
export const tierOf = (sandbox: SandboxChoice) => (sandbox === "off" ? "bare" : sandbox);

/**
 * Makes `count` students who submit the reference of one problem, each with a comment of their own, and
 * puts all inputs beside them.
 */
export function makeClass(problem: string, count: number): { submissions: string; cases: string } {
  const submissions = join(folder, `${problem}-${count}`);
  const cases = join(folder, `${problem}-cases`);
  mkdirSync(cases, { recursive: true });
  const groups = join(packageRoot, "problems", problem, "cases");
  for (const group of readdirSync(groups)) {
    for (const name of readdirSync(join(groups, group))) {
      cpSync(join(groups, group, name), join(cases, `${group}-${name}`));
    }
  }
  const reference = readFileSync(join(packageRoot, "solutions", `${problem}.py`), "utf8");
  for (let index = 0; index < count; index++) {
    const student = join(submissions, `student-${index}`);
    mkdirSync(student, { recursive: true });
    writeFileSync(join(student, `${problem}.py`), `${reference}# student ${index}\n`);
  }
  return { submissions, cases };
}

export function inputsIn(cases: string): string[] {
  return readdirSync(cases).filter((name) => name.endsWith(".in"));
}

/** Runs dlj in the benchmark's folder, and checks that it accepts everything. */
export async function dlj(...args: string[]): Promise<void> {
  await dljIn(folder, ...args);
}

export async function dljIn(cwd: string, ...args: string[]): Promise<void> {
  await execa("node", [cli, ...args], { cwd, env, stdout: "ignore" });
}

export async function shell(command: string): Promise<void> {
  await execa("/bin/sh", ["-c", command], { env, stdout: "ignore" });
}
