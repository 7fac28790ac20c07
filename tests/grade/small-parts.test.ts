import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distrustedFolders, refuseStudentsOwn } from "../../src/grade/distrusted-folders.ts";
import { ArchiveBudget, archiveLimits } from "../../src/grade/intake/archive-budget.ts";
import { archiveName, withoutArchiveEnding } from "../../src/grade/intake/archive-kinds.ts";
import { memberOf } from "../../src/grade/intake/archive-member.ts";
import { explainMissing } from "../../src/grade/intake/explain-missing.ts";
import type { EntryClaim } from "../../src/grade/intake/layouts/layout.ts";
import { layoutNames } from "../../src/grade/intake/layouts/table.ts";
import { listFolder } from "../../src/grade/intake/list-folder.ts";
import { skippedAt } from "../../src/grade/intake/skipped.ts";
import { isHandedIn, sourceName } from "../../src/grade/intake/source-names.ts";
import { studentsOf, withPlatformId } from "../../src/grade/intake/students.ts";
import { withoutTexts } from "../../src/grade/strip-texts.ts";
import { classFileRecords, studentRecords } from "../../src/grade/student-records.ts";
import { isTelling } from "../../src/grade/telling-name.ts";
import type { CaseResult } from "../../src/judge/result.ts";
import { read, takeIn } from "./intake.ts";
import { resultOf } from "./results.ts";
import { folder } from "./temporary.ts";

describe("files that a student may have written", () => {
  it("are the submissions, and in the layout repository the whole repository", () => {
    const root = folder({ "repo/.git/HEAD": "", "repo/hw/1/relu.py": "" });
    const [repo, inner] = [join(root, "repo"), join(root, "repo/hw/1")];
    expect(distrustedFolders(inner, "student")).toEqual([inner]);
    expect(distrustedFolders(inner, "repository")).toEqual([inner, repo]);
    expect(distrustedFolders(repo, "repository")).toEqual([repo, repo]);
    expect(distrustedFolders(root, "repository")).toEqual([root]);
  });

  it("can't be the assignment, also by a link", () => {
    const files = ["hw/a.json", "hw/..b.json", "hw/b../a.json", "hw-2/a.json", "a.json"];
    const root = folder(Object.fromEntries(files.map((name) => [name, ""])));
    const hw = join(root, "hw");
    symlinkSync("hw/a.json", join(root, "link.json"));
    symlinkSync("hw", join(root, "alias"));
    symlinkSync("../a.json", join(hw, "out.json"));
    const isRefused = (name: string, distrusted = [join(root, "none"), hw]) => {
      try {
        refuseStudentsOwn(
          [join(root, "a.json"), join(root, "gone.json"), join(root, name)],
          distrusted,
        );
        return false;
      } catch (error) {
        expect(`${error}`).toContain(join(root, name));
        return true;
      }
    };
    const own = ["hw", "hw/a.json", "hw/..b.json", "hw/b../a.json", "link.json", "alias/a.json"];
    const others = ["hw-2/a.json", "hw/gone.json", "hw/out.json", "hw/.."];
    expect([...own, ...others].filter((one) => isRefused(one))).toEqual(own);
    expect(isRefused("hw/a.json", [join(root, "alias")])).toBe(true);
  });
});

describe("a student's name", () => {
  it("tells who somebody is unless it may be a part of an answer", () => {
    const telling = [
      "Zoë",
      "lea",
      "李雷",
      "o'brien",
      "s2023001",
      "李2023",
      "王小明 2",
      "conrad",
      "ab 2023",
    ];
    const others = [
      ...["", "李", "x", "ab", "ab12", "2023001", "-3.5", "1_000", "1e5", "2j", "0x1F", ".5", "3."],
      ...[
        "nan",
        "Array",
        " ADAM ",
        "Ａｄａｍ",
        "float64",
        "conv2d",
        "W_2",
        "layer12",
        "x1",
        "case 7",
      ],
    ];
    expect(telling.filter((name) => !isTelling(name))).toEqual([]);
    expect(others.filter(isTelling)).toEqual(["case 7"]);
  });
});

