import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DljError } from "../../src/error.ts";
import { languages } from "../../src/text/language.ts";
import { aside, judged, read, takeIn } from "./intake.ts";
import { tar } from "./tar.ts";
import { folder } from "./temporary.ts";
import { zip } from "./zip.ts";

const auto = async (root: string) => {
  const taken = await takeIn(root, "auto");
  return [taken.intake.layout, ...judged(taken)];
};

describe("--layout auto", () => {
  it("knows Canvas: the later upload goes first, ids are the platform's", async () => {
    const root = folder({
      "smithbob_340934_208490284_softmax.py": "old",
      "smithbob_340934_208490300_softmax-1.py": "new",
      "smithbob_340934_208490285_relu.py": "",
      "liwei_LATE_340935_208490299_softmax.py": "",
    });
    expect(await auto(root)).toEqual([
      "canvas",
      ["liwei", { softmax: "liwei_LATE_340935_208490299_softmax.py" }],
      [
        "smithbob",
        {
          relu: "smithbob_340934_208490285_relu.py",
          softmax: "smithbob_340934_208490300_softmax-1.py",
        },
      ],
    ]);
    const { submissions } = await takeIn(root, "canvas");
    expect(submissions.map(({ id }) => id)).toEqual(["340935", "340934"]);
    expect(submissions.flatMap(aside)).toEqual([
      "smithbob_340934_208490284_softmax.py: other softmax",
    ]);
  });

  it("knows Moodle, as folders and flat; ids distinguish two people of one name", async () => {
    const folders = folder({
      "Bob Smith_657737_assignsubmission_file_/softmax.py": "",
      "Bob Smith_657738_assignsubmission_file_/softmax.py": "",
      "Bob Smith_657738_assignsubmission_onlinetext_/onlinetext.html": "",
    });
    expect(await auto(folders)).toEqual([
      "moodle",
      ["Bob Smith (657737)", { softmax: "Bob Smith_657737_assignsubmission_file_/softmax.py" }],
      ["Bob Smith (657738)", { softmax: "Bob Smith_657738_assignsubmission_file_/softmax.py" }],
    ]);
    const flat = folder({ "王小明_657737_assignsubmission_file_softmax.py": "" });
    expect(await auto(flat)).toEqual([
      "moodle",
      ["王小明", { softmax: "王小明_657737_assignsubmission_file_softmax.py" }],
    ]);
  });

  it("knows Blackboard: the last attempt goes first", async () => {
    const [first, second] = ["2026-03-01-12-30-45", "2026-03-02-08-00-00"];
    const root = folder({
      [`Homework 1_bsmith_attempt_${first}_softmax.py`]: "",
      [`Homework 1_bsmith_attempt_${first}.txt`]: "Name: Bob Smith (bsmith)",
      [`Homework 1_bsmith_attempt_${second}_softmax.py`]: "",
    });
    expect(await auto(root)).toEqual([
      "blackboard",
      ["bsmith", { softmax: `Homework 1_bsmith_attempt_${second}_softmax.py` }],
    ]);
  });

  it("knows Gradescope's export with its metadata, also one folder too high", async () => {
    const metadata = `---
submission_12345:
  :submitters:
  - :name: Ann Lee
    :sid: 'A1'
    :email: ann@x.edu
submission_12346:
  :submitters:
  - :name: Bob
    :sid: 'B1'
  - :name: 李雷
    :sid: 'B2'
`;
    const files = {
      "assignment_9100_export/submission_metadata.yml": metadata,
      "assignment_9100_export/submission_12345/hw/softmax.py": "",
      "assignment_9100_export/submission_12346/relu.py": "",
      "assignment_9100_export/submission_12347/relu.py": "",
    };
    const root = folder(files);
    for (const place of [root, join(root, "assignment_9100_export")]) {
      const [layout, ...students] = await auto(place);
      expect(layout).toBe("gradescope");
      expect(students.map(([name]) => name)).toEqual([
        "Ann Lee",
        "Bob",
        "submission_12347",
        "李雷",
      ]);
    }
    const { submissions } = await takeIn(root, "auto");
    expect(submissions[0]).toMatchObject({ id: "A1", email: "ann@x.edu" });
  });

  it("gives a person with two submissions at Gradescope a row for each", async () => {
    const submitter = "  :submitters:\n  - :name: Ann\n    :sid: A1\n";
    const root = folder({
      "submission_metadata.yml": `submission_1:\n${submitter}submission_2:\n${submitter}`,
      "a note.txt": "",
      "submission_1/relu.py": "",
      "submission_2/relu.py": "",
    });
    const { submissions } = await takeIn(root, "auto");
    const namesakes = ["submission_1", "submission_2"];
    expect(submissions).toMatchObject([
      { student: "Ann [submission_1]", id: "A1", namesakes },
      { student: "Ann [submission_2]", id: "A1", namesakes },
    ]);
  });

  it("knows nbgrader's submitted/ from above and from within, and Classroom's clones", async () => {
    const root = folder({
      "submitted/bob/hw1/softmax.py": "",
      "submitted/readme.txt": "",
      "release/hw1/softmax.py": "",
    });
    expect(await auto(root)).toEqual([
      "nbgrader",
      ["bob", { softmax: "submitted/bob/hw1/softmax.py" }],
    ]);
    expect(await auto(join(root, "submitted"))).toEqual([
      "nbgrader",
      ["bob", { softmax: "bob/hw1/softmax.py" }],
    ]);
    const clones = folder({
      "hw1-submissions/hw1-octocat/solutions/softmax.py": "",
      "hw1-submissions/hw1-octocat/.git/HEAD": "",
      "hw1-submissions/hw1-li-lei/softmax.py": "",
    });
    const [layout, ...students] = await auto(clones);
    expect([layout, ...students.map(([name]) => name)]).toEqual(["classroom", "li-lei", "octocat"]);
  });

  it("says why there is nothing to take in", async () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((name) => [`${name}/relu.py`, ""]);
    const root = folder(Object.fromEntries(many));
    await expect(takeIn(root, "moodle")).rejects.toThrow(/6 entries: a\/, b\/, c\/, d\/, e\/, …/);
    const five = folder(Object.fromEntries(many.slice(1)));
    await expect(takeIn(five, "moodle")).rejects.toThrow(/5 entries: b\/, c\/, d\/, e\/, f\/\./);
    const files = { "notes.txt": "", "class.zip": "PK no archive", "class.rar": "" };
    const others = folder(files);
    await expect(takeIn(others, "problem")).rejects.toThrow(
      /3 entries: class.rar, class.zip, notes/,
    );
    await expect(takeIn(join(others, "class.zip"), "auto")).rejects.toThrow(
      /class\.zip: .*can't be read/,
    );
    for (const name of ["class.rar", "notes.txt", "none"])
      await expect(takeIn(join(others, name), "auto")).rejects.toMatchObject({ code: "usage" });
  });

  it("looks one folder further down for a platform, and in the archive of a class for students", async () => {
    const students = ({ intake, submissions }: Awaited<ReturnType<typeof takeIn>>) => [
      ...[intake.layout, ...intake.within, ":", ...submissions.map(({ student }) => student)],
    ];
    const canvas = { "export/ann_1_2_relu.py": "", "export/bob_2_3_relu.py": "" };
    for (const layout of ["auto", "canvas"] as const)
      expect(students(await takeIn(folder(canvas), layout))).toEqual([
        ...["canvas", "export", ":", "ann", "bob"],
      ]);
    const two = { "hw/ann/relu.py": "", "hw/bob/relu.py": "" };
    expect(students(await takeIn(folder(two), "auto"))).toEqual(["student", ":", "hw"]);
    const packed = async (...names: string[]) => {
      const all = await tar(names.map((name) => [name, ""] as const));
      return students(await takeIn(join(folder({ "class.tar": all }), "class.tar"), "auto"));
    };
    expect(await packed(...Object.keys(two))).toEqual(["student", "hw", ":", "ann", "bob"]);
    expect(await packed("hw/ann/relu.py")).toEqual(["student", ":", "hw"]);
    const ann = await tar([["relu.py", "a"]]);
    const archives = folder({
      "ann.tar": ann,
      "bob.TAR": ann,
      "cleo.tgz": "no archive",
      "dee.tar": await tar([]),
    });
    const taken = await takeIn(archives, "auto", ["relu"]);
    expect(students(taken)).toEqual(["student", ":", "ann", "bob", "cleo", "dee"]);
    expect(judged(taken).slice(0, 2)).toEqual([
      ["ann", { relu: "ann.tar/relu.py" }],
      ["bob", { relu: "bob.TAR/relu.py" }],
    ]);
    expect(taken.submissions.flatMap(aside)).toEqual(["cleo.tgz: refused", "dee.tar: skipped"]);
  });

  it("names the files beside the folder that holds the submissions", async () => {
    const root = folder({
      "submitted/bob/hw1/softmax.py": "",
      "release/hw1/softmax.py": "",
      "late.py": "",
    });
    const { intake, submissions } = await takeIn(root, "auto");
    const shown = intake.others.map((entry) => submissions[0]?.shown({ entry, inner: [] }));
    expect(shown).toEqual(["late.py"]);
  });

  it("takes no hidden file for a clone of Classroom", async () => {
    const students = async (...files: string[]) => {
      const root = folder(Object.fromEntries([...files, ".DS_Store"].map((file) => [file, ""])));
      const { submissions } = await takeIn(root, "classroom");
      return submissions.map(({ student }) => student);
    };
    expect(await students("hw-1-ann/relu.py", "hw-1-anna/relu.py")).toEqual(["ann", "anna"]);
    const three = ["hw-1-ann/relu.py", "hw-1-bob/relu.py", "hw-2-cleo/relu.py"];
    expect(await students(...three)).toEqual(["1-ann", "1-bob", "2-cleo"]);
    expect(await students("hw-1-ann/relu.py")).toEqual(["hw-1-ann"]);
    expect(await students("ann/relu.py", "bob/relu.py")).toEqual(["ann", "bob"]);
  });

  it("knows folders of students, of problems, a workspace and a repository", async () => {
    const students = folder({ "ann/softmax.py": "", "bob/solutions/softmax.py": "" });
    expect((await auto(students))[0]).toBe("student");
    expect((await auto(folder({ "softmax/ann.py": "", "relu/ann.py": "" })))[0]).toBe("problem");
    expect((await auto(folder({ "dlj.config.json": "{}", "solutions/relu.py": "" })))[0]).toBe(
      "repository",
    );
    expect((await auto(folder({ "relu.py": "", "data/x.csv": "" })))[0]).toBe("repository");
    // A reference beside the students' folders makes no repository of them.
    const beside = folder({ "relu.py": "", "ann/relu.py": "", "bob/relu.py": "" });
    expect((await auto(beside))[0]).toBe("student");
  });

  it("says what it found, and which layout would fit", async () => {
    const root = folder({ "ann/softmax.py": "", "bob/softmax.py": "" });
    await expect(takeIn(root, "canvas")).rejects.toThrow(
      'in the layout "canvas". It holds 2 entries: ann/, bob/. It looks like --layout student.',
    );
  });

  it("says of a student whose folder is a link why nothing was found", async () => {
    const ann = "Ann Lee_1_assignsubmission_file_";
    const moodle = folder({ "Bob_2_assignsubmission_file_/relu.py": "" });
    symlinkSync(join(moodle, "Bob_2_assignsubmission_file_"), join(moodle, ann));
    const [first] = (await takeIn(moodle, "auto")).submissions;
    const why = "is a link; links are not followed.";
    expect(await read(first, "relu")).toBe(`relu.py was not found. ${ann}: ${why}`);
    const clones = join(folder({ "hw1-submissions/hw1-bob/relu.py": "" }), "hw1-submissions");
    symlinkSync(join(clones, "hw1-bob"), join(clones, "hw1-ann"));
    const taken = await takeIn(clones, "auto");
    expect(taken.intake.layout).toBe("classroom");
    expect(await read(taken.submissions[0], "relu")).toBe(`relu.py was not found. hw1-ann: ${why}`);
  });

  it("gives no student to a clone that is named after the assignment alone", async () => {
    const root = folder({
      "hw1-submissions/hw1-/relu.py": "",
      "hw1-submissions/hw1-ann/relu.py": "",
    });
    expect(await auto(join(root, "hw1-submissions"))).toEqual([
      "classroom",
      ["ann", { relu: "hw1-ann/relu.py" }],
    ]);
  });

  it("takes an empty folder for no platform's, whatever its name is", async () => {
    const named = join(folder(), "hw1-submissions");
    mkdirSync(named);
    for (const root of [folder(), named])
      await expect(takeIn(root, "auto")).rejects.toThrow(/layout "student"\. It is empty\.$/);
  });

  it("tells the members of a Gradescope group apart by e-mail, or by name", async () => {
    const metadata = `submission_1:
  :submitters:
  - :name: Li Lei
    :email: a@x.edu
  - :name: Li Lei
    :email: b@x.edu
submission_2:
  :submitters:
  - :name: Ann
  - :name: Bob
`;
    const root = folder({
      "submission_metadata.yml": metadata,
      "submission_1/relu.py": "",
      "submission_2/relu.py": "",
    });
    const { submissions } = await takeIn(root, "auto");
    expect(submissions.map(({ student, email }) => [student, email])).toEqual([
      ["Ann", undefined],
      ["Bob", undefined],
      ["Li Lei [1]", "a@x.edu"],
      ["Li Lei [2]", "b@x.edu"],
    ]);
  });

  it("takes no file in a folder for Gradescope's metadata", async () => {
    const root = folder({
      "submission_metadata.yml/a.yml": "submission_1:\n  :submitters:\n  - :name: Ann\n",
      "submission_1/relu.py": "",
    });
    expect(await auto(root)).toEqual([
      "gradescope",
      ["submission_1", { relu: "submission_1/relu.py" }],
    ]);
  });

  it("says what to read if there is no class", async () => {
    const root = folder({ "notes.txt": "", "class.zip": "PK no archive" });
    for (const name of ["notes.txt", "class.zip", "none"])
      await expect(takeIn(join(root, name), "auto")).rejects.toSatisfy(
        (error: DljError) => error.next(languages.en) === "dlj grade --help",
      );
  });

  it("says that the archive of a class is empty, and passes over a student's that can't be read", async () => {
    const root = folder({
      "none.zip": zip([]),
      "class.zip": zip([
        { name: "ann.zip", content: "no archive" },
        { name: "bob/relu.py", content: "b" },
      ]),
    });
    await expect(takeIn(join(root, "none.zip"), "auto")).rejects.toThrow(/It is empty\.$/);
    expect(await auto(join(root, "class.zip"))).toEqual([
      "student",
      ["ann", {}],
      ["bob", { relu: "bob/relu.py" }],
    ]);
  });

  it("takes the only student's folder for that student's", async () => {
    expect(await auto(folder({ "ann/relu.py": "" }))).toEqual([
      "student",
      ["ann", { relu: "ann/relu.py" }],
    ]);
  });

  it("knows a platform's folder although a reference solution lies beside it", async () => {
    const root = folder({
      "relu.py": "",
      "export/ann_1_2_relu.py": "",
      "export/bob_2_3_relu.py": "",
    });
    expect(await auto(root)).toEqual([
      "canvas",
      ["ann", { relu: "export/ann_1_2_relu.py" }],
      ["bob", { relu: "export/bob_2_3_relu.py" }],
    ]);
  });

  it("takes an empty folder `submitted` for no class", async () => {
    const root = folder({ "ann/relu.py": "" });
    mkdirSync(join(root, "submitted"));
    expect(await auto(root)).toEqual([
      "student",
      ["ann", { relu: "ann/relu.py" }],
      ["submitted", {}],
    ]);
  });

  it("takes two files of one problem, one of them in a folder, for one person's", async () => {
    const [layout] = await auto(folder({ "relu.py": "", "drafts/relu.py": "" }));
    expect(layout).toBe("repository");
  });

  it("gives no row to hidden archives and files that a system leaves beside the students", async () => {
    const root = folder({
      "ann.zip": zip([{ name: "relu.py", content: "a" }]),
      "._ann.zip": "x",
      "._bob.py": "x",
      "~$report.docx": "x",
    });
    expect(await auto(root)).toEqual(["student", ["ann", { relu: "ann.zip/relu.py" }]]);
  });
});

