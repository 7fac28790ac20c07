import { execFileSync, spawnSync } from "node:child_process";
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLastClass } from "../../src/grade/last-class.ts";
import { type Result, resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { allKinds, copyClass, type Kind, makeClass, timeless } from "../grade/class.ts";
import { solutionsOf } from "../grade/results.ts";
import { everyReporter, expectAgreement, reportFiles } from "./agreement.ts";
import { dlj } from "./dlj.ts";

const problems = ["sigmoid", "softmax", "log-softmax", "relu"];
const students = [
  "alice",
  "李雷",
  "=cmd()",
  "Jose\u0301 (late)",
  "::error::x",
  "a b",
  "<b>bob",
  "zed",
];
const kept = ["--journal", ".dlj/grade.jsonl"];
const limits = ["--time", "1", "--memory", "64", "--problems", join(packageRoot, "problems")];

let home: string;
let whole: string;
/** Every kind of solution; the slow kinds only once. */
const cheap: readonly Kind[] = ["right", "accepted", "misconception", "crash", "missing"];
const kindOf = (student: number, problem: number): Kind => {
  const place = (student - 1) * problems.length + problem;
  return student === 0 ? "right" : (allKinds[place] ?? cheap[place % cheap.length] ?? "right");
};

/** A new folder with the class in it. */
function workplace(): string {
  const cwd = mkdtempSync(join(home, "run-"));
  copyClass(join(home, "class"), join(cwd, "subs"));
  return cwd;
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "dlj-class-"));
  makeClass(join(home, "class"), students, problems, kindOf);
  whole = workplace();
  const env = { GITHUB_STEP_SUMMARY: join(whole, "summary.md") };
  const ran = await dlj(["grade", "subs", ...limits, ...kept, ...everyReporter], {
    cwd: whole,
    env,
  });
  // A slow machine takes longer than the minute after which a log gets a line.
  const err = ran.err.replace(/^\d+ of \d+ solutions graded, .* left\n/gm, "");
  expect(`${ran.code} ${err}`).toMatch(/^1 Layout student: 8 students, \d+ files: .*\n$/);
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const read = (name: string, cwd = whole) => readFileSync(join(cwd, name), "utf8");
const resultOf = (cwd = whole): Result => resultSchema.parse(JSON.parse(read("result.json", cwd)));

describe("a class with every reporter at once", () => {
  it("gets the verdicts that its solutions deserve", () => {
    const expected: Partial<Record<Kind, readonly string[]>> = {
      right: ["AC"],
      accepted: ["AC"],
      hardCoded: ["AC"],
      gbk: ["AC"],
      // The verdict accepts a misconception that fails only by overflow.
      misconception: ["WA", "AC"],
      crash: ["RTE"],
      syntax: ["CE"],
      loop: ["TLE"],
      flood: ["OLE"],
      fork: ["RTE", "WA"],
      memory: ["MLE", "RTE"],
      neither: ["NA"],
      link: ["NA"],
      missing: ["NA"],
    };
    const { solutions } = resultOf();
    expect(solutions).toHaveLength(students.length * problems.length);
    for (const { student, problem, verdict, finding } of solutions) {
      const name = students.findIndex((one) => one.normalize("NFC") === student);
      const kind = kindOf(name, problems.indexOf(problem));
      expect(expected[kind], `${student} ${problem} ${kind} ${verdict}`).toContain(verdict);
      expect(finding !== undefined).toBe(kind === "neither" || kind === "link");
    }
    expect(new Set(solutions.map(({ verdict }) => verdict)).size).toBeGreaterThanOrEqual(7);
  });

  it("is the same in every other format, read by others", () => expectAgreement(whole));

  it("shows of hidden cases no input and no answer, and leaves no draft", () => {
    for (const { cases } of resultOf().solutions)
      for (const one of cases) if (one.group !== "sample") expect(one).not.toHaveProperty("stdin");
    expect(readdirSync(whole).filter((name) => name.endsWith("draft"))).toEqual([]);
  });

  it("is the folder's last class, which is shown as the reports show it", async () => {
    const last = openLastClass(whole);
    const { solutions, ...head } = resultOf();
    expect(last?.run.head).toEqual(head);
    expect(last && (await solutionsOf(last.run))).toEqual(solutions);
    last?.journal.close();
  });

  it("reuses its results in a second run, with the same report", async () => {
    const again = await dlj(
      ["grade", "subs", ...limits, ...kept, "--reporter", "json=again.json"],
      {
        cwd: whole,
      },
    );
    expect(again.err).toContain(
      `${students.length * problems.length} results of an earlier run were reused`,
    );
    expect(timeless(read("again.json"))).toBe(timeless(read("result.json")));
  });
});

