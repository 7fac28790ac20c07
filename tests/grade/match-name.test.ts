import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex, saysNothing } from "../../src/grade/intake/match-name.ts";
import { allNames } from "../../src/grade/intake/problem-names.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

const problems = allNames(new Catalogue([join(packageRoot, "problems")]));
const index = new NameIndex(problems);
const nobody = new Set<string>();
const near = (name: string, student: Iterable<string> = []) =>
  index.near(name, new Set(student))?.problem;

describe("a near name", () => {
  it.each([
    ["softmax (1)", "softmax"],
    ["softmax-1", "softmax"],
    ["softmax - Copy", "softmax"],
    ["Copy of softmax", "softmax"],
    ["softmax副本", "softmax"],
    ["softmax_final", "softmax"],
    ["softmax2", "softmax"],
    ["hw1_softmax", "softmax"],
    ["作业1-softmax", "softmax"],
    ["2023001_softmax", "softmax"],
    ["cs231n_conv2d_backward", "conv2d-backward"],
    ["log softmax", "log-softmax"],
    ["LogSoftmax", "log-softmax"],
    ["Softmax 激活函数", "softmax"],
    ["Softmax activation", "softmax"],
    ["信息熵", "entropy"],
    ["softmax_stable_v2", "softmax-stable"],
    ["conv2d2", "conv2d"],
    ["KLDivergence", "kl-divergence"],
    ["kl_loss_final", "vae-kl"],
  ])("%s is %s", (name, problem) => {
    expect(near(name)).toBe(problem);
  });

  it("may have the student's name and id in it", () => {
    expect(near("bob_smith-softmax")).toBeUndefined();
    expect(near("bob_smith-softmax", ["bob", "smith"])).toBe("softmax");
    expect(near("王小明_softmax", ["王小明"])).toBe("softmax");
  });

  it("is left alone if the student's own name makes two problems of it", () => {
    expect(near("Log_softmax", ["张", "log"])).toBeUndefined();
    expect(near("adam_final", ["adam", "lee"])).toBeUndefined();
    expect(near("adam_softmax", ["adam", "lee"])).toBe("softmax");
    expect(near("Bob_Smith_softmax", ["smithbob"])).toBe("softmax");
    expect(near("adam_final", ["bob", "adamson", "bobadamson"])).toBeUndefined();
  });

  it("is no name of a student whose first name and next letter happen to be it", () => {
    const ada = ["ada", "müller", "adamüller"];
    for (const name of ["adam_final", "adam-1", "adam", "ada_müller_adam"])
      expect(near(name, ada), name).toBe("adam");
    expect(near("adam_softmax", ada)).toBeUndefined();
    expect(near("adamu_softmax", ada)).toBeUndefined();
    expect(near("adamü_softmax", ada)).toBe("softmax");
  });

  it.each([
    "attention_utils",
    "test_softmax",
    "entropy cross",
    "sigmiod",
    "conv2d_softmax",
    "softmax_relu",
    "hw1",
    "solution",
    "data",
    "",
  ])("%s belongs to no problem", (name) => {
    expect(near(name)).toBeUndefined();
  });

  it("may have a student's name of one letter in it, in any script", () => {
    expect(near("ж_softmax")).toBeUndefined();
    expect(near("ж_softmax", ["ж", "иванов"])).toBe("softmax");
    expect(near("и_softmax", ["ж", "иванов"])).toBeUndefined();
  });

  it("is suggested only for a problem whose name is long enough to be mistyped", () => {
    const names = (id: string) => new NameIndex([{ id, aliases: [], titles: [] }]);
    expect(names("pq").likeliest("pqr")).toBeUndefined();
    expect(names("pqr").likeliest("pqs")).toBe("pqr");
  });

  it("may hold a word of the student's name that is a part of the problem's", () => {
    expect(near("layer_norm_final", ["layer", "lee"])).toBe("layer-norm");
  });

  it("needs three letters before a number that touches it", () => {
    const names = new NameIndex([
      { id: "pq", aliases: [], titles: [] },
      { id: "pqr", aliases: [], titles: [] },
    ]);
    expect(names.near("pq2", nobody)).toBeUndefined();
    expect(names.near("pqr2", nobody)?.problem).toBe("pqr");
  });

  it("is suggested for the problem with the fewest typing errors, then for the longest name in it", () => {
    const names = (...ids: string[]) =>
      new NameIndex(ids.map((id) => ({ id, aliases: [], titles: [] })));
    expect(names("softmin", "softmax").likeliest("softmx")).toBe("softmax");
    expect(names("softmax", "softmin").likeliest("softmx")).toBe("softmax");
    const both = names("relu", "leaky-relu");
    expect(both.likeliest("test_leaky_relu_plots")).toBe("leaky-relu");
    expect(both.likeliest("plots_of_relu")).toBe("relu");
  });

  it("is suggested if it is a typing error", () => {
    expect(index.likeliest("sigmiod")).toBe("sigmoid");
    expect(index.likeliest("sofmax")).toBe("softmax");
    expect(index.likeliest("readme")).toBeUndefined();
  });

  it("of every problem leads to it, however it is decorated, and never to another", () => {
    const all = problems.flatMap(({ id, aliases, titles }) =>
      [id, ...aliases, ...titles].map((name) => ({ id, name })),
    );
    for (const { id, name } of all) expect(near(name), name).toBe(id);
    const before = fc.constantFrom(
      "",
      "hw1_",
      "2023001-",
      "cs229 ",
      "my ",
      "作业2 ",
      "Homework 3 - ",
    );
    const after = fc.constantFrom(
      "",
      " (1)",
      "-2",
      "_final",
      " copy",
      "_v2",
      "副本",
      " - Copy (2)",
    );
    const change = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.replaceAll("-", "_"),
      (name: string) => name.replaceAll("-", " "),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), before, after, change, ({ id, name }, a, b, spell) => {
        expect(near(a + spell(name) + b)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws and needs no longer than the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        index.near(name, nobody);
        index.likeliest(name);
      }),
    );
  });
});

