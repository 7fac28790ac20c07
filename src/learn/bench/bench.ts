import type { Outcome } from "../../engine/engine.ts";
import { freshInputs } from "../../judge/fresh.ts";
import { readInput } from "../../problem/input.ts";
import type { Problem } from "../../problem/load.ts";
import { type Growth, growthOf } from "./fit.ts";
import { type Grown, grow, type Seed, seedFrom, waysToGrow } from "./grow.ts";
import { median, Runs, type RunsOptions } from "./runs.ts";
import { type Lap, ownStderr } from "./stopwatch.ts";

/** The programs to measure, and the inputs. */
export interface BenchOptions extends RunsOptions {
  /** The symbols that grow; chosen for the problem by default. */
  readonly grows: readonly string[] | undefined;
  /** The most rounds. Fewer if they take long. */
  readonly rounds: number;
  readonly progress: (done: number, total: number) => void;
}

/** One size: the medians of all rounds, in seconds. */
export interface BenchSize {
  readonly scale: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly numbers: number;
  readonly solution: number;
  readonly reference: number;
  /** Whether both print the same value. */
  readonly agrees: boolean;
}

/** The result of a benchmark, for the reports. */
export interface Bench {
  readonly grows: readonly string[];
  readonly sizes: readonly BenchSize[];
  readonly rounds: number;
  /** Whether the functions that both scripts call are timed, or the whole scripts. */
  readonly timed: "functions" | "script";
  /** Whether both print the same value at every tried size, even those without times. */
  readonly agrees: boolean;
  /** The reason why there are no larger sizes. */
  readonly stopped: Stop;
  readonly growth: {
    readonly solution: Growth | undefined;
    readonly reference: Growth | undefined;
    /** The exponent of the input's growth with the scale. */
    readonly input: number | undefined;
  };
}

/** The reason for the last size. `failed` is about the solution, `refused` about the reference. */
export type Stop = "slow" | "large" | "failed" | "refused" | "fixed";

/** The solution failed on the smallest input, so there are no times. */
export class SolutionFails extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super("the solution fails");
    this.outcome = outcome;
  }
}

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
/** After a run of so many seconds the input does not grow further. */
const longEnough = 0.15;
/** The most bytes of stdin. `eval` of more would take all the time and memory. */
const largest = 2 ** 20;
/** After so many ms no further round begins, if there are enough for a median. */
const patience = 15_000;
const fewestRounds = 3;
const turns = ["solution", "reference"] as const;
const mostSizes = 7;
const mostScale = 2 ** 20;

/** Measures a solution against the reference on inputs that double. */
export async function bench(options: BenchOptions): Promise<Bench> {
  const runs = await Runs.open(options);
  const seed = await findSeed(options, runs);
  const { grows, probes, stopped } = await probe(options, runs, seed);
  const chosen = probes.slice(-mostSizes);
  const laps = chosen.map(() => ({ solution: [] as Lap[], reference: [] as Lap[] }));
  const total = options.rounds * chosen.length;
  const began = performance.now();
  let rounds = 0;
  for (; rounds < options.rounds; rounds += 1) {
    if (rounds >= fewestRounds && performance.now() - began > patience) break;
    for (const [i, { input }] of chosen.entries()) {
      options.progress(rounds * chosen.length + i, total);
      // The first run finds colder caches, so they take turns.
      const order = rounds % 2 === 0 ? turns : turns.toReversed();
      for (const who of order) laps[i]?.[who].push((await runs.run(who, input.stdin)).lap);
    }
  }
  const all = laps.flatMap(({ solution, reference }) => [...solution, ...reference]);
  const timed = all.every(({ functions }) => functions !== undefined) ? "functions" : "script";
  const sizes = chosen.map(
    ({ scale, input, agrees }, i): BenchSize => ({
      scale,
      sizes: input.sizes,
      numbers: input.numbers,
      solution: median((laps[i]?.solution ?? []).map((lap) => lap[timed] ?? 0)),
      reference: median((laps[i]?.reference ?? []).map((lap) => lap[timed] ?? 0)),
      agrees,
    }),
  );
  const points = (who: "solution" | "reference") =>
    sizes.map((size) => [size.scale, size[who]] as const);
  const [first, last] = [sizes[0], sizes.at(-1)];
  return {
    grows,
    sizes,
    rounds,
    timed,
    agrees: probes.every((one) => one.agrees),
    stopped,
    growth: {
      solution: growthOf(points("solution")),
      reference: growthOf(points("reference")),
      input:
        first && last && last.scale > first.scale
          ? Math.log(last.numbers / first.numbers) / Math.log(last.scale / first.scale)
          : undefined,
    },
  };
}

