import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DljError } from "../../src/error.ts";
import { Journal } from "../../src/grade/journal.ts";
import { keepAsLast, openLastClass } from "../../src/grade/last-class.ts";
import { headOf, resultOf, solutionsOf } from "./results.ts";
import { folder } from "./temporary.ts";

const shown = { reveal: false, anonymize: false, handedIn: {} };

/** Grades a class of one student into a journal in a folder, and keeps it as the folder's last. */
function gradeIn(
  home: string,
  student: string,
  over: Partial<typeof shown> = {},
  started?: string,
) {
  const whole = headOf();
  const head = started === undefined ? whole : { ...whole, head: { ...whole.head, started } };
  const journal = Journal.create(join(home, "class.jsonl"), head);
  journal.append("key", resultOf(student, "softmax"));
  journal.finish(1);
  keepAsLast(home, journal, { ...shown, ...over });
  journal.close();
}

async function studentsIn(home: string) {
  const last = openLastClass(home);
  const all = last && (await solutionsOf(last.run)).map(({ student }) => student);
  last?.journal.close();
  return all;
}

it("each folder has its own last class, and a later one replaces it", async () => {
  const [home, other] = [folder(), folder()];
  expect(await studentsIn(home)).toBe(undefined);
  gradeIn(home, "ann");
  gradeIn(other, "bob");
  gradeIn(home, "eve");
  expect(await studentsIn(home)).toEqual(["eve"]);
  expect(await studentsIn(other)).toEqual(["bob"]);
});

it("is shown as the run's reports show it: the files that it read, and pseudonyms if they had some", async () => {
  const home = folder();
  gradeIn(home, "ann", {
    anonymize: true,
    handedIn: { students: [{ student: "ann", files: [] }] },
  });
  const [name] = (await studentsIn(home)) ?? [];
  expect(name).not.toBe("ann");
  const last = openLastClass(home);
  expect(last?.run.head.students).toEqual([{ student: name, files: [] }]);
  last?.journal.close();
});

it("is none if the journal is gone, or holds another run now", async () => {
  const home = folder();
  gradeIn(home, "ann");
  const [path, kept] = [join(home, "class.jsonl"), folder()];
  gradeIn(home, "eve", {}, "2026-02-03T04:05:06.789Z");
  expect(await studentsIn(home)).toEqual(["eve"]);
  const other = Journal.create(path, headOf());
  keepAsLast(kept, other, shown);
  other.close();
  expect(await studentsIn(home)).toBe(undefined);
  rmSync(path);
  expect(await studentsIn(kept)).toBe(undefined);
});

it("is refused if somebody changed the journal", () => {
  const home = folder();
  gradeIn(home, "ann");
  const head = JSON.stringify({ ...headOf(), mac: "0".repeat(64) });
  writeFileSync(join(home, "class.jsonl"), `${head}\n`);
  expect(() => openLastClass(home)).toThrow(DljError);
});
