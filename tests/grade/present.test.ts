import { join } from "node:path";
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { pseudonyms } from "../../src/grade/anonymize.ts";
import { Journal } from "../../src/grade/journal.ts";
import { present } from "../../src/grade/present.ts";
import type { CaseResult, ClassSources, SolutionResult } from "../../src/judge/result.ts";
import { feedbackReport } from "../../src/report/feedback/feedback.ts";
import { type ReporterName, reporters } from "../../src/report/reporters.ts";
import { en } from "../../src/text/en.ts";
import { headOf, resultOf, solutionsOf } from "./results.ts";
import { folder } from "./temporary.ts";

const secret = "SECRET-7291";
const wrong = {
  deciding: true,
  verdict: "WA",
  ran: true,
  cpu: 0.004,
  wall: 0.005,
  memory: 12,
  stdin: secret,
  expected: secret,
  stdout: secret,
  stderr: secret,
  comparison: { agrees: false, kind: secret } as unknown as NonNullable<CaseResult["comparison"]>,
  crash: { message: secret, exit: secret, line: 3, source: secret },
  reason: { en: secret, zh: secret },
  misconception: "base-two",
} as const;

function refused(student: string, cases: CaseResult[], problem = "softmax"): SolutionResult {
  return resultOf(student, problem, {
    verdict: "WA",
    decidedBy: "hidden/ties",
    misconception: { name: "base-two", hint: { en: "A hint.", zh: "提示。" } },
    points: { earned: "0", possible: "1" },
    cases,
  });
}

function journalOf(results: readonly SolutionResult[]): Journal {
  const journal = Journal.create(join(folder(), "grade.jsonl"), headOf());
  results.forEach((one, index) => {
    journal.append(`key-${index}`, one);
  });
  journal.finish(1);
  return journal;
}

const look = {
  language: "en",
  messages: en,
  colours: new Chalk({ level: 0 }),
  columns: 80,
} as const;

/** Reports about who somebody is: an anonymous run has nothing for them, or they are for staff alone. */
const naming = ["canvas", "moodle", "names"];

async function everyReport(journal: Journal, over: { reveal?: boolean; anonymize?: boolean }) {
  const run = present([journal], { reveal: false, anonymize: false, ...over });
  const texts: [string, string][] = [];
  for (const name of Object.keys(reporters) as ReporterName[]) {
    let text = "";
    for await (const part of (await reporters[name]())(run, look)) text += part;
    const readable = name === "classroom" ? Buffer.from(text.slice(7), "base64").toString() : text;
    texts.push([name, readable]);
  }
  return texts;
}

async function feedbackPages(journal: Journal, over: { reveal?: boolean }) {
  const run = present([journal], { reveal: false, anonymize: false, ...over });
  const pages: string[] = [];
  for await (const { text } of feedbackReport(run, look)) pages.push(`${text}`);
  expect(pages).toHaveLength(2);
  return pages;
}

describe("hidden cases", () => {
  const cases = (group: CaseResult["group"]): CaseResult[] => [{ ...wrong, group, name: "ties" }];

  it.each(["hidden", "stability"] as const)(
    "of the group %s show name, verdict, time and hint, and nothing else",
    async (group) => {
      const journal = journalOf([refused("a", cases(group))]);
      const run = present([journal], { reveal: false, anonymize: false });
      const [one] = await solutionsOf(run);
      expect(one?.cases).toStrictEqual([
        {
          group,
          name: "ties",
          deciding: true,
          verdict: "WA",
          ran: true,
          cpu: 0.004,
          wall: 0.005,
          memory: 12,
          misconception: "base-two",
        },
      ]);
      for (const [name, text] of await everyReport(journal, {})) {
        expect(`${name}: ${text.includes(secret)}`).toBe(`${name}: false`);
      }
      for (const page of await feedbackPages(journal, {})) expect(page).not.toContain(secret);
      journal.close();
    },
  );

  it("keep the likely misconceptions, which are hints too", async () => {
    const likely = { name: "base-two", hint: { en: "A hint.", zh: "提示。" } };
    const journal = journalOf([refused("a", [{ ...wrong, group: "hidden", name: "x", likely }])]);
    const [one] = await solutionsOf(present([journal], { reveal: false, anonymize: false }));
    expect(one?.cases[0]?.likely).toEqual(likely);
    journal.close();
  });

  it("are shown with --reveal, and sample cases always", async () => {
    for (const [group, reveal] of [
      ["hidden", true],
      ["sample", false],
    ] as const) {
      const journal = journalOf([{ ...refused("a", cases(group)), decidedBy: `${group}/ties` }]);
      const texts = new Map(await everyReport(journal, { reveal }));
      for (const name of ["json", "junit", "gradescope", "classroom", "html", "tap", "github"])
        expect(`${name}: ${texts.get(name)?.includes(secret)}`).toBe(`${name}: true`);
      for (const page of await feedbackPages(journal, { reveal })) expect(page).toContain(secret);
      journal.close();
    }
  });

  it("still give their hint in what a student reads", async () => {
    const journal = journalOf([refused("a", cases("hidden"))]);
    const texts = new Map(await everyReport(journal, {}));
    for (const name of ["json", "junit", "gradescope", "classroom", "html", "tap", "github"])
      expect(`${name}: ${texts.get(name)?.includes("A hint.")}`).toBe(`${name}: true`);
    journal.close();
  });
});