describe("a layout that is asked for", () => {
  it("is taken even if the folder does not look like it", async () => {
    const strays = await takeIn(folder({ "ann.py": "", "bob.py": "" }), "student");
    expect(strays.submissions.map(({ student }) => student)).toEqual(["ann", "bob"]);
    const mine = join(folder({ "mine/hw/relu.py": "" }), "mine");
    expect(judged(await takeIn(mine, "repository"))).toEqual([["mine", { relu: "hw/relu.py" }]]);
    const unknown = await takeIn(folder({ "no problem/ann.py": "" }), "problem");
    expect(unknown.submissions.map(({ student }) => student)).toEqual(["ann"]);
    const nbgrader = await takeIn(folder({ "ann/hw1/relu.py": "" }), "nbgrader");
    expect(judged(nbgrader)).toEqual([["ann", { relu: "ann/hw1/relu.py" }]]);
    const clones = folder({ "hw-1-ann/relu.py": "", "hw-1-bob/relu.py": "" });
    expect(judged(await takeIn(clones, "classroom"))).toEqual([
      ["ann", { relu: "hw-1-ann/relu.py" }],
      ["bob", { relu: "hw-1-bob/relu.py" }],
    ]);
  });

  it("problem: a student may hand in a folder, and an archive that can't be read", async () => {
    const root = folder({
      "softmax/ann/main.py": "",
      "softmax/bob/src/relu.py": "",
      "softmax/cleo.tar.gz": "no archive",
    });
    const taken = await takeIn(root, "problem");
    expect(judged(taken)).toEqual([
      ["ann", { softmax: "softmax/ann/main.py" }],
      ["bob", { relu: "softmax/bob/src/relu.py" }],
      ["cleo", {}],
    ]);
  });
});

