import { outputsAgree } from "../../value/compare.ts";
import type { NewCase } from "../new-problem.ts";
import type { Dropped } from "./package-files.ts";

/**
 * Keeps the cases on which the solution prints what the test expects, or else the test prints it with this solution: many tests print
 * only a part of the result. The tests may round: then the problem has as many decimals as all of them agree to, because a learner
 * who rounds as the tests do is right.
 */
export function keepAgreeing(
  cases: readonly NewCase[],
  expected: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, string>,
) {
  const agree = (one: NewCase, answer: string | Uint8Array, decimals: number) =>
    outputsAgree(expected.get(one.name) ?? "", answer, { tolerance: { decimals } });
  const whole = cases.filter((one) => agree(one, one.expected, 1));
  const kept = cases.filter(
    (one) => whole.includes(one) || agree(one, printed.get(one.name) ?? "", 1),
  );
  const decimals = [4, 3, 2, 1].find((d) => whole.every((one) => agree(one, one.expected, d))) ?? 1;
  const dropped = cases
    .filter((one) => !kept.includes(one))
    .map(
      ({ name }): Dropped =>
        (m) => {
          const test = Number(name.replace(/\D/g, ""));
          return m.imports.test({ test, why: m.imports.testReasons.otherAnswer({ detail: "" }) });
        },
    );
  return { cases: kept, dropped, tolerance: decimals === 4 ? {} : { tolerance: { decimals } } };
}
