import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Engine, Outcome, Run } from "../../../src/engine/engine.ts";
import { DljError } from "../../../src/error.ts";
import { assignmentSchema, schemeOf } from "../../../src/grade/assignment.ts";
import { checkPoints } from "../../../src/grade/course/check-points.ts";
import { counting, listFaults } from "../../../src/grade/course/check-reference.ts";
import {
  inOrder,
  readCourseCases,
  withCourseCases,
} from "../../../src/grade/course/hidden-cases.ts";
import { prepareProblem } from "../../../src/grade/course/prepare-problem.ts";
import { defaultScheme } from "../../../src/judge/score.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { Catalogue } from "../../../src/problem/catalogue.ts";
import { type Case, loadProblem } from "../../../src/problem/load.ts";
import type { Messages } from "../../../src/text/en.ts";
import { namedMessages } from "../../named-messages.ts";
import { folder } from "../temporary.ts";

const softmax = loadProblem(join(packageRoot, "problems/softmax"));
const withoutStability = {
  ...softmax,
  id: "plain",
  cases: softmax.cases.filter(({ group }) => group !== "stability"),
};
const say = (sentences: readonly ((m: Messages) => string)[]) =>
  sentences.map((one) => one(namedMessages));
/** The sentence of an error, or what was returned. */
function fault<T>(act: () => T): T | string {
  try {
    return act();
  } catch (error) {
    if (error instanceof DljError) return `${error.code} ${error.sentence(namedMessages)}`;
    throw error;
  }
}

describe("the points of an assignment", () => {
  const check = (assignment: object, options = {}, problems = [softmax]) => {
    const read = assignmentSchema.parse({ problems: ["softmax"], ...assignment });
    const scheme = schemeOf(read, (name) => [name.toLowerCase().replaceAll("_", "-")]);
    const found = fault(() =>
      checkPoints(read, scheme, problems, { strict: false, fresh: false, ...options }),
    );
    return typeof found === "string" ? found : say(found);
  };

  it.each<[string, object, object, unknown]>([
    ["the defaults", {}, {}, []],
    ["nothing to earn", { points: 0 }, {}, "usage «course.noPoints»"],
    [
      "one name twice, with one number of points",
      { problems: ["softmax", { id: "Soft_Max", points: 1 }, { id: "soft-max" }] },
      {},
      [],
    ],
    [
      "one name twice, with two numbers of points",
      { problems: ["softmax", { id: "SOFTMAX", points: 2 }] },
      {},
      "usage «course.pointsTwice id=SOFTMAX first=1 second=2»",
    ],
    ["a bonus of all points", { stability: { bonus: 1 } }, {}, []],
    ["a bonus of more", { stability: { bonus: 1.5 } }, {}, "usage «course.largeBonus bonus=1.5»"],
    [
      "a bonus and a weight for stability",
      { stability: { bonus: 0.1 }, groups: { hidden: 1, stability: 1 } },
      {},
      "usage «course.countedTwice»",
    ],
    ["a weight for stability without a bonus", { groups: { hidden: 1, stability: 1 } }, {}, []],
    [
      "only stability cases, which decide",
      { groups: { sample: 0, hidden: 0 } },
      { strict: true },
      [],
    ],
    [
      "a bonus without a weight",
      { stability: { bonus: 0.1 }, groups: { hidden: 1, stability: 0 } },
      {},
      [],
    ],
    [
      "no group that counts",
      { groups: { sample: 0, hidden: 0 } },
      {},
      "usage «course.noCountingCase id=softmax groups=sample, hidden»",
    ],
    [
      "a bonus that decides",
      { stability: { bonus: 0.1 } },
      { strict: true },
      ["«course.strictBonus»"],
    ],
    ["a weight for fresh cases", { groups: { fresh: 1, hidden: 1 } }, { fresh: true }, []],
    [
      "a weight for fresh cases that are not there",
      { groups: { fresh: 1, hidden: 1 } },
      {},
      ["«course.noFreshCases»"],
    ],
    ["a minute", { limits: { time: 60 } }, {}, []],
    ["more than a minute", { limits: { time: 61 } }, {}, ["«course.longLimit time=61»"]],
    [
      "a problem without points",
      { problems: ["softmax", { id: "relu", points: 0 }, { id: "gelu" }] },
      {},
      ["«course.zeroPoints list=relu»"],
    ],
    [
      "problems without points unless they have their own",
      { points: 0, problems: [{ id: "softmax", points: 2 }, "relu", { id: "gelu" }] },
      {},
      ["«course.zeroPoints list=relu, gelu»"],
    ],
  ])("%s", (_, assignment, options, found) => {
    expect(check(assignment, options)).toEqual(found);
  });

  it("warn of a bonus that no case can earn", () => {
    const assignment = { problems: ["softmax"], stability: { bonus: 0.1 } };
    expect(check(assignment, {}, [softmax, withoutStability])).toEqual([
      "«course.noBonusCases list=plain»",
    ]);
    expect(check({}, {}, [softmax, withoutStability])).toEqual([]);
  });
});

