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

/** The interpreter itself, not a version manager's shim, which would slow the rivals down. */
export const interpreter = await findInterpreter({
  asked: process.env.DLJ_PYTHON,
  env: process.env,
  folder: packageRoot,
  install: false,
  messages: en.engine,
  warn: () => {},
});
export const python = interpreter.path;

/** Everyone gets one thread: the rivals would lose to their own thread pools otherwise. */
export const env = { OPENBLAS_NUM_THREADS: "1", PYTHONDONTWRITEBYTECODE: "1" };

export const folder = mkdtempSync(join(tmpdir(), "dlj-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// What servers that are still open then have there goes too.
process.env.TMPDIR = folder;

/** What this machine can sandbox with this interpreter: as root, `landlock` can't have one that only root may read. */
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

/** What a tier is called that a sandbox choice stands for. */
export const tierOf = (sandbox: SandboxChoice) => (sandbox === "off" ? "bare" : sandbox);

/** `count` students who all hand in one problem's reference, each with a comment of their own, and all of its inputs flat beside them. */
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

/** Runs dlj in the benchmark's folder; that it accepts all there is part of what is measured. */
export async function dlj(...args: string[]): Promise<void> {
  await dljIn(folder, ...args);
}

export async function dljIn(cwd: string, ...args: string[]): Promise<void> {
  await execa("node", [cli, ...args], { cwd, env, stdout: "ignore" });
}

export async function shell(command: string): Promise<void> {
  await execa("/bin/sh", ["-c", command], { env, stdout: "ignore" });
}
