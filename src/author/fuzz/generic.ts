import { printInput, readInput } from "../../problem/input.ts";
import { numbersOf } from "../../problem/literal.ts";
import { mapNumbers, numberOf, type Values } from "./edit.ts";
import type { InputInvariants } from "./input-invariants.ts";
import { type Counterexample, isCounterexample, type Trial, tryInput } from "./trial.ts";

/** Unlike numbers, no sum or product of few of which is another: with both signs, or for inputs that are probabilities. */
const sequences = [
  [0.7, -1.3, 2.1, -0.4, 1.6, -2.3, 0.9, -1.7],
  [0.3, 0.7, 0.4, 0.6, 0.2, 0.8, 0.35, 0.65],
];

/**
 * Puts unlike numbers in place of the zeros and ones of a simplest counterexample, as far as the solution still fails in the same way.
 * A factor of 0 or 1 hides a part of the formula, so that several mistakes print the same. A single number, and the input of a
 * crash, are left as they are.
 *
 * @param deadline in milliseconds of `Date.now()`
 */
export async function makeGeneric(
  trial: Trial,
  found: Counterexample,
  invariants: InputInvariants,
  deadline: number,
): Promise<Counterexample> {
  const { spec } = trial.problem;
  const places = placesOf(valuesOf(found));
  const isAlone = valuesOf(found).flatMap((value) => [...numbersOf(value)]).length < 2;
  if (isAlone || found.result.verdict !== "WA") return found;
  const lines = [...new Set(places.map(({ line }) => line))];
  const groups = [
    places,
    ...lines.map((line) => places.filter((one) => one.line === line)),
    ...places.map((one) => [one]),
  ];
  let best = found;
  for (const [at, group] of groups.entries()) {
    for (const numbers of sequences) {
      // The whole input is replaced: nothing is left to do.
      if (Date.now() > deadline || (at > 0 && placesOf(valuesOf(best)).length === 0)) return best;
      const changed = replace(valuesOf(best), group, numbers);
      const one = await tryInput(trial, Buffer.from(printInput(spec, changed)), invariants);
      if (!isCounterexample(one) || one.result.verdict !== found.result.verdict) continue;
      best = one;
      break;
    }
  }
  return best;

  function valuesOf({ stdin }: Counterexample): Values {
    return readInput(spec, stdin).values as Values;
  }
}

/** A number by its line, and by its place among the line's numbers. */
interface Place {
  readonly line: number;
  readonly place: number;
}

/** The floats that are 0, 1 or -1. Whole numbers are sizes, ids and classes. */
function placesOf(values: Values): Place[] {
  return values.flatMap((value, line) =>
    [...numbersOf(value)].flatMap(({ integer, value: number }, place) =>
      !integer && [0, 1].includes(Math.abs(number)) ? [{ line, place }] : [],
    ),
  );
}

function replace(values: Values, places: readonly Place[], numbers: readonly number[]): Values {
  return values.map((value, line) => {
    let place = -1;
    return mapNumbers(value, (number) => {
      place += 1;
      const at = places.findIndex((one) => one.line === line && one.place === place);
      return at < 0 ? number : numberOf(numbers[at % numbers.length] ?? 0, number);
    });
  });
}
