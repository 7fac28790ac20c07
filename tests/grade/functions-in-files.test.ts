import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functionsInFiles } from "../../src/grade/intake/functions-in-files.ts";
import { NameIndex } from "../../src/grade/intake/match-name.ts";
import { functionsIn } from "../../src/judge/python-lines.ts";
import { aside, judged, read, type Taken, takeIn } from "./intake.ts";
import { folder } from "./temporary.ts";

const asked = ["softmax", "relu", "sigmoid"];
const define = (...names: string[]) =>
  names.map((name) => `def ${name}(x):\n    return 1\n`).join("\n\n");
const notebook = (...cells: string[]) =>
  JSON.stringify({
    nbformat: 4,
    cells: cells.map((source) => ({ cell_type: "code", source })),
  });
const of = (taken: Taken, student: string) => Object.fromEntries(judged(taken))[student];

describe("a file whose name says no problem", () => {
  it("serves each problem whose function it defines and that has no file of its own", async () => {
    const taken = await takeIn(
      folder({
        "ann/hw1.py": define("softmax", "relu", "helper"),
        "bob/hw1.ipynb": notebook("%time", define("softmax"), define("relu")),
        "bob/relu.py": "x",
        "carl/homework/all.py":
          "class Solution:\n    def softmax(self, x): ...\nsigmoid = lambda z: 1\n",
      }),
      "auto",
      asked,
    );
    expect(of(taken, "ann")).toEqual({ softmax: "ann/hw1.py", relu: "ann/hw1.py" });
    expect(of(taken, "bob")).toEqual({ softmax: "bob/hw1.ipynb", relu: "bob/relu.py" });
    expect(of(taken, "carl")).toEqual({
      softmax: "carl/homework/all.py",
      sigmoid: "carl/homework/all.py",
    });
    const [ann, bob] = taken.submissions;
    expect(ann?.matching.accounts).toMatchObject([{ problems: ["softmax", "relu"] }]);
    expect(await read(ann, "softmax")).toContain("def softmax");
    expect(await read(bob, "softmax")).toMatch(/^python: [^{]*def softmax/);
  });

  it("is read only if it is Python", async () => {
    const taken = await takeIn(
      folder({
        ...{ "ann/notes.txt": define("softmax"), "bob/hw1.py": define("relu") },
        "carl/hw1.js": `const python = \`\n${define("softmax")}\`;\n`,
      }),
      "auto",
      asked,
    );
    expect(of(taken, "ann")).toEqual({});
    expect(of(taken, "carl")).toEqual({});
    expect(of(taken, "bob")).toEqual({ relu: "bob/hw1.py" });
  });

  it("is read for the functions of the assignment alone; one named after a problem is not", async () => {
    const { intake } = await takeIn(
      folder({ "ann/relu.py": define("softmax"), "ann/hw1.py": define("gelu", "sigmoid") }),
      "auto",
    );
    const names = new NameIndex([...asked, "gelu"].map((id) => ({ id, aliases: [], titles: [] })));
    const what = { names, exactOnly: false };
    const found = await functionsInFiles(intake.students, { ...what, problems: new Set(asked) });
    expect([...found].map(([{ path }, problems]) => [path.join("/"), problems])).toEqual([
      ["ann/hw1.py", ["sigmoid"]],
    ]);
  });

  it("may be a notebook in any folder", async () => {
    const cells = notebook(define("softmax"), define("relu"));
    const taken = await takeIn(folder({ "ann/week 1/drafts/hw1.ipynb": cells }), "auto", asked);
    expect(Object.keys(of(taken, "ann") ?? {})).toEqual(["relu", "softmax"]);
  });

  it("is judged with a remark that says so, and a file with the problem's name without one", async () => {
    const taken = await takeIn(
      folder({ "ann/hw1.py": define("softmax"), "ann/relu.py": define("relu") }),
      "auto",
      asked,
    );
    const chosen = taken.submissions[0]?.matching.chosen;
    expect(chosen?.get("softmax")).toMatchObject({ isByFunction: true, isNear: false });
    expect(chosen?.get("relu")).toMatchObject({ isByFunction: false, isNear: false });
  });

  it("is judged before one in a deeper folder that defines the same function", async () => {
    const text = define("softmax");
    const taken = await takeIn(
      folder({ "ann/a/hw1.py": text, "ann/hw1.py": text, "ann/hw1.ipynb": notebook(text) }),
      "auto",
      asked,
    );
    expect(of(taken, "ann")).toEqual({ softmax: "ann/hw1.py" });
  });

  it("is found in an archive too", async () => {
    const root = folder();
    const inside = folder({ "hw/hw1.py": define("softmax", "relu") });
    execFileSync("tar", ["-czf", join(root, "ann.tgz"), "-C", inside, "hw"]);
    const taken = await takeIn(root, "auto", asked);
    expect(Object.keys(of(taken, "ann") ?? {})).toEqual(["relu", "softmax"]);
  });

  it("is named as another file if two define one function", async () => {
    const taken = await takeIn(
      folder({ "ann/hw1.py": define("softmax"), "ann/utils.py": define("softmax", "relu") }),
      "auto",
      asked,
    );
    expect(of(taken, "ann")).toEqual({ softmax: "ann/hw1.py", relu: "ann/utils.py" });
    expect(taken.submissions[0]?.matching.chosen.get("softmax")?.others).toHaveLength(1);
    expect(taken.submissions.flatMap(aside)).toEqual([]);
  });

  it.each([
    ["reads stdin", `${define("softmax")}\nprint(softmax(eval(input())))\n`],
    ["defines it in a string", `"""\n${define("softmax")}"""\n`],
    ["defines it in another function", "def f():\n    def softmax(x): ...\n"],
    ["defines a method of another class", "class Layer:\n    def softmax(self, x): ...\n"],
    ["is no UTF-8", "\0\x80"],
  ])("serves none if it %s", async (_, text) => {
    const taken = await takeIn(folder({ "ann/hw1.py": text, "ann/x.py": "" }), "auto", asked);
    expect(of(taken, "ann")).toEqual({});
    expect(taken.submissions.flatMap(aside)).toContain("ann/hw1.py: unmatched");
  });

  it("serves none with --exact or without an assignment", async () => {
    const root = folder({ "ann/hw1.py": define("softmax", "relu") });
    expect(of(await takeIn(root, "auto", asked, true), "ann")).toEqual({});
    expect(of(await takeIn(root, "auto"), "ann")).toEqual({});
  });
});

describe("the functions of a source", () => {
  it("are those of its top level and of class Solution", () => {
    const source = [
      ...["def f(x):", "    def inner(): ...", "async def g(): ...", "h: int = lambda x: x"],
      ...["class Solution(Base):", "    y = 1", "    @staticmethod", "    def m(x): ..."],
      ...[
        "class Other:",
        "    def n(self): ...",
        "x = (1,",
        "def no(): ...",
        ")",
        "# def o(): ...",
      ],
    ].join("\n");
    expect([...functionsIn(source)]).toEqual(["f", "g", "h", "m"]);
  });
});
