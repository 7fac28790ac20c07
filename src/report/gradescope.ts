import type { Head, Recorded, SolutionResult } from "../judge/result.ts";
import type { Locale } from "./locale.ts";
import { pointsOf } from "./points.ts";
import { raisedLimits } from "./solution-facts.ts";
import { studentOutput } from "./student-output.ts";

/**
 * Gradescope's `results.json` for one submission, with a test per problem. All tests are visible, because one hidden test would
 * hide the total. There is no score at the top, so the total is the sum of the tests.
 */
export async function* gradescopeReport(
  { head, solutions }: Recorded,
  locale: Locale,
): AsyncGenerator<string> {
  const { judge, environment } = head;
  const made = `dlj ${judge.version}, Python ${environment.python}, NumPy ${environment.numpy ?? "-"}`;
  const document = {
    execution_time: Number(head.wall.toFixed(2)),
    output: [made, raisedLimits(head, locale) ?? []].flat().join("\n"),
    output_format: "text",
    visibility: "visible",
    stdout_visibility: "hidden",
    extra_data: { catalogue: judge.catalogue },
  };
  yield `${JSON.stringify(document).slice(0, -1)},"tests":[`;
  let number = 0;
  for await (const solution of solutions()) {
    number += 1;
    yield `${number === 1 ? "" : ","}\n${JSON.stringify(test(solution, head, number, locale))}`;
  }
  yield "\n]}\n";
}

function test(solution: SolutionResult, head: Head, number: number, locale: Locale) {
  const { earned, possible } = pointsOf(solution);
  return {
    name: `${solution.problem}: ${solution.title[locale.language]}`,
    number: `${number}`,
    score: earned.toNumber(),
    max_score: possible.toNumber(),
    status: solution.verdict === "AC" ? "passed" : "failed",
    output: studentOutput(solution, head, locale),
    output_format: "text",
    tags: [solution.track],
    visibility: "visible",
  };
}
