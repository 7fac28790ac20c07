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
    expect(text).toMatch(/"student-[0-9a-f]{8}"/);
  });
});

describe("a roster", () => {
  it("gives a row to who is missing, a finding to who is unknown, and ids to every report", async () => {
    const cwd = place(
      { "2023001/softmax.py": "softmax", "bob_smith/softmax.py": "softmax", "eve/softmax.py": "" },
      ["softmax"],
    );
    const rows =
      "学号;姓名;邮箱;班级\n2023001;王小明;w@x.edu;A\n0042;Bob Smith;b@x.edu;B\n7;Cleo;;B\n";
    writeFileSync(join(cwd, "roster.csv"), `\ufeff${rows}`);
    const reports = { csv: "csv", json: "json", html: "html", junit: "xml", github: "txt" };
    const more = { "csv-excel": "csv", tap: "tap", canvas: "csv", moodle: "csv" };
    const files = Object.entries({ ...reports, ...more });
    const ran = await grade(
      cwd,
      ...["--roster", "roster.csv", "--reporter", "terminal", "--reporter", "feedback=pages"],
      ...files.flatMap(([name, kind]) => ["--reporter", `${name}=${name}.${kind}`]),
    );
    expect(ran.code, ran.err).toBe(1);
    const read = (name: string) => readFileSync(join(cwd, name), "utf8");
    expect(ran.out).toMatch(
      /^Bob Smith 0042 +1\/1 +1 AC\nCleo 7 +0\/1 +1 NA\neve +0\/1 .*\n王小明 2023001 +1\/1/,
    );
    expect(ran.out).toContain("1 student handed in nothing: Cleo");
    expect(ran.out).toContain("1 student is not in the roster: eve");
    expect(ran.err).toContain("warning: 1 student is not in the canvas file");
    expect(ran.err).toContain("warning: 1 student is not in the moodle file");
    const { students } = resultSchema.parse(JSON.parse(read("json.json")));
    expect(students).toMatchObject([
      { student: "Bob Smith", id: "0042", email: "b@x.edu", group: "B" },
      { student: "Cleo", id: "7", group: "B", files: [] },
      { student: "eve", unknown: true },
      { student: "王小明", id: "2023001", email: "w@x.edu", group: "A" },
    ]);
    expect(read("csv.csv").split("\r\n").slice(0, 5)).toEqual([
      "student,id,e-mail,group,softmax,total,findings,not attempted",
      "points possible,,,,1,1,,",
      "Bob Smith,0042,b@x.edu,B,1,1,,",
      "Cleo,7,,B,0,0,,softmax",
      expect.stringMatching(/^eve,,,,0,0,is not in the roster/),
    ]);
    expect(read("csv-excel.csv")).toContain('Bob Smith,"=""0042""",b@x.edu,B,1,1');
    for (const name of ["html.html", "junit.xml", "tap.tap"]) {
      expect(read(name)).toContain("2023001");
      expect(read(name)).toContain("b@x.edu");
    }
    expect(read("pages/王小明.html")).toContain("2023001, w@x.edu, A");
    expect(read("canvas.csv")).toContain("王小明,,2023001,,A,1\r\n");
    expect(read("moodle.csv")).toMatch(/^Bob Smith,0042,1,1,/m);
    const listed = await grade(cwd, "--list", "--roster", "roster.csv");
    expect(listed.code).toBe(1);
    expect(listed.out).toContain(
      "王小明 (2023001, w@x.edu, A)\n  subs/2023001/softmax.py: for softmax",
    );
    expect(listed.out).toContain("eve\n  is not in the roster");

    // One student again: the others stay as they were, and diff says what changed.
    writeFileSync(join(cwd, "subs", "bob_smith", "softmax.py"), "print([0.5])\n");
    writeFileSync(join(cwd, "subs", "2023001", "softmax.py"), "print([0.5])\n");
    const again = ["--roster", "roster.csv", "--student"];
    const bob = await grade(cwd, ...again, "0042", "--reporter", "json=new.json");
    expect(bob.code, bob.err).toBe(1);
    const diff = await dlj(["diff", "json.json", "new.json"], { cwd });
    expect(diff.code, diff.err).toBe(1);
    expect(diff.out).toMatch(
      /^Bob Smith\.softmax {2}AC 1\/1 -> WA 0\/1\n {2}the solution changed\n {2}sample\/three-classes: AC -> WA, /,
    );
    expect(diff.out).toContain("1 solution has other points or verdicts, 3 the same.");
    const nobody = await grade(cwd, ...again, "smi");
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('Nobody in this class is "smi". Did you mean one of Bob Smith?');
  });

  it("that lies in the submissions is refused", async () => {
    const cwd = place({ "ann/relu.py": "relu" }, ["relu"]);
    writeFileSync(join(cwd, "subs", "roster.csv"), "name\nann\n");
    const ran = await grade(cwd, "--roster", "subs/roster.csv");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("a student may have written it");
    const again = await grade(cwd, "--student", "ann");
    expect(again.code).toBe(2);
    expect(again.err).toContain("Grade the class first.");
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

  it("of dlj test is 1 for an id without a solution, and 0 for a track with one", async () => {
    const cwd = mkdtempSync(join(home, "run-"));
    mkdirSync(join(cwd, "solutions"));
    cpSync(join(packageRoot, "solutions", "sigmoid.py"), join(cwd, "solutions", "sigmoid.py"));
    expect((await dlj(["test", "relu"], { cwd })).code).toBe(1);
    expect((await dlj(["test", "foundations"], { cwd })).code).toBe(0);
    // A track without a single solution is most likely a folder of another name.
    const { code, err } = await dlj(["test", "rnn"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining("Nothing was judged")]);
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

  it("needs a look if a student has nothing to judge, or if a program is of no student", async () => {
    const text = { "Bob B_12_assignsubmission_onlinetext/onlinetext.html": "" };
    const moodle = { "Ann A_11_assignsubmission_file/relu.py": "relu", ...text };
    for (const [files, line] of [
      [
        moodle,
        "Bob B (12)\n  subs/Bob B_12_assignsubmission_onlinetext/onlinetext.html: is not a solution\n  no file to judge\n",
      ],
      [
        { "ann/relu.py": "relu", "bob/notes.txt": "" },
        "bob\n  subs/bob/notes.txt: is not a solution\n  no file to judge\n",
      ],
      [
        { "ann/relu.py": "relu", "bob/relu.py": "relu", "relu.py": "relu" },
        "of no student\n  subs/relu.py: ",
      ],
    ] as const) {
      const ran = await dlj(["grade", "subs", "--list"], { cwd: place(files, []) });
      expect(ran.out).toContain(line);
      expect(ran.out).toContain("1 thing needs a look.");
      expect(ran.code).toBe(1);
    }
  });

  it("holds no command to a CI runner, and nor does an error, whatever the names are", async () => {
    const files = { "::error::x/relu.py": "relu", "bob/a\n::warning::y ##[error].jl": "" };
    const cwd = place(files, ["relu"]);
    const { out } = await grade(cwd, "--list");
    expect(out).toContain(": :error::x\n");
    const { err } = await dlj(["run", "a\n::error::y"], { cwd });
    expect(err).toContain(": :error::y");
    expect(out + err).not.toMatch(/^[ \t]*::|##\[/m);
  });
});
