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
  let possible = Fraction.zero;
  const statuses = new Set<string>();
  for await (const solution of solutions()) {
    statuses.add(statusOf(solution));
    possible = possible.plus(pointsOf(solution).possible);
  }
  const status = (["error", "fail"] as const).find((one) => statuses.has(one)) ?? "pass";
  const document = { version: 1, status, max_score: possible.toNumber() };
  yield "result=";
  // Three bytes are four characters: what is left over waits for the next test.
  let rest = Buffer.from(`${JSON.stringify(document).slice(0, -1)},"tests":[`);
  let separator = "";
  for await (const solution of solutions()) {
    const bytes = Buffer.from(separator + JSON.stringify(test(solution, voice)));
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

function test(solution: SolutionResult, voice: Voice) {
  const { verdict } = solution;
  return {
    name: solution.problem,
    status: statusOf(solution),
    score: pointsOf(solution).earned.toNumber(),
    message: verdict === "AC" ? "" : outputOf(solution, voice),
    test_code: `dlj run ${solution.problem}`,
    filename: solution.file,
    line_no: deciderOf(solution)?.crash?.line ?? 0,
    duration: Math.round(solution.cases.reduce((sum, { wall }) => sum + wall, 0) * 1000),
  };
}
