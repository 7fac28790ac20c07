import { Fraction } from "../judge/fraction.ts";
import type { Head, Recorded, SolutionResult } from "../judge/result.ts";
import type { Locale } from "./locale.ts";
import { pointsOf } from "./points.ts";
import { deciderOf } from "./solution-facts.ts";
import { studentOutput } from "./student-output.ts";

/**
 * GitHub Classroom's step output: a line for `$GITHUB_OUTPUT` with `result=` and its JSON in base64. Each problem is one test with
 * its own score, so that the table and the grade agree.
 */
export async function* classroomReport(
  { head, solutions }: Recorded,
  locale: Locale,
): AsyncGenerator<string> {
  let possible = Fraction.zero;
  const statuses = new Set<string>();
  for await (const solution of solutions()) {
    statuses.add(statusOf(solution));
    possible = possible.plus(pointsOf(solution).possible);
  }
  const status = (["error", "fail"] as const).find((one) => statuses.has(one)) ?? "pass";
  const document = { version: 1, status, max_score: possible.toNumber() };
  yield "result=";
  // Base64 turns three bytes into four characters. Keep the remainder for the next test.
  let rest = Buffer.from(`${JSON.stringify(document).slice(0, -1)},"tests":[`);
  let separator = "";
  for await (const solution of solutions()) {
    const bytes = Buffer.from(separator + JSON.stringify(test(solution, head, locale)));
    const all = Buffer.concat([rest, bytes]);
    const whole = all.length - (all.length % 3);
    yield all.toString("base64", 0, whole);
    rest = all.subarray(whole);
    separator = ",";
  }
  yield `${Buffer.concat([rest, Buffer.from("]}")]).toString("base64")}\n`;
}

function statusOf({ verdict }: SolutionResult): "pass" | "fail" | "error" {
  return verdict === "AC" ? "pass" : verdict === "JE" ? "error" : "fail";
}

function test(solution: SolutionResult, head: Head, locale: Locale) {
  const { verdict } = solution;
  return {
    name: solution.problem,
    status: statusOf(solution),
    score: pointsOf(solution).earned.toNumber(),
    message: verdict === "AC" ? "" : studentOutput(solution, head, locale),
    test_code: `dlj run ${solution.problem}`,
    filename: solution.file,
    line_no: deciderOf(solution)?.crash?.line ?? 0,
    duration: Math.round(solution.cases.reduce((sum, { wall }) => sum + wall, 0) * 1000),
  };
}
