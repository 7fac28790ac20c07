import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

const fixture = join(packageRoot, "tests/fixtures/broken-problems");

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-author-"));
  cpSync(fixture, cwd, { recursive: true });
  // A folder of problems for this test, so that its order and prerequisite are free.
  const file = join(cwd, "problems/rms-normalise/problem.json");
  const spec = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...spec, order: 99, prerequisites: [] }));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const own = ["--problems", "problems", "--sandbox", "off"];
const read = (path: string) => readFileSync(join(cwd, path), "utf8");
const run = (...args: string[]) => dlj(args, { cwd });

describe("dlj verify", () => {
  it("exits 0 without findings", async () => {
    const { code, out } = await run("verify", "rms-normalise", ...own);
    expect(out).toMatch(/^1 problem, no findings, \d+\.\d s\.\n$/);
    expect(code).toBe(0);
  }, 120_000);

  it("exits 1 with a file, a sentence and what to type for each finding", async () => {
    writeFileSync(join(cwd, "problems/rms-normalise/notes.txt"), "");
    const { code, out } = await run("verify", "rms-normalise", ...own);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "problems/rms-normalise/notes.txt: A problem has no file of this name.",
      "  Next: mv problems/rms-normalise/notes.txt .",
    ]);
    expect(out).toContain("1 finding in 1 problem");
    expect(code).toBe(1);
  }, 120_000);

  it("advises to add rules, and exits 0", async () => {
    const file = "problems/rms-normalise/problem.json";
    const before = read(file);
    writeFileSync(join(cwd, file), JSON.stringify({ ...JSON.parse(before), rules: [] }));
    const { code, out } = await run("verify", "rms-normalise", ...own);
    const asJson = await run("verify", "rms-normalise", "--json", ...own);
    expect(out).toMatch(
      /^Advice: 1 problem has no rules yet: rms-normalise\. This fails nothing\.\n1 problem, no findings, /,
    );
    expect(code).toBe(0);
    expect(asJson.code).toBe(0);
    expect(JSON.parse(asJson.out).findings).toMatchObject([{ rule: "noRules", level: "advice" }]);
  }, 120_000);

  it("prints the findings as JSON, in the language asked for", async () => {
    rmSync(join(cwd, "problems/rms-normalise/accepted/plain.py"));
    const { code, out } = await run("verify", "rms-normalise", "--json", "--lang", "zh", ...own);
    expect(JSON.parse(out)).toEqual({
      problems: 1,
      findings: [
        {
          problem: "rms-normalise",
          file: "problems/rms-normalise/accepted",
          rule: "fewAccepted",
          level: "fault",
          sentence: "只有 1 份其他正确解答；至少要有 2 份。",
          next: "修改 problems/rms-normalise/accepted，然后 dlj verify rms-normalise --problems problems",
        },
      ],
    });
    expect(code).toBe(1);
  }, 120_000);

  it("exits 2 for an unknown problem", async () => {
    const { code, err } = await run("verify", "rms-normalize", ...own);
    expect(err).toMatch(/Did you mean .*rms-normalise/);
    expect(code).toBe(2);
  });

  it("writes the schema for editors", async () => {
    const { code, out } = await run("verify", "--write-schema", "--problems", "problems");
    expect(out).toContain("problems/problem.schema.json");
    expect(JSON.parse(read("problems/problem.schema.json"))).toHaveProperty(
      "properties.prerequisites",
    );
    expect(code).toBe(0);
  });
});

describe("dlj generate", () => {
  it("lists its options if nothing was asked for", async () => {
    const { code, err } = await run("generate", "rms-normalise", ...own);
    expect(err).toContain("--seed 1");
    expect(code).toBe(2);
  });

  it("makes a case whole, and finds it current afterwards", async () => {
    const made = await run("generate", "rms-normalise", "--seed", "5", "--name", "fifth", ...own);
    expect(made.out.trim().split("\n").sort()).toEqual([
      "wrote problems/rms-normalise/cases/hidden/fifth.in",
      "wrote problems/rms-normalise/cases/hidden/fifth.out",
      "wrote problems/rms-normalise/misconceptions/outputs.json",
    ]);
    const checked = await run("generate", "rms-normalise", "--check", ...own);
    expect(checked).toMatchObject({ code: 0, out: "All outputs are up to date (1 problem).\n" });
  }, 120_000);

  it("--check names what is stale, writes nothing and exits 1; --refresh mends it", async () => {
    const file = "problems/rms-normalise/cases/hidden/one-row.out";
    const before = read(file);
    writeFileSync(join(cwd, file), before.replace("0.7559", "0.7558"));
    const checked = await run("generate", "rms-normalise", "--check", ...own);
    expect(checked).toMatchObject({ code: 1, out: `would write ${file}\n` });
    expect(read(file)).not.toBe(before);
    expect((await run("generate", "rms-normalise", "--refresh", ...own)).code).toBe(0);
    expect(read(file)).toBe(before);
  }, 120_000);
});