describe("reports", () => {
  it("go through a link to its file, and to stdout by its names, whatever stdout is", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice"], ["relu"], () => "right");
    const csv =
      "student,relu,total,findings,not attempted\r\npoints possible,1,1,,\r\nalice,1,1,,\r\n";
    writeFileSync(join(cwd, "real.csv"), "old");
    symlinkSync("real.csv", join(cwd, "link.csv"));
    const link = ["--reporter", "csv=link.csv", "--reporter", "csv=-"];
    const command = `node ${join(packageRoot, "bin/dlj.js")} grade subs --layout student ${link.join(" ")} --reporter csv=/dev/stdout >printed.csv`;
    expect(spawnSync("sh", ["-c", command], { cwd, encoding: "utf8" }).stderr).toBe("");
    expect(lstatSync(join(cwd, "link.csv")).isSymbolicLink()).toBe(true);
    expect(read("real.csv", cwd)).toBe(csv);
    expect(read("printed.csv", cwd)).toBe(csv + csv);
    expect(lstatSync("/dev/stdout").isSymbolicLink()).toBe(true);
  });
});

describe("a language that can't be run here", () => {
  const isRoot = process.getuid?.() === 0;

  it.skipIf(!isRoot)("is its student's finding, and the others are graded (needs root)", () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice", "bob"], ["relu"], () => "right");
    rmSync(join(cwd, "subs/bob/relu.py"));
    writeFileSync(join(cwd, "subs/bob/relu.cpp"), "int main() { return 0; }\n");
    // Without c++ in its own mounts: the name is a link through this folder.
    const line = `mount -t tmpfs none /etc/alternatives && exec node "$0" grade subs --layout student --reporter json=result.json`;
    const bin = join(packageRoot, "bin", "dlj.js");
    const ran = spawnSync("unshare", ["-m", "sh", "-c", line, bin], { cwd, encoding: "utf8" });
    expect(`${ran.status} ${ran.stderr}`).toBe("1 ");
    const [alice, bob] = resultOf(cwd).solutions;
    expect(alice).toMatchObject({ verdict: "AC", points: { earned: "1" } });
    expect(bob).toMatchObject({ verdict: "NA", language: "cpp", points: { earned: "0" } });
    expect(bob?.finding?.en).toMatch(/^This solution needs c\+\+, which is missing here/);
    expect(bob?.finding?.zh).toContain("c++");
  });
});

/** A number in an input, one in its answer, and both nowhere else. */
const [secretInput, secretAnswer] = ["0.8172635", "0.9463527"];

