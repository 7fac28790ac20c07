import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DljError } from "../../src/error.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { zh } from "../../src/text/zh.ts";

const own = join(packageRoot, "problems");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-problems-"));
  cpSync(join(own, "softmax"), join(folder, "softmax"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const softmax = (...parts: string[]) => join(folder, "softmax", ...parts);
const editSpec = (edit: (spec: Record<string, unknown>) => void) => {
  const spec = JSON.parse(readFileSync(softmax("problem.json"), "utf8"));
  edit(spec);
  writeFileSync(softmax("problem.json"), JSON.stringify(spec));
};
const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof DljError && error.code === "usage") return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("Catalogue", () => {
  it("finds a problem by id, by alias, in any case, with _ for -", () => {
    const catalogue = new Catalogue([own]);
    expect(catalogue.find("log-softmax").id).toBe("log-softmax");
    expect(catalogue.find("Log_Softmax").id).toBe("log-softmax");
    expect(catalogue.find("simple_conv2d").id).toBe("conv2d");
  });

  it("suggests ids near an unknown one", () => {
    expect(messageOf(() => new Catalogue([own]).find("sotfmax"))).toBe(
      'There is no problem "sotfmax". Did you mean softmax?',
    );
  });

  it("selects by track, tag, glob, id and all, each problem once, in course order", () => {
    const catalogue = new Catalogue([own]);
    const ids = (...selectors: string[]) => catalogue.select(selectors).map(({ spec }) => spec.id);
    expect(ids("*softmax*", "softmax")).toEqual(expect.arrayContaining(["softmax", "log-softmax"]));
    expect(new Set(ids("all", "softmax")).size).toBe(ids("all", "softmax").length);
    expect(ids("foundations").slice(0, 2)).toEqual(["sigmoid", "softmax"]);
    expect(() => ids("nothing-like-this-*")).toThrow(DljError);
  });

  it("takes the first folder's problem if two have the same id", () => {
    editSpec((spec) => {
      spec.difficulty = "hard";
    });
    expect(new Catalogue([folder, own]).find("softmax").spec.difficulty).toBe("hard");
    expect(new Catalogue([own, folder]).find("softmax").spec.difficulty).toBe("easy");
  });

  it("leaves unfinished problems out of lists, says so once, and fails only if they are named", () => {
    mkdirSync(join(folder, "draft", "cases"), { recursive: true });
    writeFileSync(join(folder, "draft", "problem.json"), "{,");
    cpSync(softmax(), join(folder, "softmax-2"), { recursive: true });
    const left: string[][] = [];
    const catalogue = new Catalogue([folder], (folders) => left.push([...folders]));
    expect(catalogue.select(["all"]).map(({ spec }) => spec.id)).toEqual(["softmax"]);
    expect(catalogue.select(["*"])).toHaveLength(1);
    expect(catalogue.find("Softmax").id).toBe("softmax");
    expect(left).toEqual([[join(folder, "draft"), join(folder, "softmax-2")]]);
    expect(() => catalogue.select(["draft"])).toThrow("draft/problem.json: is not JSON");
    expect(() => catalogue.find("softmax-2")).toThrow('expected the folder\'s name, "softmax-2"');
    expect(() => catalogue.find("unheard")).toThrow("There is no problem");
  });

  it("knows the names of every problem, and says once which are unfinished if one of these is asked for", () => {
    const write = (id: string, text: string) => {
      mkdirSync(join(folder, id, "cases"), { recursive: true });
      writeFileSync(join(folder, id, "problem.json"), text);
    };
    write("draft", "{,");
    write("half", JSON.stringify({ title: "Half\u001b[31m", aliases: ["halb"], order: "first" }));
    write("odd", JSON.stringify({ title: 7, aliases: ["no alias!"] }));
    mkdirSync(join(folder, "plain", "cases"), { recursive: true });
    const left: string[][] = [];
    const catalogue = new Catalogue([folder], (folders) => left.push([...folders]));
    const { id, aliases, title } = new Catalogue([folder]).find("softmax").spec;
    const halves = "Half\\x1b[31m";
    expect(new Set(catalogue.names())).toEqual(
      new Set([
        { id, aliases, title },
        { id: "half", aliases: ["halb"], title: { en: halves, zh: halves } },
        { id: "draft", aliases: [], title: {} },
        { id: "odd", aliases: [], title: {} },
        { id: "plain", aliases: [], title: { en: "plain", zh: "plain" } },
      ]),
    );
    expect(catalogue.isValid("softmax")).toBe(true);
    expect(catalogue.isValid("nothing")).toBe(false);
    expect(left).toEqual([]);
    expect(catalogue.isValid("half")).toBe(false);
    expect(catalogue.isValid("draft")).toBe(false);
    expect(left).toEqual([["draft", "half", "odd"].map((one) => join(folder, one))]);
  });

  it("takes no folder of notes and no link to nowhere for a problem", () => {
    mkdirSync(join(folder, "__pycache__"));
    symlinkSync("nowhere", join(folder, "link"));
    const left: unknown[] = [];
    const catalogue = new Catalogue([folder], (folders) => left.push(folders));
    expect(catalogue.ids()).toEqual(["softmax"]);
    expect(catalogue.entries()).toHaveLength(1);
    expect(left).toEqual([]);
  });

  it("lists a course's problems by track, order and id, and selects them by every name", () => {
    const root = join(folder, "course");
    const specs = {
      b: { order: 1 },
      a: { order: 2, tags: ["x"], aliases: ["First_One"] },
      d: { order: 1 },
      c: { track: "cnn", order: 9, tags: ["x"] },
    };
    for (const [id, spec] of Object.entries(specs)) {
      mkdirSync(join(root, id), { recursive: true });
      writeFileSync(join(root, id, "problem.json"), JSON.stringify(spec));
    }
    const catalogue = new Catalogue([root]);
    const ids = (...selectors: string[]) =>
      catalogue
        .select(selectors)
        .map(({ spec }) => spec.id)
        .join("");
    expect(catalogue.ids().join("")).toBe("abcd");
    const selected = ["all", "course", "cnn", "x", "First-one", "[ab]", "A", "*"].map((one) =>
      ids(one),
    );
    expect(selected).toEqual(["cbda", "bda", "c", "ca", "a", "ba", "a", "cbda"]);
    expect(ids("a", "first_one", "c", "x")).toBe("ca");
    expect(["FIRST-ONE", "A", "e"].map((name) => catalogue.idOf(name))).toEqual([
      ...["a", "a", undefined],
    ]);
    expect(["a", "A"].map((id) => catalogue.folder(id))).toEqual([join(root, "a"), undefined]);
    expect(messageOf(() => catalogue.select(["all", "transfomer"]))).toContain("transformer?");
    expect(messageOf(() => catalogue.select(["zzzzzzzz"]))).not.toContain("?");
  });

  it("takes a folder for a problem by its files, and finds names that are near to a wrong one", () => {
    const root = join(folder, "course");
    const make = (id: string, file: string) => {
      mkdirSync(join(root, id), { recursive: true });
      writeFileSync(join(root, id, file), "");
    };
    for (const id of ["relu", "gelu", "selu", "leaky-relu", "conv2d-backward"])
      make(id, "statement.md");
    mkdirSync(join(root, "conv2d", "cases"), { recursive: true });
    make("notes", "README.md");
    make(".old", "problem.json");
    writeFileSync(join(root, "relu.md"), "");
    const catalogue = new Catalogue([root]);
    const ids = ["conv2d", "conv2d-backward", "gelu", "leaky-relu", "relu", "selu"];
    expect(catalogue.ids()).toEqual(ids);
    const near = ["relu", "RL", "xrelux", "conv2d_backwrd", "glue", "re", "zzzz", "x".repeat(5000)];
    expect(near.map((name) => catalogue.near(name))).toEqual([
      ["leaky-relu", "relu", "gelu"],
      ["relu"],
      ["relu"],
      ["conv2d", "conv2d-backward"],
      ["gelu"],
      ["relu"],
      [],
      [],
    ]);
  });

  it("reports a missing folder of problems, and a file in its place", () => {
    expect(() => new Catalogue([softmax("problem.json")])).toThrow(/problem.json/);
    expect(messageOf(() => new Catalogue([join(folder, "none")]))).toContain("does not exist");
  });
});

describe("loadProblem", () => {
  const load = () => loadProblem(softmax());

  it("gives the cases in catalogue order", () => {
    const { cases } = load();
    const groups = cases.map(({ group }) => group);
    expect(groups).toEqual([...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(cases[0]?.key).toBe("sample/three-classes");
    expect(cases[0]?.stdin.toString()).toBe("[0.5, -1.0, 2.0]\n");
  });
  const order = ["sample", "hidden", "stability"];

  it("reads cases that Windows wrote, beside files of its own", () => {
    writeFileSync(softmax("cases/hidden/a-mark.in"), "\ufeff[1]\r\n\r\r\n");
    writeFileSync(softmax("cases/hidden/a-mark.out"), Buffer.from("\ufeff[1.0]\r\n", "utf16le"));
    writeFileSync(softmax("cases/hidden/Thumbs.db"), "");
    rmSync(softmax("cases/stability"), { recursive: true });
    writeFileSync(softmax("cases/stability"), "");
    const { cases } = load();
    const [first] = cases.filter(({ group }) => group === "hidden");
    expect([first?.key, first?.name, `${first?.stdin}`, `${first?.expected}`]).toEqual([
      ...["hidden/a-mark", "a-mark", "[1]\n\r\n", "[1.0]\n"],
    ]);
    const own = cases.filter(({ group }) => group === "hidden").map(({ name }) => name);
    expect(own).toEqual(own.toSorted());
    expect([...new Set(cases.map(({ group }) => group))]).toEqual(["sample", "hidden"]);
  });

  it.each([
    [
      "a field of the wrong kind",
      () => editSpec((spec) => Object.assign(spec, { difficulty: "trivial" })),
      /problem\.json: at difficulty: .*easy/,
    ],
    [
      "a field within a list",
      () => editSpec((spec) => Object.assign(spec, { output: [{ kind: "float" }] })),
      /problem\.json: at output\[0\]\.meaning: /,
    ],
    [
      "a field that is not known",
      () => editSpec((spec) => Object.assign(spec, { timelimit: 2 })),
      /problem\.json: at the top: .*timelimit/,
    ],
    [
      "another id than the folder's",
      () => editSpec((spec) => Object.assign(spec, { id: "sofmax" })),
      /at id: expected the folder's name, "softmax"/,
    ],
    ["text that is no JSON", () => writeFileSync(softmax("problem.json"), "{,"), /is not JSON/],
    [
      "neither problem.json nor cases",
      () => {
        rmSync(softmax("problem.json"));
        rmSync(softmax("cases"), { recursive: true });
      },
      /problem\.json: can't be read \(ENOENT\)/,
    ],
    [
      "a .in without .out",
      () => rmSync(softmax("cases/hidden/ties.out")),
      /ties\.in: ties\.out is missing beside it/,
    ],
    ["a stray file", () => writeFileSync(softmax("cases/hidden/x.txt"), ""), /x\.txt: is neither/],
    [
      "a group of another name",
      () => mkdirSync(softmax("cases/secret")),
      /secret: is not a group of cases.*sample, hidden, stability/,
    ],
    [
      "no deciding case",
      () => {
        rmSync(softmax("cases/hidden"), { recursive: true });
        rmSync(softmax("cases/sample"), { recursive: true });
      },
      /has no case in sample or hidden/,
    ],
    [
      "no cases at all",
      () => rmSync(softmax("cases"), { recursive: true }),
      /the folder is missing/,
    ],
  ])("reports %s", (_, breakIt, message) => {
    breakIt();
    expect(messageOf(load)).toMatch(message);
  });

  it("says it in Chinese too", () => {
    rmSync(softmax("cases/hidden/ties.out"));
    try {
      load();
    } catch (error) {
      expect((error as DljError).sentence(zh)).toContain("旁边缺少 ties.out");
      expect((error as DljError).next(zh)).toMatch(
        /^dlj verify softmax --problems \S*dlj-problems-\w+$/,
      );
    }
    expect.assertions(2);
  });
});
