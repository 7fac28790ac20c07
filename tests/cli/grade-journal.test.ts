import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startJournal } from "../../src/cli/grade/open-journal.ts";
import { DljError } from "../../src/error.ts";
import { headOf, resultOf } from "../grade/results.ts";
import { folder } from "../grade/temporary.ts";

/** Starts a run and appends `results`; leaves it unfinished like a kill, or finished. */
function run(path: string, results: readonly string[], { ended = false, cache = true } = {}) {
  const { journal, earlier } = startJournal(path, headOf(), undefined, cache);
  const known = (student: string) =>
    earlier.some((one) => one.recall(student, "relu", `key of ${student}`) !== undefined);
  const found = ["a", "b", "c", "d"].filter(known).join("");
  for (const student of results) journal.append(`key of ${student}`, resultOf(student, "relu"));
  if (ended) journal.finish(1);
  for (const one of [journal, ...earlier]) one.close();
  return found;
}

describe("a run that starts anew", () => {
  it("reuses the results of all unfinished runs, back to the last finished one", () => {
    const path = join(folder(), "grade.jsonl");
    expect(run(path, ["a"], { ended: true })).toBe("");
    expect(run(path, ["b"])).toBe("a");
    expect(run(path, [])).toBe("ab");
    expect(run(path, ["c"])).toBe("ab");
    expect(run(path, ["a", "b", "c", "d"], { ended: true })).toBe("abc");
    expect(run(path, [])).toBe("abcd");
  });

  it("loses nothing to a last line that a kill cut off", () => {
    const path = join(folder(), "grade.jsonl");
    run(path, ["a", "b"]);
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -10));
    expect(run(path, ["c"])).toBe("a");
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -1));
    expect(run(path, ["d"])).toBe("ac");
    expect(run(path, [])).toBe("acd");
  });

  it("reuses nothing with --no-cache, and keeps it for later runs", () => {
    const path = join(folder(), "grade.jsonl");
    run(path, ["a"]);
    expect(run(path, ["b"], { cache: false })).toBe("");
    expect(run(path, [])).toBe("ab");
  });

  it("keeps the results of unfinished runs through one with --no-cache", () => {
    const path = join(folder(), "grade.jsonl");
    run(path, ["a"]);
    run(path, ["b"]);
    expect(run(path, ["c"], { cache: false })).toBe("");
    expect(run(path, [])).toBe("abc");
  });

  it("sets aside the journal of another version, and one that a crash cut off in its first line", () => {
    for (const text of ['{"format":"dlj-journal","version":1,"head":{}}\n', '{"format":"dl', ""]) {
      const path = join(folder(), "grade.jsonl");
      writeFileSync(path, text);
      expect(run(path, ["a"])).toBe("");
      expect(run(path, [])).toBe("a");
    }
  });

  it.each(["grade.jsonl", "previous-grade.jsonl"])(
    "refuses a file %s that is no journal",
    (name) => {
      for (const text of ["x = 1\n", "no line break", '{"format":"dlj-report"}\n', "\n"]) {
        for (const cache of [true, false]) {
          const place = folder();
          run(join(place, "grade.jsonl"), ["a"]);
          writeFileSync(join(place, name), text);
          expect(() => run(join(place, "grade.jsonl"), [], { cache })).toThrow(DljError);
          expect(readFileSync(join(place, name), "utf8")).toBe(text);
        }
      }
    },
  );

  it("refuses a journal of another user, even if no result is reused", () => {
    const path = join(folder(), "grade.jsonl");
    run(path, ["a"]);
    const forged = readFileSync(path, "utf8").replace(/"mac":"....../g, '"mac":"000000');
    writeFileSync(path, forged);
    for (const cache of [true, false]) {
      expect(() => run(path, [], { cache })).toThrow(DljError);
      expect(readFileSync(path, "utf8")).toBe(forged);
    }
  });
});