describe("hidden cases of a course", () => {
  const programs = {
    wrong: "import sys\nprint(sys.stdin.read())\n",
    crash: "import sys\nraise ValueError(sys.stdin.read())\n",
    late: "import sys\nprint(sys.stdin.read(), file=sys.stderr)\nwhile True: pass\n",
    flood: "import sys\nx = sys.stdin.read()\nwhile True: print(x)\n",
    exit: "import sys\nsys.exit(sys.stdin.read())\n",
    right: "print(max(0, float(input())))\n",
  };
  it("show neither input nor answer in any report, whatever a solution does with them; both with --reveal", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    for (const [student, source] of Object.entries(programs)) {
      execFileSync("mkdir", ["-p", join(cwd, "subs", student)]);
      writeFileSync(join(cwd, "subs", student, "relu.py"), source);
    }
    execFileSync("mkdir", ["-p", join(cwd, "secret/relu")]);
    writeFileSync(join(cwd, "secret/relu/aa-secret.in"), `[${secretInput}]\n[${secretAnswer}]\n`);
    writeFileSync(
      join(cwd, "secret/relu/aa-secret.out"),
      `([${secretInput}], [${secretAnswer}])\n`,
    );
    const assignment = { problems: ["relu"], hiddenCases: ["secret"], limits: { time: 0.5 } };
    writeFileSync(join(cwd, "assignment.json"), JSON.stringify(assignment));
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
    const printed = Object.keys(reportFiles).flatMap((name) => ["--reporter", name]);
    const args = ["grade", "subs", "--assignment", "assignment.json", ...kept, ...everyReporter];
    const ran = await dlj([...args, ...printed], { cwd, env });
    expect(ran.code, ran.err).toBe(1);
    const files = [...Object.values(reportFiles), "summary.md"];
    const texts = new Map(files.map((name) => [name, read(name, cwd)]));
    const decoded = Buffer.from(texts.get("classroom.txt")?.slice(7) ?? "", "base64");
    texts.set("classroom.txt", decoded.toString()).set("stdout", ran.out).set("stderr", ran.err);
    const journal = read(".dlj/grade.jsonl", cwd);
    expect(journal).toContain(secretInput);
    expect(journal).toContain(secretAnswer);
    for (const [name, text] of texts) {
      expect(text.length + (name === "stderr" ? 1 : 0)).toBeGreaterThan(0);
      for (const secret of [secretInput, secretAnswer, secretInput.slice(0, 6)])
        expect(`${name} ${secret} ${text.includes(secret)}`).toBe(`${name} ${secret} false`);
    }
    expect(texts.get("result.json")).toContain("aa-secret");
    await dlj([...args, "--reveal"], { cwd });
    for (const name of ["result.json", "junit.xml"])
      for (const secret of [secretInput, secretAnswer]) expect(read(name, cwd)).toContain(secret);
  }, 120_000);
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

  it("mark a submission that prints the published answers, and no other", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    const own = ["hardCoded", "right", "accepted", "crash"] as const;
    makeClass(
      join(cwd, "subs"),
      ["a", "b", "c", "d"],
      ["softmax", "relu"],
      (student) => own[student] ?? "right",
    );
    const { ran, solutions } = await grade(cwd);
    expect(ran.code).toBe(1);
    for (const { student, verdict, hardCoded, cases } of solutions) {
      expect(cases.filter(({ name }) => name.startsWith("fresh-"))).toHaveLength(5);
      expect([verdict, hardCoded]).toEqual(
        student === "a" ? ["WA", 5] : student === "d" ? ["RTE", undefined] : ["AC", undefined],
      );
    }
    for (const name of ["g.json", "j.xml", "h.html"])
      expect(read(name, cwd)).toContain(
        "hard-coded: passes the published cases, but fails 5 of 5 fresh ones",
      );
  });
});

