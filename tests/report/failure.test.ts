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
  const lines = failure(result, {}, context).text.split("\n");
  // The short line keeps its marks in every width.
  const short = lines.findIndex((line) => line.includes("return 1 / 0"));
  expect(lines[short + 1]?.indexOf("~~^~~")).toBe(lines[short]?.indexOf("1 / 0"));
  expect(lines.some((line) => line.includes("^^^^^"))).toBe(isWhole);
});

it("gives a CI runner no command where a long line is broken, nor in the drawn row", () => {
  const { context } = contextIn({ columns: 60 });
  const long = `${"1.25, ".repeat(8)}::error::forged, ${"2.5, ".repeat(9)}`;
  const cells = ["##[error]forged", "::error::forged"];
  const row = { path: "", from: 0, expected: cells, actual: cells, wrong: [], expectedLength: 2 };
  const comparison = { agrees: false, row: { ...row, actualLength: 2 } };
  const result = { verdict: "WA", stdin: long, expected: long, stdout: long, comparison };
  const { text } = failure(result as unknown as CaseResult, {}, context);
  expect(text).toContain("forged");
  for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*::|##\w*\[/);
});
