import { join } from "node:path";
import { Chalk } from "chalk";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { noProgress } from "../../src/learn/progress/progress.ts";
import { statusReport, trackReport } from "../../src/learn/progress/status-report.ts";
import { summarise } from "../../src/learn/progress/summary.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { languages } from "../../src/text/language.ts";

const specs = new Catalogue([join(packageRoot, "problems")]).entries().map(({ spec }) => spec);
const tracks = summarise(specs, noProgress);
const everyCount = [
  { solved: 0, tried: 0, untouched: 22 },
  { solved: 3, tried: 12, untouched: 7 },
  { solved: 22, tried: 22, untouched: 22 },
];

describe.each(["en", "zh"] as const)("the status in %s", (language) => {
  it.each([40, 60, 80, 120, 160])("fits %i columns, however long a run took", (columns) => {
    const colours = new Chalk({ level: 0 });
    const context = { columns, language, messages: languages[language], colours };
    for (const counts of everyCount)
      for (const best of counts.solved === 22 ? [0.0123, 0.105, 12.34, 9999] : [9999]) {
        const ran = tracks.map((one) => ({
          ...one,
          ...counts,
          problems: one.problems.map((problem) => ({ ...problem, runs: counts.tried, best })),
        }));
        const status = statusReport(ran, { days: 3, next: "softmax" }, context);
        const lines = `${status}${trackReport(ran, context)}`.split("\n");
        expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
        // Neighbouring counts stay apart.
        expect(status).not.toMatch(/\d(tried|尝试过|untouched|未开始)|(tried|尝试过)\d/);
      }
  });
});
