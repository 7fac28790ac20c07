import { DljError } from "../../error.ts";
import { freshInputs } from "../../judge/fresh.ts";
import { printInput, readInput } from "../../problem/input.ts";
import { forEach } from "../author-context.ts";
import type { Values } from "./edit.ts";
import { learnHabits } from "./input-invariants.ts";
import { shrink } from "./shrink.ts";
import { type Counterexample, isCounterexample, type Trial, tryInput } from "./trial.ts";
import { randomFrom, vary } from "./vary.ts";

export interface FuzzOptions {
  /** The first seed; the same seed gives the same search. */
  readonly seed: number;
  /** How many inputs are tried at most. */
  readonly count: number;
  /** Seconds of searching and shrinking at most. */
  readonly seconds: number;
  readonly progress?: (tried: number) => void;
}

export interface FuzzResult {
  /** How many of the inputs were valid: the rest, the reference fails on or correct solutions differ. */
  readonly tried: number;
  /** As it was found, and the simplest near to it. */
  readonly found?: { readonly first: Counterexample; readonly simplest: Counterexample };
}

/** So many inputs come from one run of the generator. */
const batch = 50;

/** So many inputs show what inputs of a problem have in common. */
const known = 300;

/**
 * Searches for an input on which a solution differs from the reference: fresh inputs, and fresh inputs with an edge put into
 * them. The first that is found is made as simple as it gets.
 *
 * @throws DljError (usage) where the generator prints what the spec does not allow
 */
export async function fuzz(trial: Trial, options: FuzzOptions): Promise<FuzzResult> {
  const { bench, problem } = trial;
  const deadline = Date.now() + 1000 * options.seconds;
  const shown = await inputsFrom(
    trial,
    options.seed,
    Math.min(known, Math.max(batch, options.count)),
  );
  const habits = learnHabits(problem.spec, [...shown, ...problem.cases.map((one) => one.stdin)]);
  const random = randomFrom(options.seed);
  let asked = 0;
  let tried = 0;
  for (let start = options.seed; asked < options.count && Date.now() < deadline; start += batch) {
    const from = start - options.seed;
    const fresh =
      from + batch <= shown.length
        ? shown.slice(from, from + batch)
        : await inputsFrom(trial, start, batch);
    const inputs = fresh.flatMap((stdin) => [stdin, edged(stdin)]).slice(0, options.count - asked);
    asked += inputs.length;
    let stopped = false;
    const judged = await forEach(inputs, bench.slots, async (stdin) => {
      if (stopped || Date.now() > deadline) return undefined;
      const one = await tryInput(trial, stdin, habits);
      if (one !== "invalid") tried += 1;
      if (!isCounterexample(one)) return undefined;
      stopped = true;
      return one;
    });
    options.progress?.(tried);
    const first = judged.find((one) => one !== undefined);
    if (!first) continue;
    // Whatever the search took, half the time is left to make it simple.
    const until = Math.max(deadline, Date.now() + 500 * options.seconds);
    return { tried, found: { first, simplest: await shrink(trial, first, habits, until) } };
  }
  return { tried };

  function edged(stdin: Buffer): Buffer {
    const values = readInput(problem.spec, stdin).values as Values;
    return Buffer.from(printInput(problem.spec, vary(problem.spec, values, random)));
  }
}

async function inputsFrom(
  { bench, problem }: Trial,
  seed: number,
  count: number,
): Promise<Buffer[]> {
  const seeds = Array.from({ length: count }, (_, i) => seed + i);
  const inputs = await freshInputs(bench.engine, problem, seeds, bench.signal);
  const wrong = inputs.findIndex((stdin) => readInput(problem.spec, stdin).issues.length > 0);
  if (wrong >= 0) {
    const at = { id: problem.id, seed: seeds[wrong] ?? seed };
    throw new DljError("usage", (m) => m.author.fuzz.invalidFresh(at), `dlj verify ${problem.id}`);
  }
  return inputs;
}
