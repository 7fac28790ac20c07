import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fairProblems } from "../../src/cli/grade/fair-problems.ts";
import type { GradeOptions } from "../../src/cli/grade/options.ts";
import { readClass } from "../../src/cli/grade/read-class.ts";
import { DljError } from "../../src/error.ts";
import { readAssignment } from "../../src/grade/assignment.ts";
import { Engines } from "../../src/judge/engines.ts";
import { resultSchema } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadSpec } from "../../src/problem/load.ts";
import { en } from "../../src/text/en.ts";
import { type Language, languages } from "../../src/text/language.ts";
import { contextIn } from "../cli/context.ts";
import { dlj } from "../e2e/dlj.ts";
import { interpreterAt } from "../engine/open-for.ts";
import { folder } from "./temporary.ts";

const reference = (id: string) => readFileSync(join(packageRoot, "solutions", `${id}.py`), "utf8");
const right = reference("softmax");

/** A class of one student with a right solution of softmax, and what the staff wrote. */
function course(files: Record<string, string | Buffer>, assignment: unknown = {}): string {
  const own = typeof assignment === "string" || Buffer.isBuffer(assignment);
  const whole = own ? assignment : JSON.stringify({ problems: ["softmax"], ...Object(assignment) });
  return folder({ "subs/ann/softmax.py": right, "a.json": whole as string | Buffer, ...files });
}

const grade = (cwd: string, args: readonly string[] = []) =>
  dlj(
    [
      "grade",
      "subs",
      "--layout",
      "student",
      "--assignment",
      "a.json",
      "--reporter",
      "json=r.json",
      ...args,
    ],
    { cwd },
  );

let engines: Engines;
beforeAll(async () => {
  const interpreter = await interpreterAt(process.env.DLJ_PYTHON ?? "python3");
  const warn = () => {};
  const messages = en.engine;
  const options = {
    interpreter,
    sandbox: "auto",
    slots: 2,
    preload: ["numpy"],
    busy: false,
  } as const;
  engines = new Engines("forkserver", { ...options, messages, warn });
});
afterAll(() => engines.close());

/** Does what `dlj grade` does before the first submission. Returns the error's sentence, or the warnings. */
async function prepare(
  cwd: string,
  options: Partial<GradeOptions> = {},
  language: Language = "en",
): Promise<{ error?: string; warnings: string }> {
  const { context, written } = contextIn({ language });
  try {
    const assignment = readAssignment(join(cwd, "a.json"));
    const whole = {
      sandbox: "auto",
      install: false,
      layout: "student",
      cache: true,
      ...options,
    } as const;
    const { catalogue, selectors } = await readClass(context, join(cwd, "subs"), whole, assignment);
    await fairProblems(context, engines, {
      ...{ catalogue, selectors },
      assignment,
      options: whole,
      before: undefined,
    });
    return { warnings: written() };
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    expect(error.code).toBe("usage");
    return { error: error.sentence(languages[language]), warnings: written() };
  }
}

const hidden = { hiddenCases: ["h"] };
const pair = (name: string, stdin: string | Buffer, out: string | Buffer) => ({
  [`h/softmax/${name}.in`]: stdin,
  [`h/softmax/${name}.out`]: out,
});
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

/** A course's own problem with its reference and one sample case; `spec` goes into problem.json. */
const double = (spec: object, more: Record<string, string> = {}) => ({
  "own/problems/double/problem.json": JSON.stringify({ id: "double", ...spec }),
  "own/problems/double/cases/sample/one.in": "2\n",
  "own/problems/double/cases/sample/one.out": "4\n",
  "own/solutions/double.py": "print(2 * int(input()))\n",
  "subs/ann/double.py": "print(2 * int(input()))\n",
  ...more,
});
const own = { problems: ["double"], problemFolders: ["own/problems"] };

type Mistake = readonly [
  what: string,
  files: Record<string, string | Buffer>,
  assignment: unknown,
  said: RegExp,
  options?: Partial<GradeOptions>,
];

