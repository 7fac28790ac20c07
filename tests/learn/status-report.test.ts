import { join } from "node:path";
import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { noProgress } from "../../src/learn/progress/progress.ts";
import { statusReport, trackReport } from "../../src/learn/progress/status-report.ts";
import { summarise, type TrackSummary } from "../../src/learn/progress/summary.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";
import { languages } from "../../src/text/language.ts";

const specs = new Catalogue([join(packageRoot, "problems")]).entries().map(({ spec }) => spec);
const tracks = summarise(specs, noProgress);
const count = fc.nat(200);
const seconds = fc.double({ min: 0, max: 9999, noNaN: true });

it("fits any terminal, whatever was solved and however long it took", () => {
  const columns = fc.integer({ min: 40, max: 160 });
  fc.assert(
    fc.property(columns, fc.constantFrom("en", "zh"), count, count, count, seconds, (...given) => {
      const [width, language, solved, tried, untouched, best] = given;
      const context = {
        columns: width,
        language,
        messages: languages[language],
        colours: new Chalk({ level: 0 }),
      };
      const all = tracks.map(
        (one): TrackSummary => ({
          ...one,
          solved,
          tried,
          untouched,
          problems: one.problems.map((problem) => ({ ...problem, runs: tried, best })),
        }),
      );
      const report = statusReport(all, { days: 3, next: "softmax" }, context);
      const wide = [report, trackReport(all, context)]
        .flatMap((text) => text.split("\n"))
        .filter((line) => stringWidth(line) > width);
      expect(wide).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
