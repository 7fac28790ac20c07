import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { SubmissionReader } from "../../src/grade/read-submission.ts";
import { findSubmissions, type Layout, type Submission } from "../../src/grade/submissions.ts";
import { folder } from "./temporary.ts";

/** What was found, with paths from the root on. */
function found(root: string, layout: Layout) {
  return findSubmissions(root, layout).map(({ student, files }) => [
    student,
    Object.fromEntries([...files].map(([id, path]) => [id, relative(root, path)])),
  ]);
}

/** What one student has for one problem. */
async function read(submission: Submission | undefined, problem: string) {
  if (!submission) throw new Error("no submission");
  const one = await new SubmissionReader(submission).find(problem);
  return one.kind === "program"
    ? `${one.program.language}: ${Buffer.from(one.program.source)}`
    : one.kind === "finding"
      ? one.finding.en
      : one.kind;
}

describe("the three layouts", () => {
  it("student: a file or a folder a problem", () => {
    const root = folder({
      "bob/softmax.py": "",
      "bob/log_softmax.py": "",
      "alice/softmax/solution.py": "",
      "alice/softmax/notes.txt": "",
      "alice/readme.md": "",
      "carol/.gitkeep": "",
    });
    expect(found(root, "student")).toEqual([
      ["alice", { softmax: "alice/softmax/solution.py" }],
      ["bob", { "log-softmax": "bob/log_softmax.py", softmax: "bob/softmax.py" }],
      ["carol", {}],
    ]);
  });

  it("problem: a file a student", () => {
    const root = folder({ "softmax/b.py": "", "softmax/a.py": "", "Log_Softmax/a.py": "" });
    expect(found(root, "problem")).toEqual([
      ["a", { "log-softmax": "Log_Softmax/a.py", softmax: "softmax/a.py" }],
      ["b", { softmax: "softmax/b.py" }],
    ]);
  });

  it("repository: one student's, at its root or in solutions/", () => {
    const root = join(
      folder({ "hw-alice/solutions/relu.py": "", "hw-alice/softmax.py": "" }),
      "hw-alice",
    );
    expect(found(root, "repository")).toEqual([
      ["hw-alice", { softmax: "softmax.py", relu: "solutions/relu.py" }],
    ]);
  });
});

