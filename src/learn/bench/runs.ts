import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, Outcome, Program } from "../../engine/engine.ts";
import { withCall } from "../../judge/function-call.ts";
import { packageRoot } from "../../package-root.ts";
import type { Problem } from "../../problem/load.ts";

/** The two programs, and the engines that run them. */
export interface RunsOptions {
  readonly problem: Problem;
  readonly solution: Program;
  readonly reference: Program;
  readonly engineFor: (language: string) => Promise<Engine>;
  readonly signal: AbortSignal;
}

/** One run: whether it ended well, its CPU seconds, and its outcome without the stopwatch's line. */
interface TimedRun {
  readonly endedWell: boolean;
  readonly seconds: number;
  readonly outcome: Outcome;
}

type RunTimed = (stdin: Uint8Array, seconds?: number) => Promise<TimedRun>;

/** Each runs its program on an input, with another limit of CPU seconds if one is given. */
export type Runs = Readonly<Record<"solution" | "reference", RunTimed>>;

const stopwatch = join(packageRoot, "src", "learn", "bench", "stopwatch.py");
const mark = "dlj-bench";
const lastLine = new RegExp(`\\n${mark} ([\\d.]+)\\n$`);

/** Waits for the engines to start. */
export async function openRuns(options: RunsOptions): Promise<Runs> {
  const { problem, engineFor, signal, solution, reference } = options;
  const { memory, processes } = { ...problem.spec.limits, ...problem.spec };
  const limits = { memory: Math.max(2048, memory), output: 64, processes };
  const open = async (plain: Program): Promise<RunTimed> => {
    const engine = await engineFor(plain.language);
    const run = (program: Program, stdin: Uint8Array, time: number) =>
      engine.run({ program, stdin, limits: { ...limits, time }, seed: 1, signal });
    const timed = await withStopwatch(problem, plain, run);
    return async (stdin, time = 20) => readRun(await run(timed, stdin, time));
  };
  return { solution: await open(solution), reference: await open(reference) };
}

/** Adds a stopwatch to a Python program. Leaves other languages as they are. One run tells whether its function is called. */
async function withStopwatch(
  problem: Problem,
  program: Program,
  run: (program: Program, stdin: Uint8Array, time: number) => Promise<Outcome>,
): Promise<Program> {
  if (program.language !== "python") return program;
  const callable = withCall(problem, program);
  const [first] = problem.cases;
  if (callable.call !== undefined && first !== undefined) {
    const { called } = await run(callable, first.stdin, problem.spec.limits.time);
    const call = JSON.stringify({ ...JSON.parse(callable.call), clock: mark });
    if (called) return { ...program, call };
  }
  const source = new TextDecoder().decode(program.source);
  const args = [source, program.name, mark].map((text) => JSON.stringify(text)).join(", ");
  const timed = `${readFileSync(stopwatch, "utf8")}\nexec(start(${args}))\n`;
  return { ...program, source: Buffer.from(timed) };
}

/** Without a stopwatch, the time is that of the process. */
function readRun(outcome: Outcome): TimedRun {
  const { ending, exceeded, cpu } = outcome;
  const stderr = Buffer.from(outcome.stderr).toString("latin1");
  return {
    endedWell:
      ending.kind === "exited" && ending.code === 0 && !Object.values(exceeded).some(Boolean),
    seconds: Number(lastLine.exec(stderr)?.[1] ?? cpu),
    outcome: { ...outcome, stderr: Buffer.from(stderr.replace(lastLine, ""), "latin1") },
  };
}
