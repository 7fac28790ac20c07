import type { Journal } from "../../src/grade/journal.ts";
import type { JournalHead } from "../../src/grade/journal-head.ts";
import type { Recorded, SolutionResult } from "../../src/judge/result.ts";

/** The head of part `index` of `count` of a run. */
export function headOf(index = 1, count = 1, over: Partial<JournalHead> = {}): JournalHead {
  return {
    format: "dlj-journal",
    version: 2,
    head: {
      format: "dlj-result",
      version: 1,
      judge: { version: "0.1.0", catalogue: "c".repeat(64) },
      environment: {
        platform: "linux-x64",
        engine: "forkserver",
        tier: "nested",
        refused: [],
        python: "3.11.7",
        numpy: "2.4.6",
      },
      strict: false,
      started: "2026-01-02T03:04:05.678Z",
      wall: 0,
    },
    shard: { index, count },
    assignment: "a".repeat(64),
    timeLimits: { softmax: 2, relu: 2 },
    ...over,
  };
}

/** An accepted solution, or whatever `over` says. */
export function resultOf(
  student: string,
  problem: string,
  over: Partial<SolutionResult> = {},
): SolutionResult {
  return {
    problem,
    track: "foundations",
    title: { en: problem, zh: problem },
    file: `submissions/${student}/${problem}.py`,
    student,
    language: "python",
    verdict: "AC",
    limits: { time: 2, memory: 512, output: 1 },
    cases: [],
    points: { earned: "1", possible: "1" },
    ...over,
  };
}

export async function solutionsOf(run: Recorded): Promise<SolutionResult[]> {
  const all: SolutionResult[] = [];
  for await (const one of run.solutions()) all.push(one);
  return all;
}

/** All results of a journal by id. */
export function contents(journal: Journal): Record<string, SolutionResult | undefined> {
  return Object.fromEntries([...journal.ids()].sort().map((id) => [id, journal.at(id)]));
}
