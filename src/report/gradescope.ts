import type { Recorded, SolutionResult } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";
import { pointsOf } from "./csv.ts";
import { deciderOf, plainFailure, raisedLimits, remarksOn, type Voice } from "./plain.ts";

/**
 * Gradescope's `results.json` for one submission: a test a problem. All are visible, for one hidden test would hide the total;
 * the total is the sum of the tests, so there is none at the top.
 */
export async function* gradescopeReport(
  { head, solutions }: Recorded,
  voice: Voice,
): AsyncGenerator<string> {
  const { judge, environment } = head;
  const made = `dlj ${judge.version}, Python ${environment.python}, NumPy ${environment.numpy ?? "-"}`;
  const document = {
    execution_time: Number(head.wall.toFixed(2)),
    output: [made, raisedLimits(head, voice) ?? []].flat().join("\n"),
    output_format: "text",
    visibility: "visible",
    stdout_visibility: "hidden",
    extra_data: { catalogue: judge.catalogue },
  };
  yield `${JSON.stringify(document).slice(0, -1)},"tests":[`;
  let number = 0;
  for await (const solution of solutions()) {
    number += 1;
    yield `${number === 1 ? "" : ","}\n${JSON.stringify(test(solution, number, voice))}`;
  }
  yield "\n]}\n";
}

function test(solution: SolutionResult, number: number, voice: Voice) {
  const { earned, possible } = pointsOf(solution);
  return {
    name: `${solution.problem}: ${solution.title[voice.language]}`,
    number: `${number}`,
    score: earned.toNumber(),
    max_score: possible.toNumber(),
    status: solution.verdict === "AC" ? "passed" : "failed",
    output: outputOf(solution, voice),
    output_format: "text",
    tags: [solution.track],
    visibility: "visible",
  };
}

/** What a student reads of one problem: how many cases, and the first failure. */
export function outputOf(solution: SolutionResult, voice: Voice): string {
  const deciding = solution.cases.filter((one) => one.deciding);
  const passed = deciding.filter(({ verdict }) => verdict === "AC").length;
  const counts = voice.messages.report.casesAccepted({ passed, total: deciding.length });
  const decider = deciderOf(solution);
  const failure = decider
    ? [`${decider.group}/${decider.name}: ${plainFailure(decider, solution, voice)}`]
    : [];
  return [counts, ...remarksOn(solution, voice).map(visible), ...failure].join("\n");
}
