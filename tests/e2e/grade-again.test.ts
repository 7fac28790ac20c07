import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { copyClass, type Kind, makeClass, timeless } from "../grade/class.ts";
import { everyReporter } from "./agreement.ts";
import { dlj } from "./dlj.ts";

const problems = ["sigmoid", "softmax", "log-softmax", "relu"];
const students = ["alice", "李雷", "=cmd()"];
const kept = ["--journal", ".dlj/grade.jsonl"];
const limits = ["--time", "1", "--memory", "64", "--problems", join(packageRoot, "problems")];

/** None of these takes seconds. */
const kinds: readonly Kind[] = [
  ...(["right", "accepted", "misconception", "crash", "missing"] as const),
  ...(["syntax", "gbk", "neither", "link", "hardCoded"] as const),
];

let home: string;
/** Where the class was graded in one piece. */
let whole: string;

/** A new folder with the class in it. */
function workplace(): string {
  const cwd = mkdtempSync(join(home, "run-"));
  copyClass(join(home, "class"), join(cwd, "subs"));
  return cwd;
}

/** A new folder with a class that is graded ran. Half of it prints more than fits on a small disk. */
function smallClass(): string {
  const cwd = mkdtempSync(join(home, "run-"));
  const names = ["a", "b", "c", "d", "e", "f"];
  makeClass(join(cwd, "subs"), names, problems, (student) => (student % 2 ? "crash" : "right"));
  return cwd;
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "dlj-class-"));
  const kindAt = (student: number, problem: number) =>
    kinds[(student * problems.length + problem) % kinds.length] ?? "right";
  makeClass(join(home, "class"), students, problems, kindAt);
  whole = workplace();
  const ran = await dlj(
    [
      ...["grade", "subs", ...limits, ...kept],
      ...["--reporter", "json=result.json", "--reporter", "csv=grades.csv"],
    ],
    { cwd: whole },
  );
  expect(ran.code, ran.err).toBe(1);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const read = (name: string, cwd = whole) => readFileSync(join(cwd, name), "utf8");

/** Starts dlj, and kills it with SIGKILL once the journal has this many results. */
async function killedAt(cwd: string, results: number): Promise<void> {
  const args = [
    join(packageRoot, "bin/dlj.js"),
    "grade",
    "subs",
    ...limits,
    ...kept,
    "--reporter",
    "json=result.json",
  ];
  const running = spawn("node", args, { cwd, stdio: "ignore" });
  const over = new Promise((resolve) => running.once("close", resolve));
  const journal = join(cwd, ".dlj/grade.jsonl");
  const lines = () =>
    existsSync(journal) ? readFileSync(journal, "latin1").split("\n").length - 2 : -1;
  while (running.exitCode === null && lines() < results)
    await new Promise((resolve) => setTimeout(resolve, 5));
  running.kill("SIGKILL");
  await over;
}

describe("killed", () => {
  it.each([0, 6])(
    "with %i results written, --resume ends with the same",
    async (results) => {
      const cwd = workplace();
      await killedAt(cwd, results);
      expect(existsSync(join(cwd, "result.json"))).toBe(false);
      const before = readFileSync(join(cwd, ".dlj/grade.jsonl"));
      const begun = before.subarray(0, before.lastIndexOf(10) + 1);
      const ran = await dlj(
        ["grade", "subs", ...limits, ...kept, "--resume", "--reporter", "json=result.json"],
        { cwd },
      );
      expect(ran.code, ran.err).toBe(1);
      expect(timeless(read("result.json", cwd))).toBe(timeless(read("result.json")));
      expect(readFileSync(join(cwd, ".dlj/grade.jsonl")).subarray(0, begun.length)).toEqual(begun);
    },
    300_000,
  );

  it("before it wrote anything, --resume says so and starts", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice"], ["relu"], () => "right");
    const ran = await dlj(["grade", "subs", "--resume", "--reporter", "csv"], { cwd });
    expect(ran.err).toContain("there is no run to continue; starting from the beginning");
    expect(ran.code).toBe(0);
    expect(ran.out).toBe(
      "student,relu,total,findings,not attempted\r\npoints possible,1,1,,\r\nalice,1,1,,\r\n",
    );
  });
});

