import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SolutionResult } from "../../src/judge/result.ts";
import type { Verdict } from "../../src/judge/verdict.ts";
import { nextHint } from "../../src/learn/progress/hints.ts";
import { nextProblem } from "../../src/learn/progress/next.ts";
import { noProgress, type Progress, stateOf } from "../../src/learn/progress/progress.ts";
import { withAttempts } from "../../src/learn/progress/record.ts";
import { readProgress, updateProgress } from "../../src/learn/progress/store.ts";
import { streak } from "../../src/learn/progress/streak.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

const catalogue = new Catalogue([join(packageRoot, "problems")]);
const softmax = catalogue.find("softmax");
const now = new Date("2026-03-01T12:00:00Z");

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-progress-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const workspace = () => mkdtempSync(join(home, "workspace-"));

function result(verdict: Verdict, more: Partial<SolutionResult> = {}): SolutionResult {
  const { id, track, title } = softmax.spec;
  const one = { group: "sample", deciding: true, verdict, ran: true } as const;
  const cases = [
    { ...one, name: "a", cpu: 0.01, wall: 0, memory: 1 },
    { ...one, name: "b", cpu: 0.02, wall: 0, memory: 1 },
  ];
  const limits = { time: 2, memory: 512, output: 1 };
  return {
    problem: id,
    track,
    title,
    file: "x.py",
    language: "python",
    verdict,
    cases,
    limits,
    ...more,
  };
}

const ranOnce = (
  progress: Progress,
  verdict: Verdict,
  more: Partial<SolutionResult> = {},
  whole = true,
) => withAttempts(progress, [{ solution: result(verdict, more), whole }], now);

describe("recording a run", () => {
  it("counts runs, and keeps a problem solved whatever comes after", () => {
    const tried = ranOnce(noProgress, "WA");
    expect(stateOf(tried, "softmax")).toBe("tried");
    const solved = ranOnce(tried, "AC");
    expect(solved.problems.softmax).toMatchObject({ runs: 2, verdict: "AC", best: 0.03 });
    const broken = ranOnce(solved, "RTE");
    expect(stateOf(broken, "softmax")).toBe("solved");
    expect(broken.problems.softmax).toMatchObject({ runs: 3, verdict: "RTE", best: 0.03 });
  });

  it("does not count a run on only some cases as solved", () => {
    expect(stateOf(ranOnce(noProgress, "AC", {}, false), "softmax")).toBe("tried");
  });

  it("ignores NA and JE", () => {
    expect(ranOnce(noProgress, "NA")).toBe(noProgress);
    expect(ranOnce(noProgress, "JE")).toBe(noProgress);
  });
});

