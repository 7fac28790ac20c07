import { type SpawnOptions, spawn } from "node:child_process";
import {
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Engine, Interpreter, Outcome, Run } from "../../../src/engine/engine.ts";
import type { Secrets } from "../world/secrets.ts";
import { collect } from "./collect.ts";

/** The careless judges keep their files here: readable, side by side, and writable by solutions. */
export const judgeFolder = "/tmp/dlj-judge";
/** The files that they rewrite for every case. */
export const judgeFiles = ["submission.py", "case.in"].map((name) => join(judgeFolder, name));

/**
 * `subprocess.run` and nothing more: the solution is a file, stdin another, and their folder, which holds the expected output
 * too, is where it runs.
 */
export function openPlain(interpreter: Interpreter, secrets: Secrets): Engine {
  return fileJudge(secrets, (file) => ({ command: interpreter.path, args: [file] }));
}

/** Runs the solution within the test, in one process, and believes its exit status. */
export function openHarness(interpreter: Interpreter, secrets: Secrets, script: string): Engine {
  const expected = "49";
  const judge = fileJudge(secrets, (file) => ({
    command: interpreter.path,
    args: [script, file, expected, secrets.expected],
  }));
  return {
    ...judge,
    async run(run) {
      const outcome = await judge.run(run);
      const { ending } = outcome;
      if (ending.kind !== "exited" || ending.code !== 0) return outcome;
      return { ...outcome, stdout: Buffer.from(`${expected}\n`) };
    },
  };
}

function fileJudge(
  secrets: Secrets,
  command: (file: string) => { command: string; args: readonly string[] },
): Engine {
  mkdirSync(join(judgeFolder, "build"), { recursive: true });
  writeFileSync(join(judgeFolder, "case.out"), `49\n${secrets.expected}\n`);
  return {
    info: { engine: "process", tier: "bare", refused: [] },
    slots: 1,
    run: async (run: Run): Promise<Outcome> => {
      const file = join(judgeFolder, "submission.py");
      const input = join(judgeFolder, "case.in");
      writeFileSync(file, run.program.source);
      writeFileSync(input, run.stdin);
      const { command: program, args } = command(file);
      const options: SpawnOptions = {
        cwd: judgeFolder,
        stdio: [openSync(input, "r"), "pipe", "pipe"],
      };
      const outcome = await collect(spawn(program, args, options));
      mkdirSync(join(judgeFolder, "build"), { recursive: true });
      clean(join(judgeFolder, "build"));
      return outcome;
    },
    close: async () => {},
  };
}

/** A cleaner that follows links, as many have. */
function clean(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) {
      clean(path);
      try {
        rmdirSync(path);
      } catch {
        unlinkSync(path);
      }
    } else unlinkSync(path);
  }
}
