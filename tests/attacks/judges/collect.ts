import type { ChildProcess } from "node:child_process";
import type { Ending, Outcome } from "../../../src/engine/engine.ts";

/** Longer than any program of ours lasts: they bound themselves. */
export const patience = 5000;

/** Reads a child's output until its end of file, as a careless judge does, and gives up after `patience`. */
export function collect(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (part) => stdout.push(part));
  child.stderr?.on("data", (part) => stderr.push(part));
  return new Promise((done) => {
    const finish = (ending: Ending) => {
      clearTimeout(timer);
      child.stdout?.destroy();
      child.stderr?.destroy();
      done(outcomeOf(ending, Buffer.concat(stdout), Buffer.concat(stderr)));
    };
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      finish({ kind: "engine-failed", reason: "waits for ever" });
    }, patience);
    child.on("error", (error) => finish({ kind: "engine-failed", reason: error.message }));
    child.on("close", (code, signal) =>
      finish(signal ? { kind: "signalled", signal } : { kind: "exited", code: code ?? 0 }),
    );
  });
}

/** The outcome that a judge without limits and measurements sees. */
export function outcomeOf(ending: Ending, stdout: Uint8Array, stderr: Uint8Array): Outcome {
  const exceeded = { time: false, memory: false, output: false, imports: false };
  return { ending, exceeded, stdout, stderr, cpu: 0, wall: 0, memory: 0 };
}