describe("an exact name", () => {
  const names = () =>
    new NameIndex([
      { id: "log-softmax", aliases: ["softmax-log"], titles: ["Log of softmax"] },
      { id: "softmax-log", aliases: ["log-softmax"], titles: [] },
      { id: "conv2d", aliases: ["simple-conv2d"], titles: [] },
    ]);

  it("is the id before another problem's alias, in any spelling", () => {
    expect(names().exact("Log_Softmax")).toEqual({ problem: "log-softmax", closeness: "id" });
    expect(names().exact("softmax-log")).toEqual({ problem: "softmax-log", closeness: "id" });
    expect(names().exact("simple_conv2d")).toEqual({ problem: "conv2d", closeness: "alias" });
    expect(names().exact("conv3d")).toBeUndefined();
  });

  it("is near without its separators too", () => {
    expect(names().near("SimpleConv2d", nobody)?.problem).toBe("conv2d");
    expect(names().near("logofsoftmax", nobody)?.problem).toBe("log-softmax");
  });
});

describe("the name of a problem that is not valid", () => {
  const asked: string[] = [];
  const names = new NameIndex(
    [
      { id: "softmax", aliases: ["soft"], titles: ["Softmax"] },
      { id: "draft", aliases: ["first-try"], titles: ["A first draft"] },
    ],
    (id) => {
      asked.push(id);
      return id !== "draft";
    },
  );

  it("is no problem's, exactly or nearly, nor a suggestion", () => {
    for (const name of ["draft", "Draft", "first_try"]) expect(names.exact(name)).toBeUndefined();
    for (const name of ["draft (1)", "a first draft"])
      expect(names.near(name, nobody)).toBeUndefined();
    expect(names.likeliest("drafts")).toBeUndefined();
    expect(names.exact("soft")?.problem).toBe("softmax");
    expect(names.near("softmax (1)", nobody)?.problem).toBe("softmax");
    expect(names.likeliest("softmaxx")).toBe("softmax");
  });

  it("leaves every other name as it would be without it", () => {
    const ids = problems.map(({ id }) => id);
    const parts = fc.constantFrom(
      "2",
      "_",
      " ",
      "final",
      "-v2",
      "activation",
      ...ids,
      ...problems.flatMap(({ titles, aliases }) => [...titles, ...aliases]),
    );
    const name = fc.array(parts, { minLength: 1, maxLength: 4 }).map((some) => some.join(""));
    const copied = [
      ...problems,
      ...problems.slice(0, 40).map((one) => ({ ...one, id: `${one.id}-2` })),
    ];
    const invalid = fc.subarray([
      ...ids.slice(0, 60),
      ...copied.slice(problems.length).map(({ id }) => id),
    ]);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), invalid, (some, drafts) => {
        const isValid = (id: string) => !drafts.includes(id);
        const lazy = new NameIndex(copied, isValid);
        const valid = new NameIndex(copied.filter(({ id }) => isValid(id)));
        for (const one of some) {
          expect(lazy.exact(one)).toEqual(valid.exact(one));
          expect(lazy.near(one, new Set(["adam"]))).toEqual(valid.near(one, new Set(["adam"])));
          expect(lazy.likeliest(one)).toBe(valid.likeliest(one));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("does not hide the problem that it was copied from", () => {
    const copy = { id: "softmax-2", aliases: ["soft"], titles: ["Softmax activation"] };
    const softmax = { id: "softmax", aliases: ["soft"], titles: ["Softmax activation"] };
    const names = new NameIndex([softmax, copy], (id) => id === "softmax");
    for (const name of ["Softmax activation", "softmax_2", "softmax2"])
      expect(names.near(name, nobody)?.problem, name).toBe("softmax");
    expect(names.exact("soft")?.problem).toBe("softmax");
    expect(names.likeliest("softmaxactivatio")).toBe("softmax");
  });

  it("is looked at only if a file has it, since reading a problem takes time", () => {
    asked.length = 0;
    expect(names.exact("softmax")?.problem).toBe("softmax");
    expect(names.exact("something")).toBeUndefined();
    expect(names.near("something else", nobody)).toBeUndefined();
    expect(asked).toEqual(["softmax"]);
  });
});

describe("a name without a problem", () => {
  it("says nothing if each of its words is a decoration", () => {
    for (const name of ["hw1", "final solution", "hw1_bob", ""])
      expect(saysNothing(name, new Set(["bob"])), name).toBe(true);
    for (const name of ["hw1_report", "utils final", "hw1_bob"])
      expect(saysNothing(name, nobody), name).toBe(false);
  });
});