it("a result keeps the texts of failing cases alone, shortened", () => {
  const one = { group: "hidden", name: "a", deciding: true, cpu: 0, wall: 0, memory: 1 } as const;
  const texts = { stdin: "1", expected: "", stdout: "x".repeat(4097), stderr: "y".repeat(4096) };
  const kept = (over: Pick<CaseResult, "verdict" | "ran">, given: object = texts) => {
    const { cases } = withoutTexts(
      resultOf("a", "relu", { cases: [{ ...one, ...over, ...given }] }),
    );
    return cases[0];
  };
  const wrong = { verdict: "WA", ran: true } as const;
  expect(kept(wrong)).toEqual({
    ...{ ...one, ...wrong, stdin: "1", stdout: "x".repeat(4096), stderr: texts.stderr },
  });
  expect(kept(wrong, {})).toEqual({ ...one, ...wrong });
  expect(kept({ verdict: "AC", ran: true })).toEqual({ ...one, verdict: "AC", ran: true });
  expect(kept({ verdict: "NA", ran: false })).toEqual({ ...one, verdict: "NA", ran: false });
});

it("a missing solution is explained by the files that may hold it", async () => {
  const why = async (names: readonly string[], problem = "relu") => {
    const root = folder(Object.fromEntries(names.map((name) => [`ann/${name}`, ""])));
    const { submissions } = await takeIn(root, "student", ["relu", "softmax"]);
    const [ann] = submissions;
    return ann && explainMissing(ann, problem)?.en;
  };
  const parts = ["a", "b", "c", "d", "e", "f", "g"].map((part) => `part ${part}.py`);
  const renamed = await why(["softmxa.py", "relu.py"], "softmax");
  expect(renamed).toMatch(/^softmax\.py .*softmxa\.py.* softmax\.py\.$/);
  expect(await why(["notes.md"])).toBeUndefined();
  expect(await why(["notes.md", "softmax.py"])).toBeUndefined();
  // A name that says nothing may be any problem's, but only if no file is recognised.
  expect(await why(["work on it.py"])).toMatch(/work on it\.py: /);
  expect(await why(["work on it.py", "softmax.py"])).toBeUndefined();
  expect(await why(["x.rar", "softmax.py"])).toMatch(/x\.rar: .*\.rar/);
  const meant = await why(["relu.java", "x.rar"]);
  expect(meant).toMatch(/relu\.java: /);
  expect(meant).not.toContain("x.rar");
  expect(await why(["relu.java"], "softmax")).toBeUndefined();
  const five = await why(parts.slice(0, 5));
  expect(parts.filter((name) => five?.includes(name))).toHaveLength(5);
  expect(five).not.toMatch(/\d/);
  const seven = await why(parts);
  expect(parts.filter((name) => seven?.includes(name))).toHaveLength(5);
  expect(seven).toMatch(/2/);
});

it("no two students have one name, whatever the platform calls them", () => {
  const claim = (key: string, student: string, id?: string): EntryClaim => ({
    ...{ key, student, inner: ["relu.py"], ...(id === undefined ? {} : { id }) },
    entry: { path: [key, "relu.py"], place: { disk: "", members: [] }, size: 0 },
  });
  const claims = [claim("1", "Bob", "7"), claim("2", "Bob", "8"), claim("3", "Bob (7)")];
  expect(
    studentsOf([...claims, claim("1", "Bob", "7")]).map(({ student, files }) => [
      student,
      files.length,
    ]),
  ).toEqual([
    ["Bob (7)", 2],
    ["Bob (7) #2", 1],
    ["Bob (8)", 1],
  ]);
});

