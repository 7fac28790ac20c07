import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { AuthorContext } from "../../src/author/author-context.ts";
import { isSameButForNoise } from "../../src/author/closeness.ts";
import { loadDraft } from "../../src/author/folder.ts";
import { casesFromSeeds, type NewCases, planOutputs } from "../../src/author/generate.ts";
import { printStoredOutputs } from "../../src/author/stored-outputs.ts";
import { writeFiles } from "../../src/author/write-files.ts";
import { readInput } from "../../src/problem/input.ts";
import { Copy } from "./copy.ts";
import { openAuthor } from "./open-author.ts";

let author: AuthorContext;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ author, close } = await openAuthor());
}, 60_000);
afterAll(() => close());

const copies: Copy[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) copy.delete();
});

function makeCopy(): Copy {
  const copy = new Copy();
  copies.push(copy);
  return copy;
}

const asked: NewCases = { group: "hidden", name: "fresh", seeds: [3], replace: false };

/** The files to be written, relative to the problem. */
async function planned(copy: Copy): Promise<string[]> {
  const drafts = await planOutputs(author, loadDraft(copy.folder));
  return drafts.map(({ file }) => relative(copy.folder, file)).sort();
}

function snapshot(copy: Copy): string {
  const names = readdirSync(copy.folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files
    .sort()
    .map((file) => `${file}\n${readFileSync(file, "utf8")}`)
    .join("\n");
}

describe("new cases", () => {
  test("come whole: stdin, the reference's output and what every misconception prints", async () => {
    const copy = makeCopy();
    const problem = loadDraft(copy.folder);
    const added = await casesFromSeeds(author, problem, { ...asked, seeds: [3, 4] });
    writeFiles(await planOutputs(author, problem, added), [copy.folder]);
    for (const seed of [3, 4]) {
      const stdin = copy.read(`cases/hidden/fresh-${seed}.in`);
      expect(readInput(problem.spec, stdin).issues).toEqual([]);
      expect(copy.read(`cases/hidden/fresh-${seed}.out`)).toMatch(/^\(\[\[.*\]\], \d+\)\n$/);
      const stored = JSON.parse(copy.read("misconceptions/outputs.json"));
      for (const byCase of Object.values(stored))
        expect(byCase).toHaveProperty(`hidden/fresh-${seed}`);
    }
    expect(await planned(copy)).toEqual([]);
  }, 60_000);

  test("are the same again from the same seed", async () => {
    const problem = loadDraft(makeCopy().folder);
    const [one] = await casesFromSeeds(author, problem, asked);
    const [other] = await casesFromSeeds(author, problem, asked);
    expect(one).toEqual(other);
  }, 60_000);

  test("never replace another without --force", async () => {
    const problem = loadDraft(makeCopy().folder);
    const taken = { ...asked, name: "scaled" };
    await expect(casesFromSeeds(author, problem, taken)).rejects.toThrow(/already exists/);
    expect(await casesFromSeeds(author, problem, { ...taken, replace: true })).toHaveLength(1);
  }, 60_000);

  test("are refused if the generator's input does not fit the spec", async () => {
    const copy = makeCopy();
    copy.replace("generate.py", "'row'", "row");
    copy.replace("generate.py", "'all'", "all");
    const before = snapshot(copy);
    await expect(casesFromSeeds(author, loadDraft(copy.folder), asked)).rejects.toThrow(
      /generate.py: prints an invalid input with seed 3: line 3 \(mode\)/,
    );
    expect(snapshot(copy)).toBe(before);
  }, 60_000);
});

describe("outputs", () => {
  test("of a good problem are current", async () => {
    expect(await planned(makeCopy())).toEqual([]);
  }, 60_000);

  test("are written if they are missing or were edited", async () => {
    const copy = makeCopy();
    copy.remove("cases/hidden/scaled.out");
    copy.replace("cases/hidden/one-row.out", "0.7559", "0.7558");
    copy.replace("misconceptions/outputs.json", "0.7559289", "0.7559288");
    expect(await planned(copy)).toEqual([
      "cases/hidden/one-row.out",
      "cases/hidden/scaled.out",
      "misconceptions/outputs.json",
    ]);
    writeFiles(await planOutputs(author, loadDraft(copy.folder)), [copy.folder]);
    expect(snapshot(copy).replaceAll(copy.root, "")).toBe(
      snapshot(makeCopy()).replaceAll((copies.at(-1) as Copy).root, ""),
    );
  }, 60_000);

  test("are kept if only another machine's noise differs", async () => {
    const copy = makeCopy();
    copy.replace("misconceptions/outputs.json", "0.7559289460184544", "0.7559289460184547");
    expect(await planned(copy)).toEqual([]);
  }, 60_000);

  test("drop the outputs of a removed case", async () => {
    const copy = makeCopy();
    copy.removeCase("hidden/one-number");
    writeFiles(await planOutputs(author, loadDraft(copy.folder)), [copy.folder]);
    expect(copy.read("misconceptions/outputs.json")).not.toContain("one-number");
  }, 60_000);

  test("are not written if the reference fails on a case", async () => {
    const copy = makeCopy();
    copy.remove("cases/hidden/scaled.out");
    copy.replace(copy.reference, "    y = []", "    y = [] if len(x) > 1 else None");
    const before = snapshot(copy);
    await expect(planOutputs(author, loadDraft(copy.folder))).rejects.toThrow(
      /rms-normalise.py: the reference fails on hidden\/one-number: line 18, .*: AttributeError/,
    );
    expect(snapshot(copy)).toBe(before);
  }, 60_000);
});

test.each([
  ["[1.0, 2.0]\n", "[1.0000000001, 2.0]", true],
  ["[1.0, 2.0]", "[1.00000001, 2.0]", false],
  ["[900.0, 0.5]", "[900.0000005, 0.5]", true],
  ["[900.0, 0.5]", "[900.0, 0.5000001]", false],
  ["[1.0]", "(1.0,)", false],
  ["1.0", "1", false],
  ["nan", "nan", true],
  ["inf", "-inf", false],
  ["a b", "a c", false],
  ["(np.float64(1.5), True)", "(1.5, True)", true],
])("%j and %j are the same but for noise: %j", (one, other, same) => {
  expect(isSameButForNoise(one, other)).toBe(same);
});

test("stored outputs have sorted keys and a line for each case", () => {
  const text = printStoredOutputs({
    b: { "hidden/b": { stdout: 'x"\n' }, "hidden/a": { verdict: "RTE" } },
    a: {},
  });
  expect(text).toBe(
    '{\n  "a": {\n\n  },\n  "b": {\n    "hidden/a": {"verdict": "RTE"},\n    "hidden/b": {"stdout": "x\\"\\n"}\n  }\n}\n',
  );
  expect(JSON.parse(text)).toEqual({
    a: {},
    b: { "hidden/a": { verdict: "RTE" }, "hidden/b": { stdout: 'x"\n' } },
  });
});
