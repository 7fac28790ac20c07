import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, Outcome, Program, Run } from "../../engine/engine.ts";
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

export type Who = "solution" | "reference";

/** Runs one of the two programs on an input, with another limit of CPU seconds if one is given. */
export type RunTimed = (who: Who, stdin: Uint8Array, seconds?: number) => Promise<TimedRun>;

const stopwatch = join(packageRoot, "src", "learn", "bench", "stopwatch.py");
const mark = "dlj-bench";
const lastLine = new RegExp(`\\n${mark} ([\\d.]+)\\n$`);

/** Waits for the engines to start. */
export async function openRuns(options: RunsOptions): Promise<RunTimed> {
  const { engineFor, problem, solution, reference, signal } = options;
  const { memory, processes } = { ...problem.spec.limits, ...problem.spec };
  const limits = { time: 20, memory: Math.max(2048, memory), output: 64, processes };
  const base = { limits, seed: 1, signal };
  const engines = {
    solution: await engineFor(solution.language),
    reference: await engineFor("python"),
  };
  const programs = {
    solution: await timed(engines.solution, solution, problem, base),
    reference: await timed(engines.reference, reference, problem, base),
  };
  return async (who, stdin, time = limits.time) => {
    const asked = { ...base, limits: { ...limits, time }, program: programs[who], stdin };
    return readRun(await engines[who].run(asked));
  };
}

/** Adds a stopwatch to a Python program. Leaves other languages as they are. One run tells whether its function is called. */
async function timed(
  engine: Engine,
  program: Program,
  problem: Problem,
  base: Omit<Run, "program" | "stdin">,
): Promise<Program> {
  if (program.language !== "python") return program;
  const callable = withCall(problem, program);
  const [first] = problem.cases;
  if (callable.call !== undefined && first !== undefined) {
    const limits = { ...base.limits, time: problem.spec.limits.time };
    const { called } = await engine.run({
      ...base,
      limits,
      program: callable,
      stdin: first.stdin,
    });
    const call = JSON.stringify({ ...JSON.parse(callable.call), clock: mark });
    if (called) return { ...program, call };
  }
  const source = new TextDecoder().decode(program.source);
  const args = [source, program.name, mark].map((text) => JSON.stringify(text)).join(", ");
  return {
    ...program,
    source: Buffer.from(`${readFileSync(stopwatch, "utf8")}\nexec(start(${args}))\n`),
  };
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