it("a student has no id and no e-mail that the platform doesn't give, and a file no problem", async () => {
  const { intake, submissions } = await takeIn(folder({ "ann/work on it.py": "" }), "student", [
    "relu",
  ]);
  expect(intake.students.map((one) => Object.keys(one))).toEqual([["student", "files"]]);
  const accounts = submissions[0]?.matching.accounts.map((one) => Object.keys(one));
  expect(accounts).toEqual([["file", "setAside"]]);
});

it("a student's id is one at the platform of the submissions", () => {
  const student = { student: "Bob", id: "7", files: [] };
  const ids = layoutNames.map((layout) => withPlatformId(student, layout).ids);
  expect(
    Object.fromEntries(layoutNames.flatMap((name, i) => (ids[i] ? [[name, ids[i]]] : []))),
  ).toEqual({
    canvas: { canvas: "7" },
    moodle: { moodle: "7" },
    blackboard: { login: "7" },
    classroom: { github: "7" },
  });
  const nobody = { student: "Bob", files: [] };
  expect(withPlatformId(nobody, "canvas")).toBe(nobody);
});

it("a folder is listed 32 folders deep, and what is below is named", async () => {
  const path = (depth: number) => Array.from({ length: depth }, (_, i) => `d${i}`).join("/");
  const deep = async (depth: number) => {
    const entries = await listFolder(folder({ [`${path(depth)}/relu.py`]: "" }));
    return entries.map((one) => [one.path.length, one.trouble?.kind]);
  };
  expect(await deep(32)).toEqual([[33, undefined]]);
  expect(await deep(33)).toEqual([[33, "refused"]]);
});

it("a file that can't be a program is a finding that says why", async () => {
  const { submissions } = await takeIn(
    folder({
      "a/relu.ipynb": "{",
      "a/softmax.py": Buffer.from("print(1) # caf\xe9\n", "latin1"),
      "a/gelu.py": "",
    }),
    "student",
  );
  const found = [];
  for (const id of ["relu", "softmax", "gelu"]) found.push(await read(submissions[0], id));
  expect(found).toEqual([
    expect.stringMatching(/notebook/),
    expect.stringMatching(/GBK/),
    "python: ",
  ]);
});