describe("dlj mutate", () => {
  it("shows what the cases let pass as a diff, and fails below the score asked for", async () => {
    for (const name of ["all-at-once", "scaled-all-at-once"]) {
      for (const end of ["in", "out"]) {
        rmSync(join(cwd, `problems/rms-normalise/cases/hidden/${name}.${end}`));
      }
    }
    const weak = await run("mutate", "rms-normalise", ...own);
    expect(weak.out).toContain("+        size = root_mean_square(row)");
    expect(weak.out).toMatch(/Next: dlj generate rms-normalise --seed \d+ --name/);
    expect(weak.code).toBe(1);
    // The same with a reference that is a function alone.
    const [alone = ""] = read("solutions/rms-normalise.py").split("if __name__");
    writeFileSync(join(cwd, "solutions/rms-normalise.py"), alone);
    const json = await run("mutate", "rms-normalise", "--json", "--at-least", "10", ...own);
    expect(json.code).toBe(0);
    const [mutated] = JSON.parse(json.out).problems;
    expect(mutated).toMatchObject({ problem: "rms-normalise" });
    expect(mutated.survivors).not.toEqual([]);
  }, 120_000);
});

describe("dlj fuzz", () => {
  /** A function alone. */
  const wrong = `
def rms_normalise(x, scale, mode):
    flat = [v for row in x for v in row]
    y = []
    for row in x:
        chosen = flat if mode == "all" else row
        size = (sum(v * v for v in chosen) / len(chosen)) ** 0.5
        y.append([scale * v / size for v in row])
    if len(x) == 2 and mode == "all":
        y = y[::-1]
    return y, len(flat)
`;

  it("prints the simplest counterexample with the reason, and keeps it as a case", async () => {
    writeFileSync(join(cwd, "mine.py"), wrong);
    const args = ["fuzz", "rms-normalise", "mine.py", "--save", "two-rows-at-once", ...own];
    const { code, out } = await dlj(args, { cwd });
    expect(code).toBe(1);
    const stdin = read("problems/rms-normalise/cases/hidden/two-rows-at-once.in");
    const [x, , mode] = stdin.split("\n");
    expect(JSON.parse(x ?? "")).toHaveLength(2);
    expect(mode).toBe("'all'");
    expect(out).toContain(x);
    expect(out).toContain("why");
    expect(read("problems/rms-normalise/cases/hidden/two-rows-at-once.out")).toMatch(/^\(\[\[/);
    const verified = await run("verify", "rms-normalise", ...own);
    expect(verified.out).toContain("no findings");
  }, 180_000);

  it("exits 0 without a counterexample", async () => {
    const args = ["fuzz", "rms-normalise", "solutions/rms-normalise.py", "--count", "40", ...own];
    expect(await dlj(args, { cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ on \d+ inputs\.$/m),
    });
  }, 120_000);
});

describe("dlj scaffold", () => {
  it("makes a problem that verify complains about until it is complete", async () => {
    const made = await run("scaffold", "sum-of-squares", "--track", "deepseek");
    expect(made.out).toContain("Next: dlj verify sum-of-squares --problems problems");
    const folder = "problems/sum-of-squares";
    const rules = async () => {
      const { out } = await run("verify", "sum-of-squares", "--json", ...own);
      return new Set(JSON.parse(out).findings.map((finding: { rule: string }) => finding.rule));
    };
    expect(await rules()).toEqual(
      new Set([
        "unwritten",
        "noSample",
        "fewCases",
        "fewAccepted",
        "fewMisconceptions",
        "emptySection",
        "inputItems",
        "missingExample",
        "followUps",
        "generatorFails",
        "noRules",
      ]),
    );
    // The contents of the complete problem, under the new name.
    const copy = (from: string, to: string) =>
      cpSync(join(cwd, from), join(cwd, to), { recursive: true });
    const complete = "problems/rms-normalise";
    for (const name of ["cases", "accepted", "misconceptions", "generate.py"])
      copy(`${complete}/${name}`, `${folder}/${name}`);
    const spec = JSON.parse(read(`${complete}/problem.json`));
    const order = JSON.parse(read(`${folder}/problem.json`)).order;
    const renamed = {
      ...spec,
      id: "sum-of-squares",
      track: "deepseek",
      order,
      aliases: ["sum_of_squares"],
    };
    writeFileSync(join(cwd, folder, "problem.json"), JSON.stringify(renamed));
    expect(await rules()).toEqual(
      new Set([
        "titleDiffers",
        "emptySection",
        "inputItems",
        "missingExample",
        "followUps",
        "referenceFails",
      ]),
    );
    for (const name of ["statement.md", "statement.zh.md"])
      copy(`${complete}/${name}`, `${folder}/${name}`);
    const reference = read("solutions/rms-normalise.py").replaceAll(
      "rms_normalise",
      "sum_of_squares",
    );
    writeFileSync(join(cwd, "solutions/sum-of-squares.py"), reference);
    expect(await rules()).toEqual(new Set());
  }, 240_000);

  it("touches no problem that is there", async () => {
    const { code, err } = await run(
      "scaffold",
      "rms-normalise",
      "--track",
      "rnn",
      "--into",
      "problems",
    );
    expect(err).toContain("already exists");
    expect(code).toBe(2);
  });

  it("refuses an invalid id", async () => {
    mkdirSync(join(cwd, "elsewhere"));
    const { code, err } = await run("scaffold", "Sum_Of", "--track", "rnn", "--into", "elsewhere");
    expect(err).toContain("lower-case words");
    expect(code).toBe(2);
  });
});
