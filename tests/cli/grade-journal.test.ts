import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resumeJournal, startJournal } from "../../src/cli/grade/open-journal.ts";
import type { Context } from "../../src/cli/shared/context.ts";
import { DljError } from "../../src/error.ts";
import { Journal } from "../../src/grade/journal.ts";
import { headOf, resultOf } from "../grade/results.ts";
import { folder } from "../grade/temporary.ts";
import { namedMessages } from "../named-messages.ts";

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

  it("loses no earlier result to a run that a crash cut off in its first line", () => {
    const path = join(folder(), "grade.jsonl");
    run(path, ["a", "b"], { ended: true });
    for (const text of ['{"format":"dl', ""]) {
      run(path, []);
      writeFileSync(path, text);
      expect(run(path, [])).toBe("ab");
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

describe("a run that is resumed", () => {
  /** The students in the journal, and what was said; or the error. */
  const resumed = (path: string) => {
    let said = "";
    const stderr = { write: (text: string) => (said += text) };
    try {
      const context = { stderr, messages: namedMessages } as unknown as Context;
      const journal = resumeJournal(context, path);
      const found = journal && [...journal.ids()].map((id) => id.split("\0")[0]).join("");
      journal?.close();
      return [found, said.trim()];
    } catch (error) {
      if (error instanceof DljError) return error.sentence(namedMessages);
      throw error;
    }
  };

  it("goes on after its whole lines, or says that there is nothing to resume", () => {
    const path = join(folder(), "grade.jsonl");
    const nothing = [undefined, `«grade.nothingToResume file=${path}»`];
    expect(resumed(path)).toEqual(nothing);
    run(path, ["a", "b"]);
    expect(resumed(path)).toEqual(["ab", ""]);
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, whole.slice(0, -10));
    expect(resumed(path)).toEqual(["a", ""]);
    writeFileSync(path, whole.slice(0, 40));
    expect(resumed(path)).toEqual(nothing);
  });

  it("refuses a file that is no journal, and leaves it as it is", () => {
    for (const text of ["a letter\n", "a letter without a line break", '{"format":"dlj-report"}']) {
      const path = join(folder({ letter: text }), "letter");
      expect(resumed(path)).toBe(`«grade.notAJournal file=${path}»`);
      expect(readFileSync(path, "utf8")).toBe(text);
    }
  });

  it("refuses another run, and another part of it", () => {
    const path = join(folder(), "grade.jsonl");
    run(path, ["a"]);
    const start = (head: Parameters<typeof startJournal>[1]) => {
      const journal = Journal.open(path, "r+");
      try {
        return startJournal(path, head, journal, true).journal === journal;
      } catch (error) {
        return (error as DljError).sentence(namedMessages);
      } finally {
        journal?.close();
      }
    };
    const other = `«grade.otherRun file=${path}»`;
    expect(start(headOf())).toBe(true);
    expect(start(headOf(1, 2))).toBe(other);
    expect(start(headOf(2, 1))).toBe(other);
    expect(start(headOf(1, 1, { assignment: "b".repeat(64) }))).toBe(other);
  });
});
