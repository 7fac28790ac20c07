import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DljError } from "../../src/error.ts";
import { Journal } from "../../src/grade/journal.ts";
import { beginsAsJournal } from "../../src/grade/journal-file.ts";
import { openShards } from "../../src/grade/merge.ts";
import { readLine, signedLine } from "../../src/grade/signed-line.ts";
import { en } from "../../src/text/en.ts";
import { headOf, resultOf } from "./results.ts";
import { folder } from "./temporary.ts";

const refusal = /was not written by dlj with your key/;
const saved = { ...process.env };
afterEach(() => {
  process.env = { ...saved };
});

/** A run's journal in which the one result is wrong. */
function journal(): string {
  const path = join(folder(), "grade.jsonl");
  const made = Journal.create(path, headOf());
  made.append("key", resultOf("al", "softmax", { verdict: "WA" }));
  made.finish(1);
  made.close();
  return path;
}

describe("a signed line", () => {
  const key = Buffer.alloc(32, 7);

  it("reads back, and is foreign with any other byte, key or object around it", () => {
    const values = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(values, fc.nat(), fc.nat({ max: 255 }), (value, at, byte) => {
        const { mac: _, ...rest } = value;
        fc.pre(Object.keys(rest).length > 0);
        const line = Buffer.from(signedLine(rest, key));
        const read = readLine(line, key);
        expect(read.kind).toBe("signed");
        expect(read).toEqual({ kind: "signed", value: JSON.parse(JSON.stringify(rest)) });
        expect(readLine(line, Buffer.alloc(32, 8)).kind).toBe("foreign");
        const changed = Buffer.from(line);
        changed[at % line.length] = byte;
        fc.pre(!changed.equals(line));
        expect(readLine(changed, key).kind).not.toBe("signed");
      }),
    );
    for (const text of ["{}", '{"key":"k"}', `{"mac":"${"0".repeat(64)}"}`, "[]", "7"])
      expect(readLine(Buffer.from(text), key).kind).toBe("foreign");
    expect(readLine(Buffer.from('{"key":"k'), key).kind).toBe("torn");
  });
});

describe("a journal that another has written", () => {
  it("is refused by name, whatever was changed", () => {
    const path = journal();
    const lines = readFileSync(path, "utf8").split("\n");
    const forged = {
      "a verdict": lines.map((line) => line.replace('"WA"', '"AC"')),
      "an unsigned line": [
        lines[0],
        JSON.stringify({ key: "key", result: resultOf("al", "relu") }),
        lines[2],
        "",
      ],
      "a line without its signature": lines.map((line) => line.replace(/,"mac":"\w+"/, "")),
      "the head": lines.map((line) => line.replace('"strict":false', '"strict":true')),
      "the end": lines.map((line) => line.replace('"wall":1', '"wall":2')),
    };
    for (const [what, changed] of Object.entries(forged)) {
      expect(changed.join("\n"), what).not.toBe(lines.join("\n"));
      writeFileSync(path, changed.join("\n"));
      for (const flags of ["r", "r+"] as const)
        expect(() => Journal.open(path, flags), what).toThrow(refusal);
    }
    writeFileSync(path, lines.join("\n"));
    expect(Journal.open(path, "r")?.count).toBe(1);
  });

  it("is one whose writer had another key", () => {
    const path = journal();
    process.env.XDG_STATE_HOME = folder();
    expect(() => Journal.open(path, "r")).toThrow(refusal);
    process.env.DLJ_KEY = "one secret of several machines";
    const shared = journal();
    process.env.XDG_STATE_HOME = folder();
    expect(Journal.open(shared, "r")?.count).toBe(1);
  });

  it("is closed when it is refused", () => {
    const path = journal();
    process.env.XDG_STATE_HOME = folder();
    const close = vi.spyOn(Journal.prototype, "close");
    try {
      expect(() => Journal.open(path, "r")).toThrow(refusal);
      expect(close).toHaveBeenCalledTimes(1);
    } finally {
      close.mockRestore();
    }
  });

  it("can be merged unless a common key is set", () => {
    const path = journal();
    process.env.XDG_STATE_HOME = folder();
    expect(openShards([path]).map(({ isForeign }) => isForeign)).toEqual([true]);
    expect(() => openShards([path], true)).toThrow(refusal);
  });

  it("is not opened through a link, and not waited for at a pipe", () => {
    const path = journal();
    const link = join(folder(), "link.jsonl");
    symlinkSync(path, link);
    expect(() => Journal.open(link, "r")).toThrow(/ELOOP/);
    expect(() => Journal.create(link, headOf())).toThrow(/ELOOP/);
    const pipe = join(folder(), "pipe.jsonl");
    execFileSync("mkfifo", [pipe]);
    expect(() => Journal.create(pipe, headOf())).toThrow(/not a regular file|is no/);
  });
});

it("a folder in place of a journal is the user's mistake, and is named", () => {
  const path = folder();
  try {
    beginsAsJournal(path);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(DljError);
    expect(error).toMatchObject({ code: "usage" });
    expect((error as DljError).sentence(en)).toBe(`${path}: can't be opened (EISDIR).`);
  }
});

describe("the user's key", () => {
  it("is made once, for its owner alone, and refused if others could read it", async () => {
    const state = folder();
    process.env.XDG_STATE_HOME = state;
    journal();
    const { statSync, chmodSync } = await import("node:fs");
    const file = join(state, "dlj", "key");
    expect([statSync(file).mode & 0o777, statSync(join(file, "..")).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
    const before = readFileSync(file);
    journal();
    expect(readFileSync(file)).toEqual(before);
    chmodSync(file, 0o644);
    try {
      journal();
      expect.unreachable();
    } catch (error) {
      const { name } = error as Error;
      expect(name).toBe("DljError");
      expect((error as { next(m: typeof en): string }).next(en)).toBe(`rm ${file}`);
    }
  });
});
