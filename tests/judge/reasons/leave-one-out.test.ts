import { expect, test } from "vitest";
import { findMisconception } from "../../../src/judge/misconception.ts";
import { allKnown, resultsOf } from "./stored.ts";

test("no misconception of the catalogue is taken for another one, and each is named as itself", () => {
  const others: string[] = [];
  const unnamed: string[] = [];
  let all = 0;
  for (const { problem, misconceptions } of allKnown()) {
    for (const one of misconceptions) {
      const { cases, printed } = resultsOf(problem, one);
      // One that only crashes is explained by its crash.
      if (printed.size === 0) continue;
      all++;
      const left = misconceptions.filter((other) => other !== one);
      const other = findMisconception(problem, cases, printed, left).misconception;
      if (other) others.push(`${problem.id}/${one.name} -> ${other.name}`);
      const own = findMisconception(problem, cases, printed, misconceptions).misconception;
      if (own?.name !== one.name) unnamed.push(`${problem.id}/${one.name}`);
    }
  }
  expect(others).toEqual([]);
  // A misconception that prints only nan in nearly every case looks like other mistakes.
  expect(unnamed.length / all, unnamed.join(", ")).toBeLessThan(0.03);
}, 600_000);
