import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Recorded,
  type Result,
  recorded,
  type StudentRecord,
} from "../../src/judge/result.ts";
import { canvasReport } from "../../src/report/canvas.ts";
import { importable } from "../../src/report/import-rows.ts";
import { moodleReport } from "../../src/report/moodle.ts";
import { hostile, hostileResult } from "./hostile.ts";

interface Asked {
  readonly as: "canvas" | "worksheet" | "gradebook";
  readonly text: string;
  readonly with: readonly unknown[];
}

/** What each file says to the second reader, which follows the platforms' importers. */
function read(asked: readonly Asked[]): unknown[] {
  const reader = join(import.meta.dirname, "imports.py");
  const input = JSON.stringify(asked);
  return JSON.parse(execFileSync("python3", [reader], { input, encoding: "utf8" }));
}

async function whole(report: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of report) text += part;
  return text;
}

/** A class in which each student has solved the first `solved` of three problems. */
function classOf(people: readonly (Partial<StudentRecord> & { solved: number })[]): Result {
  const [accepted] = hostileResult.solutions;
  if (accepted === undefined) throw new Error("no solution");
  const students = people.map(({ solved: _, ...record }, index): StudentRecord => {
    return { student: `student ${index}`, files: [], ...record };
  });
  const solutions = students.flatMap(({ student }, index) =>
    ["a", "b", "c"].map((problem, place) => ({
      ...{ ...accepted, student, problem },
      points: { earned: place < (people[index]?.solved ?? 0) ? "1/3" : "0", possible: "1/3" },
    })),
  );
  return { ...hostileResult, title: "Homework 1, part A", students, solutions };
}

const people = [
  { name: "Bob Smith", canvas: "340934", sis: "0042", login: "bsmith", moodle: "657737" },
  { name: '=Eve "E", <x>', canvas: "340935", sis: "", login: "eve", moodle: "657738" },
  { name: "王小明", canvas: "340936", sis: "0043", login: "", moodle: "657739" },
];
const ids = (index: number) => {
  const { canvas = "", login = "", moodle = "" } = people[index] ?? {};
  return { canvas, moodle, ...(login === "" ? {} : { login }) };
};
const own = [
  { student: "Bob Smith", id: "0042", group: "CS, 1", ids: ids(0), solved: 3 },
  { student: '=Eve "E", <x>', ids: ids(1), solved: 1 },
  { student: "王小明", id: "0043", ids: ids(2), solved: 0 },
];
const run = recorded(classOf(own));
const twice = recorded(
  classOf([
    ...own.slice(1),
    { student: "Bob [a]", ids: ids(0), solved: 1 },
    { student: "Bob [b]", ids: ids(0), solved: 2 },
  ]),
);
const mixed = recorded(
  classOf([
    { student: "a", email: "a@x.edu", id: "1", solved: 3 },
    { student: "b", email: "b@x.edu", solved: 2 },
    { student: "c", id: "3", solved: 1 },
  ]),
);
const titles = ["Final Score", "Override Status (2026)", hostile];

describe("the import files of Canvas and Moodle", async () => {
  const course = ["a", "b", "c"].map((name) => ({ name, email: `${name}@x.edu` }));
  const canvasOf = async (one: Recorded): Promise<Asked> => ({
    ...{ as: "canvas", text: await whole(canvasReport(one)), with: [people] },
  });
  const [canvas, worksheet, several, gradebook, ...titled] = read([
    await canvasOf(run),
    { as: "worksheet", text: await whole(moodleReport(run)), with: [people] },
    await canvasOf(twice),
    {
      ...{ as: "gradebook", text: await whole(moodleReport(mixed)) },
      with: [course, "Email address", "email"],
    },
    ...(await Promise.all(titles.map((title) => canvasOf(recorded({ ...classOf(own), title }))))),
  ]);

  it("give everybody the points of the run, under the assignment's title", () => {
    const grade = (points: string) => ({ "Homework 1, part A": points });
    expect(canvas).toEqual({
      possible: grade("1"),
      grades: {
        "Bob Smith": grade("1"),
        '=Eve "E", <x>': grade("0.33"),
        王小明: grade("0"),
      },
    });
    expect(worksheet).toEqual({ "Bob Smith": "1", '=Eve "E", <x>': "0.33", 王小明: "0" });
  });

  it("leave nobody out who can be named, and name everybody else", () => {
    expect(importable(run.head, "canvas").leftOut).toEqual([]);
    const bare = recorded(classOf([...own, { student: "eve 2", solved: 2 }]));
    expect(importable(bare.head, "canvas").leftOut).toEqual(["eve 2"]);
    expect(importable(bare.head, "moodle").leftOut).toEqual(["eve 2"]);
  });

  it("leave out several submissions of one person", () => {
    expect(importable(twice.head, "canvas").leftOut).toEqual(["Bob [a]", "Bob [b]"]);
    expect(several).toMatchObject({ grades: { 王小明: {} } });
    expect(JSON.stringify(several)).not.toContain("Bob");
  });

  it("have the same kind of id in every row of Moodle's, which gives a row without one to the student before", async () => {
    expect(gradebook).toEqual({ a: "1", b: "0.67" });
    expect(importable(mixed.head, "moodle").leftOut).toEqual(["c"]);
    expect(await whole(moodleReport(mixed))).not.toContain("ID number");
  });

  it("have a column for a title that is a column of Canvas's own, or hostile", () => {
    for (const one of titled)
      expect(Object.keys((one as { grades: object }).grades)).toHaveLength(3);
  });

  it("don't take a platform's id for the student's number if there is no roster", async () => {
    const bare = { student: "bob", id: "340934", ids: { canvas: "340934" }, solved: 1 };
    const text = await whole(canvasReport(recorded(classOf([bare]))));
    expect(text.split("\r\n")[2]).toBe("bob,340934,,,,0.33");
  });
});
