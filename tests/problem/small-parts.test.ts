import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { axisLength, isExpression, isSymbol, printShape } from "../../src/problem/axis.ts";
import { caseKey, kebab } from "../../src/problem/case-key.ts";
import { isSystemFile, withoutMark } from "../../src/problem/case-text.ts";
import { asId, Catalogue, idOfFile } from "../../src/problem/catalogue.ts";
import { completeSpec } from "../../src/problem/complete-spec.ts";
import { printInput, readInput } from "../../src/problem/input.ts";
import { referenceFile } from "../../src/problem/layout.ts";
import {
  type Literal,
  literalShape,
  numberLiteral,
  numbersOf,
  parseLiteral,
  printLiteral,
} from "../../src/problem/literal.ts";
import { byCodeUnit, verifyCommand } from "../../src/problem/load.ts";
import { functionName, parametersOf, signatureOf } from "../../src/problem/parameters.ts";
import { shellWord } from "../../src/problem/shell-word.ts";
import type { InputLine } from "../../src/problem/spec.ts";

const meaning = { en: "x", zh: "x" };

describe("a line of stdin", () => {
  const valuesOf = (read: InputLine["read"], text: string) => {
    const spec = { input: [{ name: "x", read, meaning }] };
    const { values, issues } = readInput(spec, `${text}\n`);
    return issues.length > 0 ? "unreadable" : printInput(spec, values as Literal[]).trimEnd();
  };

  it.each<[InputLine["read"], string[], string[]]>([
    ["int", ["3", "+3", "-12"], ["2.0", "1e3", "", "3 4", "0x3", "a3", "3a"]],
    [
      "float",
      ["3", "0.5", ".5", "1.", "-1.25e-10", "1E5", "inf", "-Infinity".slice(0, 4), "NaN"],
      ["1.2.3", "e5", "1e", "--1", "", "0.5 0.5", ".", "infx", "1.5x"],
    ],
    [
      "floats",
      ["1 2.5 .5 -1e3", "7", "12.25 .125 1e10"],
      ["1, 2", "a", "1 nan", "1 2.5.1", "x1 2", "1 2x"],
    ],
  ])("read as %s takes what Python takes", (read, right, wrong) => {
    for (const text of right) expect(valuesOf(read, text)).toBe(text);
    for (const text of wrong) expect(valuesOf(read, text), text).toBe("unreadable");
  });

  it("of several floats may be empty, and have more blanks than one", () => {
    expect(valuesOf("floats", "")).toBe("");
    expect(valuesOf("floats", "  1 \t 2")).toBe("1 2");
  });

  it("has numbers with their value, also an infinite one", () => {
    const number = (text: string) => {
      const { values } = readInput({ input: [{ name: "x", read: "float", meaning }] }, text);
      return values[0]?.kind === "number" ? [values[0].value, values[0].integer] : undefined;
    };
    expect(["-inf", "2", "2.0", "1e3"].map(number)).toEqual([
      [Number.NEGATIVE_INFINITY, false],
      [2, true],
      [2, false],
      [1000, false],
    ]);
  });
});

describe("a literal", () => {
  it.each([
    ["{1, 2.5, 3}", "{1, 2.5, 3}", undefined, [1, 2.5, 3]],
    ["{ 'a' : 1 , 'b':[2, 3] , }", "{'a': 1, 'b': [2, 3]}", undefined, [1, 2, 3]],
    ["{(1, 2): {3}}", "{(1, 2): {3}}", undefined, [3]],
    ["{ }", "{}", undefined, []],
    ["( 4 ,)", "(4,)", [1], [4]],
    ["[True, None, 'x']", "[True, None, 'x']", [3], []],
    ["[{1}, {2}]", "[{1}, {2}]", undefined, [1, 2]],
  ])("%s is printed as %s", (text, printed, shape, numbers) => {
    const literal = parseLiteral(text) as Literal;
    expect(printLiteral(literal)).toBe(printed);
    expect(literalShape(literal)).toEqual(shape);
    expect([...numbersOf(literal)].map(({ value }) => value)).toEqual(numbers);
  });

  it.each(["{1: }", "{1: 2 3: 4}", "{1 2}", "{:}", "{1, 2: 3}", "{1: 2, 3}", "(1 2)"])(
    "%s is none",
    (text) => expect(parseLiteral(text)).toBeUndefined(),
  );

  it("of a number is written as repr writes it", () => {
    const texts = [numberLiteral(2, true), numberLiteral(2, false), numberLiteral(-0, false)];
    expect([...texts, numberLiteral(0.5, false)].map(printLiteral)).toEqual([
      "2",
      "2.0",
      "-0.0",
      "0.5",
    ]);
    expect(printLiteral(numberLiteral(-0, true))).toBe("0");
    expect(parseLiteral("1_000")).toMatchObject({ value: 1000, integer: true });
    expect(parseLiteral("1_000.5")).toMatchObject({ value: 1000.5, integer: false });
  });
});

