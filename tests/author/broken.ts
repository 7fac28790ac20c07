import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../../src/author/finding.ts";
import type { Copy } from "./copy.ts";
import { secondPrefix } from "./open-author.ts";

/** One way to break the good problem; `refresh` says whether to write the outputs again after the edit. */
export interface Break {
  readonly edit: (copy: Copy) => void;
  readonly refresh?: true;
  /** The problem is the whole catalogue, alone in its track. */
  readonly whole?: true;
  /** The edit that breaks the problem. */
  readonly neighbour?: Record<string, unknown>;
  /** Verify under a second interpreter too. */
  readonly interpreters?: 2;
}

const right = "misconceptions/sums-the-squares.py";
const solvedBy = (line: string) => (copy: Copy) => {
  copy.replace(
    right,
    "sum(v * v for v in chosen) ** 0.5",
    "(sum(v * v for v in chosen) / n) ** 0.5",
  );
  copy.replace(right, "print((y, len(flat)))", line);
};

/** For every rule of `dlj verify`, a problem that breaks only this rule. */
export const broken: Record<Rule, Break> = {
  strayInProblems: { whole: true, edit: (copy) => copy.write("../notes.txt", "to do\n") },
  schemaStale: { whole: true, edit: (copy) => copy.write("../problem.schema.json", "{}\n") },
  strayReference: { whole: true, edit: (copy) => copy.write("../../solutions/ghost.py", "\n") },
  unknownPrerequisite: {
    edit: (copy) => copy.spec((s) => Object.assign(s, { prerequisites: ["ghost"] })),
  },
  latePrerequisite: { neighbour: { order: 3 }, edit: () => {} },
  repeatedOrder: {
    neighbour: { order: 2 },
    edit: (copy) => copy.spec((spec) => Object.assign(spec, { prerequisites: [] })),
  },
  orderGap: { whole: true, edit: (copy) => copy.spec((spec) => Object.assign(spec, { order: 2 })) },
  repeatedAlias: { neighbour: { aliases: ["RMS-normalise"] }, edit: () => {} },

  specUnreadable: { edit: (copy) => copy.write("problem.json", "{") },
  specInvalid: { edit: (copy) => copy.spec((s) => Object.assign(s, { difficulty: "trivial" })) },
  wrongId: { edit: (copy) => copy.spec((spec) => Object.assign(spec, { id: "other" })) },
  callOther: { edit: (copy) => copy.spec((s) => Object.assign(s, { call: "other(x=x)" })) },
  callPositional: {
    edit: (copy) => copy.spec((s) => Object.assign(s, { call: "rms_normalise(x=x, scale)" })),
  },
  callForeign: {
    edit: (copy) =>
      copy.spec((s) => Object.assign(s, { call: "rms_normalise(f=lambda v: A @ v, x=x)" })),
  },
  shapeUnreadable: {
    edit: (copy) =>
      copy.replace(
        "problem.json",
        '"kind": "float", "shape": ["N", "D"]',
        '"kind": "float", "shape": ["2*(N", "D"]',
      ),
  },
  aliasReserved: {
    edit: (copy) => copy.spec((s) => Object.assign(s, { aliases: ["rms_normalise", "all"] })),
  },
  unwritten: { edit: (copy) => copy.replace("problem.json", "one row per sample", "TODO") },
  byteOrderMark: {
    edit: (copy) => {
      for (const file of ["cases/hidden/one-row.in", "statement.md"])
        copy.write(file, `\uFEFF${copy.read(file)}`);
    },
  },
  notUtf8: {
    edit: (copy) => {
      const text = copy.read("generate.py").replace("import random", "# \xe9\nimport random");
      writeFileSync(join(copy.folder, "generate.py"), Buffer.from(text, "latin1"));
    },
  },
  linkedFile: {
    edit: (copy) => {
      copy.rename("cases/hidden/scaled.in", "../scaled.in");
      symlinkSync("../../../scaled.in", join(copy.folder, "cases/hidden/scaled.in"));
    },
  },
  misspelt: {
    edit: (copy) => {
      copy.rename("cases/stability", "cases/stabilty");
      copy.remove("misconceptions/squares-overflow.py");
    },
    refresh: true,
  },
  sameCode: {
    edit: (copy) =>
      copy.write("accepted/plain-again.py", `# The same.\n${copy.read("accepted/plain.py")}`),
  },
  strayFile: { edit: (copy) => copy.write("cases/hidden/notes.txt", "to do\n") },
  missingFile: { edit: (copy) => copy.remove("statement.zh.md") },
  lonelyCase: { edit: (copy) => copy.remove("cases/hidden/scaled.out") },
  caseName: {
    refresh: true,
    edit: (copy) => {
      copy.rename("cases/hidden/scaled.in", "cases/hidden/Case_2.in");
      copy.remove("cases/hidden/scaled.out");
    },
  },
  noSample: {
    refresh: true,
    edit: (copy) => {
      copy.removeCase("sample/two-rows");
      copy.addCase("hidden/two-rows", "[[3.0, 4.0, 12.0], [1.0, 7.0, -2.0]]", "2.0", "'row'");
    },
  },
  fewCases: { refresh: true, edit: (copy) => copy.removeCase("hidden/scaled") },
  fewAccepted: { edit: (copy) => copy.remove("accepted/plain.py") },
  fewMisconceptions: {
    refresh: true,
    edit: (copy) => copy.remove(right, "misconceptions/mean-absolute.py"),
  },

  missingHeading: { edit: (copy) => copy.replace("statement.zh.md", "## 出处\n", "") },
  unknownHeading: {
    edit: (copy) => copy.replace("statement.md", "## Source", "## Notes\n\nx\n\n## Source"),
  },
  emptySection: { edit: (copy) => copy.replace("statement.md", "Zhang & Sennrich, 2019.", "") },
  titleDiffers: { edit: (copy) => copy.replace("statement.zh.md", "# 均方根归一化", "# 均方根") },
  inputItems: { edit: (copy) => copy.replace("statement.md", "3. `mode`", "`mode`") },
  missingExample: { edit: (copy) => copy.replace("statement.md", "```stdout", "```text") },
  exampleInput: {
    edit: (copy) => copy.replace("statement.md", "[1.0, 7.0, -2.0]", "[1.0, 7.5, -2.0]"),
  },
  exampleOutput: { edit: (copy) => copy.replace("statement.zh.md", "0.7994", "0.7996") },
  followUps: {
    edit: (copy) => copy.replace("statement.md", "### What does it save?", "It saves:"),
  },

  formulaUnclosed: {
    edit: (copy) => copy.replace("statement.md", "## Input\n", "Here $D is a width.\n\n## Input\n"),
  },
  formulaCommands: {
    edit: (copy) => copy.replace("statement.zh.md", "## 输入\n", "$\\foobar{x}$\n\n## 输入\n"),
  },

  inputEnding: {
    edit: (copy) => copy.write("cases/hidden/one-row.in", "[[1.0, -2.0, 0.5]]\n1.0\n'row'"),
  },
  inputLines: { edit: (copy) => copy.replace("cases/hidden/one-row.in", "'row'", "'row'\n1") },
  inputUnreadable: { edit: (copy) => copy.replace("cases/hidden/one-row.in", "'row'", "row") },
  inputShape: { edit: (copy) => copy.replace("cases/hidden/all-at-once.in", ", -1.0]", "]") },
  inputDecimals: {
    refresh: true,
    edit: (copy) => copy.replace("cases/hidden/one-row.in", "0.5", "0.51234"),
  },
  repeatedCase: {
    refresh: true,
    edit: (copy) =>
      copy.addCase("hidden/the-same", "[[1.0,-2.00,.5]]", "1", '"row"'.replaceAll('"', "'")),
  },
  sameTest: {
    refresh: true,
    edit: (copy) => copy.addCase("hidden/one-row-of-all", "[[1.0, -2.0, 0.5]]", "1.0", "'all'"),
  },

  outputCount: {
    edit: (copy) =>
      copy.spec((spec) =>
        (spec.output as object[]).push({ kind: "int", meaning: { en: "x", zh: "x" } }),
      ),
  },
  outputKind: { edit: (copy) => copy.replace("problem.json", '"kind": "int"', '"kind": "bool"') },
  outputShape: {
    edit: (copy) =>
      copy.replace(
        "problem.json",
        '"kind": "float", "shape": ["N", "D"]',
        '"kind": "float", "shape": ["N", "D+1"]',
      ),
  },
  outputEmpty: {
    refresh: true,
    edit: (copy) => copy.addCase("hidden/no-columns", "[[]]", "1.0", "'row'"),
  },
  outputLong: {
    refresh: true,
    edit: (copy) => {
      const row = Array.from({ length: 1001 }, (_, i) => `${(i % 7) + 1}.0`).join(", ");
      copy.addCase("hidden/long", `[[${row}]]`, "1.0", "'row'");
    },
  },
  outputLarge: {
    refresh: true,
    edit: (copy) => copy.addCase("hidden/large", "[[1.0, -2.0]]", "5000.0", "'row'"),
  },
  outputSpread: {
    refresh: true,
    edit: (copy) => copy.addCase("hidden/far-apart", "[[30.0, 0.01, 30.0]]", "10.0", "'row'"),
  },
  outputNan: {
    refresh: true,
    edit: (copy) => copy.addCase("hidden/nan", "[[1.0, 2.0]]", "nan", "'row'"),
  },
  outputNearZero: {
    refresh: true,
    edit: (copy) => {
      copy.remove("misconceptions/forgets-the-scale.py");
      copy.addCase("hidden/tiny-scale", "[[1.0, 2.0, 3.0, -4.0]]", "1e-05", "'row'");
    },
  },

  referenceForm: {
    edit: (copy) => {
      copy.replace(copy.reference, "def rms_normalise", "def solve");
      copy.replace(copy.reference, "= rms_normalise(", "= solve(");
    },
  },
  referenceFails: {
    edit: (copy) =>
      copy.replace(copy.reference, "    y = []", "    y = [] if len(x) < 3 else None"),
  },
  referenceRandom: {
    edit: (copy) => {
      copy.replace(copy.reference, "import math", "import math\nimport random");
      copy.replace(
        copy.reference,
        "scale * value / size",
        "scale * value / size + random.random()",
      );
    },
  },
  referenceSlow: {
    edit: (copy) => {
      copy.spec((spec) => Object.assign(spec, { limits: { time: 1 } }));
      copy.replace(copy.reference, "import math", "import math\nimport time");
      copy.replace(
        copy.reference,
        "    y = []",
        "    y = []\n    start = time.process_time()\n    while len(x) == 3 and time.process_time() < start + 0.3:\n        pass",
      );
    },
  },
  referenceDiffers: {
    interpreters: 2,
    edit: (copy) => {
      copy.replace(copy.reference, "import math", "import math\nimport sys");
      const second = `"${secondPrefix}" in sys.prefix`;
      const twice = `    if len(x) == 3 and ${second}:\n        scale = 2 * scale`;
      copy.replace(copy.reference, "    y = []", `    y = []\n${twice}`);
    },
  },
  functionAlone: {
    edit: (copy) => {
      copy.replace(copy.reference, "    return y, count", "    return y, count, whole");
      copy.replace(copy.reference, "    y, count = rms", "    y, count, _ = rms");
    },
  },
  staleOutput: { edit: (copy) => copy.replace("cases/hidden/one-row.out", "0.7559", "0.7558") },

  acceptedRefused: { edit: (copy) => copy.replace("accepted/plain.py", "** 0.5", "** 0.6") },
  acceptedLeftOut: {
    edit: (copy) =>
      copy.write("accepted/by-mxnet.py", `import mxnet\n${copy.read(copy.reference)}`),
  },
  hintUnreadable: {
    edit: (copy) => copy.replace(right, "你除以的是平方和的根。应先除以个数。\n", ""),
  },
  // Right on the stability case too: `squares-overflow` is not, or the two would be twins.
  misconceptionAccepted: {
    refresh: true,
    edit: (copy) => {
      const [hint] = copy.read(right).split("\n\n");
      copy.write(right, `${hint}\n\n${copy.read(copy.reference)}`);
    },
  },
  misconceptionNarrow: {
    refresh: true,
    edit: solvedBy("print(([[v + 0.0005 for v in row] for row in y], len(flat)))"),
  },
  misconceptionTwin: {
    refresh: true,
    edit: (copy) => copy.write("misconceptions/the-same.py", `${copy.read(right)}assert y\n`),
  },
  sampleTwins: {
    refresh: true,
    edit: (copy) => {
      const other = "if len(x) != 2:\n    flat = []\nprint((y, len(flat)))";
      copy.write("misconceptions/nearly-the-same.py", copy.read(right));
      copy.replace("misconceptions/nearly-the-same.py", "print((y, len(flat)))", other);
    },
  },
  sampleFactors: {
    refresh: true,
    edit: (copy) => {
      for (const file of ["cases/sample/two-rows.in", "statement.md", "statement.zh.md"])
        copy.replace(file, "\n2.0\n", "\n1.0\n");
      for (const file of ["statement.md", "statement.zh.md"]) {
        const printed = "([[0.3997, 0.5329, 1.5988], [0.2357, 1.6499, -0.4714]], 6)\n";
        copy.replace(file, copy.read("cases/sample/two-rows.out"), printed);
      }
    },
  },
  sampleSizes: {
    refresh: true,
    edit: (copy) => {
      for (const file of ["cases/sample/two-rows.in", "statement.md", "statement.zh.md"]) {
        copy.replace(file, "[[3.0, 4.0, 12.0], [1.0, 7.0, -2.0]]", "[[3.0, 4.0], [1.0, 7.0]]");
      }
      for (const file of ["statement.md", "statement.zh.md"]) {
        copy.replace(
          file,
          copy.read("cases/sample/two-rows.out"),
          "([[1.6971, 2.2627], [0.4, 2.8]], 4)\n",
        );
      }
    },
  },
  misconceptionNoReason: { refresh: true, edit: solvedBy("print('x' * 3_000_000)") },
  stabilityAccepted: {
    refresh: true,
    edit: (copy) =>
      copy.replace(
        "misconceptions/squares-overflow.py",
        "(sum(v * v for v in chosen) / n) ** 0.5",
        "max(abs(v) for v in chosen) * (sum((v / max(abs(v) for v in chosen)) ** 2 for v in chosen) / n) ** 0.5",
      ),
  },
  stabilityRefused: {
    edit: (copy) => copy.replace(right, "应先除以个数。\n", "应先除以个数。\nkind: stability\n"),
  },
  hintLanguages: {
    edit: (copy) => {
      const [, en = "", zh = ""] = /^"""(.*)\n(.*)\n/.exec(copy.read(right)) ?? [];
      copy.replace(right, `"""${en}\n${zh}`, `"""${zh}\n${en}`);
    },
  },
  storedMissing: { edit: (copy) => copy.remove("misconceptions/outputs.json") },
  storedStale: {
    edit: (copy) => copy.replace("misconceptions/outputs.json", "0.7559289", "0.7559288"),
  },
  storedUnknown: {
    edit: (copy) => copy.replace("misconceptions/outputs.json", "{", '{"ghost": {},'),
  },

  generatorFails: { edit: (copy) => copy.replace("generate.py", "    n, d =", "    n, d, e =") },
  generatorRandom: {
    edit: (copy) => copy.replace("generate.py", "rng = random.Random(seed)", "rng = random"),
  },
  generatorUnstable: {
    edit: (copy) =>
      copy.replace("generate.py", "rng.randint(1, 4), ", "rng.choice([1, 2, 3, 4]), "),
  },
  generatorSame: {
    edit: (copy) => copy.replace("generate.py", "random.Random(seed)", "random.Random(1)"),
  },
  generatorDecimals: {
    edit: (copy) =>
      copy.replace("generate.py", "rng.uniform(0.5, 2.0), 2)", "rng.uniform(0.5, 2.0), 7)"),
  },
  generatorInvalid: {
    edit: (copy) => copy.replace("generate.py", "range(d)]", "range(d + _ % 2)]"),
  },
  generatorRefused: {
    edit: (copy) => copy.replace("generate.py", "rng.uniform(-3.0, 3.0), 2) or 0.5", "0.0, 2)"),
  },

  noRules: { edit: (copy) => copy.spec((spec) => Object.assign(spec, { rules: [] })) },
  ruleUnsaid: {
    edit: (copy) => copy.replace("statement.md", "or the whole matrix by", "or all numbers by"),
  },
  ruleCase: { edit: (copy) => copy.replace("problem.json", "hidden/all-at-once", "hidden/ghost") },
  ruleMisconception: {
    edit: (copy) =>
      copy.replace("problem.json", '"misconception": "always-by-row"', '"misconception": "ghost"'),
  },
  ruleNotTested: {
    edit: (copy) => copy.replace("problem.json", "hidden/all-at-once", "hidden/scaled"),
  },

  staleEquivalent: {
    edit: (copy) =>
      copy.spec((s) =>
        Object.assign(s, { equivalentMutants: [{ diff: "-a\n+b", reason: "none" }] }),
      ),
  },
};
