import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashParts } from "../../src/grade/hash-parts.ts";
import { Journal } from "../../src/grade/journal.ts";
import { beginsAsJournal, isTornJournal } from "../../src/grade/journal-file.ts";
import { packageRoot } from "../../src/package-root.ts";
import { contents, headOf, resultOf } from "./results.ts";
import { folder } from "./temporary.ts";

const names = fc.oneof(
  fc
    .string({ minLength: 1, maxLength: 8, unit: "grapheme" })
    .filter((name) => !/[\0\ud800-\udfff]/u.test(name)),
  fc.constantFrom("李雷", "=cmd()", "a\nb", "\u2028", '"', "__proto__"),
);
const entries = fc.array(
  fc.record({
    student: names,
    problem: fc.constantFrom("softmax", "relu", "gru"),
    key: fc.string(),
  }),
  { maxLength: 30 },
);

describe("a journal", () => {
  it("gives back what was appended, whatever the ids and their order, the last of each", () => {
    const root = folder();
    let run = 0;
    fc.assert(
      fc.property(entries, (all) => {
        const path = join(root, `${run++}.jsonl`);
        const journal = Journal.create(path, headOf());
        const last = new Map<
          string,
          { key: string; student: string; problem: string; place: number }
        >();
        all.forEach(({ student, problem, key }, place) => {
          journal.append(key, resultOf(student, problem, { language: `${place}` }));
          last.set(`${student}\0${problem}`, { key, student, problem, place });
        });
        const open = Journal.open(path, "r");
        for (const reader of [journal, open]) {
          expect(reader?.count).toBe(last.size);
          for (const { key, student, problem, place } of last.values()) {
            expect(reader?.recall(student, problem, key)?.language).toBe(`${place}`);
            expect(reader?.recall(student, problem, `${key}x`)).toBeUndefined();
          }
        }
        journal.close();
        open?.close();
      }),
      { numRuns: 60 },
    );
  });

  it("cut off at any byte opens with every whole line, and goes on to the same content", () => {
    const path = join(folder(), "grade.jsonl");
    const results = [resultOf("李雷", "softmax"), resultOf("b", "relu"), resultOf("c", "relu")];
    const write = (journal: Journal | undefined, some: typeof results) => {
      for (const one of some) journal?.append("k", one);
      return journal;
    };
    const first = write(Journal.create(path, headOf()), results);
    const expected = contents(first as Journal);
    first?.close();
    const whole = readFileSync(path);
    const headEnd = whole.indexOf(10) + 1;
    fc.assert(
      fc.property(fc.integer({ min: headEnd, max: whole.length }), (size) => {
        writeFileSync(path, whole);
        truncateSync(path, size);
        const lines = whole.subarray(0, size).toString("latin1").split("\n").length - 2;
        const journal = Journal.open(path, "r+");
        expect(journal?.count).toBe(lines);
        write(journal, results.slice(lines));
        journal?.finish(1);
        expect(contents(journal as Journal)).toEqual(expected);
        journal?.close();
        const again = Journal.open(path, "r");
        expect(again?.wall).toBe(1);
        expect(contents(again as Journal)).toEqual(expected);
        again?.close();
        expect(readFileSync(path).subarray(0, whole.length)).toEqual(whole);
      }),
      { numRuns: 80 },
    );
  });

  it("cut off within its first line is torn, and no journal", () => {
    const path = join(folder(), "grade.jsonl");
    Journal.create(path, headOf()).close();
    truncateSync(path, readFileSync(path).length - 1);
    expect(isTornJournal(path)).toBe(true);
    expect(beginsAsJournal(path)).toBe(true);
    expect(Journal.open(path, "r")).toBeUndefined();
    writeFileSync(path, "a letter to my aunt\n");
    expect(isTornJournal(path)).toBe(false);
    expect(beginsAsJournal(path)).toBe(false);
    expect(Journal.open(path, "r+")).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe("a letter to my aunt\n");
  });

  it("passes over a line in its midst that something else damaged", () => {
    const path = join(folder(), "grade.jsonl");
    const journal = Journal.create(path, headOf());
    journal.append("k", resultOf("a", "relu"));
    journal.close();
    appendFileSync(path, '{"key": "k", "resu\nnot json\n');
    const second = Journal.open(path, "r+");
    second?.append("k", resultOf("b", "relu"));
    second?.close();
    const third = Journal.open(path, "r");
    expect([...(third?.ids() ?? [])]).toEqual(["a\0relu", "b\0relu"]);
    third?.close();
  });

  it("reads lines longer than its block", () => {
    const path = join(folder(), "grade.jsonl");
    const journal = Journal.create(path, headOf());
    const long = resultOf("a", "relu", { file: "é".repeat(1_500_000) });
    journal.append("k", long);
    journal.append("k", resultOf("b", "relu"));
    journal.close();
    const again = Journal.open(path, "r");
    expect(again?.recall("a", "relu", "k")).toEqual(long);
    expect(again?.count).toBe(2);
    again?.close();
  });

  it("is for its owner alone, for it holds the hidden cases", () => {
    const path = join(folder(), "grade.jsonl");
    Journal.create(path, headOf()).close();
    expect(execFileSync("stat", ["-c", "%a", path], { encoding: "utf8" })).toBe("600\n");
  });

  it("on a full disk fails with a sentence and the way on", () => {
    expect(() => Journal.create("/dev/full", headOf())).toThrow(/ENOSPC.*--resume/);
  });

  it("whose disk fills in the midst of a line keeps the whole ones, and goes on when there is room", () => {
    const path = join(folder(), "grade.jsonl");
    const program = `
      import { Journal } from ${JSON.stringify(join(packageRoot, "src/grade/journal.ts"))};
      import { headOf, resultOf } from ${JSON.stringify(join(packageRoot, "tests/grade/results.ts"))};
      process.on("SIGXFSZ", () => {});
      const journal = Journal.create(${JSON.stringify(path)}, headOf());
      let kept = 0;
      try { for (;;) { journal.append("k", resultOf("s" + kept, "relu")); kept += 1; } }
      catch (error) { console.log(JSON.stringify({ kept, code: error.code, message: error.message })); }
    `;
    const file = join(folder(), "fill.mjs");
    buildSync({
      stdin: { contents: program, resolveDir: packageRoot },
      ...{ outfile: file, bundle: true, platform: "node", format: "esm", logLevel: "error" },
    });
    // A limit on the size of files stops a write half-way, as a full disk does.
    const fill = ["-c", 'ulimit -f 8; exec node "$1"', "-", file];
    const out = execFileSync("bash", fill, { encoding: "utf8" });
    const { kept, code, message } = JSON.parse(out);
    expect(code).toBe("judge");
    expect(message).toMatch(/EFBIG.*--resume/);
    expect(readFileSync(path).at(-1)).not.toBe(10);
    const journal = Journal.open(path, "r+");
    expect(journal?.count).toBe(kept);
    journal?.append("k", resultOf("last", "relu"));
    journal?.finish(1);
    journal?.close();
    expect(Journal.open(path, "r")?.count).toBe(kept + 1);
  });
});

describe("the key of a result", () => {
  it("depends on every part and on its end", () => {
    const parts = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(hashParts(a) === hashParts(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(hashParts(["ab", "c"])).not.toBe(hashParts(["a", "bc"]));
  });
});
