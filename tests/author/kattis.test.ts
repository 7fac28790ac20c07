import { describe, expect, it } from "vitest";
import { readFlags } from "../../src/author/import/flags.ts";
import { fromKattis } from "../../src/author/import/kattis.ts";
import { fromLatex } from "../../src/author/import/latex.ts";
import { DljError } from "../../src/error.ts";
import { completeSpec } from "../../src/problem/complete-spec.ts";
import { specSchema } from "../../src/problem/spec.ts";
import { en } from "../../src/text/en.ts";
import { zh } from "../../src/text/zh.ts";

const good = {
  "problem.yaml":
    "name: Mean of rows\nvalidator_flags: float_tolerance 1e-6\nlimits: {memory: 1024}\n",
  "problem_statement/problem.en.tex":
    "\\problemname{Mean of rows}\nThe \\textbf{mean} of $x_i$.\n\\section*{Input}\n\\begin{itemize}\n\\item $n$\n\\end{itemize}\n",
  "data/sample/1.in": "3\r\n1.0 2.0 4.5\r\n",
  "data/sample/1.ans": "2.5\n",
  "data/secret/01-one.in": "1\n7.25\n",
  "data/secret/01-one.ans": "7.25",
  "data/secret/group/2.in": "2\n1.5 2.5\n",
  "data/secret/group/2.ans": "2.0\n",
  "submissions/accepted/mean.py":
    "n = int(input())\nxs = list(map(float, input().split()))\nprint(sum(xs) / n)\n",
  "submissions/accepted/other.py": "input()\nprint(0)\n",
  "submissions/accepted/fast.cpp": "int main() {}",
  "submissions/wrong_answer/Max_.py": "input()\nprint(max(map(float, input().split())))\n",
  "submissions/time_limit_exceeded/slow.py": "while True: pass\n",
  "input_validators/validate.ctd": "INT\n",
};
const packageOf = (change: Readonly<Record<string, string | undefined>> = {}) => {
  const all = Object.entries({ ...good, ...change });
  const files = all.flatMap(([path, text]) =>
    text === undefined ? [] : [[path, Buffer.from(text)] as const],
  );
  return { name: "meanrows", files: new Map(files) };
};
const imported = (change?: Readonly<Record<string, string | undefined>>) =>
  fromKattis(packageOf(change), undefined);
const droppedOf = (change?: Readonly<Record<string, string | undefined>>) =>
  imported(change).dropped.map((one) => one(en));
const specOf = (change?: Readonly<Record<string, string | undefined>>) =>
  imported(change).problem.spec as Record<string, unknown>;

