import { type JudgeMany, type Work, withoutTool } from "../../grade/grade.ts";
import type { Engines } from "../../judge/engines.ts";
import { Judge } from "../../judge/judge.ts";
import { judgeAll } from "../../judge/many.ts";
import type { Solution } from "../../judge/solution.ts";

/** Judges with this machine's engines. */
export function judgeLocally(work: Work, engines: Engines): JudgeMany {
  const judge = new Judge({
    engineFor: (language) => engines.for(language),
    strict: work.strict,
    limits: { memory: work.memory },
    signal: work.signal,
  });
  const able = {
    lock: judge.lock,
    judge: (solution: Solution, width?: () => number) =>
      judge.judge(solution, width).catch((error) => withoutTool(solution, work, error)),
  };
  return (solutions, total) => judgeAll(able, solutions, total, engines.slots);
}
