import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recorded } from "../../src/judge/result.ts";
import { classTable, classTableSchema, studentAt } from "../../src/report/class-table.ts";
import { githubSummary } from "../../src/report/github.ts";
import { type ReporterName, reporters } from "../../src/report/reporters.ts";
import { joinedPrintable } from "../../src/report/terminal/printable.ts";
import { solutionReport } from "../../src/report/terminal/solution.ts";
import { tableReport } from "../../src/report/terminal/table.ts";
import { namedContext, withNamedColours } from "../named-messages.ts";
import { classResult } from "./class-result.ts";

const golden = (name: string) => join(import.meta.dirname, "golden", `${name}.txt`);
const run = {
  ...recorded(classResult),
  realNames: [{ pseudonym: "student-1", student: "Ann Lee", id: "0042" }],
};

async function whole(report: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of report) text += part;
  return withNamedColours(text.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, ""));
}

/** The document of a report in base64, which nobody can read in a golden file. */
const readable = (text: string) =>
  text.replace(/^result=(.*)\n$/, (_, code: string) =>
    JSON.stringify(JSON.parse(Buffer.from(code, "base64").toString()), null, 2),
  );

describe("a class with every kind of result", () => {
  it.each(Object.keys(reporters))("as %s", async (name) => {
    const report = await reporters[name as ReporterName]();
    const text = await whole(report(run, namedContext()));
    await expect(readable(text)).toMatchFileSnapshot(golden(name));
  });

  it("as the summary of a GitHub step", async () => {
    const text = await whole(githubSummary(run, namedContext()));
    await expect(text).toMatchFileSnapshot(golden("github-summary"));
  });

  it("as a table and solution by solution, in a wide and a narrow terminal", async () => {
    for (const columns of [120, 60]) {
      const context = namedContext(columns);
      const all = classResult.solutions.flatMap((one) => [
        solutionReport(classResult, one, context, {}),
        solutionReport(classResult, one, context, { all: true }),
      ]);
      const reports = [tableReport(classResult, context), ...all];
      const text = withNamedColours(joinedPrintable(reports, "\n").text);
      await expect(text).toMatchFileSnapshot(golden(`terminal-${columns}`));
    }
  });

  it("as data for the page", async () => {
    const table = classTableSchema.parse(await classTable(run));
    const shown = await Promise.all([0, 1, 2, 3, 4].map((place) => studentAt(run, place)));
    const students = shown.map(
      (one) =>
        one && {
          student: one.student,
          remarks: one.solutions.map(({ solution, remarks }) => [solution.problem, remarks.length]),
          notJudged: one.notJudged.slice(0, 1),
        },
    );
    // Sentences are in both languages. Their words are not this test's business.
    const notes = table.notes.map(({ en, zh }) => en !== "" && zh !== "" && en !== zh);
    const text = JSON.stringify({ table: { ...table, notes }, students }, null, 1);
    await expect(text).toMatchFileSnapshot(golden("class-table"));
  });
});
