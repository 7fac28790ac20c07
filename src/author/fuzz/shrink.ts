import pMap from "p-map";
import { printInput, readInput } from "../../problem/input.ts";
import type { Values } from "./edit.ts";
import type { InputInvariants } from "./input-invariants.ts";
import { complexityOf, type Edit, editsOf, isSimpler } from "./simpler.ts";
import { type Counterexample, isCounterexample, type Trial, tryInput } from "./trial.ts";

/** The number of edits per slot that are tried at once. The first that still fails, in order, is kept. */
const ahead = 2;

/**
 * Shrinks a counterexample to the simplest nearby input on which the solution still fails in the same
 * way. Every step makes the input simpler, so the search ends; the deadline may end it earlier.
 *
 * @param deadline in milliseconds of `Date.now()`
 */
export async function shrink(
  trial: Trial,
  found: Counterexample,
  invariants: InputInvariants,
  deadline: number,
): Promise<Counterexample> {
  const { spec } = trial.problem;
  let best = found;
  for (let before: Counterexample | undefined; before !== best && Date.now() < deadline; ) {
    before = best;
    const edits = editsOf(spec, valuesOf(best));
    for (let next = 0; next < edits.length && Date.now() < deadline; ) {
      const { taken, tried } = await tryEdits(edits, next);
      best = taken ?? best;
      next += tried;
    }
  }
  return best;

  function valuesOf({ stdin }: Counterexample): Values {
    return readInput(spec, stdin).values as Values;
  }

  /** Tries the next edits of the best input; `tried` counts the edits already tried. */
  async function tryEdits(edits: readonly Edit[], from: number) {
    const values = valuesOf(best);
    const weight = complexityOf(spec, values);
    const candidates: { readonly text: string; readonly done: number }[] = [];
    let at = from;
    for (; at < edits.length && candidates.length < ahead * trial.author.slots; at += 1) {
      const changed = edits[at]?.(values);
      if (changed === undefined || !isSimpler(complexityOf(spec, changed), weight)) continue;
      candidates.push({ text: printInput(spec, changed), done: at + 1 - from });
    }
    const judged = await pMap(
      candidates,
      ({ text }) => tryInput(trial, Buffer.from(text), invariants),
      { concurrency: trial.author.slots },
    );
    const failing = judged.map((one) => (isCounterexample(one) ? one : undefined));
    const first = failing.findIndex((one) => one?.result.verdict === found.result.verdict);
    const tried = candidates[first]?.done ?? at - from;
    return { taken: failing[first], tried };
  }
}
