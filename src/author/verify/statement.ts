import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { withoutMark } from "../../problem/case-text.ts";
import { headings } from "../../problem/headings.ts";
import { fileNames } from "../../problem/layout.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import { compareOutputs } from "../../value/compare.ts";
import { explain } from "../../value/explain.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";
import type { DraftCase } from "../folder.ts";
import { fencesOf, type Section, sectionsOf } from "./markdown.ts";

type Language = keyof typeof headings;
const place = { input: 1, example: 3, followUps: 6 } as const;

interface Statement {
  readonly file: string;
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly spec: ProblemSpec;
  readonly samples: readonly DraftCase[];
  /** A formula as a terminal shows it. */
  readonly draw: (formula: string) => string;
  readonly report: Report;
}

/**
 * Checks both statements: the fixed headings, a worked example equal to a sample case, one item per
 * line of stdin.
 */
export function checkStatements(
  folder: string,
  spec: ProblemSpec,
  cases: readonly DraftCase[],
  draw: Statement["draw"],
  report: Report,
): Finding[] {
  const samples = cases.filter(({ group }) => group === "sample");
  return (Object.keys(headings) as Language[]).flatMap((language) => {
    const file = join(folder, fileNames.statement[language]);
    if (!existsSync(file) || !statSync(file).isFile()) return [];
    const sections = sectionsOf(withoutMark(readRegularFile(file)).toString("utf8"));
    const statement = { file, language, sections, spec, samples, draw, report };
    return [
      ...checkHeadings(statement),
      ...checkInputList(statement),
      ...checkExample(statement),
      ...checkFollowUps(statement),
      ...checkFormulas(statement),
    ];
  });
}

function checkHeadings({ file, language, sections, spec, report }: Statement): Finding[] {
  const findings: Finding[] = [];
  const [title, ...others] = sections;
  const expected = spec.title[language];
  const actual = title?.level === 1 ? title.heading : "";
  if (actual !== expected) findings.push(report(file, "titleDiffers", { expected, actual }));
  let next = 0;
  for (const { level, heading } of others) {
    const at = (headings[language] as readonly string[]).indexOf(heading);
    if (level !== 2 || at < next) findings.push(report(file, "unknownHeading", { heading }));
    else next = at + 1;
  }
  for (const heading of headings[language]) {
    if (others.some((section) => section.heading === heading)) continue;
    findings.push(report(file, "missingHeading", { heading }));
  }
  for (const { heading, lines } of sections) {
    if (lines.some((line) => line.trim() !== "")) continue;
    findings.push(report(file, "emptySection", { heading }));
  }
  return findings;
}

function checkInputList(statement: Statement): Finding[] {
  const section = sectionAt(statement, place.input);
  if (!section) return [];
  const { file, spec, report } = statement;
  const actual = section.lines.filter((line) => /^\d+\. /.test(line)).length;
  const expected = spec.input.length;
  return actual === expected ? [] : [report(file, "inputItems", { expected, actual })];
}

function checkExample(statement: Statement): Finding[] {
  const section = sectionAt(statement, place.example);
  if (!section) return [];
  const { file, spec, samples, report } = statement;
  const [stdin, stdout] = ["stdin", "stdout"].map((info) =>
    fencesOf(section).find((fence) => fence.info === info),
  );
  if (!stdin) return [report(file, "missingExample", { fence: "stdin" })];
  if (!stdout) return [report(file, "missingExample", { fence: "stdout" })];
  // A missing section is reported by another finding.
  if (samples.length === 0) return [];
  const sample = samples.find((one) => one.stdin.toString("utf8") === stdin.text);
  if (!sample) return [report(file, "exampleInput", {})];
  if (sample.expected === undefined) return [];
  const { tolerance } = spec;
  const comparison = compareOutputs(sample.expected, stdout.text, { tolerance });
  if (comparison.agrees) return [];
  const why = inBoth((messages) => explain(comparison, messages.value));
  return [report(file, "exampleOutput", { key: sample.key, why })];
}

function checkFollowUps(statement: Statement): Finding[] {
  const section = sectionAt(statement, place.followUps);
  if (!section) return [];
  const count = section.lines.filter((line) => /^### \S/.test(line)).length;
  return count >= 2 && count <= 4 ? [] : [statement.report(statement.file, "followUps", { count })];
}

function sectionAt({ sections, language }: Statement, at: number): Section | undefined {
  return sections.find(({ level, heading }) => level === 2 && heading === headings[language][at]);
}

/** A formula that is not closed spoils the rest of its paragraph, and `dlj show` prints an unknown command as it is. */
function checkFormulas({ file, sections, draw, report }: Statement): Finding[] {
  const text = sections
    .flatMap(({ lines }) => withoutFences(lines))
    .join("\n")
    .replace(/`[^`\n]*`/g, "");
  const paragraphs = text
    .replace(/\$\$[\s\S]+?\$\$/g, "")
    .split(/\n\s*\n|\n(?=\s*(?:[-*#|]|\d+\.) )/);
  const open = paragraphs.find((one) => (one.match(/(?<!\\)\$/g) ?? []).length % 2 === 1);
  const unclosed =
    open === undefined
      ? []
      : [report(file, "formulaUnclosed", { start: open.trim().slice(0, 60) })];
  const formulas = text.match(/\$\$[\s\S]+?\$\$|(?<!\\)\$(?:\\.|[^$\\])+\$/g) ?? [];
  const unknown = new Set(formulas.flatMap((formula) => draw(formula).match(/\\[A-Za-z]+/g) ?? []));
  const commands = [...unknown].join(" ");
  return [
    ...unclosed,
    ...(unknown.size === 0 ? [] : [report(file, "formulaCommands", { commands })]),
  ];
}

function withoutFences(lines: readonly string[]): string[] {
  let inFence = false;
  return lines.filter((line) => {
    const isMark = line.startsWith("```");
    if (isMark) inFence = !inFence;
    return !inFence && !isMark;
  });
}
