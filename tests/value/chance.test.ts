import { expect, test } from "vitest";
import { compareOutputs } from "../../src/value/compare.ts";
import { runs } from "./runs.ts";

/** Numbers of one kind, without a relation to each other. */
const kinds: Readonly<Record<string, (random: () => number) => string>> = {
  integers: (random) => String(Math.floor(random() * 6)),
  indices: (random) => String(Math.floor(random() * 20)),
  mask: (random) => (random() < 0.5 ? "0.0" : "1.0"),
  sparse: (random) => (random() < 0.7 ? "0.0" : (random() * 4 - 2).toFixed(1)),
  probabilities: (random) => random().toFixed(4),
  reals: (random) => ((random() - 0.5) * 6).toFixed(4),
};

const pairs = runs(3_000);

/** mulberry32: 32 bits of state are enough for a test, and every run is the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

test("unrelated lists are given a relation in less than one of 1000 cases", () => {
  const random = randomFrom(7);
  const claimed: Record<string, number> = {};
  let [all, wrong] = [0, 0];
  const names = Object.keys(kinds);
  for (let i = 0; i < pairs; i++) {
    const name = names[i % names.length] as string;
    const make = kinds[name] as (random: () => number) => string;
    const length = 2 + Math.floor(random() * 9);
    const expected = Array.from({ length }, () => make(random));
    // Half of the pairs agree in some places, and some differ in length.
    const shares = random() < 0.5;
    const actual = expected.map((one) => (shares && random() < 0.5 ? one : make(random)));
    if (!shares && random() < 0.2) actual.pop();
    const brackets = random() < 0.3 ? ["(", ",)"] : ["[", "]"];
    const found = compareOutputs(
      `${brackets[0]}${expected.join(", ")}${brackets[1]}`,
      `[${actual.join(", ")}]`,
      {
        stdin: "[[1.0, 2.0, 0.5], [0.5, 1.5, 1.0]]\n3\n0.1",
        indices: true,
      },
    );
    if (found.agrees) continue;
    all++;
    if (found.relation === null) continue;
    wrong++;
    const key = `${name} ${found.relation.kind}`;
    claimed[key] = (claimed[key] ?? 0) + 1;
  }
  expect(all).toBeGreaterThan(0.9 * pairs);
  expect(wrong / all, JSON.stringify(claimed)).toBeLessThan(0.001);
}, 600_000);
