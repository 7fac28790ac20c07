import { Fraction } from "../../judge/fraction.ts";
import type { Recorded } from "../../judge/result.ts";
import type { Verdict } from "../../judge/verdict.ts";
import type { Bilingual } from "../../problem/spec.ts";
import { pointsOf } from "../points.ts";

export interface ProblemStatistics {
  readonly problem: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly verdicts: Map<Verdict, number>;
}

export interface StudentStatistics {
  readonly student: string;
  earned: Fraction;
  possible: Fraction;
  readonly verdicts: Map<Verdict, number>;
}

/** The figures of a class's overview. */
export interface Statistics {
  readonly students: readonly StudentStatistics[];
  readonly problems: readonly ProblemStatistics[];
  /** How often each misconception explained a failure; the most frequent comes first. */
  readonly misconceptions: readonly {
    readonly problem: string;
    readonly name: string;
    readonly hint: Bilingual;
    readonly count: number;
  }[];
  /** Mean and median of the students' shares of the points, 0 to 1. */
  readonly mean: number;
  readonly median: number;
  /** How many students have a share of the points in each tenth. The last tenth includes full marks. */
  readonly distribution: readonly number[];
}

/** Reads all solutions once. Its memory grows with students and problems, not with cases. */
export async function statisticsOf({ solutions }: Recorded): Promise<Statistics> {
  const students = new Map<string, StudentStatistics>();
  const problems = new Map<string, ProblemStatistics>();
  const found = new Map<string, Statistics["misconceptions"][number]>();
  for await (const { student = "", problem, title, verdict, ...solution } of solutions()) {
    const { earned, possible } = pointsOf({ student, problem, title, verdict, ...solution });
    const one = students.get(student) ?? {
      student,
      earned: Fraction.zero,
      possible: Fraction.zero,
      verdicts: new Map<Verdict, number>(),
    };
    one.earned = one.earned.plus(earned);
    one.possible = one.possible.plus(possible);
    students.set(student, one);
    const about = problems.get(problem) ?? { problem, title, verdicts: new Map<Verdict, number>() };
    problems.set(problem, about);
    for (const { verdicts } of [one, about])
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (solution.misconception) {
      const { name, hint } = solution.misconception;
      const known = found.get(`${problem}/${name}`) ?? { problem, name, hint, count: 0 };
      found.set(`${problem}/${name}`, { ...known, count: known.count + 1 });
    }
  }
  const shares = [...students.values()].map(shareOf).sort((a, b) => a - b);
  return {
    students: [...students.values()],
    problems: [...problems.values()],
    misconceptions: [...found.values()].sort((a, b) => b.count - a.count),
    distribution: distributionOf(shares),
    mean: shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length),
    median: ((shares[(shares.length - 1) >> 1] ?? 0) + (shares[shares.length >> 1] ?? 0)) / 2,
  };
}

function shareOf({ earned, possible }: StudentStatistics): number {
  return possible.isZero() ? 0 : earned.dividedBy(possible).toNumber();
}

function distributionOf(shares: readonly number[]): number[] {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const share of shares) {
    const tenth = Math.max(0, Math.min(9, Math.floor(share * 10)));
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return tenths;
}