describe("the record of what was handed in", () => {
  it("says of each file what became of it, and of the person what is known", async () => {
    const root = folder({
      "ann/relu.py": "",
      "ann/softmax (1).py": "",
      "ann/softmx.py": "",
      "ann/notes.md": "",
      "ann/.DS_Store": "",
      "bob/hw.py": "def relu(x): ...\ndef softmax(x): ...\n",
      "cleo/a.tar": "",
      "README.md": "",
      "relu.py": "",
      ".hidden": "",
    });
    symlinkSync("nowhere", join(root, "link"));
    const { intake, submissions } = await takeIn(root, "student", ["relu", "softmax"]);
    const [ann, ...others] = submissions;
    if (!ann) throw new Error("no student");
    const ids = { id: "7", email: "a@x.edu", group: "A", ids: { canvas: "1" } };
    const records = studentRecords([{ ...ann, ...ids, isUnknown: true }, ...others]);
    const reason = { en: expect.any(String), zh: expect.any(String) };
    expect(records).toStrictEqual([
      {
        ...{ student: "ann", ...ids, unknown: true, skipped: 1 },
        files: [
          { path: "ann/notes.md", judged: false, reason },
          { path: "ann/relu.py", problem: "relu", judged: true },
          { path: "ann/softmax (1).py", problem: "softmax", judged: true, takenFor: true },
          { path: "ann/softmx.py", problem: "softmax", judged: false, reason, needsLook: true },
        ],
      },
      {
        student: "bob",
        files: [
          { path: "bob/hw.py", problem: "relu", problems: ["relu", "softmax"], judged: true },
        ],
      },
      { student: "cleo", files: [{ path: "cleo/a.tar", judged: false, reason, needsLook: true }] },
    ]);
    for (const { reason: why } of records.flatMap(({ files }) => files))
      if (why) expect(why.en).not.toBe(why.zh);
    const classFiles = classFileRecords(intake.others, ann.shown);
    expect(classFiles).toEqual([
      { path: "README.md", judged: false, reason },
      { path: "link", judged: false, reason, needsLook: true },
      { path: "relu.py", judged: false, reason, needsLook: true },
    ]);
    expect(new Set(classFiles.map((one) => one.reason?.en)).size).toBe(3);
  });

  it("has a notebook that a browser renamed, however large its pictures are", async () => {
    const picture = { cell_type: "markdown", source: "x".repeat(1_100_000) };
    const cells = [picture, { cell_type: "code", source: "print(1)" }];
    const text = JSON.stringify({ nbformat: 4, cells });
    const { submissions } = await takeIn(folder({ "a/relu.ipynb (1)": text }), "student");
    expect(await read(submissions[0], "relu")).toMatch(/^python: .*print\(1\)/s);
  });

  it("lists every file of no student", async () => {
    const names = Array.from({ length: 203 }, (_, i) => [`${i}.txt`, ""]);
    const { intake } = await takeIn(
      folder({ ...Object.fromEntries(names), "a/relu.py": "" }),
      "student",
    );
    expect(classFileRecords(intake.others, () => "")).toHaveLength(203);
  });

  it("lists 200 files of a student, and counts the others", async () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => [`a/${i}.txt`, ""]);
    for (const [count, more] of [
      [200, undefined],
      [203, 3],
    ] as const) {
      const { submissions } = await takeIn(folder(Object.fromEntries(names(count))), "student");
      const [record] = studentRecords(submissions);
      expect([record?.files.length, record?.moreFiles]).toEqual([200, more]);
    }
    // What is judged or needs a look is never among the others.
    const late = { "a/x.jl": "", "a/z/relu.py": "" };
    const root = folder({ ...Object.fromEntries(names(203)), ...late });
    const [record] = studentRecords((await takeIn(root, "student")).submissions);
    expect(record?.files.slice(0, 3)).toMatchObject([
      { path: "a/z/relu.py", judged: true },
      { path: "a/x.jl", needsLook: true },
      { path: "a/0.txt", judged: false },
    ]);
    expect(record).toMatchObject({ files: { length: 200 }, moreFiles: 5 });
  });
});