async function findSeed(
  { problem, signal }: BenchOptions,
  { python }: Runs,
): Promise<Seed | undefined> {
  const fresh = await freshInputs(python, problem, seeds, signal);
  const known = problem.cases
    .filter(({ group }) => group !== "stability")
    .map(({ stdin }) => stdin);
  const readings = [...fresh, ...known].map((stdin) => readInput(problem.spec, stdin));
  return seedFrom(problem.spec, readings);
}

interface Probe {
  readonly scale: number;
  readonly input: Grown;
  readonly agrees: boolean;
}

interface Probed {
  readonly grows: readonly string[];
  readonly probes: readonly Probe[];
  readonly stopped: Stop;
}

/** Doubles the input until a run is long enough. Finds the symbols that may grow on the way. */
async function probe(options: BenchOptions, runs: Runs, seed: Seed | undefined): Promise<Probed> {
  const [sample] = options.problem.cases;
  const stdin = seed ? grow(seed, [], 1).stdin : (sample?.stdin ?? Buffer.of());
  const base: Grown = { stdin, sizes: {}, numbers: seed ? grow(seed, [], 1).numbers : 0 };
  const first = await runs.both(base.stdin);
  if (!first.solution.well) {
    const { outcome } = first.solution;
    throw new SolutionFails({ ...outcome, stderr: ownStderr(outcome) });
  }
  const { grows: asked, problem } = options;
  const ways = seed ? (asked ? [[...asked]] : waysToGrow(seed, problem.spec.output)) : [];
  for (const grows of ways) {
    if (!seed || !(await accepts(runs, problem, grow(seed, grows, 2)))) continue;
    return { grows, ...(await double(runs, problem, seed, grows, first.agrees)) };
  }
  return { grows: [], probes: [{ scale: 1, input: base, agrees: first.agrees }], stopped: "fixed" };
}

async function double(
  runs: Runs,
  problem: Problem,
  seed: Seed,
  grows: readonly string[],
  agrees: boolean,
): Promise<{ probes: Probe[]; stopped: Stop }> {
  const probes: Probe[] = [{ scale: 1, input: grow(seed, grows, 1), agrees }];
  for (let scale = 2; scale <= mostScale; scale *= 2) {
    const input = grow(seed, grows, scale);
    if (input.stdin.length > largest) return { probes, stopped: "large" };
    if (!(await accepts(runs, problem, input))) return { probes, stopped: "refused" };
    const both = await runs.both(input.stdin);
    if (!both.solution.well) return { probes, stopped: "failed" };
    probes.push({ scale, input, agrees: both.agrees });
    if (Math.max(both.solution.lap.script, both.reference.lap.script) > longEnough)
      return { probes, stopped: "slow" };
  }
  return { probes, stopped: "large" };
}

/** Whether an input is valid: it fits the spec, and the reference answers with finite numbers. */
async function accepts(runs: Runs, { spec }: Problem, { stdin }: Grown): Promise<boolean> {
  if (readInput(spec, stdin).issues.length > 0) return false;
  const { well, outcome } = await runs.run("reference", stdin);
  return well && !/\b(nan|inf)\b/i.test(Buffer.from(outcome.stdout).toString("latin1"));
}
