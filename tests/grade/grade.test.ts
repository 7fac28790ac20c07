import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DljError } from "../../src/error.ts";
import { grade, tasksOf, type Work, withoutTool } from "../../src/grade/grade.ts";
import { Journal } from "../../src/grade/journal.ts";
import { about } from "../../src/judge/about.ts";
import { unjudged } from "../../src/judge/case.ts";
import type { Judged } from "../../src/judge/many.ts";
import type { SolutionResult } from "../../src/judge/result.ts";
import { defaultScheme } from "../../src/judge/score.ts";
import type { Solution } from "../../src/judge/solution.ts";
import type { Verdict } from "../../src/judge/verdict.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { takeIn } from "./intake.ts";
import { headOf } from "./results.ts";
import { folder } from "./temporary.ts";

const problems = ["relu", "softmax"].map((id) => loadProblem(join(packageRoot, "problems", id)));

async function workOn(files: Record<string, string>, over: Partial<Work> = {}): Promise<Work> {
  const { submissions } = await takeIn(folder(files), "student");
  return {
    submissions,
    problems,
    scheme: defaultScheme,
    strict: false,
    memory: undefined,
    shard: { index: 1, count: 1 },
    fingerprint: ["0.1.0"],
    signal: new AbortController().signal,
    ...over,
  };
}

const newJournal = () => Journal.create(join(folder(), "grade.jsonl"), headOf());

/** A judge that gives each solution the verdict in its source, or runs `cases`. */
function judgeBySource(asked: string[], cases: SolutionResult["cases"] = []) {
  return async function* (solutions: AsyncIterable<Solution>): AsyncGenerator<Judged> {
    let index = 0;
    for await (const solution of solutions) {
      const source = Buffer.from(solution.program?.source ?? "")
        .toString()
        .trim();
      asked.push(`${solution.student}/${solution.problem.id}`);
      const { limits } = solution.problem.spec;
      const verdict = source.slice(-2) as Verdict;
      yield { index, result: { ...about(solution, limits), verdict, cases } };
      index += 1;
    }
  };
}

/** Grades once; returns what was judged, and each result with whether it was reused. */
async function run(work: Work, journal: Journal, earlier: Journal[] = []) {
  const asked: string[] = [];
  const results: Record<string, [string, string, boolean]> = {};
  await grade(work, judgeBySource(asked), journal, earlier, (result, reused) => {
    const { student, problem, verdict, points } = result;
    results[`${student}/${problem}`] = [verdict, points?.earned ?? "", reused];
  });
  return { asked: asked.sort(), results };
}

const files = {
  "ada/relu.py": "# AC",
  "ada/softmax.py": "# WA",
  "bob/relu.py": "# JE",
  "bob/softmax.py": "# AC",
};

