import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { least } from "../src/author/verify/files.ts";
import { tiers } from "../src/engine/engine.ts";
import { exitCodes } from "../src/error.ts";
import { assignmentSchema } from "../src/grade/assignment.ts";
import { archiveLimits } from "../src/grade/intake/archive-budget.ts";
import { archiveKinds } from "../src/grade/intake/archive-kinds.ts";
import { layoutNames } from "../src/grade/intake/layouts/table.ts";
import { lifetime } from "../src/grade/queue/names.ts";
import { longestSource } from "../src/judge/solution.ts";
import { configSchema } from "../src/learn/config/schema.ts";
import { keys } from "../src/learn/watch/keys.ts";
import { packageRoot } from "../src/package-root.ts";
import { headings } from "../src/problem/headings.ts";
import { folderReporters, reporters } from "../src/report/reporters.ts";
import { en } from "../src/text/en.ts";
import { zh } from "../src/text/zh.ts";

const read = (name: string) => readFileSync(join(packageRoot, "docs", name), "utf8");

/** The code names in the first cells of the table below a line, without arguments such as `=DIR`. */
function firstCells(text: string, header: string): string[] {
  const [, rows = ""] = text.split(`${header}\n`);
  const table = /^\|.*\n(\|.*\n)*/.exec(rows)?.[0] ?? "";
  return table.split("\n").flatMap((row) => {
    const [, cell = ""] = row.split("|");
    return [...cell.matchAll(/`([\w-]+)(?:=\w+)?`/g)].map(([, name = ""]) => name);
  });
}

describe("a table of the docs has a row for everything of its kind", () => {
  const grading = read("grading.md");
  it.each<[string, readonly string[], string[]]>([
    [
      "layouts",
      firstCells(grading, "| `--layout` | the folder or archive holds | student |"),
      layoutNames,
    ],
    [
      "fields of an assignment",
      firstCells(grading, "| field | meaning |"),
      Object.keys(assignmentSchema.shape),
    ],
    [
      "reports",
      firstCells(grading, "| name | for |"),
      [...Object.keys(reporters), ...Object.keys(folderReporters)],
    ],
    [
      "settings",
      firstCells(read("practising.md"), "| key | sets | on the command line |"),
      Object.keys(configSchema.shape),
    ],
    ["keys of --watch", firstCells(read("practising.md"), "| key | does |"), Object.keys(keys)],
    ["tiers", firstCells(read("sandbox.md"), "| tier | needs | what it is |"), [...tiers]],
  ])("%s", (_, named, all) => {
    const isNamed = (name: string) => name !== "$schema";
    expect([...named].sort()).toEqual(all.filter(isNamed).sort());
  });

  it("exit codes", () => {
    const rows = [...grading.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(rows).toEqual(Object.values(exitCodes));
  });

  it("headings of a statement, in both languages", () => {
    const authoring = read("authoring.md");
    for (const language of ["en", "zh"] as const)
      for (const heading of headings[language]) expect(authoring).toContain(`\`## ${heading}\``);
  });
});

describe("a number in the docs is the number in the code", () => {
  it("of an archive's limits", () => {
    const { files, total, unpacked, ratio, depth } = archiveLimits;
    expect(depth).toBe(4);
    const sentence = `may have ${files.toLocaleString("en")} files besides those
of tools, ${total / 2 ** 20} MiB of files that dlj reads, ${unpacked / 2 ** 20} MiB unpacked, ${ratio} times its packed size, and four levels`;
    expect(read("grading.md")).toContain(sentence);
    expect(longestSource).toBe(2 ** 20);
  });

  it("of archives that dlj opens", () => {
    const sentence = /folders and archives \(([^)]*), also within/.exec(read("grading.md"))?.[1];
    const endings = [...(sentence ?? "").matchAll(/`([^`]+)`/g)].map(([, ending]) => ending);
    expect(endings.sort()).toEqual(Object.keys(archiveKinds).sort());
  });

  it("of a problem's parts", () => {
    expect(least).toEqual({ cases: 6, accepted: 2, misconceptions: 5 });
    expect(read("authoring.md")).toMatch(
      /at least two correct[\s\S]*at least five typical[\s\S]*or 6 for a one-line/,
    );
  });

  it("of hours that the queue keeps an answer", () => {
    expect(read("scaling.md")).toContain(`Answers stay for ${lifetime / 3600} hours`);
  });
});

it.each(["README.md", "README.zh.md"])("%s counts the exercises", (name) => {
  const folders = readdirSync(join(packageRoot, "problems"), { withFileTypes: true });
  const count = folders.filter((one) => one.isDirectory()).length;
  const text = readFileSync(join(packageRoot, name), "utf8");
  expect(text).toMatch(new RegExp(` ${count} (?:exercises|道练习)`));
});

it("--reporter names every report, in both languages", () => {
  for (const { cli } of [en, zh])
    for (const name of [...Object.keys(reporters), ...Object.keys(folderReporters)])
      expect(cli.grade.reporter.split(/[^\w-]+/)).toContain(name);
});
