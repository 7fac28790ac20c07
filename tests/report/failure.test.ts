import { expect, it } from "vitest";
import type { CaseResult } from "../../src/judge/result.ts";
import { failure } from "../../src/report/terminal/failure.ts";
import { contextIn } from "../cli/context.ts";

const traceback = `Traceback (most recent call last):
  File "softmax.py", line 9, in <module>
    print(softmax_of_the_scores_with_a_temperature(scores, temperature))
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "softmax.py", line 4, in softmax_of_the_scores_with_a_temperature
    return 1 / 0
           ~~^~~
ZeroDivisionError: division by zero
`;

it.each([
  [120, true],
  [60, false],
])("shows Python's marks in %i columns only under what they mark", (columns, isWhole) => {
  const { context } = contextIn({ columns });
  const result = { verdict: "RTE", stderr: traceback } as unknown as CaseResult;
  const lines = failure(result, {}, context).split("\n");
  // The short line keeps its marks in every width.
  const short = lines.findIndex((line) => line.includes("return 1 / 0"));
  expect(lines[short + 1]?.indexOf("~~^~~")).toBe(lines[short]?.indexOf("1 / 0"));
  expect(lines.some((line) => line.includes("^^^^^"))).toBe(isWhole);
});