describe("names", () => {
  it("are one whether accents were typed apart or together, in code unit order", () => {
    const root = folder({
      "Jose\u0301/relu.py": "",
      "李雷/relu.py": "",
      "=cmd()/relu.py": "",
      "a b/relu.py": "",
    });
    expect(findSubmissions(root, "student").map(({ student }) => student)).toEqual([
      "=cmd()",
      "Jos\u00e9",
      "a b",
      "李雷",
    ]);
  });

  it("must not come twice, as a folder and as an archive or with accents of two kinds", () => {
    const both = folder({ "alice/relu.py": "", "alice.zip": "" });
    expect(() => findSubmissions(both, "student")).toThrow('two submissions by "alice"');
    const accents = folder({ "Jose\u0301/relu.py": "", "Jos\u00e9/relu.py": "" });
    expect(() => findSubmissions(accents, "student")).toThrow("two submissions");
  });

  it("that are no UTF-8 are that student's finding alone", async () => {
    const root = folder({ "bob/relu.py": "x" });
    execFileSync("python3", [
      "-c",
      `import os; os.mkdir(os.fsencode(${JSON.stringify(root)}) + b"/\\xff\\xfe")`,
    ]);
    const [bob, strange] = findSubmissions(root, "student");
    expect(await read(bob, "relu")).toBe("python: x");
    expect(await read(strange, "relu")).toMatch(/can't be read \(ENOENT\)/);
  });
});

describe("what is no solution", () => {
  it("hidden files and caches are passed over", () => {
    const root = folder({
      ".git/relu.py": "",
      "a/.relu.py": "",
      "a/__pycache__/relu.py": "",
      "a/relu.py": "",
    });
    expect(found(root, "student")).toEqual([["a", { relu: "a/relu.py" }]]);
  });

  it("Python goes before other languages, a file before a folder", () => {
    const root = folder({
      "a/relu.py": "",
      "a/relu.cpp": "",
      "a/relu.js": "",
      "a/relu/solution.py": "",
    });
    expect(found(root, "student")).toEqual([["a", { relu: "a/relu.py" }]]);
  });

  it("links are told and never followed: of a file, a folder of a problem, a student, an archive", async () => {
    const root = folder({
      "bob/relu.py": "secret",
      "bob/gru/solution.py": "secret",
      "alice/elu.py": "",
    });
    symlinkSync(join(root, "bob/relu.py"), join(root, "alice/relu.py"));
    symlinkSync(join(root, "bob/gru"), join(root, "alice/gru"));
    symlinkSync(join(root, "bob"), join(root, "mallory"));
    symlinkSync(join(root, "bob"), join(root, "zed.zip"));
    symlinkSync("/nowhere", join(root, "README"));
    const [alice, bob, mallory, zed, ...others] = findSubmissions(root, "student");
    expect(others).toEqual([]);
    const link = "is a link; links are not followed";
    expect(await read(alice, "relu")).toBe(link);
    expect(await read(alice, "gru")).toBe(link);
    expect(await read(bob, "relu")).toBe("python: secret");
    expect(await read(mallory, "relu")).toBe(link);
    expect(await read(zed, "relu")).toBe(link);
  });

  it("a repository's solutions/ that is a link leads nowhere", () => {
    const root = folder({ "course/softmax.py": "secret", "hw/relu.py": "x" });
    symlinkSync(join(root, "course"), join(root, "hw/solutions"));
    // What is left is a folder in a problem's place, told as a link when that problem is asked for.
    expect(found(join(root, "hw"), "repository")).toEqual([
      ["hw", { relu: "relu.py", solutions: "solutions" }],
    ]);
  });

  it("a pipe, a folder and a file that is too long are findings, and missing is missing", async () => {
    const root = folder({ "a/relu.py": Buffer.alloc(1_048_577), "a/softmax.py/x.txt": "" });
    execFileSync("mkfifo", [join(root, "a/elu.py")]);
    const [a] = findSubmissions(root, "student");
    expect(await read(a, "relu")).toBe("has more than 1048576 bytes");
    expect(await read(a, "elu")).toBe("is not a regular file");
    expect(await read(a, "softmax")).toBe("missing");
    expect(await read(a, "gru")).toBe("missing");
  });

  it.each(["student", "problem", "repository"] as const)(
    "an empty folder in the layout %s is an error with the next step",
    (layout) => {
      const root = folder();
      expect(() => findSubmissions(root, layout)).toThrow(
        `contains no submission in the layout "${layout}"`,
      );
      expect(() => findSubmissions(join(root, "nowhere"), layout)).toThrow("does not exist");
    },
  );

  it("a problem's folder that can't be read is an error with its path", () => {
    const root = folder({ "relu/bob.py": "x" });
    execFileSync("python3", [
      "-c",
      `import os; os.mkdir(os.fsencode(${JSON.stringify(root)}) + b"/\\xff\\xfe")`,
    ]);
    expect(() => findSubmissions(root, "problem")).toThrow(`${root}: can't be read (ENOENT).`);
  });

  it("a file is no folder of submissions", () => {
    const root = folder({ "a.txt": "" });
    expect(() => findSubmissions(join(root, "a.txt"), "student")).toThrow("is not a folder");
  });
});

describe("several files of one problem", () => {
  const remark = async (submission: Submission | undefined, aliases: string[] = []) => {
    if (!submission) throw new Error("no submission");
    const one = await new SubmissionReader(submission).find("conv2d", aliases);
    return one.kind === "program" ? [one.file.split("/").at(-1), one.remark?.en] : [one.kind];
  };
  const said = (judged: string, others: string) =>
    `there are several files for this problem: ${judged} was judged, ${others} not`;

  it("are told, with the one that was judged", async () => {
    const root = folder({
      "a/Conv2d.py": "",
      "a/conv2d.py": "",
      "a/conv2d.js": "",
      "a/conv2d/solution.py": "",
      "b/conv2d.py": "",
      "b/relu.py": "",
    });
    const [a, b] = findSubmissions(root, "student");
    expect(await remark(a)).toEqual([
      "conv2d.py",
      said("conv2d.py", "conv2d/solution.py, conv2d.js, Conv2d.py"),
    ]);
    expect(await remark(b)).toEqual(["conv2d.py", undefined]);
  });

  it("may have the problem's other name, and its id goes before", async () => {
    const root = folder({
      "a/simple_conv2d.py": "",
      "b/simple_conv2d.py": "",
      "b/conv2d/solution.py": "",
    });
    const [a, b] = findSubmissions(root, "student");
    expect(await remark(a, ["simple-conv2d"])).toEqual(["simple_conv2d.py", undefined]);
    expect(await remark(a)).toEqual(["missing"]);
    expect(await remark(b, ["simple-conv2d"])).toEqual([
      "solution.py",
      said("conv2d/solution.py", "simple_conv2d.py"),
    ]);
  });

  it("in an archive are the same whatever their order in it", async () => {
    const make = `
import sys, zipfile
names = ["x/conv2d.js", "x/y/conv2d.py", "conv2d/solution.py", "z/conv2d.py"]
for path, order in ((sys.argv[1] + "/a.zip", names), (sys.argv[1] + "/b.zip", names[::-1])):
    with zipfile.ZipFile(path, "w") as out:
        for name in order: out.writestr(name, name)
`;
    const root = folder();
    execFileSync("python3", ["-c", make, root]);
    for (const one of findSubmissions(root, "student")) {
      expect(await remark(one)).toEqual([
        "conv2d.py",
        said("conv2d.py", "conv2d.py, conv2d/solution.py, conv2d.js"),
      ]);
      const read = await new SubmissionReader(one).find("conv2d");
      expect(read.file).toBe("z/conv2d.py");
    }
  });
});

describe("a program", () => {
  it("is named after its problem, never after its student", async () => {
    const root = folder({ "softmax/alice.py": "x", "relu/alice.CPP": "y" });
    mkdirSync(join(root, "empty"));
    const [alice] = findSubmissions(root, "problem");
    if (!alice) throw new Error("no submission");
    const reader = new SubmissionReader(alice);
    expect(await reader.find("softmax")).toMatchObject({
      program: { name: "softmax.py", language: "python" },
    });
    expect(await reader.find("relu")).toMatchObject({
      program: { name: "relu.cpp", language: "cpp" },
    });
  });
});