describe("one intake for folders and archives", () => {
  const files = {
    "ann/hw1/softmax.py": "a",
    "ann/venv/lib/softmax.py": "wrong",
    "ann/.history/relu.py": "wrong",
    "ann/README.md": "",
    "bob/softmax (1).py": "b",
    "bob/notes.jl": "",
    "carl/relu.py.txt": "c",
    "carl/log softmax.py": "d",
    "dee/solution.rar": "",
    "eve/sigmiod.py": "",
  };

  it("the same tree gives the same, unpacked, as a zip or a tar.gz of the class, and with a zip in each folder", async () => {
    const root = folder(files);
    const make = (kind: string, ending: string) => {
      const target = join(folder(), "class");
      execFileSync("python3", [
        "-c",
        "import shutil, sys; shutil.make_archive(sys.argv[1], sys.argv[2], sys.argv[3])",
        target,
        kind,
        root,
      ]);
      return target + ending;
    };
    const inner = folder();
    execFileSync("python3", [
      "-c",
      `import os, shutil, sys
for name in os.listdir(sys.argv[1]):
    os.mkdir(os.path.join(sys.argv[2], name))
    shutil.make_archive(os.path.join(sys.argv[2], name, "hw"), "zip", os.path.join(sys.argv[1], name))`,
      root,
      inner,
    ]);
    const seen = [];
    for (const place of [root, make("zip", ".zip"), make("gztar", ".tar.gz"), inner]) {
      const taken = await takeIn(place, "auto", ["softmax", "relu", "log-softmax", "sigmoid"]);
      const tidy = (path: string) =>
        path.replace(/^.*?(?=(ann|bob|carl|dee|eve)\/)/, "").replace("hw.zip/", "");
      seen.push({
        judged: judged(taken).map(([name, chosen]) => [
          name,
          Object.entries(chosen).map(([id, path]) => [id, tidy(path)]),
        ]),
        aside: taken.submissions.flatMap(aside).map(tidy),
      });
    }
    const [first, ...others] = seen;
    expect(first).toEqual({
      judged: [
        ["ann", [["softmax", "ann/hw1/softmax.py"]]],
        ["bob", [["softmax", "bob/softmax (1).py"]]],
        [
          "carl",
          [
            ["log-softmax", "carl/log softmax.py"],
            ["relu", "carl/relu.py.txt"],
          ],
        ],
        ["dee", []],
        ["eve", []],
      ],
      aside: [
        "ann/.history: skipped",
        "ann/README.md: material",
        "ann/venv: skipped",
        "bob/notes.jl: language",
        "dee/solution.rar: unknownArchive",
        "eve/sigmiod.py: unmatched sigmoid",
      ],
    });
    for (const one of others) expect(one).toEqual(first);
  });

  it("--exact judges exact names alone", async () => {
    const taken = await takeIn(folder(files), "auto", ["softmax", "relu"], true);
    expect(judged(taken).map(([, chosen]) => Object.keys(chosen))).toEqual([
      ["softmax"],
      [],
      [],
      [],
      [],
    ]);
    expect(taken.submissions.flatMap(aside)).toContain("bob/softmax (1).py: unmatched softmax");
  });

  it("judges an exact name before a near one, and neither of two near ones", async () => {
    const root = folder({
      "a/softmax.py": "",
      "a/softmax (1).py": "",
      "b/softmax (1).py": "",
      "b/softmax (2).py": "",
    });
    const taken = await takeIn(root, "student", ["softmax"]);
    expect(judged(taken)).toEqual([
      ["a", { softmax: "a/softmax.py" }],
      ["b", {}],
    ]);
    expect(taken.submissions.flatMap(aside)).toEqual([
      "a/softmax (1).py: other softmax",
      "b/softmax (1).py: ambiguous softmax",
      "b/softmax (2).py: ambiguous softmax",
    ]);
  });

  it("judges the file of the first folder if two have the same name, in code unit order of the paths", async () => {
    const root = folder({
      ...{ "ann/a/relu.py": "", "ann/a0/relu.py": "" },
      ...{ "bob/hw/relu.py": "", "bob/hw-2/relu.py": "" },
    });
    expect(judged(await takeIn(root, "student"))).toEqual([
      ["ann", { relu: "ann/a/relu.py" }],
      ["bob", { relu: "bob/hw-2/relu.py" }],
    ]);
  });

  it("knows a file by its problem although the student's name is in it, also as one word", async () => {
    const root = folder({
      "Bob Smith/smith softmax.py": "",
      "Bob Smith/bobsmith_relu.py": "",
    });
    expect(judged(await takeIn(root, "student"))).toEqual([
      ["Bob Smith", { relu: "Bob Smith/bobsmith_relu.py", softmax: "Bob Smith/smith softmax.py" }],
    ]);
  });

  it("takes a file whose name says nothing for its folder's problem, or for the only one", async () => {
    const root = folder({ "a/softmax/main.py": "", "b/hw1.py": "", "c/utils.py": "" });
    const taken = await takeIn(root, "student", ["softmax"]);
    expect(judged(taken)).toEqual([
      ["a", { softmax: "a/softmax/main.py" }],
      ["b", { softmax: "b/hw1.py" }],
      ["c", {}],
    ]);
  });

  it("reads no archive deeper than its limit, and reports only that archive", async () => {
    const root = folder({ "a/relu.py": "" });
    execFileSync("python3", [
      "-c",
      `import io, sys, zipfile
data, name = b"x", "softmax.py"
for depth in range(8):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed: packed.writestr(name, data)
    data, name = out.getvalue(), "z.zip"
open(sys.argv[1] + "/a/deep.zip", "wb").write(data)`,
      root,
    ]);
    const taken = await takeIn(root, "student", ["relu", "softmax"]);
    expect(judged(taken)).toEqual([["a", { relu: "a/relu.py" }]]);
    expect(taken.submissions.flatMap(aside)).toEqual([
      "a/deep.zip/z.zip/z.zip/z.zip/z.zip/z.zip: refused",
    ]);
  });
});