describe("the course's own cases", () => {
  const catalogue = new Catalogue([join(packageRoot, "problems")]);
  const read = (files: Record<string, string>, folders = [""], used = ["softmax"]) => {
    const root = folder(files);
    const found = fault(() =>
      readCourseCases(
        folders.map((one) => join(root, one)),
        catalogue,
        new Set(used),
      ),
    );
    const plain = (text: string) => text.replaceAll(`${root}/`, "").replaceAll(root, ".");
    if (typeof found === "string") return plain(found);
    const cases = [...found.cases].map(([id, all]) => [
      id,
      ...all.map(({ group, name, file }) => `${group}/${name} ${plain(file)}`),
    ]);
    return [...cases, ...say(found.warnings).map(plain)];
  };
  const pair = (path: string) => ({ [`${path}.in`]: "[1]\n", [`${path}.out`]: "[1.0]\n" });

  it("are read by problem, and added to those of another folder", () => {
    const files = {
      ...pair("a/softmax/ties"),
      ...pair("b/softmax/more"),
      "a/.DS_Store": "",
      "a/notes.input.txt": "",
    };
    expect(read(files, ["a", "b"])).toEqual([
      ["softmax", "hidden/ties a/softmax/ties.in", "hidden/more b/softmax/more.in"],
    ]);
    expect(read(files, ["a"], ["relu"])).toEqual([
      "«course.unusedCases folder=a/softmax id=softmax count=1»",
    ]);
  });

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ["a folder that is missing", {}, ["none"], /^usage «course.noHiddenFolder folder=none»/],
    ["a file", { "a.txt": "" }, ["a.txt"], /^usage «course.notAFolder folder=a.txt»/],
    [
      "a folder that is named twice",
      pair("a/softmax/x"),
      ["a", "a/../a"],
      /^usage «course.hiddenTwice folder=a»/,
    ],
    [
      "a case beside the folders",
      pair("a/x"),
      ["a"],
      /^usage «course.looseCase file=a\/x.in folder=a»/,
    ],
    ["no case", { "a/readme.txt": "" }, ["a"], /^usage «course.noCases folder=a»/],
    [
      "an empty folder of a problem",
      { "a/softmax/.DS_Store": "" },
      ["a"],
      /^usage «course.noCases folder=a\/softmax»/,
    ],
    [
      "a file that is no case",
      { "a/softmax/x.txt": "" },
      ["a"],
      /^usage «problem.strangeFile file=a\/softmax\/x.txt»/,
    ],
    [
      "no problem's name",
      pair("a/softmix/x"),
      ["a"],
      /^usage «course.unknownProblem folder=a\/softmix near=softmax/,
    ],
    [
      "an input without an output",
      { "a/softmax/x.in": "[1]\n" },
      ["a"],
      /^usage «problem.noPartner file=a\/softmax\/x.in partner=x.out»/,
    ],
  ])("are refused with a sentence: %s", (_, files, folders, sentence) => {
    expect(read(files, folders)).toMatch(sentence);
  });

  it("are refused if a link in place of a problem's folder leads nowhere", () => {
    const root = folder(pair("a/softmax/x"));
    symlinkSync("/nowhere", join(root, "a/relu"));
    expect(fault(() => readCourseCases([join(root, "a")], catalogue, new Set()))).toBe(
      `usage «problem.unreadable file=${join(root, "a/relu")} why=ENOENT»`,
    );
  });

  it("get a name of their own if it is taken, or looks like a fresh one", () => {
    const [model] = softmax.cases.filter(({ group }) => group === "hidden");
    if (!model) throw new Error("softmax has no hidden case");
    const own = (name: string) => ({ ...model, name, key: `hidden/${name}`, file: `${name}.in` });
    const added = [model.name, model.name, "fresh-1", "zz-new"].map(own);
    const { problem, files } = withCourseCases(softmax, added);
    expect(Object.fromEntries(files)).toEqual({
      [`hidden/course-${model.name}`]: `${model.name}.in`,
      [`hidden/course-${model.name}-2`]: `${model.name}.in`,
      "hidden/course-fresh-1": "fresh-1.in",
      "hidden/zz-new": "zz-new.in",
    });
    expect(problem.cases).toHaveLength(softmax.cases.length + 4);
    expect(problem.cases.find(({ key }) => files.has(key))).not.toHaveProperty("file");
    expect(withCourseCases(softmax, []).problem).toBe(softmax);
  });

  it("are run in catalogue order, fresh ones after the published ones of their group", () => {
    const names = ["stability/a", "hidden/fresh-1", "hidden/z", "sample/b", "hidden/b", "sample/a"];
    const cases = names.map((key) => {
      const [group, name] = key.split("/");
      return { key, group, name } as Case;
    });
    expect(inOrder(cases).map(({ key }) => key)).toEqual([
      "sample/a",
      "sample/b",
      "hidden/b",
      "hidden/z",
      "hidden/fresh-1",
      "stability/a",
    ]);
  });
});

