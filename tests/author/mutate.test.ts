import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { AuthorContext } from "../../src/author/author-context.ts";
import { distinguishingSeeds } from "../../src/author/distinguish.ts";
import { deriveMutants, keyOf } from "../../src/author/mutants.ts";
import { type MutationResult, mutate, scoreOf, timeFor } from "../../src/author/mutate.ts";
import { referenceFile } from "../../src/problem/layout.ts";
import { loadProblem } from "../../src/problem/load.ts";
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

function copyOf(edit: (copy: Copy) => void = () => {}): Copy {
  const copy = new Copy();
  copies.push(copy);
  edit(copy);
  return copy;
}

async function mutated(copy: Copy): Promise<MutationResult> {
  const problem = loadProblem(copy.folder);
  const source = readFileSync(referenceFile(problem), "utf8");
  const mutants = (await deriveMutants(author.interpreter, { it: source })).get("it") ?? [];
  return await mutate(author, problem, mutants);
}

const keysOf = ({ survivors }: MutationResult) => survivors.map(keyOf);

/** Without a case of mode 'all', no case needs the whole matrix. */
const weaken = (copy: Copy) => {
  copy.removeCase("hidden/all-at-once");
  copy.removeCase("hidden/scaled-all-at-once");
};

test("the cases of a good problem refuse nearly all mutants, those of a weak one do not", async () => {
  const good = await mutated(copyOf());
  expect(scoreOf([good])).toBeGreaterThan(0.9);
  const weak = await mutated(copyOf(weaken));
  expect(scoreOf([weak])).toBeLessThan(scoreOf([good]));
  const lost = keysOf(weak).filter((key) => !keysOf(good).includes(key));
  expect(lost).toContain(
    '-size = whole if mode == "all" else root_mean_square(row)\n+size = root_mean_square(row)',
  );
  for (const { by } of good.killed) expect(by).toMatch(/^(sample|hidden|stability)\//);
}, 180_000);

test("what only the group stability refuses counts as refused", async () => {
  const source = "math.sqrt(sum(v * v for v in values))";
  const copy = copyOf();
  copy.replace(copy.reference, "math.hypot(*values)", `(math.hypot(*values) if 1 else ${source})`);
  const result = await mutated(copy);
  const naive = result.killed.find(({ mutant }) => mutant.after.join("").includes("if 0 else"));
  expect(naive?.by).toBe("stability/huge");
}, 180_000);

test("a mutant that is listed as equivalent is set apart with its reason", async () => {
  const weak = copyOf(weaken);
  const [key] = keysOf(await mutated(weak));
  weak.spec((spec) =>
    Object.assign(spec, { equivalentMutants: [{ diff: key, reason: "as a test" }] }),
  );
  const result = await mutated(weak);
  expect(keysOf(result)).not.toContain(key);
  expect(result.equivalent.map(({ reason }) => reason)).toEqual(["as a test"]);
}, 180_000);

test("a mutant that loops for ever is refused by its own short time limit", async () => {
  const copy = copyOf();
  copy.replace(
    copy.reference,
    "    y = []",
    "    y = []\n    left = 1\n    while left > 0:\n        left -= 1",
  );
  const { killed } = await mutated(copy);
  const endless = killed.find(({ mutant }) => keyOf(mutant) === "-left -= 1\n+left += 1");
  expect(endless?.verdict).toBe("TLE");
}, 180_000);

test("a fresh input that tells a survivor apart is found by its seed", async () => {
  const copy = copyOf(weaken);
  const problem = loadProblem(copy.folder);
  const { survivors } = await mutated(copy);
  const time = await timeFor(author, problem);
  const seeds = await distinguishingSeeds(author, problem, survivors, time);
  const at = survivors.findIndex((mutant) =>
    keyOf(mutant).endsWith("+size = root_mean_square(row)"),
  );
  expect(seeds[at]).toBeGreaterThan(0);
}, 180_000);