describe("dlj grade with wrong arguments, before the first case", () => {
  const wrong: [string, string[], RegExp][] = [
    [
      "a report in no folder",
      ["--reporter", "json=nowhere/r.json"],
      /nowhere\/r\.json: can't be written \(ENOENT\)/,
    ],
    [
      "a report in a folder's place",
      ["--reporter", "json=subs"],
      /subs: can't be written \(EISDIR\)/,
    ],
    [
      "two reports in one file",
      ["--reporter", "json=r", "--reporter", "csv=./r"],
      /r: two reports would be written here/,
    ],
    [
      "an unknown reporter",
      ["--reporter", "pdf=r"],
      /There is no reporter "pdf"\. Known: terminal, json/,
    ],
    ["a reporter of an odd name", ["--reporter", "toString=r"], /There is no reporter "toString"/],
    [
      "a seed that is no secret",
      ["--fresh", "2", "--seed", ""],
      /The seed of the fresh cases is empty/,
    ],
    ["a shard that is none", ["--shard", "6/5"], /Expected a shard such as 2\/5/],
    ["an assignment that is not there", ["--assignment", "no.json"], /no\.json/],
    ["a layout that is none", ["--layout", "heap"], /problem, repository, student/],
    [
      "a journal that is something else",
      ["--journal", "letter.txt", "--resume"],
      /letter\.txt: already exists, and is not a journal/,
    ],
  ];
  it.each(wrong)("%s: exit 2, a sentence, nothing judged", async (_, args, message) => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice"], ["relu"], () => "right");
    writeFileSync(join(cwd, "letter.txt"), "Dear aunt,\n");
    const ran = await dlj(["grade", "subs", ...args], { cwd });
    expect(ran.err).toMatch(message);
    expect(ran.code).toBe(2);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(readdirSync(cwd).sort()).toEqual(["letter.txt", "subs"]);
  });

  it("an unknown folder, an empty one, and a --resume of another class", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    expect((await dlj(["grade", "nowhere"], { cwd })).err).toMatch(
      /this folder of submissions does not exist\.\nNext: dlj grade --help/,
    );
    makeClass(join(cwd, "subs"), ["alice"], ["relu"], () => "right");
    expect((await dlj(["grade", "subs"], { cwd })).code).toBe(0);
    makeClass(join(cwd, "subs"), ["bob"], ["relu"], () => "right");
    const ran = await dlj(["grade", "subs", "--resume"], { cwd });
    expect(`${ran.code} ${ran.err}`).toMatch(
      /^2 [\s\S]*is the journal of another run \(other students/,
    );
    expect((await dlj(["grade", "subs"], { cwd })).code).toBe(0);
  });
});

describe("a time limit under four times the reference", () => {
  /** A solution that needs this many more CPU seconds. */
  const slower = (seconds: number) => `import time
end = time.process_time() + ${seconds}
while time.process_time() < end: pass
${readFileSync(join(packageRoot, "solutions/relu.py"), "utf8")}`;

  it("is raised to that, said, and the same after --resume", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    execFileSync("mkdir", ["-p", "course", "solutions", "subs/slow", "subs/slower"], { cwd });
    execFileSync("cp", ["-r", join(packageRoot, "problems/relu"), join(cwd, "course/relu")]);
    rmSync(join(cwd, "course/relu/cases/hidden"), { recursive: true });
    writeFileSync(join(cwd, "solutions/relu.py"), slower(0.3));
    writeFileSync(join(cwd, "subs/slow/relu.py"), slower(0.8));
    writeFileSync(join(cwd, "subs/slower/relu.py"), slower(4));
    const args = ["grade", "subs", "--problems", "course", "--time", "0.5"];
    const reports = ["--reporter", "json=result.json", "--reporter", "terminal"];
    const ran = await dlj([...args, ...reports], { cwd });
    const { raisedLimits, solutions } = resultOf(cwd);
    const limit = raisedLimits?.relu ?? 0;
    // 1.2 s plus the reference's own time, rounded up to half a second.
    expect(limit).toBeGreaterThanOrEqual(1.5);
    expect(limit).toBeLessThanOrEqual(4);
    expect(ran.out).toContain(`to four times the reference's time: relu ${limit} s`);
    expect(solutions.map(({ verdict }) => verdict)).toEqual(["AC", "TLE"]);
    for (const { limits: own } of solutions) expect(own.time).toBe(limit);
    const again = await dlj([...args, ...reports, "--resume"], { cwd });
    expect(again.err).toContain("2 results of an earlier run were reused");
    expect(resultOf(cwd).raisedLimits).toEqual(raisedLimits);
  }, 120_000);
});

