import { join } from "node:path";
import { Chalk } from "chalk";
import { expect, it } from "vitest";
import type { SolutionResult } from "../../../src/judge/result.ts";
import type { FinishedRun, Target } from "../../../src/learn/watch/state.ts";
import { Watch } from "../../../src/learn/watch/watch.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { loadProblem } from "../../../src/problem/load.ts";
import { languages } from "../../../src/text/language.ts";
import { compareOutputs } from "../../../src/value/compare.ts";

const problem = loadProblem(join(packageRoot, "problems/softmax"));
const next = loadProblem(join(packageRoot, "problems/log-softmax"));
const targetOf = (of: typeof problem): Target => ({
  problem: of,
  path: `/x/${of.id}.py`,
  shown: `${of.id}.py`,
  isFresh: false,
  stamp: "",
});

/** A run in which every case printed zeros. */
function judged(): FinishedRun {
  const cases = problem.cases.map((one) => {
    const [stdin, expected] = [one.stdin, one.expected].map((bytes) => `${bytes}`);
    const stdout = "[0.0, 0.0, 0.0]\n";
    const comparison = compareOutputs(one.expected, Buffer.from(stdout), problem.spec);
    const about = {
      group: one.group,
      name: one.name,
      deciding: true,
      ran: true,
      cpu: 0.01,
      wall: 0.01,
      memory: 1,
    };
    return { ...about, verdict: "WA" as const, stdin, expected, stdout, comparison };
  });
  const { id, track, title } = problem.spec;
  const limits = { time: 2, memory: 512, output: 1 };
  const about = { problem: id, track, title, file: "x.py", language: "python", limits };
  // The watch shows only the solution of a Result.
  const solution = { ...about, verdict: "WA", decidedBy: "sample/three", cases };
  return { result: undefined as never, solution: solution as unknown as SolutionResult };
}

/** Waits until every promise that is due has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

it("does for each key what docs/practising.md says", async () => {
  let lines: readonly string[] = [];
  let runs = 0;
  const exits: number[] = [];
  const watch = new Watch({
    context: {
      language: "en",
      messages: languages.en,
      colours: new Chalk({ level: 0 }),
      columns: 80,
    },
    size: () => ({ columns: 80, rows: 24 }),
    draw: (drawn) => {
      lines = drawn.map(({ text }) => text);
    },
    judge: async () => {
      runs += 1;
      return judged();
    },
    keep: async () => [],
    next: () => targetOf(next),
    hint: async () => ({ steps: problem.spec.hints.slice(0, 1), total: 3 }),
    follow: () => {},
    quit: (code) => exits.push(code),
    fail: (error) => {
      throw error;
    },
  });
  const shown = () => lines.join("\n");
  const press = async (...names: string[]) => {
    for (const name of names) watch.press(name);
    await settled();
    return shown();
  };
  watch.open(targetOf(problem));
  await settled();
  const result = shown();
  expect(result).toMatch(/^WA {2}0 of /m);

  expect((await press("a")).match(/^ +input /gm)?.length).toBeGreaterThan(1);
  const top = shown();
  expect(await press("down")).not.toBe(top);
  expect(await press("up")).toBe(top);
  const [page, end] = [await press("space"), await press("end")];
  expect(await press("home", "pagedown")).toBe(page);
  expect(await press("end")).toBe(end);
  expect(await press("escape")).toBe(result);

  expect(await press("d")).toMatch(/^- +\S.*\n\+ /m);
  expect(await press("d")).toBe(result);
  expect(await press("p")).toMatch(/expected[\s\S]*got/);
  expect(await press("s")).toContain("Softmax activation");
  expect(await press("h")).toMatch(/1 of 3[\s\S]*1\. /);

  expect(runs).toBe(1);
  expect(await press("r")).toMatch(/^WA {2}0 of [\s\S]*run 2 /m);
  expect(await press("n")).toContain("log-softmax");
  await press("q");
  expect(exits).toEqual([0]);
  await watch.close();
});
