import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { everyReporter, expectAgreement, reportFiles } from "../e2e/agreement.ts";
import { allKinds, hashed, type Kind, makeClass, timeless } from "./class.ts";

// The sizes of a course. They can be made smaller for a try: DLJ_STUDENTS=20 DLJ_KILLS=3 DLJ_MANY=400.
const studentCount = Number(process.env.DLJ_STUDENTS ?? 300);
const many = Number(process.env.DLJ_MANY ?? 2000);
const kills = Number(process.env.DLJ_KILLS ?? 20);
const problems = [
  ...["sigmoid", "softmax", "log-softmax", "relu", "single-neuron", "cross-entropy", "entropy"],
  ...["kl-divergence", "gradient-descent", "momentum", "adagrad", "adam", "conv2d", "max-pool2d"],
  ...[
    "avg-pool2d",
    "layer-norm",
    "batch-norm",
    "dropout",
    "l2-regularization",
    "gradient-clipping",
  ],
];
const odd = ["李雷", "=cmd()", "Jose\u0301", "::error::x", "<b>bob", "a b", "+1", "@x", "-y"];
const limits = ["--time", "1", "--memory", "128"];

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-soak-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Mostly what students hand in; one in a hundred is of each kind that holds a core for seconds. */
const slow: readonly Kind[] = ["loop", "flood", "fork", "memory"];
const quick = allKinds.filter((kind) => !slow.includes(kind));
function kindOf(student: number, problem: number): Kind {
  const place = hashed(`${student}/${problem}`);
  if (place % 100 < slow.length) return slow[place % 100] ?? "right";
  return place % 3 === 0 ? (quick[(place >>> 8) % quick.length] ?? "right") : "right";
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${odd[index] ?? "student"}-${index}`);
}

/** The figures of a long run are worth as much as that it passed. */
function say(...words: unknown[]): void {
  console.log(new Date().toISOString(), ...words);
}

interface Ran {
  readonly code: number | null;
  readonly peak: number;
}

/** Runs dlj, watching its own peak memory in KiB; ends it with SIGKILL after so many milliseconds. */
function run(cwd: string, args: readonly string[], killAfter?: number): Promise<Ran> {
  const env = { ...process.env, GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
  const cli = join(packageRoot, "bin/dlj.js");
  const child = spawn("node", [cli, ...args], { cwd, env, stdio: "ignore" });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }, 50);
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.once("close", (code) => {
      clearInterval(watch);
      clearTimeout(timer);
      resolve({ code, peak });
    }),
  );
}

describe("a class of a course's size", () => {
  it("ends the same whether it is done in one piece, or in five shards that are killed again and again", async () => {
    makeClass(join(home, "subs"), names(studentCount), problems, kindOf);
    const grade = (...more: string[]) => ["grade", join(home, "subs"), ...limits, ...more];
    const report = (name: string) => ["--reporter", `json=${join(home, name)}`];
    const read = (name: string) => timeless(readFileSync(join(home, name), "utf8"));
    const started = Date.now();
    const whole = await run(home, grade("--journal", "whole.jsonl", ...everyReporter));
    const took = Date.now() - started;
    expect(whole.code).toBe(1);
    const { solutions } = JSON.parse(readFileSync(join(home, reportFiles.json), "utf8"));
    expect(solutions).toHaveLength(studentCount * problems.length);
    const verdicts: Record<string, number> = {};
    for (const { verdict } of solutions) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    const rate = (solutions.length / took) * 1000;
    say(`${solutions.length} submissions in ${took} ms, ${rate.toFixed(1)} a second`, verdicts);
    expectAgreement(home);
    const wholeJson = read(reportFiles.json);

    const killedWith: number[] = [];
    const shards = [1, 2, 3, 4, 5].map((index) => `shard-${index}.jsonl`);
    for (const [index, file] of shards.entries()) {
      const shard = ["--shard", `${index + 1}/${shards.length}`, ...report("part.json")];
      const resume = grade("--journal", file, "--resume", ...shard);
      for (let kill = 0; kill < kills / shards.length; kill++) {
        await run(home, resume, 200 + Math.random() * ((2 * took) / kills));
        const journal = join(home, file);
        killedWith.push(
          existsSync(journal) ? readFileSync(journal, "latin1").split("\n").length - 2 : 0,
        );
      }
      expect([0, 1]).toContain((await run(home, resume)).code);
    }
    say("results in the shard's journal at each kill", killedWith);
    expect(
      (await run(home, ["merge", ...shards.toReversed(), ...report("merged.json")])).code,
    ).toBe(1);
    expect(read("merged.json")).toBe(wholeJson);
    say("five shards, killed and resumed, then merged: equal");
  }, 5_400_000);
});

describe("memory", () => {
  it("of 2,000 submissions is at most 1.5 times that of 200, every report written", async () => {
    const peaks: number[] = [];
    for (const count of [many / 10, many]) {
      const folder = join(home, `many-${count}`);
      // Some solutions print a megabyte for each case: a judge that keeps outputs needs much memory.
      makeClass(folder, names(count), ["relu", "sigmoid"], (student, problem) =>
        student % 40 === 7 && problem === 0 ? "flood" : student % 2 ? "misconception" : "right",
      );
      const ran = await run(home, [
        "grade",
        folder,
        "--journal",
        `many-${count}.jsonl`,
        ...everyReporter,
      ]);
      expect(ran.code).toBe(1);
      peaks.push(ran.peak);
    }
    const [small = 0, large = 0] = peaks;
    say(
      `peak memory of ${many / 10} and of ${many} students with two submissions each, KiB: ${peaks}, ratio ${large / small}`,
    );
    expect(small).toBeGreaterThan(10_000);
    expect(large / small, `${peaks} KiB`).toBeLessThanOrEqual(1.5);
  });
});