describe("a Kattis package", () => {
  it("becomes a problem", () => {
    const { problem } = imported();
    expect(problem.spec).toEqual({
      id: "meanrows",
      title: { en: "Mean of rows" },
      tags: [],
      aliases: [],
      input: [
        { name: "n", read: "int", shape: [] },
        { name: "xs", read: "floats", shape: ["n"] },
      ],
      output: [{ name: "result", kind: "float", shape: [] }],
      tolerance: { absolute: 1e-6, relative: 1e-6 },
      limits: { memory: 1024 },
    });
    expect(specSchema.safeParse(completeSpec(problem.spec, "meanrows")).success).toBe(true);
    expect(
      problem.cases.map(({ group, name, stdin, expected }) => [
        group,
        name,
        `${stdin}`,
        `${expected}`,
      ]),
    ).toEqual([
      ["sample", "1", "3\n1.0 2.0 4.5\n", "2.5\n"],
      ["hidden", "01-one", "1\n7.25\n", "7.25\n"],
      ["hidden", "group-2", "2\n1.5 2.5\n", "2.0\n"],
    ]);
    expect(`${problem.reference}`).toBe(good["submissions/accepted/mean.py"]);
    expect(problem.accepted?.map(({ name }) => name)).toEqual(["other.py"]);
    expect(problem.misconceptions?.map(({ name }) => name)).toEqual(["max.py"]);
    expect(problem.statements?.en).toBe(
      "# Mean of rows\n\nThe **mean** of $x_i$.\n\n## Input\n\n- $n$\n\n## Example\n\n```stdin\n3\n1.0 2.0 4.5\n```\n\n```stdout\n2.5\n```\n",
    );
  });

  it("is told part by part what is not carried over", () => {
    expect(droppedOf()).toEqual([
      "submissions/accepted/fast.cpp.",
      "submissions/time_limit_exceeded/slow.py.",
      "input_validators/.",
    ]);
    const change = {
      "problem.yaml": "name: x\nvalidation: custom\nsource: NCPC\nlimits: {time_multiplier: 4}\n",
      "output_validators/check.py": "",
      "data/secret/01-one.desc": "small",
      "data/secret/group/2.args": "-v",
      "data/invalid_input/a.in": "x",
      "problem_statement/problem.sv.tex": "",
      "problem_statement/problem.en.tex": "\\foo{x} \\includegraphics[width=2cm]{a.png}",
    };
    const dropped = droppedOf(change).join("\n");
    for (const part of [
      "output_validators/: a program decides",
      "data/secret/group/2.in: the case needs 2.args",
      "the .desc files",
      "data/invalid_input/.",
      "problem_statement/problem.sv.tex.",
      "LaTeX in problem_statement/problem.en.tex that stays as it is: \\foo.",
      "problem.yaml: source, limits.time_multiplier.",
    ]) {
      expect(dropped).toContain(part);
    }
    const chinese = imported(change).dropped.map((one) => one(zh));
    expect(chinese).toHaveLength(dropped.split("\n").length);
    expect(specOf(change)).not.toHaveProperty("tolerance");
  });

  it("compares exactly without a tolerance, and names what is compared otherwise", () => {
    expect(specOf({ "problem.yaml": "name: x\n" })).toMatchObject({ tolerance: { absolute: 0 } });
    const words = { "data/sample/1.ans": "YES 2.5\n", "problem.yaml": "name: x\n" };
    expect(droppedOf(words).join()).toContain("upper and lower case");
    const strict = {
      ...words,
      "problem.yaml": "name: x\nvalidator_flags: case_sensitive space_change_sensitive\n",
    };
    expect(droppedOf(strict).join()).not.toContain("upper and lower case");
    expect(droppedOf(strict).join()).toContain("space_change_sensitive");
  });

  it("takes the flags of the folders of cases before those of the problem, the loosest of several", () => {
    const secret = {
      "data/secret/testdata.yaml": "output_validator_flags: float_absolute_tolerance 1e-3\n",
    };
    expect(specOf(secret)).toMatchObject({ tolerance: { absolute: 1e-3 } });
    const both = {
      ...secret,
      "data/sample/test_group.yaml": "output_validator_args: [float_relative_tolerance, 1e-2]\n",
    };
    expect(specOf(both)).toMatchObject({ tolerance: { absolute: 1e-3, relative: 1e-2 } });
    expect(droppedOf(both).join()).toContain("The loosest holds");
  });

  it("reads a newer package: names by language, Markdown, time limits", () => {
    const newer = {
      "problem.yaml":
        "problem_format_version: 2025-09\nuuid: 7\nname: {en: Means, zh: 均值}\nlimits: {time_limit: 3}\nkeywords: [Rows]\n",
      "problem_statement/problem.en.tex": undefined,
      "statement/problem.en.md": "# Old title\n\nText.\n",
      "statement/problem.zh.md": "正文。\n",
    };
    expect(specOf(newer)).toMatchObject({
      title: { en: "Means", zh: "均值" },
      tags: ["rows"],
      limits: { time: 3 },
    });
    const { statements } = imported(newer).problem;
    expect(statements?.en).toMatch(/^# Means\n\nText.\n\n## Example\n/);
    expect(statements?.zh).toMatch(/^# 均值\n\n正文。\n\n## 示例\n/);
  });
});

describe("a faulty package", () => {
  const faults: [string, Record<string, string | undefined>, RegExp][] = [
    [
      "no YAML",
      { "problem.yaml": "name: [1,\n" },
      /^meanrows\/problem\.yaml: line \d is not YAML: /,
    ],
    [
      "a wrong kind",
      { "problem.yaml": "limits: {memory: much}\n" },
      /^meanrows\/problem\.yaml: limits\.memory: .*number/,
    ],
    [
      "a list for the top",
      { "problem.yaml": "- 1\n" },
      /^meanrows\/problem\.yaml: the top: .*object/,
    ],
    [
      "interactive",
      { "problem.yaml": "validation: custom interactive\n" },
      /is interactive\. Only/,
    ],
    ["multi-pass", { "problem.yaml": "type: [pass-fail, multi-pass]\n" }, /is multi-pass\. Only/],
    [
      "no answer",
      { "data/secret/01-one.ans": undefined },
      /^meanrows\/data\/secret\/01-one\.in: it has no \.ans beside it/,
    ],
    [
      "one name",
      { "data/secret/01_ONE.in": "1\n", "data/secret/01_ONE.ans": "1\n" },
      /would both be the case 01-one/,
    ],
    ["an alias bomb", { "problem.yaml": bomb() }, /is not YAML/],
  ];
  it.each(faults)("is named in one sentence: %s", (_, change, expected) => {
    let error: unknown;
    try {
      imported(change);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(DljError);
    const { message } = error as DljError;
    expect(message).toMatch(expected);
    expect(message).not.toContain("\n");
    expect((error as DljError).sentence(zh)).toMatch(/[\u4e00-\u9fff]/);
  });

  it("without cases is none", () => {
    const none = Object.fromEntries(
      Object.keys(good)
        .filter((path) => path.startsWith("data/"))
        .map((path) => [path, undefined]),
    );
    expect(() => imported(none)).toThrow("has no cases");
  });
});

function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    );
  return `${lines.join("\n")}\n`;
}

describe("flags of the default validator", () => {
  it.each([
    ["float_tolerance 1e-4", { absolute: 1e-4, relative: 1e-4 }],
    [
      "float_absolute_tolerance 0.5 float_relative_tolerance 1e-9",
      { absolute: 0.5, relative: 1e-9 },
    ],
    ["--float_relative_tolerance 1e-3", { relative: 1e-3 }],
    ["case_sensitive", undefined],
  ])("%s", (text, tolerance) => {
    expect(readFlags(text.split(" "))).toMatchObject({ tolerance, unknown: undefined });
  });

  it("names an unknown flag, and one without its number", () => {
    expect(readFlags(["float_tolerance", "tiny"]).unknown).toBe("float_tolerance");
    expect(readFlags(["multiset"]).unknown).toBe("multiset");
  });
});

it("LaTeX keeps formulas, code and escaped characters", () => {
  const { markdown, unknown } = fromLatex(
    "100\\% of $a_i \\% b$ % gone\n\\begin{verbatim}\nx_i % stays\n\\end{verbatim}\n\\[ \\sum_i x \\]\n\\texttt{\\emph{a}} ``q''",
  );
  expect(markdown).toBe('100% of $a_i \\% b$ \n```\nx_i \n```\n$$ \\sum_i x $$\n`*a*` "q"');
  expect(unknown).toEqual([]);
});
