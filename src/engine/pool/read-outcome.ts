import { constants } from "node:os";
import type { Ending, Outcome, RunLimits } from "../engine.ts";
import { type Answer, answers, flags } from "./frames.ts";

const nothing: Uint8Array = new Uint8Array(0);
const mebibyte = 1 << 20;

/** Makes the outcome of a run from the server's answer to a case, or to the loading of its program. */
export function readOutcome(answer: Answer, limits: RunLimits): Outcome {
  const most = limits.output * mebibyte;
  const ending = endingOf(answer);
  const over = (flag: number) => (answer.flags & flag) !== 0;
  return {
    ending,
    called: over(flags.called),
    exceeded: {
      time: over(flags.time),
      memory: over(flags.memory) || ranOutOfMemory(ending, answer.stderr),
      output: over(flags.output) || answer.stdout.length > most,
      imports: over(flags.imports),
    },
    stdout: answer.stdout.subarray(0, most),
    stderr: answer.stderr,
    cpu: answer.kind === answers.done ? answer.cpu : 0,
    wall: answer.kind === answers.done ? answer.wall : 0,
    memory: answer.memory / mebibyte,
  };
}

/** An outcome without a verdict: the engine failed. */
export function engineFailed(reason: string): Outcome {
  return {
    ending: { kind: "engine-failed", reason },
    called: false,
    exceeded: { time: false, memory: false, output: false, imports: false },
    stdout: nothing,
    stderr: nothing,
    cpu: 0,
    wall: 0,
    memory: 0,
  };
}

/** The outcome of a case whose forking process, or whose server, the kernel killed because of the memory that the case held. */
export function outOfMemory({ memory }: RunLimits): Outcome {
  return {
    ending: { kind: "signalled", signal: "SIGKILL" },
    called: false,
    exceeded: { time: false, memory: true, output: false, imports: false },
    stdout: nothing,
    stderr: nothing,
    cpu: 0,
    wall: 0,
    memory,
  };
}

function endingOf({ kind, status }: Answer): Ending {
  if (kind === answers.notCompiled) return { kind: "not-compiled" };
  const signal = status & 0x7f;
  if (signal === 0) return { kind: "exited", code: (status >> 8) & 0xff };
  return { kind: "signalled", signal: signalName(signal) };
}

function signalName(number: number): string {
  const found = Object.entries(constants.signals).find(([, value]) => value === number);
  return found?.[0] ?? `SIG${number}`;
}

const tail = 8192;
/** The last line of a program that was refused memory. OpenBLAS ends the process itself. */
const exhausted = [
  /^MemoryError\b/,
  /^numpy\.(_core|core)\._exceptions\._ArrayMemoryError\b/,
  /^OpenBLAS\b.*\ballocat/i,
  /^ *what\(\): +std::bad_alloc$/,
];
/** V8 prints its frames after this line. */
const heapExhausted = /^FATAL ERROR: .*JavaScript heap out of memory$/;

/** Whether a run failed because the kernel or RLIMIT_AS refused memory before the limit was reached. */
function ranOutOfMemory(ending: Ending, stderr: Buffer): boolean {
  if (ending.kind === "exited" ? ending.code === 0 : ending.kind !== "signalled") return false;
  const lines = stderr.subarray(-tail).toString("latin1").trimEnd().split("\n");
  const last = lines.at(-1) ?? "";
  if (ending.kind === "signalled" && lines.some((line) => heapExhausted.test(line))) return true;
  return exhausted.some((pattern) => pattern.test(last));
}
