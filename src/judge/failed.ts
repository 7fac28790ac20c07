import { caseKey } from "../problem/case-key.ts";
import type { Bilingual } from "../problem/spec.ts";
import { groups } from "../problem/spec.ts";
import { languages } from "../text/language.ts";
import { about } from "./about.ts";
import { unjudged } from "./case.ts";
import type { SolutionResult } from "./result.ts";
import type { Solution } from "./solution.ts";

/** The result of a solution if the judge failed before any case: JE, with the reason at the first case. */
export function failedResult(
  solution: Solution,
  why: Bilingual,
  { strict, memory }: { readonly strict: boolean; readonly memory: number | undefined },
): SolutionResult {
  const { spec, cases: all } = solution.problem;
  const cases = all.map((one) => unjudged(one, "JE", groups[one.group] || strict));
  const [first, ...others] = cases;
  const say = (what: string, language: "en" | "zh") =>
    languages[language].judge.reasons.JE({ what, exit: "", line: undefined, source: undefined });
  const reason = { en: say(why.en, "en"), zh: say(why.zh, "zh") };
  return {
    ...about(solution, { ...spec.limits, memory: memory ?? spec.limits.memory }),
    verdict: "JE",
    ...(first === undefined ? {} : { decidedBy: caseKey(first) }),
    cases:
      first === undefined
        ? []
        : [{ ...first, crash: { message: why.en, exit: "engine-failed" }, reason }, ...others],
  };
}