describe("a problem is prepared", () => {
  /** The memory limits of all runs. */
  const memory: number[] = [];
  const answers = (
    cpu: number,
    wrong: readonly string[] = [],
    said = "[9.0, 9.0]\n",
    code = 0,
  ): Engine => ({
    info: { engine: "process", tier: "bare", refused: [] },
    slots: 1,
    async run({ stdin, limits }: Run): Promise<Outcome> {
      memory.push(limits.memory);
      const one = softmax.cases.find((each) => each.stdin.equals(stdin));
      const isWrong = one === undefined || wrong.includes(one.name);
      return {
        ...{ ending: { kind: "exited", code: isWrong ? code : 0 }, cpu, wall: cpu, memory: 1 },
        exceeded: { time: false, memory: false, output: false, imports: false },
        stdout: isWrong ? Buffer.from(said) : one.expected,
        stderr: Buffer.of(),
      };
    },
    close: async () => {},
  });
  const prepare = (
    engine: Engine,
    over: {
      known?: number;
      files?: [string, string][];
      problem?: typeof softmax;
      counts?: boolean;
      memory?: number;
    },
  ) =>
    prepareProblem(
      engine,
      { problem: over.problem ?? softmax, files: new Map(over.files) },
      {
        ...{ fresh: undefined, memory: over.memory, known: over.known },
        counts: () => over.counts ?? true,
      },
    );
  const own = softmax.spec.limits.time;

  it("with the limit that was asked for, if the reference is quick", async () => {
    const { problem, asked, faults, warnings } = await prepare(answers(own / 4), {});
    expect(problem.spec.limits.time).toBe(own);
    expect(asked.cases).toEqual(inOrder(softmax.cases));
    expect([faults, warnings]).toEqual([[], []]);
  });

  it("with four times the reference's time, up to the next half second, on a slow machine", async () => {
    const { problem, asked } = await prepare(answers(own / 4 + 0.01), {});
    expect(problem.spec.limits.time).toBe(Math.ceil((own + 0.04) * 2) / 2);
    expect(asked.spec.limits.time).toBe(own);
  });

  it("with the limit of the run that is resumed, without running the reference", async () => {
    const engine = { ...answers(9), run: () => Promise.reject(new Error("it runs")) };
    const { problem, faults, warnings } = await prepare(engine, { known: 7.5 });
    expect(problem.spec.limits.time).toBe(7.5);
    expect([faults, warnings]).toEqual([[], []]);
  });

  it("with a fault for each case that the reference is refused on, if the case counts", async () => {
    const [one] = softmax.cases;
    if (!one) throw new Error("softmax has no case");
    const wrong = answers(0, [one.name]);
    const { faults } = await prepare(wrong, { files: [[one.key, "own/x.in"]] });
    expect(faults).toHaveLength(1);
    expect(listFaults(faults, namedMessages)).toMatch(
      /^«course.referenceDiffers file=own\/x.out id=softmax .*got=\[9.0, 9.0\]»$/,
    );
    expect((await prepare(wrong, { counts: false })).faults).toEqual([]);
    // A published case is named by its own file, and a long output is shortened.
    const long = await prepare(answers(0, [one.name], `${"9,\t ".repeat(99)}\n`), {});
    const said = listFaults(long.faults, namedMessages);
    expect(said).toContain(`file=${softmax.folder}/cases/${one.key}.out`);
    expect(said).toMatch(/got=(9, ){53}9…»$/);
    const crashed = await prepare(answers(0, [one.name], "", 1), {});
    expect(listFaults(crashed.faults, namedMessages)).toMatch(
      /^«course.referenceFails .*verdict=RTE»$/,
    );
    const many = Array.from({ length: 12 }, () => faults[0]).flatMap((each) => each ?? []);
    expect(listFaults(many, namedMessages).split("\n").at(-1)).toBe("«course.moreFaults count=2»");
    expect(listFaults(many.slice(2), namedMessages)).not.toContain("moreFaults");
  });

  it("within the memory of the run, if it has a limit of its own", async () => {
    for (const [asked, wanted] of [
      [77, 77],
      [undefined, softmax.spec.limits.memory],
    ] as const) {
      memory.splice(0);
      await prepare(answers(0), asked === undefined ? {} : { memory: asked });
      expect(new Set(memory)).toEqual(new Set([wanted]));
    }
  });

  it("with a warning of an own case whose input is there already, or without a reference", async () => {
    const [first, second] = softmax.cases;
    if (!first || !second) throw new Error("softmax has too few cases");
    const twin = { ...second, key: "hidden/twin", name: "twin", stdin: first.stdin };
    const problem = { ...softmax, cases: [...softmax.cases, twin] };
    const files: [string, string][] = [
      ["hidden/twin", "own/twin.in"],
      [second.key, "own/second.in"],
    ];
    const { warnings } = await prepare(answers(0), { problem, files });
    expect(say(warnings)).toEqual([`«course.sameInput file=own/twin.in other=${first.key}»`]);
    const bare = { ...softmax, id: "none", folder: folder() };
    const unchecked = await prepare(answers(0), { problem: bare });
    expect(say(unchecked.warnings)[0]).toMatch(/^«course.noReference file=.* id=none»$/);
  });
});

test("a case counts if it decides, earns points, or may earn a bonus", () => {
  const shown = (scheme: Partial<typeof defaultScheme>, strict = false) =>
    (["sample", "hidden", "stability"] as const).filter((group) =>
      counting({ ...defaultScheme, ...scheme }, strict)({ group, name: "x" } as Case),
    );
  expect(shown({})).toEqual(["sample", "hidden"]);
  expect(shown({}, true)).toEqual(["sample", "hidden", "stability"]);
  expect(shown({ stability: { bonus: 0.1 } })).toEqual(["sample", "hidden", "stability"]);
  expect(shown({ groups: { stability: 1 } })).toEqual(["sample", "hidden", "stability"]);
});