describe("hints", () => {
  const failing = { misconception: { name: "no-exponential", hint: { en: "x", zh: "x" } } };

  it("come one by one, first the hint on the last failure, only once", () => {
    const begun = nextHint(softmax, noProgress);
    expect(begun.hints.steps).toHaveLength(1);
    const failed = ranOnce(begun.progress, "WA", failing);
    const first = nextHint(softmax, failed);
    expect(first.hints.failure?.en).toMatch(/^You divide by the sum of the raw scores/);
    expect(first.hints.steps).toHaveLength(1);
    const second = nextHint(softmax, ranOnce(first.progress, "WA", failing));
    expect(second.hints).toMatchObject({ total: 3 });
    expect(second.hints.failure).toBeUndefined();
    expect(second.hints.steps).toHaveLength(2);
    const third = nextHint(softmax, second.progress);
    const last = nextHint(softmax, third.progress);
    expect([third.hints.steps.length, last.hints.steps.length]).toEqual([3, 3]);
  });

  it("never give the code", () => {
    for (const { spec } of catalogue.entries()) {
      for (const { en, zh } of spec.hints) {
        expect(`${en} ${zh}`, spec.id).not.toMatch(/\bdef \w+\(|\bimport \w|^\s*return |\n {4}/m);
      }
    }
  });
});

describe("nextProblem", () => {
  const entries = catalogue.entries();
  const solve = (...ids: string[]): Progress => ({
    ...noProgress,
    problems: Object.fromEntries(
      ids.map((id, i) => [
        id,
        { runs: 1, last: `2026-01-01T00:00:0${i}Z`, solved: "2026-01-01T00:00:00Z" },
      ]),
    ),
  });

  it("never names a problem before its prerequisites, from nothing to all", () => {
    let progress = noProgress;
    const order: string[] = [];
    for (let next = nextProblem(entries, progress); next; next = nextProblem(entries, progress)) {
      const { id, prerequisites } = next.spec;
      for (const before of prerequisites) expect(order, id).toContain(before);
      order.push(id);
      progress = withAttempts(
        progress,
        [{ solution: result("AC", { problem: id }), whole: true }],
        now,
      );
    }
    expect(new Set(order).size).toBe(entries.length);
  });

  it("stays in the track that was practised last", () => {
    const first = entries.find(({ spec }) => spec.track === "optimizers" && spec.order === 1);
    const next = nextProblem(entries, solve("sigmoid", first?.spec.id ?? ""));
    expect(next?.spec.track).toBe("optimizers");
  });

  it("passes over problems that are begun, and stays in the track all the same", () => {
    const begun = ["outer-product", "sigmoid", "softmax"];
    const next = nextProblem(entries, solve("sigmoid"), undefined, (id) => begun.includes(id));
    expect(next?.spec.track).toBe("foundations");
    expect(begun).not.toContain(next?.spec.id);
  });

  it("leaves a problem that is not solved for the one after it", () => {
    expect(nextProblem(entries, solve("sigmoid"))?.spec.id).toBe("softmax");
    const next = nextProblem(entries, solve("sigmoid"), "softmax");
    expect(next?.spec.id).not.toBe("softmax");
    expect(next?.spec.track).toBe("foundations");
  });
});

describe("streak", () => {
  it.each([
    [[], 0],
    [["2026-03-01"], 1],
    [["2026-02-28"], 1],
    [["2026-02-27"], 0],
    [["2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01"], 4],
    [["2026-02-26", "2026-02-28", "2026-03-01"], 2],
  ])("of %j is %i on the first of March", (days, length) => {
    expect(streak(days, new Date(2026, 2, 1, 23, 59))).toBe(length);
  });
});

describe("the progress file", () => {
  it("comes back as it was written, a line a problem", async () => {
    const folder = workspace();
    const { progress } = await updateProgress(folder, (before) => ranOnce(before, "AC"));
    expect(readProgress(folder)).toEqual({ progress });
    const text = readFileSync(join(folder, ".dlj/progress.json"), "utf8");
    expect(text.match(/^ {4}"softmax": \{.*\}$/gm)).toHaveLength(1);
    expect(readdirSync(join(folder, ".dlj"))).toEqual(["progress.json"]);
  });

  it.each([
    '{"format": "dlj-pro',
    "[]",
    '{"format":"dlj-progress","version":1,"days":[],"problems":{"a":{"runs":-1}}}',
  ])("is renamed if it is damaged: %s", async (text) => {
    const folder = workspace();
    mkdirSync(join(folder, ".dlj"));
    writeFileSync(join(folder, ".dlj/progress.json"), text);
    expect(readProgress(folder)).toMatchObject({ progress: noProgress, why: expect.any(String) });
    const { damaged, progress } = await updateProgress(folder, (before) => ranOnce(before, "WA"));
    expect(readFileSync(damaged?.aside ?? "", "utf8")).toBe(text);
    expect(readProgress(folder)).toEqual({ progress });
  });

  it("is kept unchanged if a newer dlj wrote it", async () => {
    const folder = workspace();
    mkdirSync(join(folder, ".dlj"));
    const text = '{"format":"dlj-progress","version":2,"more":true}';
    writeFileSync(join(folder, ".dlj/progress.json"), text);
    await expect(updateProgress(folder, (before) => ranOnce(before, "WA"))).rejects.toThrow(
      /newer dlj/,
    );
    expect(readFileSync(join(folder, ".dlj/progress.json"), "utf8")).toBe(text);
  });

  it("is not held up by a lock that a killed process left", async () => {
    const folder = workspace();
    mkdirSync(join(folder, ".dlj"));
    const lock = join(folder, ".dlj/progress.json.lock");
    writeFileSync(lock, "");
    utimesSync(lock, new Date(0), new Date(0));
    const { progress } = await updateProgress(folder, (before) => ranOnce(before, "WA"));
    expect(progress.problems.softmax?.runs).toBe(1);
  });

  it("loses no run of six processes that write at once", async () => {
    const folder = workspace();
    const program = join(home, "writer.mjs");
    await build({
      stdin: { contents: writer, resolveDir: packageRoot, loader: "ts" },
      outfile: program,
      ...{ bundle: true, platform: "node", format: "esm", logLevel: "error" },
    });
    const ids = ["a", "b", "c", "d", "e", "f"];
    const run = promisify(execFile);
    await Promise.all(ids.map((id) => run(process.execPath, [program, folder, id])));
    const { problems } = readProgress(folder).progress;
    expect(problems.softmax?.runs).toBe(ids.length * 40);
    expect(ids.map((id) => problems[id]?.runs)).toEqual(ids.map(() => 40));
    expect(readdirSync(join(folder, ".dlj"))).toEqual(["progress.json"]);
  });
});

/** Forty updates, each of a problem of its own and of one that all share. */
const writer = `
import { updateProgress } from "./src/learn/progress/store.ts";
const [folder = "", id = ""] = process.argv.slice(2);
for (let i = 0; i < 40; i += 1) {
  await updateProgress(folder, (before) => {
    const one = (name: string) => ({ runs: (before.problems[name]?.runs ?? 0) + 1 });
    return { ...before, problems: { ...before.problems, softmax: one("softmax"), [id]: one(id) } };
  });
}
`;
