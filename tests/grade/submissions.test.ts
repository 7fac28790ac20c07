import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SubmissionReader } from "../../src/grade/read-submission.ts";
import type { Submission } from "../../src/grade/submissions.ts";
import { aside, judged, read, takeIn } from "./intake.ts";
import { folder } from "./temporary.ts";

type Named = "student" | "problem" | "repository";
const found = async (root: string, layout: Named) => judged(await takeIn(root, layout));
const submissionsIn = async (root: string, layout: Named) =>
  (await takeIn(root, layout)).submissions;

describe("the three layouts", () => {
  it("student: a file or a folder a problem", async () => {
    const root = folder({
      "bob/softmax.py": "",
      "bob/log_softmax.py": "",
      "alice/softmax/solution.py": "",
      "alice/softmax/notes.txt": "",
      "alice/readme.md": "",
      "carol/.gitkeep": "",
    });
    expect(await found(root, "student")).toEqual([
      ["alice", { softmax: "alice/softmax/solution.py" }],
      ["bob", { "log-softmax": "bob/log_softmax.py", softmax: "bob/softmax.py" }],
      ["carol", {}],
    ]);
  });

  it("problem: a file a student", async () => {
    const root = folder({ "softmax/b.py": "", "softmax/a.py": "", "Log_Softmax/a.py": "" });
    expect(await found(root, "problem")).toEqual([
      ["a", { "log-softmax": "Log_Softmax/a.py", softmax: "softmax/a.py" }],
      ["b", { softmax: "softmax/b.py" }],
    ]);
  });

  it("repository: one student's, at its root or in solutions/", async () => {
    const root = join(
      folder({ "hw-alice/solutions/relu.py": "", "hw-alice/softmax.py": "" }),
      "hw-alice",
    );
    expect(await found(root, "repository")).toEqual([
      ["hw-alice", { softmax: "softmax.py", relu: "solutions/relu.py" }],
    ]);
  });
});