describe("an assignment", () => {
  it("gives points by its weights, adds hidden cases, and puts the course's own problems first", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice", "bob"], ["relu", "softmax"], (student) =>
      student === 0 ? "right" : "crash",
    );
    makeClass(cwd, ["course"], [], () => "right");
    execFileSync("cp", ["-r", join(packageRoot, "problems/relu"), join(cwd, "course/relu")]);
    const spec = JSON.parse(read("course/relu/problem.json", cwd));
    writeFileSync(
      join(cwd, "course/relu/problem.json"),
      JSON.stringify({ ...spec, title: { en: "Our ReLU", zh: "本课 ReLU" } }),
    );
    execFileSync("mkdir", ["-p", join(cwd, "secret/softmax")]);
    writeFileSync(join(cwd, "secret/softmax/extra.in"), "[0.0, 0.0]\n");
    writeFileSync(join(cwd, "secret/softmax/extra.out"), "[0.5, 0.5]\n");
    const own = "if scores == [0.0, 0.0]:\n    print([0.25, 0.75])\n    raise SystemExit\n";
    const source = read("subs/alice/softmax.py", cwd);
    const start = `import io, sys\ntext = sys.stdin.read()\nscores = eval(text)\n${own}sys.stdin = io.StringIO(text)\n`;
    writeFileSync(join(cwd, "subs/alice/softmax.py"), start + source);
    const assignment = {
      problems: [{ id: "relu", points: 2.5 }, "softmax"],
      scoring: "all",
      problemFolders: ["course"],
      hiddenCases: ["secret"],
    };
    writeFileSync(join(cwd, "assignment.json"), JSON.stringify(assignment));
    const args = ["grade", "subs", "--assignment", "assignment.json"];
    const ran = await dlj([...args, "--reporter", "json=result.json", "--reporter", "csv"], {
      cwd,
    });
    const { solutions } = resultOf(cwd);
    expect(solutions[0]).toMatchObject({
      problem: expect.stringMatching(/relu|softmax/),
      student: "alice",
    });
    const alice = new Map(
      solutions.filter(({ student }) => student === "alice").map((one) => [one.problem, one]),
    );
    expect(alice.get("relu")).toMatchObject({
      title: { en: "Our ReLU" },
      points: { earned: "5/2", possible: "5/2" },
    });
    // Right everywhere but on the course's own case.
    expect(alice.get("softmax")).toMatchObject({
      verdict: "WA",
      decidedBy: "hidden/extra",
      points: { earned: "0", possible: "1" },
    });
    expect(ran.out).toContain("alice,");
    expect(ran.out).toMatch(/points possible,.*3\.5,,\r\n/);
  });
});

describe("without a sandbox", () => {
  it("dlj grade exits with 2 and says what to type, and goes on with --sandbox off", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "subs"), ["alice"], ["relu"], () => "right");
    // `grade` accepts any tier but bare. A sandbox without namespaces can't have the strongest tier.
    expect((await dlj(["grade", "--help"])).out).toMatch(
      /--sandbox <tier>[^-]*default:\s+"require"/,
    );
    const json = ["--reporter", "json=r.json"];
    const box = ["--dev-bind", "/", "/", "--unshare-user", "--disable-userns"];
    const grade = ["node", join(packageRoot, "bin/dlj.js"), "grade", "subs", "--sandbox", "nested"];
    const refused = spawnSync("bwrap", [...box, ...grade, ...json], { cwd, encoding: "utf8" });
    expect(refused.stderr).toMatch(/This machine has no sandbox that satisfies --sandbox=nested/);
    expect(refused.stderr).toMatch(/Next: .*install bubblewrap.*--sandbox=off/);
    expect(refused.status).toBe(2);
    expect(readdirSync(cwd)).toEqual(["subs"]);
    // dlj doctor says the same of each stronger tier.
    const doctor = ["node", join(packageRoot, "bin/dlj.js"), "doctor", "--sandbox", "auto"];
    const { stdout } = spawnSync("bwrap", [...box, ...doctor], { cwd, encoding: "utf8" });
    expect(stdout).toMatch(/^sandbox +(landlock|bare)\n +not nested: \S.*\n +not flat: \S/m);
    // It is installed: the reasons above say what else is in the way.
    expect(stdout).not.toContain("install bubblewrap");
    const off = await dlj(["grade", "subs", "--sandbox", "off", ...json], { cwd });
    expect(off.code, off.err).toBe(0);
    expect(JSON.parse(read("r.json", cwd)).environment.tier).toBe("bare");
  });
});
