import { join } from "node:path";
import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { judgeOutcome } from "../../../src/judge/case.ts";
import { reasonOf } from "../../../src/judge/diagnose.ts";
import type { SolutionResult } from "../../../src/judge/result.ts";
import { keys } from "../../../src/learn/watch/keys.ts";
import { nothingYet, type WatchState } from "../../../src/learn/watch/state.ts";
import { frame } from "../../../src/learn/watch/view.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { loadProblem } from "../../../src/problem/load.ts";
import { languages } from "../../../src/text/language.ts";

const problem = loadProblem(join(packageRoot, "problems/softmax"));
const limits = { time: 2, memory: 512, output: 1 };

/** A solution that printed these texts, judged. */
function judged(stdout: string): SolutionResult {
  const none = { time: false, memory: false, output: false, imports: false };
  const cases = problem.cases.map((one) => {
    const outcome = {
      ending: { kind: "exited", code: 0 } as const,
      exceeded: none,
      stdout: Buffer.from(stdout),
      stderr: Buffer.of(),
      ...{ cpu: 0.01, wall: 0.01, memory: 10 },
    };
    const context = { deciding: one.group !== "stability", source: "", fileName: "x.py" };
    const result = judgeOutcome(problem, one, outcome, context);
    const reason = reasonOf(result, limits);
    return reason ? { ...result, reason } : result;
  });
  const { id, track, title } = problem.spec;
  const decidedBy = `${cases[0]?.group}/${cases[0]?.name}`;
  const about = { problem: id, track, title, file: "x.py", language: "python", limits };
  return { ...about, verdict: "WA", decidedBy, cases };
}

it("is as large as the terminal, never wider, in both languages, whatever was printed", () => {
  const size = fc.record({
    columns: fc.oneof(fc.constantFrom(80, 120), fc.integer({ min: 20, max: 200 })),
    rows: fc.integer({ min: 6, max: 60 }),
  });
  const printed = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 100 }),
    fc.constantFrom(
      "softmax 的结果：",
      "[0.1, 0.2]\n".repeat(50),
      "\x1b[2J\x1b[31m",
      "7".repeat(5000),
    ),
  );
  const panel = fc.constantFrom(undefined, ...Object.keys(keys));
  fc.assert(
    fc.property(size, printed, panel, fc.constantFrom("en", "zh"), fc.nat(99), (...given) => {
      const [{ columns, rows }, stdout, shown, language, scroll] = given;
      const solution = judged(stdout);
      const look = {
        language,
        messages: languages[language],
        colours: new Chalk({ level: 1 }),
        columns,
      };
      const state: WatchState = {
        ...nothingYet,
        target: { problem, path: "/x/softmax.py", shown: "softmax.py", isFresh: false, stamp: "" },
        // The view shows only the solution of a run's Result.
        run: { solution, result: undefined as never, number: 3, took: 41, at: new Date(0) },
        panel: shown,
        hints: { steps: problem.spec.hints, total: 3 },
        scroll,
      };
      const { lines } = frame(state, { columns, rows }, look);
      expect(lines).toHaveLength(rows);
      for (const { text } of lines) expect(stringWidth(text), text).toBeLessThanOrEqual(columns);
    }),
    { numRuns: 25 },
  );
});

it("shows a notice about a strange file on one line, and no escape sequence of it", () => {
  const look = {
    language: "en",
    messages: languages.en,
    colours: new Chalk({ level: 0 }),
    columns: 80,
  } as const;
  const state = { ...nothingYet, notice: "a\x1b[2J\nb.py" };
  const { lines } = frame(state, { columns: 80, rows: 24 }, look);
  expect(lines.map(({ text }) => text)).toContain("a\\x1b[2J b.py");
});