describe("grading a class", () => {
  it("judges each solution, and records NA for one that is missing", async () => {
    const { "bob/softmax.py": _, ...three } = files;
    const journal = newJournal();
    const { asked, results } = await run(await workOn(three), journal);
    expect(asked).toEqual(["ada/relu", "ada/softmax", "bob/relu"]);
    expect(results).toEqual({
      "ada/relu": ["AC", "1", false],
      "ada/softmax": ["WA", "0", false],
      "bob/relu": ["JE", "0", false],
      "bob/softmax": ["NA", "0", false],
    });
    expect(journal.count).toBe(4);
    const missing = journal.at("bob\0softmax");
    expect(missing?.cases.map(({ verdict }) => verdict)).toContain("NA");

    const source = journal.at("ada\0relu")?.source;
    expect(source).toMatch(/^[0-9a-f]{64}$/);
    expect(journal.at("ada\0softmax")?.source).not.toBe(source);
  });

  it("keeps what the intake says of a file, and the limits that a missing one would have had", async () => {
    const near = { "ada/softmax (1).py": "# AC", "ada/softmax (1).js": "", "bob/relu.rar": "" };
    const journal = newJournal();
    await run(await workOn(near, { memory: 64, strict: true }), journal);
    const ada = journal.at("ada\0softmax");
    expect(ada).toMatchObject({
      takenFor: "softmax (1).py",
      file: expect.stringMatching(/softmax \(1\)\.py$/),
      finding: { en: expect.stringContaining("softmax"), zh: expect.stringContaining("softmax") },
    });
    const bob = journal.at("bob\0relu");
    const { limits } = problems[0]?.spec ?? {};
    expect(bob).toMatchObject({
      verdict: "NA",
      file: "relu.py",
      limits: { ...limits, memory: 64 },
    });
    expect(bob?.finding?.en).toContain("relu.rar");
    expect(bob).not.toHaveProperty("source");
    const decides = (of: Journal) => of.at("bob\0softmax")?.cases.every((one) => one.deciding);
    expect(decides(journal)).toBe(true);
    const plain = newJournal();
    await run(await workOn({ "bob/x.py": "" }), plain);
    expect(plain.at("bob\0relu")?.limits).toEqual(limits);
    expect(decides(plain)).toBe(false);
  });

  it("has no finding for a file that needs no remark", async () => {
    const work = await workOn({ "ada/relu.py": "# AC" }, { problems: problems.slice(0, 1) });
    const results: SolutionResult[] = [];
    await grade(work, judgeBySource([]), newJournal(), [], (one) => results.push(one));
    expect(results).toHaveLength(1);
    expect(results[0]).not.toHaveProperty("finding");
    expect(results[0]).not.toHaveProperty("takenFor");
  });

  it("shows the file that is there now, if the result is one of an earlier run", async () => {
    const [first, second] = [newJournal(), newJournal()];
    await run(await workOn({ "ada/relu.py": "# AC" }), first);
    const moved = await workOn({ "ada/src/relu.py": "# AC" });
    const { asked } = await run(moved, second, [first]);
    expect(asked).toEqual([]);
    expect(second.at("ada\0relu")?.file).toBe("ada/src/relu.py");
  });

  it("takes results over from the same journal and from earlier ones, but judges JE again", async () => {
    const work = await workOn(files);
    const journal = newJournal();
    await run(work, journal);
    const again = await run(work, journal);
    expect(again.asked).toEqual(["bob/relu"]);
    expect(again.results["ada/softmax"]).toEqual(["WA", "0", true]);
    const other = newJournal();
    const resumed = await run(work, other, [newJournal(), journal]);
    expect(resumed.asked).toEqual(["bob/relu"]);
    expect(resumed.results["bob/softmax"]).toEqual(["AC", "1", true]);
    expect(other.count).toBe(4);
    const changed = await run(await workOn(files, { fingerprint: ["0.2.0"] }), newJournal(), [
      other,
    ]);
    expect(changed.asked).toHaveLength(4);
  });

  it("judges the students who are asked for again, and only those", async () => {
    const work = await workOn(files, { only: new Set(["ada"]) });
    const journal = newJournal();
    await run(work, journal);
    expect((await run(work, journal, [journal])).asked).toEqual(["ada/relu", "ada/softmax"]);
  });

  it("computes the points of a result that is taken over anew", async () => {
    const journal = newJournal();
    await run(await workOn(files), journal);
    const scheme = { ...defaultScheme, weights: { relu: 7 } };
    const { results } = await run(await workOn(files, { scheme }), newJournal(), [journal]);
    expect(results["ada/relu"]).toEqual(["AC", "7", true]);
  });

  it("stops before the next solution when it is aborted", async () => {
    const work = await workOn(files, { signal: AbortSignal.abort(new Error("enough")) });
    const journal = newJournal();
    await expect(run(work, journal)).rejects.toThrow("enough");
    expect(journal.count).toBe(0);
  });

  it("marks a solution that passes published cases and no fresh one", async () => {
    const work = await workOn({ "ada/relu.py": "# AC" }, { problems: problems.slice(0, 1) });
    const [published] = problems[0]?.cases ?? [];
    if (!published) throw new Error("no case");
    const gradeWith = async (...names: [string, Verdict, boolean?][]) => {
      const cases = names.map(([name, verdict, deciding = true]) => ({
        ...unjudged({ ...published, group: "hidden", name }, verdict, deciding),
        ran: true,
      }));
      const journal = newJournal();
      await grade(work, judgeBySource([], cases), journal, [], () => {});
      return journal.at("ada\0relu")?.hardCoded;
    };
    expect(await gradeWith(["ties", "AC"], ["fresh-1", "WA"], ["fresh-2", "RTE"])).toBe(2);
    expect(await gradeWith(["ties", "AC"], ["fresh-1", "WA"], ["fresh-2", "AC"])).toBeUndefined();
    expect(await gradeWith(["ties", "WA"], ["fresh-1", "WA"])).toBeUndefined();
    expect(await gradeWith(["ties", "AC"])).toBeUndefined();
    // A case that doesn't decide tells nothing.
    expect(await gradeWith(["ties", "WA", false], ["fresh-1", "WA"])).toBe(1);
  });
});

it("the shards of a class are all of its tasks, each once, whatever else is in the class", async () => {
  const work = await workOn(files);
  const named = (tasks: ReturnType<typeof tasksOf>) =>
    tasks.map(({ submission, problem }) => `${submission.student}/${problem.id}`);
  const shards = [1, 2, 3].map((index) => named(tasksOf({ ...work, shard: { index, count: 3 } })));
  expect(shards.flat().toSorted()).toEqual(named(tasksOf(work)).toSorted());
  expect(shards.filter((shard) => shard.length > 0).length).toBeGreaterThan(1);
  const one = tasksOf({ ...work, problems: problems.slice(1), shard: { index: 1, count: 3 } });
  expect(shards[0]?.filter((name) => name.endsWith("softmax"))).toEqual(named(one));
});

it("a language that can't be run here is a finding of its solution; any other error stays one", async () => {
  const work = await workOn({ "ada/relu.cpp": "// AC" });
  const [problem] = problems;
  if (!problem) throw new Error("no problem");
  const solution = (language: string): Solution => ({
    problem,
    file: "ada/relu.cpp",
    program: { language, name: "relu.cpp", source: Buffer.of() },
    student: "ada",
  });
  const missing = new DljError("usage", (m) => m.cli.about);
  expect(withoutTool(solution("cpp"), work, missing)).toMatchObject({
    verdict: "NA",
    student: "ada",
    finding: { en: expect.any(String), zh: expect.any(String) },
  });
  expect(() => withoutTool(solution("python"), work, missing)).toThrow(missing);
  const { program: _, ...none } = solution("cpp");
  expect(() => withoutTool({ ...none, program: undefined }, work, missing)).toThrow(missing);
  const crash = new Error("other");
  expect(() => withoutTool(solution("cpp"), work, crash)).toThrow(crash);
  const judges = new DljError("judge", (m) => m.cli.about);
  expect(() => withoutTool(solution("cpp"), work, judges)).toThrow(judges);
});
