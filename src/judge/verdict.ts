import { exitCodes } from "../error.ts";

/**
 * Every verdict, strongest first: the first that applies to a case is its verdict. `fault`: who is at fault; `colour` and
 * `mark`: how it is shown; `exit`: the exit code it leads to.
 */
export const verdicts = {
  JE: { fault: "judge", colour: "magenta", mark: "!", exit: exitCodes.judge },
  CE: { fault: "submission", colour: "red", mark: "x", exit: exitCodes.refused },
  OLE: { fault: "submission", colour: "yellow", mark: "x", exit: exitCodes.refused },
  MLE: { fault: "submission", colour: "yellow", mark: "x", exit: exitCodes.refused },
  TLE: { fault: "submission", colour: "yellow", mark: "x", exit: exitCodes.refused },
  RTE: { fault: "submission", colour: "red", mark: "x", exit: exitCodes.refused },
  WA: { fault: "submission", colour: "red", mark: "x", exit: exitCodes.refused },
  AC: { fault: "none", colour: "green", mark: "+", exit: exitCodes.accepted },
  NA: { fault: "none", colour: "gray", mark: "-", exit: exitCodes.accepted },
} as const satisfies Record<string, VerdictFacts>;

interface VerdictFacts {
  readonly fault: "none" | "submission" | "judge";
  readonly colour: "green" | "red" | "yellow" | "magenta" | "gray";
  readonly mark: string;
  readonly exit: number;
}

export type Verdict = keyof typeof verdicts;
export const verdictNames = Object.keys(verdicts) as [Verdict, ...Verdict[]];

/**
 * The exit code of many verdicts. A failure of the judge wins over failures of solutions.
 *
 * @param missing whether a solution that was not handed in counts as refused
 */
export function exitCodeOf(
  all: Iterable<Verdict>,
  missing: "allowed" | "refused" = "allowed",
): number {
  let worst: number = exitCodes.accepted;
  for (const verdict of all) {
    const isMissing = verdict === "NA" && missing === "refused";
    worst = Math.max(worst, isMissing ? exitCodes.refused : verdicts[verdict].exit);
  }
  return worst;
}
