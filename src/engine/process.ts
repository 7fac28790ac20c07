import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { packageRoot } from "../package-root.ts";
import type { Engine, EngineOptions, Outcome, Run } from "./engine.ts";

/** A new interpreter for each case. */
export function openProcessEngine(options: EngineOptions): Engine {
  let active = 0;
  const waiting: (() => void)[] = [];
  return {
    info: { engine: "process", tier: "bare", refused: [] },
    slots: options.slots,
    async run(run) {
      if (active >= options.slots) await new Promise<void>((go) => waiting.push(go));
      active += 1;
      try {
        return await runOnce(options, run);
      } finally {
        active -= 1;
        waiting.shift()?.();
      }
    },
    async close() {},
  };
}

async function runOnce({ interpreter }: EngineOptions, run: Run): Promise<Outcome> {
  const child = spawn(interpreter.path, ["-I", "-S", join(packageRoot, "src/engine/runner.py")], {
    stdio: ["ignore", "ignore", "inherit", "pipe", "pipe"],
    detached: true,
    env: { PYTHONHASHSEED: "0", OPENBLAS_NUM_THREADS: "1" },
  });
  const job = {
    name: run.program.name,
    source: Buffer.from(run.program.source).toString("base64"),
    stdin: Buffer.from(run.stdin).toString("base64"),
    limits: run.limits,
    seed: run.seed,
    searchPath: interpreter.searchPath,
  };
  (child.stdio[3] as Writable).end(JSON.stringify(job));
  const reply = JSON.parse((await buffer(child.stdio[4] as Readable)).toString());
  const none = { time: false, memory: false, output: false, imports: false };
  return {
    cpu: 0,
    wall: 0,
    memory: 0,
    exceeded: none,
    ...reply,
    stdout: Buffer.from(reply.stdout, "base64"),
    stderr: Buffer.from(reply.stderr, "base64"),
  };
}
