import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-intake-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A folder with submissions: each path holds the reference of a problem, or nothing. */
function place(files: Readonly<Record<string, string>>, problems: readonly string[]): string {
  const cwd = mkdtempSync(join(home, "run-"));
  for (const [path, problem] of Object.entries(files)) {
    const target = join(cwd, "subs", path);
    mkdirSync(dirname(target), { recursive: true });
    if (problem === "") writeFileSync(target, "");
    else cpSync(join(packageRoot, "solutions", `${problem}.py`), target);
  }
  writeFileSync(join(cwd, "a.json"), JSON.stringify({ problems }));
  return cwd;
}

const grade = (cwd: string, ...more: string[]) =>
  dlj(["grade", "subs", "--assignment", "a.json", ...more], { cwd });

describe("a class with a mess", () => {
  it("has every file in every report, and near names are judged and said", async () => {
    const cwd = place(
      {
        "ann/hw1/softmax.py": "softmax",
        "bob/softmax (1).py": "softmax",
        "carl/softmax.jl": "",
        "dee/sofmax.py": "softmax",
        "eve.rar": "",
      },
      ["softmax"],
    );
    const ran = await grade(
      cwd,
      ...["--reporter", "terminal", "--reporter", "json=r.json", "--reporter", "html=r.html"],
      ...["--reporter", "github=g.txt", "--reporter", "gradescope=s.json"],
    );
    expect(ran.code, ran.err).toBe(1);
    expect(ran.err).toContain("Layout student: 5 students, 5 files: 2 to judge, 3 not.");
    expect(ran.out).toContain(
      "3 students have files of which none were recognised: carl, dee, eve",
    );
    const read = (name: string) => readFileSync(join(cwd, name), "utf8");
    const result = resultSchema.parse(JSON.parse(read("r.json")));
    expect(result.solutions.map(({ student, verdict }) => `${student} ${verdict}`)).toEqual([
      ...["ann AC", "bob AC", "carl NA", "dee NA", "eve NA"],
    ]);
    expect(result.solutions[1]).toMatchObject({
      takenFor: "softmax (1).py",
      finding: { en: "softmax (1).py was taken for softmax" },
    });
    const files = (result.students ?? []).flatMap((one) => one.files);
    expect(files.map(({ path, judged }) => `${path} ${judged}`)).toEqual([
      "subs/ann/hw1/softmax.py true",
      "subs/bob/softmax (1).py true",
      "subs/carl/softmax.jl false",
      "subs/dee/sofmax.py false",
      "subs/eve.rar false",
    ]);
    for (const name of ["carl/softmax.jl", "dee/sofmax.py", "eve.rar"])
      expect(read("r.html")).toContain(`subs/${name}: `);
    const outputs = JSON.parse(read("s.json")).tests.map((one: { output: string }) => one.output);
    expect(outputs[2]).toBe(
      "softmax.py was not found. softmax.jl: files of this kind can't be judged.",
    );
    expect(outputs[3]).toBe("softmax.py was not found. Rename sofmax.py to softmax.py.");
    expect(read("g.txt")).toContain("Rename sofmax.py to softmax.py.");
  });

  it("names nobody and no file with --anonymize", async () => {
    const cwd = place(
      {
        "zhangsan/softmax_zhangsan.py": "softmax",
        "lisi/relu_zhangsan.jl": "",
        "lisi/lisi.zip": "",
      },
      ["softmax", "relu"],
    );
    const ran = await grade(
      cwd,
      "--anonymize",
      "--reporter",
      "json=r.json",
      "--reporter",
      "terminal",
    );
    expect(ran.code, ran.err).toBe(1);
    const text = readFileSync(join(cwd, "r.json"), "utf8") + ran.out;
    expect(text).not.toMatch(/zhangsan|lisi/);
    expect(text).toContain("student-001");
  });
});

describe("the exit code", () => {
  it("is 1 if a problem is missing, and 0 with --allow-missing", async () => {
    const cwd = place(
      { "ann/relu.py": "relu", "ann/softmax.py": "softmax", "bob/relu.py": "relu" },
      [...["relu", "softmax"]],
    );
    expect((await grade(cwd, "--journal", "all.jsonl")).code).toBe(1);
    expect((await grade(cwd, "--allow-missing")).code).toBe(0);
    expect((await dlj(["merge", "all.jsonl"], { cwd })).code).toBe(1);
    expect((await dlj(["merge", "all.jsonl", "--allow-missing"], { cwd })).code).toBe(0);
  });

  it("is 2 if nobody's file was recognised, and the reports are written", async () => {
    const cwd = place({ "ann/foo.py": "relu", "bob/bar.py": "relu" }, ["relu"]);
    const ran = await grade(cwd, "--reporter", "csv=g.csv");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("No file of anyone was recognised as a solution.");
    expect(readFileSync(join(cwd, "g.csv"), "utf8")).toContain("ann,0,0");
    const bare = await dlj(["grade", "subs"], { cwd });
    expect(bare.code).toBe(2);
    expect(bare.err).toContain("dlj grade subs --list");
  });

  it("is 1 for a repository that lacks a solution, which says what was handed in", async () => {
    const cwd = place({ "src/main_relu_helper.py": "relu" }, ["relu"]);
    const ran = await grade(cwd, "--layout", "repository", "--reporter", "github");
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("relu.py was not found.");
    expect(ran.out).toContain("main_relu_helper.py");
    const empty = place({ ".gitkeep": "" }, ["relu"]);
    const first = await grade(empty, "--layout", "repository", "--reporter", "gradescope");
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out).tests[0].output).toBe(
      "relu.py was not found. Nothing was handed in.",
    );
    const chinese = await grade(
      empty,
      ...["--layout", "repository", "--reporter", "gradescope", "--lang", "zh"],
    );
    expect(JSON.parse(chinese.out).tests[0].output).toBe("没有找到 relu.py。 没有提交任何文件。");
  });

  it("of dlj test is 1 for an id without a solution, and 0 for a track", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    expect((await dlj(["test", "relu"], { cwd })).code).toBe(1);
    expect((await dlj(["test", "foundations"], { cwd })).code).toBe(0);
  });
});

describe("--list", () => {
  it("says who, which file for which problem, and what was not used, and runs nothing", async () => {
    const cwd = place({ "ann/relu.py": "relu", "bob/my relu.py": "relu", "bob/x.jl": "" }, [
      "relu",
    ]);
    const ran = await grade(cwd, "--list");
    expect(ran.code, ran.err).toBe(1);
    expect(ran.out).toBe(`ann
  subs/ann/relu.py: for relu
bob
  subs/bob/my relu.py: taken for relu
  subs/bob/x.jl: files of this kind can't be judged

2 things need a look.
`);
    const fine = place({ "ann/relu.py": "relu", "ann/README.md": "" }, ["relu"]);
    const second = await grade(fine, "--list");
    expect(second.code, second.out).toBe(0);
    expect(second.out).toContain("Nothing needs a look.");
  });
});
