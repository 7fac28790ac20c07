import { Fraction } from "../judge/fraction.ts";
import type { Recorded, SolutionResult } from "../judge/result.ts";
import { pointsOf } from "./csv.ts";
import { outputOf } from "./gradescope.ts";
import { deciderOf, type Voice } from "./plain.ts";

/**
 * GitHub Classroom's step output: `result=` and base64 of its JSON, as a line for `$GITHUB_OUTPUT`. Each problem is one test
 * with its own score, so that the reporter's table and its grade agree.
 */
export async function* classroomReport(
  { solutions }: Recorded,
  voice: Voice,
): AsyncGenerator<string> {
  const tests = [];
  let possible = Fraction.zero;
  for await (const solution of solutions()) {
    tests.push(test(solution, voice));
    possible = possible.plus(pointsOf(solution).possible);
  }
  const failed = tests.some(({ status }) => status === "error");
  const passed = tests.every(({ status }) => status === "pass");
  const document = {
    version: 1,
    status: failed ? "error" : passed ? "pass" : "fail",
    max_score: possible.toNumber(),
    tests,
  };
  yield `result=${Buffer.from(JSON.stringify(document)).toString("base64")}\n`;
}

function test(solution: SolutionResult, voice: Voice) {
  const { verdict } = solution;
  return {
    name: solution.problem,
    status: verdict === "AC" ? "pass" : verdict === "JE" ? "error" : "fail",
    score: pointsOf(solution).earned.toNumber(),
    message: verdict === "AC" ? "" : outputOf(solution, voice),
    test_code: `dlj run ${solution.problem}`,
    filename: solution.file,
    line_no: deciderOf(solution)?.crash?.line ?? 0,
    duration: Math.round(solution.cases.reduce((sum, { wall }) => sum + wall, 0) * 1000),
  };
}