const refused: readonly Mistake[] = [
  [
    "a wrong .out",
    pair("mine", "[1.0, 1.0]\n", "[9, 9]\n"),
    hidden,
    /h\/softmax\/mine\.out: the case expects \[9, 9\], but the reference of softmax prints \[0\.5, 0\.5\]/,
  ],
  [
    "a .out that is cut off",
    pair("mine", "[1.0, 1.0]\n", "[0.5, 0."),
    hidden,
    /mine\.out: the case expects \[0\.5, 0\., but/,
  ],
  [
    "an empty .out",
    pair("mine", "[1.0, 1.0]\n", ""),
    hidden,
    /mine\.out: the case expects nothing, but/,
  ],
  [
    "an empty .in",
    pair("mine", "", "[1]"),
    hidden,
    /mine\.out: the reference of softmax fails on this case \(RTE\)\. EOFError/,
  ],
  [
    ".in and .out swapped in two cases",
    { ...pair("x", "[1.0, 1.0]", "[1.0]"), ...pair("y", "[3.0]", "[0.5, 0.5]") },
    hidden,
    /x\.out: [\s\S]*y\.out: /,
  ],
  [
    "an input that is no Python",
    pair("mine", "1 2 3", "[1]"),
    hidden,
    /mine\.out: the reference of softmax fails on this case \(RTE\)\. SyntaxError/,
  ],
  [
    "a hidden folder that is not there",
    {},
    hidden,
    /hiddenCases: there is no folder .*\/h\. Was it checked out\?/,
  ],
  ["a file in the hidden folder's place", { h: "x" }, hidden, /hiddenCases: .*\/h is not a folder/],
  ["an empty hidden folder", { "h/.gitkeep": "" }, hidden, /\/h: holds no cases/],
  [
    "an empty folder of a problem",
    { "h/softmax/.gitkeep": "" },
    hidden,
    /\/h\/softmax: holds no cases/,
  ],
  [
    "a misspelt problem",
    { "h/sofmax/a.in": "[1.0]", "h/sofmax/a.out": "[1.0]" },
    hidden,
    /\/h\/sofmax: is not named after a problem\. Did you mean softmax/,
  ],
  [
    "cases beside the problem's folder",
    { "h/a.in": "[1.0]", "h/a.out": "[1.0]" },
    hidden,
    /\/h\/a\.in: must be in a folder named after its problem/,
  ],
  [
    "cases one level too deep",
    { "h/hidden/softmax/a.in": "[1.0]", "h/hidden/softmax/a.out": "[1]" },
    hidden,
    /\/h\/hidden: is not named after a problem/,
  ],
  [
    "a case without its output",
    { "h/softmax/a.in": "[1.0]" },
    hidden,
    /a\.in: a\.out is missing|a\.out/,
  ],
  [
    "a file that is no case",
    { ...pair("a", "[1.0]", "[1.0]"), "h/softmax/notes.txt": "" },
    hidden,
    /notes\.txt/,
  ],
  [
    "one hidden folder twice",
    pair("a", "[1.0]", "[1.0]"),
    { hiddenCases: ["h", "./h"] },
    /hiddenCases: .*\/h is named twice/,
  ],
  [
    "a memory limit that the reference misses",
    double(
      {},
      { "own/solutions/double.py": "x = bytearray(300_000_000)\nprint(2 * int(input()))\n" },
    ),
    { ...own, limits: { memory: 64 } },
    /the reference of double fails on this case \((MLE|RTE)\)/,
  ],
  ["0 points for everything", {}, { points: 0 }, /Every problem of the assignment has 0 points/],
  [
    "weights of 0",
    {},
    { groups: { sample: 0, hidden: 0 } },
    /No case of softmax counts: the assignment gives weight only to sample, hidden/,
  ],
  [
    "no group at all",
    {},
    { groups: {} },
    /No case of softmax counts: the assignment gives weight only to no group/,
  ],
  ["fresh alone, without --fresh", {}, { groups: { fresh: 1 } }, /No case of softmax counts/],
  [
    "a bonus in percent",
    {},
    { stability: { bonus: 10 } },
    /stability\.bonus is 10, which is 1000 % of a problem's points/,
  ],
  [
    "a weight and a bonus for stability",
    {},
    { groups: { hidden: 1, stability: 1 }, stability: { bonus: 0.1 } },
    /would count twice/,
  ],
  [
    "two different points for one problem",
    {},
    {
      problems: [
        { id: "softmax", points: 1 },
        { id: "Softmax", points: 2 },
      ],
    },
    /names Softmax twice, with 1 and with 2 points/,
  ],
  [
    "points as text",
    {},
    { problems: [{ id: "softmax", points: "2" }] },
    /problems\[0\]\.points: .*expected number/,
  ],
  ["negative points", {}, { points: -1 }, /points: .*>=0/],
  ["a time limit in milliseconds", {}, { limits: { time: 20000 } }, /limits\.time: .*3600/],
  ["a memory limit in bytes", {}, { limits: { memory: 536870912 } }, /limits\.memory: .*1048576/],
  ["a misspelt field", {}, { hiddencases: ["h"] }, /hiddencases/],
  ["a misspelt problem in the assignment", {}, { problems: ["sofmax"] }, /sofmax[\s\S]*softmax/],
  [
    "problemFolders that name the problem itself",
    double({}),
    { ...own, problemFolders: ["own/problems/double"] },
    /problemFolders: .*\/double holds no problem/,
  ],
  [
    "an own case that its reference does not pass",
    double({}, { "own/problems/double/cases/sample/one.out": "5\n" }),
    own,
    /own\/problems\/double\/cases\/sample\/one\.out: the case expects 5, but the reference of double prints 4/,
  ],
];

const warned: readonly Mistake[] = [
  [
    "cases of a problem that is not in the assignment",
    { ...pair("a", "[1.0]", "[1.0]"), "h/relu/a.in": "[1.0]", "h/relu/a.out": "[1.0]" },
    hidden,
    /\/h\/relu: 1 cases? (is|are) not used, because the assignment has no relu/,
  ],
  [
    "a hidden case with a published input",
    pair(
      "a",
      readFileSync(join(packageRoot, "problems/softmax/cases/sample/three-classes.in")),
      readFileSync(join(packageRoot, "problems/softmax/cases/sample/three-classes.out")),
    ),
    hidden,
    /\/h\/softmax\/a\.in: has the same input as sample\/three-classes/,
  ],
  [
    "a problem of 0 points",
    { "subs/ann/relu.py": reference("relu") },
    { problems: ["softmax", { id: "relu", points: 0 }] },
    /These problems have 0 points: relu/,
  ],
  [
    "a bonus under --strict",
    {},
    { stability: { bonus: 0.1 } },
    /With --strict .*stability\.bonus is not given/,
    { strict: true },
  ],
  [
    "weights for fresh cases without --fresh",
    {},
    { groups: { hidden: 1, fresh: 2 } },
    /no fresh cases without --fresh/,
  ],
  [
    "a time limit of an hour",
    {},
    { limits: { time: 3000 } },
    /limits\.time is 3000; its unit is CPU seconds/,
  ],
  [
    "an own problem without a reference",
    {
      "own/problems/double/cases/sample/one.in": "2\n",
      "own/problems/double/cases/sample/one.out": "4\n",
    },
    own,
    /double has no reference \(.*own\/solutions\/double\.py\), so its cases are not checked/,
  ],
];

describe("a mistake of the staff", () => {
  it.each(refused.map((one) => [one[0], one] as const))(
    "is named: %s",
    async (_, [, files, assignment, said]) => {
      expect((await prepare(course(files, assignment))).error).toMatch(said);
    },
  );

  it.each(warned.map((one) => [one[0], one] as const))(
    "is warned of: %s",
    async (_, [, files, assignment, said, options]) => {
      const { error, warnings } = await prepare(course(files, assignment), options);
      expect(error).toBeUndefined();
      expect(warnings).toMatch(said);
    },
  );

  it("is named in Chinese too", async () => {
    const cwd = course(pair("mine", "[1.0, 1.0]\n", "[9, 9]\n"), hidden);
    expect((await prepare(cwd, {}, "zh")).error).toMatch(
      /mine\.out：用例的答案是 \[9, 9\]，而 softmax 的参考解答输出 \[0\.5, 0\.5\]/,
    );
  });

  it("ends dlj grade with 2 before the first submission, and before it writes anything", async () => {
    const cwd = course(pair("mine", "[1.0, 1.0]\n", "[9, 9]\n"), hidden);
    const { code, err, out } = await grade(cwd);
    expect(err).toMatch(/^dlj: The reference is not accepted on these cases.*\n.*mine\.out: /);
    expect(`${code} ${out}`).toBe("2 ");
    expect(readdirSync(cwd).sort()).toEqual(["a.json", "h", "subs"]);
  });

  it("is not made by a course that has made none", async () => {
    expect(await prepare(course(pair("mine", "[1.0, 1.0]", "[0.5, 0.5]"), hidden))).toEqual({
      warnings: "",
    });
  });
});

describe("the course's own cases", () => {
  it("run beside dlj's of the same name, and are counted in the reports", async () => {
    // softmax has a hidden case `ties`; relu-like names in two folders clash with each other.
    const cwd = course(
      {
        ...pair("ties", "[1.0, 1.0]\n", "[0.5, 0.5]\n"),
        ...pair("fresh-1", "[3.0, 3.0]\n", "[0.5, 0.5]\n"),
        "h2/softmax/ties.in": "[2.0, 2.0]\n",
        "h2/softmax/ties.out": "[0.5, 0.5]\n",
        "subs/bob/softmax.py": "x = eval(input())\nprint([0.4, 0.6])\n",
      },
      { hiddenCases: ["h", "h2"] },
    );
    const { code, out, err } = await grade(cwd, [
      "--reporter",
      "terminal",
      "--reporter",
      "html=r.html",
    ]);
    expect(`${code} ${err}`).toBe("1 ");
    const { solutions, courseCases } = resultSchema.parse(
      JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")),
    );
    expect(courseCases).toBe(3);
    const names = solutions[0]?.cases.map(({ name }) => name) ?? [];
    expect(names).toEqual(
      expect.arrayContaining(["ties", "course-ties", "course-ties-2", "course-fresh-1"]),
    );
    expect(solutions.map(({ verdict }) => verdict)).toEqual(["AC", "WA"]);
    for (const text of [out, readFileSync(join(cwd, "r.html"), "utf8")])
      expect(text).toContain("3 cases come from the course itself");
  });

  it("may have byte order marks, UTF-16 and CRLF, and so may the assignment", async () => {
    const files = {
      ...pair("bom", "\ufeff[1.0, 1.0]\r\n", "\ufeff[0.5, 0.5]\r\n"),
      ...pair("utf16", utf16("[1.0, 1.0, 1.0, 1.0]\r\n"), utf16("[0.25, 0.25, 0.25, 0.25]\r\n")),
      "h/softmax/.DS_Store": "x",
      "h/Thumbs.db": "x",
    };
    for (const mark of [(t: string) => `\ufeff${t}`, utf16]) {
      const text = JSON.stringify({ problems: ["softmax"], ...hidden }, null, 2).replaceAll(
        "\n",
        "\r\n",
      );
      const { code, err } = await grade(course(files, Buffer.from(mark(text))));
      expect(`${code} ${err}`).toBe("0 ");
    }
  });

  it("may be named as submissions may: Log_Softmax is log-softmax", async () => {
    const cwd = course(
      {
        "subs/ann/log-softmax.py": reference("log-softmax"),
        "h/Log_Softmax/a.in": "[0.0]\n",
        "h/Log_Softmax/a.out": "[0.0]\n",
      },
      { problems: ["log-softmax"], ...hidden },
    );
    const { code, err } = await grade(cwd);
    expect(`${code} ${err}`).toBe("0 ");
    expect(JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")).courseCases).toBe(1);
  });
});

describe("a course's own problem", () => {
  const files = {
    "own/problems/double/cases/sample/one.in": "2\n",
    "own/problems/double/cases/sample/one.out": "4\n",
    "own/solutions/double.py": "print(2 * int(input()))\n",
    "subs/ann/double.py": "print(2 * int(input()))\n",
    "subs/bob/double.py": "print(3 * int(input()))\n",
  };

  it("needs cases and a reference, and no problem.json", async () => {
    const cwd = course(files, own);
    const { code, err, out } = await grade(cwd, [
      "--reporter",
      "terminal",
      "--reporter",
      "html=r.html",
    ]);
    expect(`${code} ${err}`).toBe("1 ");
    expect(out).toMatch(/ann +1\/1 +1 AC\nbob +0\/1 +1 WA/);
    const { solutions } = resultSchema.parse(JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")));
    expect(solutions[0]).toMatchObject({ track: "course", title: { en: "double", zh: "double" } });
  });

  it.each([
    ["a title of one language", { title: "Twice" }, { en: "Twice", zh: "Twice" }],
    ["an English title alone", { title: { en: "Twice" } }, { en: "Twice", zh: "Twice" }],
    ["both", { title: { en: "Twice", zh: "两倍" } }, { en: "Twice", zh: "两倍" }],
  ])("may have %s", (_, spec, title) => {
    const root = folder({ ...files, "own/problems/double/problem.json": JSON.stringify(spec) });
    expect(loadSpec(join(root, "own/problems/double")).title).toEqual(title);
  });

  it("is still refused if a field is wrong", () => {
    const root = folder({
      ...files,
      "own/problems/double/problem.json": '{"limits":{"time":"2"}}',
    });
    expect(() => loadSpec(join(root, "own/problems/double"))).toThrow(/limits\.time/);
  });
});