describe("an anonymous report", () => {
  const people = ["Zoë Ångström", "李雷", "o'brien (bob)", "mary-ann", "=cmd()"];
  const said = (name: string): CaseResult => ({
    ...wrong,
    group: "sample",
    name: "ties",
    stdout: `by ${name.normalize("NFD")}\n`,
    stderr: `File "/home/${name.toUpperCase()}/x.py"`,
    reason: { en: `got ${name}`, zh: `得到 ${name}` },
    crash: { message: name, exit: "1", source: `# ${name}` },
    comparison: { agrees: false, found: [name] } as unknown as NonNullable<
      CaseResult["comparison"]
    >,
  });

  it("holds no name anywhere, in any format, even if a program printed it", async () => {
    const journal = journalOf(
      people.flatMap((name) => [refused(name, [said(name)]), refused(name, [said(name)], "relu")]),
    );
    for (const reveal of [false, true]) {
      for (const [format, text] of await everyReport(journal, { anonymize: true, reveal })) {
        if (format === "names") continue;
        const plain = text.normalize("NFC").toLowerCase();
        for (const name of people) {
          expect(`${format} ${name} ${plain.includes(name.toLowerCase())}`).toBe(
            `${format} ${name} false`,
          );
        }
        if (!["gradescope", "github", ...naming].includes(format))
          expect(text).toMatch(/student-[0-9a-f]{8}/);
      }
    }
    journal.close();
  });

  it("gives the texts of the solutions by the names that it shows", async () => {
    const journal = journalOf([resultOf("ann", "relu")]);
    const asked: string[] = [];
    const sources: ClassSources = {
      async of(student, problem) {
        asked.push(`${student} ${problem}`);
        return undefined;
      },
      template: async (problem) => `# ${problem}`,
    };
    for (const anonymize of [true, false]) {
      const run = present([journal], { reveal: false, anonymize, sources });
      const [shown] = await solutionsOf(run);
      await run.sources?.of(shown?.student ?? "", "relu");
      expect(await run.sources?.template("relu")).toBe("# relu");
    }
    expect(asked).toEqual(["ann relu", "ann relu"]);
    expect(present([journal], { reveal: false, anonymize: true })).not.toHaveProperty("sources");
    journal.close();
  });

  it("lists the students by their pseudonyms, and no file by its name", async () => {
    const people = Array.from({ length: 12 }, (_, i) => `Zoë ${i}`);
    const journal = journalOf(people.map((name) => resultOf(name, "relu")));
    const reason = { en: "Zoë 0 has it", zh: "Zoë 0 有" };
    const students = people.map((student, i) => ({
      ...{ student, id: `${i}`, email: "z@x.edu", group: "A", ids: { canvas: "7" } },
      files: [
        { path: `${student}/relu.py`, problem: "relu", judged: true },
        { path: `${student}/Zoë.TXT`, judged: false, reason, needsLook: true as const },
      ],
      ...(i === 0 ? { skipped: 3 } : {}),
    }));
    const classFiles = [{ path: "Zoë.docx", judged: false, reason }];
    const handedIn = { title: "Homework 1", students, classFiles };
    const run = present([journal], { reveal: false, anonymize: true, handedIn });
    expect(JSON.stringify(run.head)).not.toMatch(/Zoë|z@x|canvas/);
    expect(run.head).toMatchObject({ title: "Homework 1" });
    const shown = run.head.students ?? [];
    expect(shown.map(({ student }) => student)).toEqual(
      run.realNames?.map(({ pseudonym }) => pseudonym).sort(),
    );
    const names = new Map(run.realNames?.map((one) => [one.student, one]));
    const first = names.get("Zoë 0");
    expect(first).toMatchObject({ id: "0", email: "z@x.edu" });
    const name = first?.pseudonym ?? "";
    expect(shown.find(({ student }) => student === name)).toStrictEqual({
      student: name,
      files: [
        { path: `${name}/1.py`, problem: "relu", judged: true },
        { path: `${name}/2.TXT`, judged: false, needsLook: true },
      ],
      skipped: 3,
    });
    expect(shown.filter((one) => "skipped" in one)).toHaveLength(1);
    const open = present([journal], { reveal: false, anonymize: false, handedIn });
    expect(open.head).toMatchObject(handedIn);
    expect(open).not.toHaveProperty("realNames");
    journal.close();
  });

  it("hides the files that a finding names, but not the problem's", async () => {
    const said = (name: string) =>
      `there are several files: ${name}.py was judged, relu.py, hw/${name}_final.txt not`;
    const finding = { en: said("ann"), zh: said("ann") };
    const journal = journalOf([resultOf("ann", "relu", { finding, takenFor: "ann.py" })]);
    const shown = async (anonymize: boolean) =>
      (await solutionsOf(present([journal], { reveal: false, anonymize })))[0];
    const hidden = "there are several files: … was judged, relu.py, … not";
    expect((await shown(true))?.finding).toEqual({ en: hidden, zh: hidden });
    expect(await shown(true)).not.toHaveProperty("takenFor");
    expect(await shown(false)).toMatchObject({ finding, takenFor: "ann.py" });
    journal.close();
  });

  it("leaves what is no text in a comparison and a crash as it is", async () => {
    const found = { line: 3, values: [1.5, null, true] };
    const one = {
      ...said("ann"),
      crash: { message: "boom", exit: "1", line: 3, source: "x" },
      comparison: found as unknown as NonNullable<CaseResult["comparison"]>,
    };
    const journal = journalOf([refused("ann lee", [one])]);
    const [shown] = await solutionsOf(present([journal], { reveal: true, anonymize: true }));
    expect(shown?.cases[0]).toMatchObject({ crash: one.crash, comparison: found });
    journal.close();
  });

  it("tells two students apart whose hashes begin alike", () => {
    // Found by search: both hashes begin with 49460c72.
    const names = pseudonyms(["s82760", "s70296", "s1", "s70296"], Buffer.from("key"));
    const [first = "", second = ""] = ["s70296", "s82760"].map((name) => names.get(name) ?? "");
    expect(first).toBe("student-49460c72");
    expect(second).toMatch(/^student-49460c72[0-9a-f]$/);
    expect(names.size).toBe(3);
  });

  it("leaves a short name within other words alone", async () => {
    const journal = journalOf([refused("lea", [{ ...said("lea"), stdout: "clear(lea, 3)" }])]);
    const [one] = await solutionsOf(present([journal], { reveal: true, anonymize: true }));
    expect(one?.cases[0]?.stdout).toMatch(/^clear\(student-[0-9a-f]{8}, 3\)$/);
    expect(one?.title.en).toBe("softmax");
    journal.close();
  });

  it.each(["4", "8", "3.0", "1e5", "nan", "Array", "adam", "x", "float64", "Error"])(
    "leaves what was printed as it is if the student is called %s",
    async (name) => {
      const printed = "array([[3.0, 4.0], [6.0, 8.5]]) nan 1e5 adam x float64 Error";
      const one = { ...said(name), stdout: printed, reason: { en: printed, zh: printed } };
      const journal = journalOf([refused(name, [one])]);
      const [shown] = await solutionsOf(present([journal], { reveal: true, anonymize: true }));
      expect(shown?.cases[0]).toMatchObject({ stdout: printed, reason: one.reason });
      expect(shown).toMatchObject({
        student: expect.stringMatching(/^student-[0-9a-f]{8}$/),
        file: expect.stringMatching(/^student-[0-9a-f]{8}\/softmax$/),
      });
      journal.close();
    },
  );

  it("gives a student the same pseudonym in every run with one key, and staff can undo it", async () => {
    const saved = process.env.DLJ_KEY;
    const named = async (students: readonly string[], key: string) => {
      process.env.DLJ_KEY = key;
      const journal = journalOf(students.map((one) => resultOf(one, "relu", { source: "s" })));
      const run = present([journal], { reveal: false, anonymize: true });
      const shown = (await solutionsOf(run)).map((one) => one.student);
      expect((await solutionsOf(run))[0]).not.toHaveProperty("source");
      const names = new Map(run.realNames?.map((one) => [one.student, one.pseudonym]));
      expect(shown).toEqual([...names.values()].sort());
      journal.close();
      return names;
    };
    try {
      const class40 = Array.from({ length: 40 }, (_, index) => `s${index}`);
      const first = await named(class40, "a secret of the course");
      const second = await named(["new", ...class40.slice(5)], "a secret of the course");
      for (const student of class40.slice(5)) expect(second.get(student)).toBe(first.get(student));
      const other = await named(class40, "another");
      for (const student of class40) expect(other.get(student)).not.toBe(first.get(student));
      expect(new Set(first.values()).size).toBe(40);
    } finally {
      if (saved === undefined) delete process.env.DLJ_KEY;
      else process.env.DLJ_KEY = saved;
    }
  });
});

describe("the order", () => {
  it("is by student in code units, then that of the course", async () => {
    const ids = [
      ["b", "relu"],
      ["李", "softmax"],
      ["b", "softmax"],
      ["B", "relu"],
    ] as const;
    const journal = journalOf(ids.map(([student, problem]) => resultOf(student, problem)));
    const run = present([journal], { reveal: false, anonymize: false });
    expect((await solutionsOf(run)).map(({ student, problem }) => `${student} ${problem}`)).toEqual(
      ["B relu", "b softmax", "b relu", "李 softmax"],
    );
    journal.close();
  });

  it("is by pseudonym in an anonymous report, so that it tells nothing", async () => {
    const journal = journalOf(Array.from({ length: 20 }, (_, i) => resultOf(`s${i + 10}`, "relu")));
    const run = present([journal], { reveal: false, anonymize: true });
    const shown = (await solutionsOf(run)).map(({ student }) => student);
    expect(shown).toEqual(shown.toSorted());
    expect(shown).not.toEqual(run.realNames?.map(({ pseudonym }) => pseudonym));
    journal.close();
  });
});
