import { printInput, readInput } from "../../problem/input.ts";
import { forEach } from "../workbench.ts";
import type { Values } from "./edit.ts";
import type { Habits } from "./habits.ts";
import { simplerThan } from "./simpler.ts";
import { type Counterexample, type Trial, tryInput } from "./trial.ts";

/** So many candidates per slot are tried at once; the first of them that still fails, in order, is taken. */
const ahead = 2;

/**
 * The simplest input near to a counterexample on which the solution still fails in the same way. Every step makes it simpler,
 * so that it ends; the deadline ends it earlier.
 *
 * @param deadline in milliseconds of `Date.now()`
 */
export async function shrink(
  trial: Trial,
  found: Counterexample,
  habits: Habits,
  deadline: number,
): Promise<Counterexample> {
  const { spec } = trial.problem;
  let best = found;
  for (let simpler = true; simpler; ) {
    simpler = false;
    const values = readInput(spec, best.stdin).values as Values;
    const queue = simplerThan(spec, values);
    for (let some = take(queue); some.length > 0 && Date.now() < deadline; some = take(queue)) {
      const tried = await forEach(some, trial.bench.slots, (candidate) =>
        tryInput(trial, Buffer.from(printInput(spec, candidate)), habits),
      );
      const next = tried.find((one) => one?.result.verdict === found.result.verdict);
      if (!next) continue;
      best = next;
      simpler = true;
      break;
    }
  }
  return best;

  function take(queue: Generator<Values>): Values[] {
    const some: Values[] = [];
    while (some.length < ahead * trial.bench.slots) {
      const { value, done } = queue.next();
      if (done) break;
      some.push(value);
    }
    return some;
  }
}
