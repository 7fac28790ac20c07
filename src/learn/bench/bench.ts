import type { Outcome } from "../../engine/engine.ts";
import { freshInputs } from "../../judge/fresh.ts";
import { readInput } from "../../problem/input.ts";
import { outputsAgree } from "../../value/compare.ts";
import { type Grown, grow, type Seed, seedFrom, waysToGrow } from "./grow.ts";
import { openRuns, type RunsOptions, type RunTimed, type Who } from "./runs.ts";

/** The programs to measure, and how often. */
export interface BenchOptions extends RunsOptions {
  readonly rounds: number;
  readonly progress: (scale: number) => void;
}

/** One size of the input: the medians of all rounds, in seconds. */
export interface BenchSize {
  readonly scale: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly numbers: number;
  readonly solution: number;
  readonly reference: number;
  /** Whether both print the same value. */
  readonly agrees: boolean;
  /** Whether the solution prints `...` for elements, as NumPy does for long arrays: nobody can tell whether it agrees. */
  readonly elides: boolean;
}

/** The reason for the last size. `failed` is about the solution, `refused` about the reference. */
type Stop = "slow" | "large" | "failed" | "refused" | "fixed";

/** The result of a benchmark, for the reports. */
export interface Bench {
  /** The lengths that grow. */
  readonly grows: readonly string[];
  readonly sizes: readonly BenchSize[];
  readonly rounds: number;
  readonly stopped: Stop;
}

interface Failed {
  readonly outcome: Outcome;
}

/** After a run of so many seconds the input does not grow further. */
const longEnough = 0.15;
/** The most bytes of stdin. `eval` of more would take all the time and memory. */
const largest = 2 ** 20;
const mostScale = 2 ** 20;
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Measures a solution against the reference on inputs that double. A solution that fails on the smallest one has no times. */
export async function bench(options: BenchOptions): Promise<Bench | Failed> {
  const { problem, rounds } = options;
  const run = await openRuns(options);
  const seed = await findSeed(options);
  const sample = problem.cases[0]?.stdin ?? Buffer.of();
  const smallest = seed ? grow(seed, [], 1) : { stdin: Buffer.from(sample), sizes: {}, numbers: 0 };
  // An endless loop is noticed within the problem's own limit.
  const trial = await run("solution", smallest.stdin, problem.spec.limits.time);
  if (!trial.endedWell) return { outcome: trial.outcome };
  const first = await measure(options, run, smallest);
  if ("outcome" in first) return first;
  const accepts = async ({ stdin }: Grown) =>
    readInput(problem.spec, stdin).issues.length === 0 && (await answers(run, stdin));
  for (const grows of seed ? waysToGrow(seed) : []) {
    if (!seed || !(await accepts(grow(seed, grows, 2)))) continue;
    const sizes: BenchSize[] = [];
    const end = (stopped: Stop): Bench => ({ grows, sizes, rounds, stopped });
    for (let scale = 1; ; scale *= 2) {
      const input = grow(seed, grows, scale);
      if (input.stdin.length > largest || scale > mostScale) return end("large");
      if (!(await accepts(input))) return end("refused");
      options.progress(scale);
      const measured = await measure(options, run, input);
      if ("outcome" in measured) return end("failed");
      sizes.push({ scale, ...measured });
      if (Math.max(measured.solution, measured.reference) > longEnough) return end("slow");
    }
  }
  return { grows: [], sizes: [{ scale: 1, ...first }], rounds, stopped: "fixed" };
}

async function findSeed({ problem, engineFor, signal }: BenchOptions): Promise<Seed | undefined> {
  const fresh = await freshInputs(await engineFor("python"), problem, seeds, signal);
  const known = problem.cases.filter(({ group }) => group !== "stability");
  const inputs = [...fresh, ...known.map(({ stdin }) => stdin)];
  return seedFrom(
    problem.spec,
    inputs.map((stdin) => readInput(problem.spec, stdin)),
  );
}

/** Whether the reference answers with finite numbers. */
async function answers(run: RunTimed, stdin: Uint8Array): Promise<boolean> {
  const { endedWell, outcome } = await run("reference", stdin);
  return endedWell && !/\b(nan|inf)\b/i.test(Buffer.from(outcome.stdout).toString("latin1"));
}

/** The times of both programs on one input, or the outcome of a solution that fails on it. */
async function measure(
  { problem, rounds }: BenchOptions,
  run: RunTimed,
  { stdin, sizes, numbers }: Grown,
): Promise<Omit<BenchSize, "scale"> | Failed> {
  const times: Record<Who, number[]> = { solution: [], reference: [] };
  let agrees = true;
  let elides = false;
  for (let round = 0; round < rounds; round += 1) {
    // The programs take turns, because the machine may become slower.
    const reference = await run("reference", stdin);
    const solution = await run("solution", stdin);
    if (!solution.endedWell) return { outcome: solution.outcome };
    elides ||= Buffer.from(solution.outcome.stdout).includes("...");
    agrees &&= outputsAgree(reference.outcome.stdout, solution.outcome.stdout, problem.spec);
    times.reference.push(reference.seconds);
    times.solution.push(solution.seconds);
  }
  const { solution, reference } = times;
  return {
    sizes,
    numbers,
    solution: median(solution),
    reference: median(reference),
    agrees,
    elides,
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