describe.skipIf(process.getuid?.() !== 0)("a full disk (needs root)", () => {
  const cli = `node ${join(packageRoot, "bin/dlj.js")}`;
  /** Runs a script in which /full is a small disk of its own; needs root. */
  const within = (cwd: string, size: string, script: string) => {
    const disk = `mkdir -p full && mount -t tmpfs -o size=${size} none full`;
    const command = ["-m", "sh", "-c", `${disk} && { ${script}\n}`];
    return spawnSync("unshare", command, { cwd, encoding: "utf8" });
  };

  it("ends with 3 and loses nothing that was graded; with room, --resume ends the same", () => {
    const cwd = smallClass();
    const grade = `${cli} grade subs ${limits.join(" ")} --journal full/grade.jsonl --reporter json=result.json`;
    const ran = within(
      cwd,
      "24k",
      `${grade}; echo "code $?"; cat full/grade.jsonl >kept.jsonl; ls
       mount -o remount,size=8m full; ${grade} --resume; echo "code $?"; cat full/grade.jsonl >grade.jsonl
       cp result.json resumed.json; ${grade} --no-cache`,
    );
    expect(ran.stderr).toMatch(
      /grade\.jsonl: can't write results \(ENOSPC\)\. Everything graded so far is kept\. Free some space, then continue with --resume/,
    );
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(ran.stdout).toMatch(/^code 3\n[\s\S]*code 1\n$/);
    expect(ran.stdout).not.toContain("result.json");
    const kept = read("kept.jsonl", cwd);
    const whole = kept.slice(0, kept.lastIndexOf("\n") + 1);
    expect(whole.split("\n").length).toBeGreaterThan(3);
    expect(read("grade.jsonl", cwd).startsWith(whole)).toBe(true);
    expect(timeless(read("resumed.json", cwd))).toBe(timeless(read("result.json", cwd)));
  }, 120_000);

  it("for a report leaves the old one whole, and the next run has only to write it", () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice", "bob"], problems, () => "crash");
    const grade = `${cli} grade subs --reporter html=full/report.html`;
    const ran = within(
      cwd,
      "8k",
      `echo old >full/report.html; ${grade}; echo "code $?"; ls full; cat full/report.html
       mount -o remount,size=8m full; ${grade}; echo "code $?"; tail -c 8 full/report.html`,
    );
    expect(ran.stderr).toMatch(/report\.html: can't be written \(ENOSPC\)/);
    expect(ran.stderr).toContain("8 results of an earlier run were reused");
    expect(ran.stdout).toBe("code 3\nreport.html\nold\ncode 1\n</html>\n");
  }, 300_000);
});

describe("shards", () => {
  it("of five machines merge to the run in one piece", async () => {
    const cwd = workplace();
    for (let index = 1; index <= 5; index++) {
      const ran = await dlj(
        [
          ...["grade", "subs", ...limits, "--shard", `${index}/5`, "--reporter", "csv=x"],
          ...["--journal", `parts/${index}.jsonl`, "--layout", "student"],
        ],
        { cwd },
      );
      expect(`${ran.err}${ran.code}`).toMatch(/^[01]$/);
    }
    const files = [3, 1, 5, 2, 4].map((index) => `parts/${index}.jsonl`);
    const merged = await dlj(["merge", ...files, ...everyReporter], { cwd });
    expect(merged.code, merged.err).toBe(1);
    expect(timeless(read("result.json", cwd))).toBe(timeless(read("result.json")));
    expect(read("grades.csv", cwd)).toBe(read("grades.csv"));
    const missing = await dlj(["merge", ...files.slice(1), "--reporter", "json=none.json"], {
      cwd,
    });
    expect(missing.err).toContain("These shards are missing: 3/5");
    expect(missing.code).toBe(2);
    expect(readdirSync(cwd).filter((name) => name.startsWith("none"))).toEqual([]);
  }, 300_000);
});

describe("a reader that leaves early", () => {
  it("takes no other report with it", () => {
    const cwd = workplace();
    const printed = Array.from({ length: 8 }, () => "--reporter json").join(" ");
    const command = `cp -r ${join(whole, ".dlj")} . && node ${join(packageRoot, "bin/dlj.js")} grade subs ${[...limits, ...kept].join(" ")} ${printed} --reporter csv=grades.csv | head -c 1`;
    const ran = spawnSync("sh", ["-c", command], { cwd, encoding: "utf8" });
    expect(ran.stdout).toBe("{");
    expect(ran.stderr).not.toMatch(/EPIPE|\n\s+at /);
    expect(read("grades.csv", cwd)).toBe(read("grades.csv"));
    expect(readdirSync(cwd).filter((name) => name.endsWith("draft"))).toEqual([]);
  });
});

describe("fresh cases", () => {
  const grade = async (cwd: string, more: readonly string[] = []) => {
    const ran = await dlj(
      [
        "grade",
        "subs",
        "--fresh",
        "5",
        ...more,
        "--reporter",
        "json=r.json",
        "--reporter",
        "gradescope=g.json",
        "--reporter",
        "junit=j.xml",
        "--reporter",
        "html=h.html",
      ],
      { cwd },
    );
    const { solutions } = resultSchema.parse(JSON.parse(read("r.json", cwd)));
    return { ran, solutions };
  };

  it("are the same with the same seed and after --resume, others with another", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["a"], ["softmax"], () => "right");
    const catalogue = async (more: readonly string[]) => {
      const { ran } = await grade(cwd, more);
      expect(ran.code, ran.err).toBe(0);
      return JSON.parse(read("r.json", cwd)).judge.catalogue;
    };
    const first = await catalogue(["--seed", "x"]);
    expect(await catalogue(["--seed", "x"])).toBe(first);
    expect(await catalogue(["--seed", "y"])).not.toBe(first);
    const secret = await catalogue([]);
    const { seed } = JSON.parse(read("r.json", cwd)).fresh;
    expect(await catalogue(["--resume"])).toBe(secret);
    expect(await catalogue(["--seed", seed])).toBe(secret);
    const alone = ["grade", "subs", "--layout", "student", "--resume", "--reporter", "json=r.json"];
    expect((await dlj(alone, { cwd })).err).toBe(
      `5 fresh cases a problem; --seed ${seed} makes the same ones again.\n1 result of an earlier run was reused.\n`,
    );
    expect(JSON.parse(read("r.json", cwd)).judge.catalogue).toBe(secret);
    expect(await catalogue([])).not.toBe(secret);
    const shard = await dlj(["grade", "subs", "--fresh", "2", "--shard", "1/2"], { cwd });
    expect(`${shard.code} ${shard.err}`).toMatch(/^2 [\s\S]*Add --seed to --fresh/);
  }, 300_000);
});