describe("an axis", () => {
  it.each([
    ["N", true],
    ["2*H+1", true],
    ["(n-1)//2", true],
    ["n/(a-b)", true],
    ["2*(D", false],
    ["2*D)", false],
    ["2*", false],
    ["", false],
  ])("%s can be computed: %s", (axis, can) => {
    expect(isExpression(axis)).toBe(can);
  });

  it("is a symbol alone, or more", () => {
    const axes = [" N ", "d_model", "_x1", "2", "N+1", "1N", "N M"];
    expect(axes.filter(isSymbol)).toEqual([" N ", "d_model", "_x1"]);
  });

  it("divides and rounds down, and is unknown without a symbol", () => {
    const sizes = new Map([
      ["a", 7],
      ["b2", 2],
    ]);
    const lengths = ["a/b2", "a//b2*b2", "a-b2-1", "10", "(a+1)*b2", "c", "a/0"];
    const known = [3, 6, 4, 10, 16, undefined, undefined];
    expect(lengths.map((axis) => axisLength(axis, sizes))).toEqual(known);
  });

  it("is part of a shape as people write it", () => {
    expect([[3, "N"], [3], []].map(printShape)).toEqual(["(3, N)", "(3,)", "()"]);
  });
});

describe("the exercise's function", () => {
  const input = (name: string, read: InputLine["read"] = "eval") => ({ name, read, meaning });

  it("has the original function's name, unless a parameter has it", () => {
    const spec = { id: "layer-norm", aliases: [], input: [input("x")] };
    expect(functionName(spec)).toBe("layer_norm");
    expect(functionName({ ...spec, aliases: ["ln-forward", "ln"] })).toBe("ln_forward");
    expect(functionName({ ...spec, aliases: ["x"] })).toBe("compute_x");
  });

  it("has parameters that Python takes as names", () => {
    const names = ["lambda", "2x", "d k", "np", "input", "loss2"].map((name) =>
      parametersOf(input(name)),
    );
    expect(names.flat()).toEqual(["lambda_", "_2x", "d_k", "np_", "input_", "loss2"]);
    expect(parametersOf(input("alpha, beta gamma", "floats"))).toEqual(["alpha", "beta", "gamma"]);
    expect(parametersOf(input("alpha, beta", "float"))).toEqual(["alpha_beta"]);
    const spec = { id: "mix", aliases: [], input: [input("a b", "floats"), input("is")] };
    expect(signatureOf(spec)).toBe("mix(a, b, is_)");
  });
});

describe("a course's own problem", () => {
  it("gets all that it leaves out, and its texts in both languages", () => {
    const both = (text: string) => ({ en: text, zh: text });
    const whole = { id: "relu", track: "course", difficulty: "medium", order: 1, tags: [] };
    const lists = { input: [], output: [], hints: [] };
    expect(completeSpec({}, "relu")).toEqual({ ...whole, title: both("relu"), ...lists });
    const own = {
      ...{ id: "other", track: "cnn", difficulty: "hard", order: 3, tags: ["x"], limits: {} },
      title: { zh: "标题" },
      input: [{ name: "a", read: "int" }],
      output: [{ name: "b", meaning: "sum" }, { meaning: { en: "mean" } }],
      hints: ["one", { en: "two", zh: "二" }],
    };
    expect(completeSpec(own, "relu")).toEqual({
      ...own,
      title: both("标题"),
      input: [{ name: "a", read: "int", meaning: both("a") }],
      output: [{ name: "b", meaning: both("sum") }, { meaning: both("mean") }],
      hints: [both("one"), { en: "two", zh: "二" }],
    });
  });

  it("keeps values of a wrong kind, for the check to refuse", () => {
    for (const wrong of [null, 7, "x", ["x"]]) expect(completeSpec(wrong, "relu")).toBe(wrong);
    const own = { title: 7, input: "x", output: ["y", null, [1]], hints: { en: 1, more: 2 } };
    expect(completeSpec(own, "relu")).toMatchObject(own);
    const mixed = { title: { en: "a", more: 1 }, hints: [null] };
    expect(completeSpec(mixed, "relu")).toMatchObject({
      title: { en: "a", zh: "a", more: 1 },
      hints: [null],
    });
  });

  it("is checked by a command that finds it from here", () => {
    const here = vi.spyOn(process, "cwd").mockReturnValue("/home/ann/course/week 1");
    const commands = ["own/relu", "my relu", "../relu", "../../relu", "../../../relu", "/relu"].map(
      verifyCommand,
    );
    here.mockRestore();
    expect(commands).toEqual([
      "dlj verify relu --problems own",
      "dlj verify 'my relu' --problems .",
      "dlj verify relu --problems ..",
      "dlj verify relu --problems ../..",
      "dlj verify relu --problems /home",
      "dlj verify relu --problems /",
    ]);
    expect(verifyCommand(join(packageRoot, "problems", "relu"))).toBe("dlj verify relu");
  });

  it("has its reference beside the folder of problems", () => {
    const file = referenceFile({ folder: "/course/problems/relu", id: "relu" });
    expect(file).toBe("/course/solutions/relu.py");
  });
});

