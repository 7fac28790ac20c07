import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dlj } from "./dlj.ts";

let cwd: string;
const files = {
  "expected.txt": "[[1.0, 2.0, 5.0], [3.0, 4.0, 6.0]]\n",
  "same.txt": "[[1. 2. 5.]\n [3. 4. 6.]]\n",
  "transposed.txt": "[[1. 3.]\n [2. 4.]\n [5. 6.]]\n",
  "wrong.txt": "[[1.0, 2.0, 5.0], [3.0, 4.01, 6.0]]\n",
  "tuple.txt": "([1.0, 2.0, 5.0], [3.0, 4.0, 6.0])\n",
  "hostile.txt": "\x1b]0;\u202e\0\x07",
  "empty.txt": "",
};

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-compare-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  mkdirSync(join(cwd, "folder"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const compare = (args: string[], input?: string) =>
  dlj(["compare", ...args], { cwd, ...(input === undefined ? {} : { input }) });

describe("dlj compare", () => {
  it("exits 0 if the outputs agree as values", async () => {
    expect(await compare(["expected.txt", "same.txt"])).toEqual({
      code: 0,
      out: "The two agree.\n",
      err: "",
    });
  });

  it("exits 1 and says why, with the first wrong row", async () => {
    const { code, out, err } = await compare(["expected.txt", "wrong.txt"]);
    expect(`${code} ${err}`).toBe("1 ");
    expect(out).toBe(
      [
        "At [1][1]: expected 4.0, got 4.01, off by 0.01 (0.25%); 1 of 6 elements differ.",
        "",
        "expected  [1]  [3.0  4.0   6.0]",
        "got       [1]  [3.0  4.01  6.0]",
        "                     ^^^^",
        "",
      ].join("\n"),
    );
    expect((await compare(["expected.txt", "transposed.txt"])).out).toContain("transposed");
  });

  it("reads stdin as either", async () => {
    expect((await compare(["expected.txt", "-"], files["same.txt"])).code).toBe(0);
    expect((await compare(["-", "same.txt"], files["expected.txt"])).code).toBe(0);
    expect((await compare(["expected.txt", "-"], "")).out).toContain("Nothing was printed");
  });

  it("takes a tolerance of each kind", async () => {
    for (const [option, loose, tight] of [
      ["--decimals", "2", "3"],
      ["--absolute", "0.011", "0.009"],
      ["--relative", "0.003", "0.002"],
    ] as const) {
      expect((await compare(["expected.txt", "wrong.txt", option, loose])).code).toBe(0);
      expect((await compare(["expected.txt", "wrong.txt", option, tight])).code).toBe(1);
    }
  });

  it("distinguishes containers if asked to", async () => {
    expect((await compare(["expected.txt", "tuple.txt"])).code).toBe(0);
    const { code, out } = await compare(["expected.txt", "tuple.txt", "--strict-containers"]);
    expect(code).toBe(1);
    expect(out).toMatch(/a list, a tuple and an\s+array are not the same/);
  });

  it("prints the comparison as JSON", async () => {
    const { code, out } = await compare(["expected.txt", "transposed.txt", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      agrees: false,
      mismatch: "shape",
      expectedShape: [2, 3],
      actualShape: [3, 2],
      relation: { kind: "transposed", axes: [1, 0] },
      explanation: expect.stringContaining("transposed"),
    });
    expect(JSON.parse((await compare(["empty.txt", "empty.txt", "--json"])).out)).toMatchObject({
      agrees: true,
    });
  });

  it("explains in Chinese", async () => {
    expect((await compare(["expected.txt", "transposed.txt", "--lang", "zh"])).out).toContain(
      "转置",
    );
  });

  it("makes what was printed safe to show", async () => {
    const { out } = await compare(["expected.txt", "hostile.txt"]);
    expect(out).toContain("\\u202e\\x00\\x07");
    expect(out).not.toMatch(/[\0\x1b\u202e]/);
  });

  it.each([
    ["a missing file", ["nowhere.txt", "same.txt"], /nowhere\.txt: there is no such file/],
    ["a folder", ["expected.txt", "folder"], /folder: is a folder/],
    ["stdin twice", ["-", "-"], /Only one of the two/],
    ["one file", ["expected.txt"], /missing required argument/],
    ["no decimals", ["expected.txt", "same.txt", "--decimals", "x"], /whole number from 0 to 15/],
    ["a negative amount", ["expected.txt", "same.txt", "--absolute", "-1"], /number of 0 or more/],
    [
      "two tolerances",
      ["expected.txt", "same.txt", "--decimals", "2", "--relative", "1"],
      /cannot be used with/,
    ],
  ])("%s: exit 2, a sentence, no stack trace", async (_name, args, message) => {
    const { code, out, err } = await compare(args, "");
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(`${code} ${out}`).toBe("2 ");
  });

  it.skipIf(process.getuid?.() === 0)(
    "an unreadable file: exit 2 (needs an ordinary user)",
    async () => {
      chmodSync(join(cwd, "same.txt"), 0);
      const { code, err } = await compare(["expected.txt", "same.txt"]);
      expect(err).toMatch(/can't be read/);
      expect(code).toBe(2);
    },
  );
});
