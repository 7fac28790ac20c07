import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { Judge } from "../../src/judge/judge.ts";
import type { SolutionResult } from "../../src/judge/result.ts";
import { openFor } from "../engine/open-for.ts";
import { problems } from "../functions/without-main.ts";
import { functionAttacks } from "./table/functions.ts";

/** softmax with three cases, whose inputs begin with numbers that stand nowhere else. */
const marks = ["1.731001", "2.731002", "3.731003"];
const problem = withCases();

function withCases() {
  const softmax = problems.find(({ id }) => id === "softmax");
  if (!softmax) throw new Error("no softmax");
  const cases = marks.map((mark, i) => {
    const scores = [Number(mark), 0.5, i];
    const powers = scores.map(Math.exp);
    const sum = powers.reduce((a, b) => a + b);
    return {
      ...{ group: "hidden" as const, name: `case${i}`, key: `hidden/case${i}` },
      stdin: Buffer.from(`[${mark}, 0.5, ${i}]\n`),
      expected: Buffer.from(`${JSON.stringify(powers.map((one) => one / sum))}\n`),
    };
  });
  return { ...softmax, cases };
}

const honest = `import math
def softmax(scores):
    powers = [math.exp(one) for one in scores]
    return [one / sum(powers) for one in powers]
`;

/** Words of other cases, and of dlj itself, that a run has shown. */
function shown({ cases }: SolutionResult): string[] {
  return cases.flatMap(({ stdout = "", stderr = "" }, at) => {
    const text = `${stdout}\n${stderr}`;
    const others = marks.filter((mark, i) => i !== at && text.includes(mark));
    return [...others, ...(text.match(/calling\.py|\/dlj\/\w+|src\/engine/g) ?? [])];
  });
}

const engines = (["forkserver", "process"] as const).flatMap((kind) =>
  (["nested", "flat", "landlock", "bare"] as const).map((tier) => ({ kind, tier })),
);

describe.each(engines)("functions against $kind in the tier $tier", ({ kind, tier }) => {
  let engine: Engine | undefined;
  let refused = "";
  beforeAll(async () => {
    const sandbox = tier === "bare" ? "off" : tier;
    const options = { sandbox, slots: 1, preload: ["numpy"] } as const;
    engine = await openFor(kind, "/usr/bin/python3", options).catch((error: Error) => {
      refused = error.message;
      return undefined;
    });
  });
  afterAll(() => engine?.close());

  const judge = async (text: string) => {
    if (!engine) throw new Error(refused);
    const opened = engine;
    const limits = { time: 1, memory: 256 };
    const program = { language: "python", name: "softmax.py", source: Buffer.from(text) };
    return await new Judge({ engineFor: async () => opened, limits }).judge({
      ...{ problem, program, file: "softmax.py", misconceptions: [] },
    });
  };

  test.for(functionAttacks)("$name", async ({ source, verdicts, findsItself }, context) => {
    if (!engine) return context.skip(refused);
    const result = await judge(source);
    expect(result.form).toBe("function");
    for (const one of result.cases) {
      expect(["NA", ...verdicts], `${one.stdout}\n${one.stderr}`).toContain(one.verdict);
      if (one.verdict !== "AC") expect(one.reason?.en).toBeTruthy();
    }
    expect(shown(result)).toEqual([]);
    // The search works, or its door is closed: two tiers refuse /proc/self/mem.
    if (findsItself)
      expect(result.cases[0]?.stderr).toMatch(/1\.731001|denied: '\/proc\/self\/mem'/);
    const next = await judge(honest);
    expect(next.verdict).toBe("AC");
  });
});
