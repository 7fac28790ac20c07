import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import type { Bench } from "../../src/learn/bench/bench.ts";
import { benchReport } from "../../src/learn/bench/bench-report.ts";
import { languages } from "../../src/text/language.ts";

const scales = [1, 2, 4, 8, 16, 32, 64];
const solution = (k: number) => 0.0005 * k ** 2;
const reference = (k: number) => 0.00004 * k;
const measured: Bench = {
  grows: ["N", "D"],
  sizes: scales.map((scale) => ({
    scale,
    sizes: { N: 3 * scale, D: 2 * scale },
    numbers: 6 * scale ** 2,
    solution: solution(scale),
    reference: reference(scale),
    agrees: scale < 32,
    elides: scale === 32,
  })),
  rounds: 5,
  stopped: "slow",
};

it.each(["en", "zh"] as const)(
  "a benchmark in %s is a table and the reason for its end",
  (language) => {
    const look = (level: 0 | 1) =>
      ({
        language,
        messages: languages[language],
        colours: new Chalk({ level }),
        columns: 80,
      }) as const;
    const plain = benchReport(measured, look(0));
    expect(plain).toMatchSnapshot();
    for (const line of plain.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(stripVTControlCharacters(benchReport(measured, look(1)))).toBe(plain);
  },
);
