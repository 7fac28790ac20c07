import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startJournal } from "../../src/cli/grade/open-journal.ts";
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
});
