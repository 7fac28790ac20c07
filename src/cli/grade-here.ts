import type { JudgeMany, Work } from "../grade/grade.ts";
import type { Engines } from "../judge/engines.ts";
import { Judge } from "../judge/judge.ts";
import { judgeAll } from "../judge/many.ts";

/** Judges with the engines of this machine. */
export function judgeHere(work: Work, engines: Engines): JudgeMany {
  const judge = new Judge({
    engineFor: (language) => engines.for(language),
    strict: work.strict,
    limits: { memory: work.memory },
    signal: work.signal,
  });
  return (solutions, total) => judgeAll(judge, solutions, total, engines.slots);
}
