import type { Outcome } from "../../engine/engine.ts";
import { freshInputs } from "../../judge/fresh.ts";
import { readInput } from "../../problem/input.ts";
import { outputsAgree } from "../../value/compare.ts";
import { type Grown, grow, type Seed, seedFrom, waysToGrow } from "./grow.ts";
import { openRuns, type Runs, type RunsOptions } from "./runs.ts";

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

type Failed = { readonly outcome: Outcome };

/** After a run of so many seconds the input does not grow further. */
const longEnough = 0.15;
/** The most bytes of stdin. `eval` of more would take all the time and memory. */
const largest = 2 ** 20;
const mostScale = 2 ** 20;
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Measures a solution against the reference on inputs that double. A solution that fails on the smallest one has no times. */
export async function bench(options: BenchOptions): Promise<Bench | Failed> {
  const { problem, rounds } = options;
  const runs = await openRuns(options);
  const seed = await findSeed(options);
  const sample = Buffer.from(problem.cases[0]?.stdin ?? "");
  const inputOf = (symbols: readonly string[], scale: number): Grown =>
    seed ? grow(seed, symbols, scale) : { stdin: sample, sizes: {}, numbers: 0 };
  // An endless loop is noticed within the problem's own limit.
  const trial = await runs.solution(inputOf([], 1).stdin, problem.spec.limits.time);
  if (!trial.endedWell) return { outcome: trial.outcome };
  const accepts = async ({ stdin }: Grown) =>
    readInput(problem.spec, stdin).issues.length === 0 && (await answers(runs, stdin));
  let grows: readonly string[] = [];
  for (const way of seed ? waysToGrow(seed) : [])
    if (grows.length === 0 && (await accepts(inputOf(way, 2)))) grows = way;
  const sizes: BenchSize[] = [];
  const end = (stopped: Stop): Bench => ({ grows, sizes, rounds, stopped });
  for (let scale = 1; ; scale *= 2) {
    const input = inputOf(grows, scale);
    if (input.stdin.length > largest || scale > mostScale) return end("large");
    if (scale > 1 && !(await accepts(input))) return end("refused");
    options.progress(scale);
    const measured = await measure(options, runs, input);
    if ("outcome" in measured) return scale === 1 ? measured : end("failed");
    sizes.push({ scale, ...measured });
    if (grows.length === 0) return end("fixed");
    if (Math.max(measured.solution, measured.reference) > longEnough) return end("slow");
  }
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
async function answers(runs: Runs, stdin: Uint8Array): Promise<boolean> {
  const { endedWell, outcome } = await runs.reference(stdin);
  return endedWell && !/\b(nan|inf)\b/i.test(Buffer.from(outcome.stdout).toString("latin1"));
}

/** The times of both programs on one input, or the outcome of a solution that fails on it. */
async function measure(
  { problem, rounds }: BenchOptions,
  runs: Runs,
  { stdin, sizes, numbers }: Grown,
): Promise<Omit<BenchSize, "scale"> | Failed> {
  const times: Record<keyof Runs, number[]> = { solution: [], reference: [] };
  let agrees = true;
  let elides = false;
  for (let round = 0; round < rounds; round += 1) {
    // The programs take turns, because the machine may become slower.
    const reference = await runs.reference(stdin);
    const solution = await runs.solution(stdin);
    if (!solution.endedWell) return { outcome: solution.outcome };
    elides ||= Buffer.from(solution.outcome.stdout).includes("...");
    agrees &&= outputsAgree(reference.outcome.stdout, solution.outcome.stdout, problem.spec);
    times.reference.push(reference.seconds);
    times.solution.push(solution.seconds);
  }
  const [solution, reference] = [median(times.solution), median(times.reference)];
  return { sizes, numbers, solution, reference, agrees, elides };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
