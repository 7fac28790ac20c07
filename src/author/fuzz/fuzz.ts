import pMap from "p-map";
import { DljError } from "../../error.ts";
import { freshInputs } from "../../judge/fresh.ts";
import { printInput, readInput } from "../../problem/input.ts";
import { verifyCommand } from "../../problem/load.ts";
import type { Values } from "./edit.ts";
import { makeGeneric } from "./generic.ts";
import { inferInvariants } from "./input-invariants.ts";
import { shrink } from "./shrink.ts";
import { type Counterexample, isCounterexample, type Trial, tryInput } from "./trial.ts";
import { randomFrom, vary } from "./vary.ts";

export interface FuzzOptions {
  /** The first seed; the same seed repeats the search. */
  readonly seed: number;
  /** The largest number of inputs to try. */
  readonly count: number;
  /** The time limit for searching and shrinking, in seconds. */
  readonly seconds: number;
  readonly progress?: (tried: number) => void;
}

export interface FuzzResult {
  /** The number of valid inputs. On the others, the reference fails or the correct solutions differ. */
  readonly tried: number;
  /** The counterexample as found, and its simplest form. */
  readonly found?: { readonly first: Counterexample; readonly simplest: Counterexample };
}

/** The number of inputs from one run of the generator. */
const batch = 50;

/** The number of inputs from which the problem's input invariants are inferred. */
const known = 300;

/**
 * Searches for an input on which a solution differs from the reference: first fresh inputs, then fresh
 * inputs with an edge case put in. Shrinks the first one found.
 *
 * @throws DljError (usage) if the generator prints an input that violates the spec
 */
export async function fuzz(trial: Trial, options: FuzzOptions): Promise<FuzzResult> {
  const { author, problem } = trial;
  const deadline = Date.now() + 1000 * options.seconds;
  const shown = await inputsFrom(
    trial,
    options.seed,
    Math.min(known, Math.max(batch, options.count)),
  );
  const invariants = inferInvariants(problem.spec, [
    ...shown,
    ...problem.cases.map((one) => one.stdin),
  ]);
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
    const judged = await pMap(
      inputs,
      async (stdin) => {
        if (stopped || Date.now() > deadline) return undefined;
        const one = await tryInput(trial, stdin, invariants);
        if (one !== "invalid") tried += 1;
        if (!isCounterexample(one)) return undefined;
        stopped = true;
        return one;
      },
      { concurrency: author.slots },
    );
    options.progress?.(tried);
    const first = judged.find((one) => one !== undefined);
    if (!first) continue;
    // Half of the time is kept for shrinking, however long the search took.
    const until = Math.max(deadline, Date.now() + 500 * options.seconds);
    const small = await shrink(trial, first, invariants, until);
    return {
      tried,
      found: { first, simplest: await makeGeneric(trial, small, invariants, until) },
    };
  }
  return { tried };

  function edged(stdin: Buffer): Buffer {
    const values = readInput(problem.spec, stdin).values as Values;
    return Buffer.from(printInput(problem.spec, vary(problem.spec, values, random)));
  }
}

async function inputsFrom(
  { author, problem }: Trial,
  seed: number,
  count: number,
): Promise<Buffer[]> {
  const seeds = Array.from({ length: count }, (_, i) => seed + i);
  const inputs = await freshInputs(author.engine, problem, seeds, author.signal);
  const wrong = inputs.findIndex((stdin) => readInput(problem.spec, stdin).issues.length > 0);
  if (wrong >= 0) {
    const at = { id: problem.id, seed: seeds[wrong] ?? seed };
    throw new DljError(
      "usage",
      (m) => m.author.fuzz.invalidFresh(at),
      verifyCommand(problem.folder),
    );
  }
  return inputs;
}