describe("names", () => {
  it("are one whether accents were typed apart or together, in code unit order", async () => {
    const root = folder({
      "Jose\u0301/relu.py": "",
      "李雷/relu.py": "",
      "=cmd()/relu.py": "",
      "a b/relu.py": "",
    });
    expect((await submissionsIn(root, "student")).map(({ student }) => student)).toEqual([
      "=cmd()",
      "Jos\u00e9",
      "a b",
      "李雷",
    ]);
  });

  it("that come twice are distinguished, with a finding each; the class goes on", async () => {
    const both = folder({ "alice/relu.py": "x", "alice.zip": "", "bob/relu.py": "y" });
    const [folders, archive, bob] = await submissionsIn(both, "student");
    expect([folders, archive, bob].map((one) => one?.student)).toEqual([
      "alice [alice.zip]",
      "alice [alice]",
      "bob",
    ]);
    expect(await read(archive, "relu")).toBe("python: x");
    expect(await read(folders, "relu")).toContain("several submissions of alice");
    expect(await read(bob, "relu")).toBe("python: y");
    const accents = folder({ "Jose\u0301/relu.py": "", "Jos\u00e9/relu.py": "" });
    const twice = await submissionsIn(accents, "student");
    expect(twice.map(({ student }) => student)).toEqual(["Jos\u00e9 [1]", "Jos\u00e9 [2]"]);
  });

  it("that are no UTF-8 are that student's finding alone", async () => {
    const root = folder({ "bob/relu.py": "x" });
    execFileSync("python3", [
      "-c",
      `import os; os.mkdir(os.fsencode(${JSON.stringify(root)}) + b"/\\xff\\xfe")`,
    ]);
    const [bob, strange] = await submissionsIn(root, "student");
    expect(await read(bob, "relu")).toBe("python: x");
    expect(await read(strange, "relu")).toMatch(/can't be read \(ENOENT\)/);
  });
});

describe("files that are not solutions", () => {
  it("hidden files and caches are passed over", async () => {
    const root = folder({
      ".git/relu.py": "",
      "a/.relu.py": "",
      "a/__pycache__/relu.py": "",
      "a/relu.py": "",
    });
    expect(await found(root, "student")).toEqual([["a", { relu: "a/relu.py" }]]);
  });

  it("Python goes before other languages, a file before a folder", async () => {
    const root = folder({
      "a/relu.py": "",
      "a/relu.cpp": "",
      "a/relu.js": "",
      "a/relu/solution.py": "",
    });
    expect(await found(root, "student")).toEqual([["a", { relu: "a/relu.py" }]]);
  });

  it("links are reported and never followed: to a file, a problem's folder, a student, an archive", async () => {
    const root = folder({
      "bob/relu.py": "secret",
      "bob/gru/solution.py": "secret",
      "alice/sigmoid.py": "",
    });
    symlinkSync(join(root, "bob/relu.py"), join(root, "alice/relu.py"));
    symlinkSync(join(root, "bob/gru"), join(root, "alice/gru"));
    symlinkSync(join(root, "bob"), join(root, "mallory"));
    symlinkSync(join(root, "bob"), join(root, "zed.zip"));
    symlinkSync("/nowhere", join(root, "README"));
    const [alice, bob, mallory, zed, ...others] = await submissionsIn(root, "student");
    expect(others).toEqual([]);
    const link = "is a link; links are not followed";
    expect(await read(alice, "relu")).toBe(link);
    expect(await read(alice, "gru-forward")).toBe(link);
    expect(await read(bob, "relu")).toBe("python: secret");
    expect(await read(mallory, "relu")).toBe(`relu.py was not found. mallory: ${link}.`);
    expect(await read(zed, "relu")).toBe(`relu.py was not found. zed.zip: ${link}.`);
  });

  it("a repository's solutions/ that is a link leads nowhere", async () => {
    const root = folder({ "course/softmax.py": "secret", "hw/relu.py": "x" });
    symlinkSync(join(root, "course"), join(root, "hw/solutions"));
    const taken = await takeIn(join(root, "hw"), "repository");
    expect(judged(taken)).toEqual([["hw", { relu: "relu.py" }]]);
    expect(taken.submissions.flatMap(aside)).toEqual(["solutions: link"]);
  });

  it("a pipe, a folder and a file that is too long are findings, and missing is missing", async () => {
    const root = folder({ "a/relu.py": Buffer.alloc(1_048_577), "a/softmax.py/x.txt": "" });
    execFileSync("mkfifo", [join(root, "a/sigmoid.py"), join(root, "a/pipe")]);
    const [a] = await submissionsIn(root, "student");
    expect(await read(a, "relu")).toBe("has more than 1048576 bytes");
    expect(await read(a, "sigmoid")).toBe("is not a regular file");
    expect(await read(a, "softmax")).toBe(
      "softmax.py was not found. softmax.py/x.txt: files of this kind can't be judged.",
    );
    expect(await read(a, "gru-forward")).toBe("missing");
    expect(a && aside(a)).toContain("a/pipe: special");
  });

  it("a file of the greatest length is read", async () => {
    const root = folder({ "a/relu.py": Buffer.alloc(1_048_576, "#") });
    const [a] = await submissionsIn(root, "student");
    expect(await read(a, "relu")).toHaveLength("python: ".length + 1_048_576);
  });

  it.each(["student", "problem"] as const)(
    "an empty folder in the layout %s is an error with the next step",
    async (layout) => {
      const root = folder();
      await expect(submissionsIn(root, layout)).rejects.toThrow(
        `contains no submission in the layout "${layout}". It is empty.`,
      );
      await expect(submissionsIn(join(root, "nowhere"), layout)).rejects.toThrow("does not exist");
    },
  );

  it("an empty repository is a student without files", async () => {
    const [nobody, ...others] = await submissionsIn(folder(), "repository");
    expect(others).toEqual([]);
    expect(await read(nobody, "relu")).toBe("missing");
  });

  it("a problem's folder that can't be read stops nobody else", async () => {
    const root = folder({ "relu/bob.py": "x" });
    execFileSync("python3", [
      "-c",
      `import os; os.mkdir(os.fsencode(${JSON.stringify(root)}) + b"/\\xff\\xfe")`,
    ]);
    const taken = await takeIn(root, "problem");
    expect(judged(taken)).toEqual([["bob", { relu: "relu/bob.py" }]]);
    expect(taken.intake.others).toMatchObject([{ trouble: { kind: "unreadable", why: "ENOENT" } }]);
  });

  it("a file is no folder of submissions", async () => {
    const root = folder({ "a.txt": "" });
    await expect(submissionsIn(join(root, "a.txt"), "student")).rejects.toThrow("is not a folder");
  });
});

describe("several files of one problem", () => {
  const remark = async (submission: Submission | undefined) => {
    if (!submission) throw new Error("no submission");
    const one = await new SubmissionReader(submission).find("conv2d");
    return one.kind === "program" ? [one.file.split("/").at(-1), one.remark?.en] : [one.kind];
  };
  const said = (judged: string, others: string) =>
    `there are several files for this problem: ${judged} was judged, ${others} not`;

  it("are reported, with the judged one", async () => {
    const root = folder({
      "a/Conv2d.py": "",
      "a/conv2d.py": "",
      "a/conv2d.js": "",
      "a/conv2d/solution.py": "",
      "b/conv2d.py": "",
      "b/relu.py": "",
    });
    const [a, b] = await submissionsIn(root, "student");
    expect(await remark(a)).toEqual([
      "conv2d.py",
      said("conv2d.py", "Conv2d.py, conv2d/solution.py, conv2d.js"),
    ]);
    expect(await remark(b)).toEqual(["conv2d.py", undefined]);
  });

  it("may be a link too, but a file is judged, whatever its name is", async () => {
    const root = folder({ "a/src/hw_conv2d.py": "x" });
    symlinkSync("src/hw_conv2d.py", join(root, "a/conv2d.py"));
    const [a] = await submissionsIn(root, "student");
    expect(await remark(a)).toEqual(["hw_conv2d.py", expect.stringContaining("conv2d.py not")]);
    expect(a && aside(a)).toEqual(["a/conv2d.py: link conv2d"]);
  });

  it("may have the problem's other name, and its id goes before", async () => {
    const root = folder({
      "a/simple_conv2d.py": "",
      "b/simple_conv2d.py": "",
      "b/conv2d/solution.py": "",
    });
    const [a, b] = await submissionsIn(root, "student");
    expect(await remark(a)).toEqual(["simple_conv2d.py", undefined]);
    expect(await remark(b)).toEqual([
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
    for (const one of await submissionsIn(root, "student")) {
      expect(await remark(one)).toEqual([
        "conv2d.py",
        said("z/conv2d.py", "x/y/conv2d.py, conv2d/solution.py, x/conv2d.js"),
      ]);
      const read = await new SubmissionReader(one).find("conv2d");
      expect(read.file).toMatch(/^[ab]\.zip\/z\/conv2d\.py$/);
    }
  });
});

describe("a remark on a program", () => {
  const remark = async (submission: Submission | undefined, problem: string) => {
    if (!submission) throw new Error("no submission");
    const one = await new SubmissionReader(submission).find(problem);
    return one.kind === "program" ? one.remark?.en : one.kind;
  };

  it("says that its function, and not its name, told which problem it solves", async () => {
    const root = folder({ "a/hw.py": "def relu(x): ...\n" });
    const { submissions } = await takeIn(root, "student", ["relu"]);
    expect(await remark(submissions[0], "relu")).toBe(
      "hw.py defines the function of relu, and no file is named after it",
    );
  });

  it("names all submissions of a student who has several", async () => {
    const [a] = await submissionsIn(folder({ "a/relu.py": "" }), "student");
    expect(await remark(a, "relu")).toBeUndefined();
    const twice = a && { ...a, student: "Ann [a]", namesakes: ["a", "ann"] };
    expect(await remark(twice, "relu")).toBe("there are several submissions of Ann [a]: a, ann");
  });
});

describe("a program", () => {
  it("is named after its problem, never after its student", async () => {
    const root = folder({ "softmax/alice.py": "x", "relu/alice.CPP": "y" });
    mkdirSync(join(root, "empty"));
    const [alice] = await submissionsIn(root, "problem");
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