describe("a catalogue", () => {
  const catalogue = new Catalogue([join(packageRoot, "problems")]);

  it("knows a problem by its id and its aliases, however they are written", () => {
    expect(catalogue.idOf("Layer_Norm")).toBe("layer-norm");
    const { spec } = catalogue.find("softmax");
    const aliased = catalogue.entries().find((entry) => entry.spec.aliases.length > 0)?.spec;
    const [alias = ""] = aliased?.aliases ?? [];
    expect(catalogue.idOf(alias.toUpperCase())).toBe(aliased?.id);
    expect(catalogue.lookUp(alias)?.spec.id).toBe(aliased?.id);
    expect(catalogue.select([alias]).map((entry) => entry.spec.id)).toContain(aliased?.id);
    expect(catalogue.lookUp("SOFTMAX")?.spec).toEqual(spec);
    expect(catalogue.idOf("no such problem")).toBeUndefined();
    expect(catalogue.lookUp("no such problem")).toBeUndefined();
  });

  it("lists ids in order, and those near to a wrong one", () => {
    const ids = catalogue.ids();
    expect(ids).toEqual(ids.toSorted());
    expect(catalogue.near("sofmax")[0]).toBe("softmax");
    expect(catalogue.near("conv2")).toContain("conv2d");
    expect(catalogue.near("layer")).toContain("layer-norm");
    expect(catalogue.near("norm")).toHaveLength(3);
    expect(catalogue.near("zzzzzzzz")).toEqual([]);
  });
});

describe("names and texts of files", () => {
  it("a case's name is lower-case words joined by hyphens", () => {
    const names = [
      "ties",
      "one-row",
      "2d-case",
      "Ties",
      "a--b",
      "-a",
      "a-",
      "a/b",
      "a_b",
      "",
      "..",
    ];
    expect(names.filter((name) => kebab.test(name))).toEqual(["ties", "one-row", "2d-case"]);
    expect(caseKey({ group: "hidden", name: "ties" })).toBe("hidden/ties");
  });

  it("names are in the order of their code units in every locale", () => {
    expect(["b", "李", "B", "a", "é", "b"].sort(byCodeUnit).join("")).toBe("Babbé李");
    expect(byCodeUnit("a", "a")).toBe(0);
  });

  it("a file's id is its name without the extension", () => {
    const paths = ["a/Layer_Norm.py", "relu", "x/relu.test.js"];
    expect(paths.map(idOfFile)).toEqual(["layer-norm", "relu", "relu.test"]);
    expect(asId("Soft_Max")).toBe("soft-max");
  });

  it("a word is quoted if a shell would read a character of it", () => {
    const words = ["a/b_c-1.py", "two words", "it's", "", "a;b"].map(shellWord);
    expect(words).toEqual(["a/b_c-1.py", "'two words'", "'it'\\''s'", "''", "'a;b'"]);
  });

  it("files of an operating system are none of the problem's", () => {
    const own = ["my-thumbs.db", "thumbs.db.in", "a.in"];
    const names = [".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX", ...own];
    expect(names.filter(isSystemFile)).toEqual([
      ".DS_Store",
      "Thumbs.db",
      "desktop.ini",
      "__MACOSX",
    ]);
  });

  it("a byte order mark is left out, and UTF-16 is read", () => {
    const utf16 = Buffer.from("\ufeffé1", "utf16le");
    const marked = [Buffer.from("\ufeffé1"), utf16, Buffer.from(utf16).swap16(), Buffer.from("é1")];
    for (const bytes of marked) expect(withoutMark(bytes).toString()).toBe("é1");
    // A byte is missing, so it is no UTF-16.
    const odd = Buffer.from([0xfe, 0xff, 0x00]);
    expect(withoutMark(odd)).toBe(odd);
    for (const start of [
      [0xef, 0xbb, 0x31],
      [0xef, 0x31, 0xbf],
      [0x31, 0xbb, 0xbf],
      [0xfe, 0x31],
      [0x31, 0xff],
      [0x31, 0xfe],
      [0xff],
      [0xfe],
    ])
      expect([...withoutMark(Buffer.from(start))]).toEqual(start);
  });
});
