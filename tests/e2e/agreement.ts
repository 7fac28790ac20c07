import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Parser } from "tap-parser";
import { expect } from "vitest";
import { Fraction } from "../../src/judge/fraction.ts";
import type { CaseResult, Result, SolutionResult } from "../../src/judge/result.ts";
import { packageRoot } from "../../src/package-root.ts";
import { caseKey } from "../../src/problem/case-key.ts";

/** The reports' file names in a folder to compare. */
export const reportFiles = {
  terminal: "table.txt",
  json: "result.json",
  junit: "junit.xml",
  github: "github.txt",
  gradescope: "gradescope.json",
  classroom: "classroom.txt",
  csv: "grades.csv",
  tap: "points.tap",
  html: "report.html",
} as const;

/** The arguments that write every report. */
export const everyReporter = Object.entries(reportFiles).flatMap(([name, path]) => [
  "--reporter",
  `${name}=${path}`,
]);

/** Compares every report in a folder with its json, using independent readers. */
export function expectAgreement(folder: string): void {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const result: Result = JSON.parse(read("result.json"));
  const other = readByOthers(folder);
  expectSchema("examples/result.schema.json", result);
  junitAgrees(result, other.junit);
  csvAgrees(result, other.csv);
  platformsAgree(result, other, read);
  htmlAgrees(result, other.html);
  tapAgrees(result, read("points.tap"));
  linesAgree(result, read);
}

interface Others {
  readonly junit: readonly [string, string, string, string, string, readonly unknown[]][];
  readonly csv: readonly string[][];
  readonly gradescope: readonly [string, number, number, string][];
  readonly classroom: readonly [string, number, readonly [string, number, string][]];
  readonly html: {
    readonly sections: readonly string[];
    readonly solutions: readonly string[][];
    readonly tags: Readonly<Record<string, number>>;
    readonly outside: readonly unknown[];
  };
}

function readByOthers(folder: string): Others {
  const readers = join(packageRoot, "tests/e2e/readers.py");
  const options = { encoding: "utf8", maxBuffer: 1 << 30 } as const;
  return JSON.parse(execFileSync("python3", [readers, folder], options));
}

function expectSchema(path: string, document: unknown): void {
  const schema = JSON.parse(readFileSync(join(packageRoot, path), "utf8"));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const valid = ajv.validate(schema, document);
  expect(valid, ajv.errorsText()).toBe(true);
}

function kindOf({ verdict, deciding }: CaseResult): "failure" | "error" | "skipped" | undefined {
  if (verdict === "AC") return undefined;
  if (verdict === "JE") return "error";
  return verdict === "NA" || !deciding ? "skipped" : "failure";
}

function junitAgrees({ solutions }: Result, read: Others["junit"]): void {
  const expected = solutions.map(({ student, problem, cases }) => {
    const owner = `${student}.${problem}`;
    const count = (kind: string) => `${cases.filter((one) => kindOf(one) === kind).length}`;
    const tests = cases.map((one) => {
      const kind = kindOf(one);
      const type = kind === "skipped" ? null : one.verdict;
      return [owner, caseKey(one), kind === undefined ? [] : [[kind, type]]];
    });
    const counts = [count("failure"), count("error"), count("skipped")];
    return [owner, `${cases.length}`, ...counts, tests];
  });
  expect(read).toEqual(expected);
}

const earned = ({ points }: SolutionResult) => Fraction.parse(points?.earned ?? "0");
const possible = ({ points }: SolutionResult) => Fraction.parse(points?.possible ?? "0");
const sum = (all: readonly Fraction[]) => all.reduce((a, b) => a.plus(b), Fraction.zero);

function byStudent({ solutions }: Result): Map<string, SolutionResult[]> {
  const students = new Map<string, SolutionResult[]>();
  for (const one of solutions) {
    const { student = "" } = one;
    students.set(student, [...(students.get(student) ?? []), one]);
  }
  return students;
}