describe("an archive", () => {
  it("is one by the longest ending of its name", () => {
    const names = [
      "a.zip",
      "A.Tar.GZ",
      "a.tgz",
      "a.tar",
      "a.gz",
      "a.tar.xz",
      "a.7z",
      ".zip",
      "zip",
    ];
    expect(names.map((name) => [archiveName(name)?.ending, archiveName(name)?.kind])).toEqual([
      [".zip", "zip"],
      [".Tar.GZ", "gzip"],
      [".tgz", "gzip"],
      [".tar", "tar"],
      [".gz", undefined],
      [".tar.xz", undefined],
      [".7z", undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(["hw.tar.gz", "hw.py", "a.b.ZIP"].map(withoutArchiveEnding)).toEqual([
      ...["hw", "hw.py", "a.b"],
    ]);
  });

  it("may hold as much as its limits say, and not one more", () => {
    const limits = {
      ...archiveLimits,
      files: 2,
      entries: 4,
      total: 10,
      unpacked: 300_000,
      ratio: 2,
    };
    const left = (use: (budget: ArchiveBudget, turn: number) => void) => {
      const budget = new ArchiveBudget(limits);
      for (let count = 0; ; count += 1) {
        try {
          use(budget, count + 1);
        } catch (error) {
          return [count, (error as Error).message];
        }
      }
    };
    expect(left((one) => one.countEntry(false))).toEqual([2, "tooManyFiles"]);
    expect(left((one) => one.countEntry(true))).toEqual([4, "tooManyFiles"]);
    expect(left((one) => one.countRead(5))).toEqual([2, "tooLarge"]);
    // A small archive may be as large as one of 100 KiB.
    const bomb = [2, "bomb"];
    expect(left((one, turn) => one.countUnpacked(1, turn * 102_400, 1))).toEqual(bomb);
    expect(left((one, turn) => one.countUnpacked(1, turn * 200_001, 200_001))).toEqual(bomb);
    // Bytes of a tar around it are none of its own.
    expect(left((one) => one.countUnpacked(100_000, 1, 1))).toEqual([3, "tooLarge"]);
  });

  it("may hold any number of files and folders that nobody handed in", () => {
    const count = (name: string, kind: "file" | "folder") => () => {
      const budget = new ArchiveBudget({ ...archiveLimits, files: 1 });
      for (let turn = 0; turn < 2; turn += 1) memberOf(name, kind, 0, budget);
    };
    expect(count("venv/", "folder")).not.toThrow();
    expect(count("Thumbs.db", "file")).not.toThrow();
    // A file may be called like the folder of a tool, and a folder like the file of a system.
    expect(count("build", "file")).toThrow("tooManyFiles");
    expect(count("Thumbs.db/", "folder")).toThrow("tooManyFiles");
  });

  it("has members inside and outside of it", () => {
    const outside = ["/a", "\\a", "c:a", "..", "../a", "a/../b", "a\\..\\b", "a\0b"];
    const inside = ["a", "./a", "a//b/", "..a/b..", "ab:c", "ab/c:d"];
    const isOutside = (name: string) =>
      memberOf(name, "file", 0, new ArchiveBudget(archiveLimits)).isOutside;
    expect([...outside, ...inside].filter(isOutside)).toEqual(outside);
    expect(memberOf("./a//b/", "folder", 0, new ArchiveBudget(archiveLimits)).path).toEqual([
      ...["a", "b"],
    ]);
  });
});

describe("the name of a file", () => {
  it("is skipped in the folders of tools, and if a system made it", () => {
    const keep = (path: string, isFile = true) => skippedAt(path.split("/"), isFile);
    const files = ["a.py", "a/.git/x/y", ".a.py", "b/~$a.docx", "b/Thumbs.db", "venv/lib/a.py"];
    expect(files.map((path) => keep(path))).toEqual([undefined, 2, 1, 2, 2, 1]);
    const others = ["venv", "~$a", "a.egg-info", "a/build", "Thumbs.db", "src/a"];
    expect(others.map((path) => keep(path, false))).toEqual([
      1,
      undefined,
      1,
      2,
      undefined,
      undefined,
    ]);
    expect(["venv", "a.egg-info/x", "build", "desktop.ini"].map((path) => keep(path))).toEqual([
      ...[undefined, 1, undefined, 1],
    ]);
  });

  it("is mended if a mail program or a browser changed it", () => {
    const names = [
      "a.py",
      "A.PY",
      "a.py.py",
      "a.py.txt",
      "a.py (1)",
      "a.ipynb_(12)",
      "a.cpp.download",
    ];
    expect(names.map((name) => Object.values(sourceName(name)))).toEqual([
      ["a", ".py", false],
      ["A", ".py", false],
      ["a", ".py", true],
      ["a", ".py", true],
      ["a  (1)", ".py", true],
      ["a _(12)", ".ipynb", true],
      ["a", ".cpp", true],
    ]);
    const others = ["a.txt", "README", "a.java.txt", "a.py.txt.txt", "a.py (x)"];
    expect(others.map((name) => Object.values(sourceName(name)))).toEqual([
      ["a", undefined, false],
      ["README", undefined, false],
      ["a.java", undefined, false],
      ["a.py.txt", undefined, false],
      ["a", undefined, false],
    ]);
  });

  it("may be somebody's work", () => {
    const work = ["a.py", "a.JS", "a.ipynb", "a.java", "a.R", "a.pdf", "a.py.txt", "a.IPYNB.TXT"];
    const others = ["a.txt", "a.csv", "README", "py.txt", "a.py.txt.bak", "java"];
    expect([...work, ...others].filter(isHandedIn)).toEqual(work);
  });
});