function csvAgrees(result: Result, [header, first, ...rows]: Others["csv"]): void {
  const students = byStudent(result);
  const [own = []] = students.values();
  const cells = (name: string, points: readonly Fraction[]) => [
    name,
    ...[...points, sum(points)].map((one) => one.toDecimal()),
  ];
  const named = own.map(({ problem }) => problem);
  const more = ["findings", "not attempted"];
  expect(header).toEqual(["student", ...named, "total", ...more]);
  expect(first).toEqual([...cells("points possible", own.map(possible)), "", ""]);
  expect(rows.map((row) => row.slice(0, -2))).toEqual(
    [...students].map(([name, some]) =>
      cells(/^[=+\-@]/.test(name) ? `'${name}` : name, some.map(earned)),
    ),
  );
  expect(rows.map((row) => row.at(-1))).toEqual(
    [...students.values()].map((some) =>
      some
        .filter(({ verdict }) => verdict === "NA")
        .map(({ problem }) => problem)
        .join(" "),
    ),
  );
  for (const [place, some] of [...students.values()].entries())
    for (const { problem, finding } of some)
      if (finding) expect(rows[place]?.at(-2)).toContain(`${problem}: ${finding.en}`);
}

function platformsAgree(
  result: Result,
  { gradescope, classroom }: Others,
  read: (name: string) => string,
): void {
  const { solutions } = result;
  const scores = solutions.map((one) => earned(one).toNumber());
  expect(gradescope).toEqual(
    solutions.map((one, index) => [
      `${one.problem}: ${one.title.en}`,
      scores[index],
      possible(one).toNumber(),
      one.verdict === "AC" ? "passed" : "failed",
    ]),
  );
  expectSchema("tests/fixtures/schemas/gradescope.json", JSON.parse(read("gradescope.json")));
  const [, most, tests] = classroom;
  expect(most).toBe(sum(solutions.map(possible)).toNumber());
  expect(tests).toEqual(
    solutions.map(({ problem, verdict }, index) => [
      problem,
      scores[index],
      verdict === "AC" ? "pass" : verdict === "JE" ? "error" : "fail",
    ]),
  );
  const encoded = read("classroom.txt").slice("result=".length);
  const document = JSON.parse(Buffer.from(encoded, "base64").toString());
  expectSchema("tests/fixtures/schemas/classroom.json", document);
}

function htmlAgrees(result: Result, html: Others["html"]): void {
  const students = [...byStudent(result).keys()];
  expect(html.sections).toEqual(students);
  expect(html.solutions.map((row) => row.slice(0, 4))).toEqual(
    result.solutions.map((one) => [
      one.student,
      one.problem,
      one.verdict,
      `${earned(one).toDecimal()} / ${possible(one).toDecimal()}`,
    ]),
  );
  expect(html.outside).toEqual([]);
  expect(html.tags).toMatchObject({ script: 1, style: 1, b: students.length });
  for (const tag of ["img", "iframe", "base", "link", "form", "object"])
    expect(html.tags).not.toHaveProperty(tag);
}

function tapAgrees({ solutions }: Result, text: string): void {
  const points: unknown[] = [];
  const parser = new Parser({ strict: true });
  parser.on("assert", ({ ok, name, skip }: { ok: boolean; name: string; skip?: unknown }) =>
    points.push([name, ok, Boolean(skip)]),
  );
  parser.end(text);
  expect(parser.failures.filter((one) => "tapError" in one && one.tapError)).toEqual([]);
  expect(points).toEqual(
    solutions.map(({ student, problem, verdict }) => [
      `${student}.${problem}`,
      verdict === "AC" || verdict === "NA",
      verdict === "NA",
    ]),
  );
}

function linesAgree({ solutions }: Result, read: (name: string) => string): void {
  const counts = new Map<string, number>();
  for (const { verdict } of solutions) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const total = read("table.txt").split("\n\n").at(-1);
  for (const [verdict, count] of counts) {
    expect(total).toContain(`${count} ${verdict}`);
    expect(read("summary.md").split("\n")[0]).toContain(`${count} ${verdict}`);
  }
  const refused = solutions.filter(
    ({ verdict, finding }) => !["AC", "NA"].includes(verdict) || finding,
  ).length;
  expect(read("github.txt").match(/^::(error|warning) /gm)).toHaveLength(Math.min(10, refused));
  if (refused > 10) expect(read("github.txt")).toContain(`::notice::${refused - 10} more`);
}
