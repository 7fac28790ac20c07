import { axisLength, printShape } from "../../problem/axis.ts";
import { fits, readInput } from "../../problem/input.ts";
import type { OutputValue, ProblemSpec } from "../../problem/spec.ts";
import { groups } from "../../problem/spec.ts";
import { describe } from "../../value/describe.ts";
import { parseOutput } from "../../value/parse.ts";
import { isSequence, lengthOf, sizeOf } from "../../value/sequence.ts";
import { shapeOf } from "../../value/shape.ts";
import type { Block, Value } from "../../value/value.ts";
import { type Finding, inBoth, type Report } from "../finding.ts";
import { caseFile, type DraftCase } from "../folder.ts";
import { blocksOf, leavesOf, membersOf } from "../leaves.ts";
import type { Level } from "./spec.ts";

/** NumPy's print `threshold`: `str` abbreviates longer arrays. */
const longest = 1000;

/**
 * If an array's numbers span this ratio, torch and NumPy print it with an exponent and four or eight
 * digits.
 */
const farApart = { large: 10, ratio: 1000 } as const;
const tooLarge = 1000;

/**
 * Checks every case's expected output: the spec's values, kinds and shapes, and numbers that arrays
 * print in full.
 */
export function checkOutputs(
  folder: string,
  spec: ProblemSpec,
  cases: readonly DraftCase[],
  level: Level,
  report: Report,
): Finding[] {
  return cases.flatMap((one) => {
    if (one.expected === undefined) return [];
    const file = caseFile(folder, one.key, "out");
    const value = parseOutput(one.expected);
    const form = checkForm(file, spec, one, value, report);
    // The group stability exists for extreme numbers.
    if (!groups[one.group] || level === "course") return form;
    const members = membersOf(value, spec.output.length) ?? [value];
    return [...form, ...checkNumbers(file, members, report)];
  });
}

function checkForm(
  file: string,
  spec: ProblemSpec,
  one: DraftCase,
  value: Value,
  report: Report,
): Finding[] {
  const members = membersOf(value, spec.output.length);
  if (members === undefined) {
    const top = value.kind === "stream" ? value.values : value;
    const actual = isSequence(top) ? lengthOf(top) : 1;
    const expected = spec.output.length;
    // A debug line is the usual reason.
    const isBeside =
      spec.output.every(({ kind }) => kind !== "text") &&
      [...leavesOf(value)].some(({ kind }) => kind === "text");
    const text = isBeside ? firstLine(one.expected) : "";
    return [report(file, "outputCount", { expected, actual, text })];
  }
  const { sizes } = readInput(spec, one.stdin);
  return spec.output.flatMap((output, i) => {
    const member = members[i];
    if (member === undefined) return [];
    const name = output.name ?? inBoth(({ author }) => author.theOutput);
    const stranger = strangerOf(member, output.kind);
    if (stranger) {
      const facts = { name, expected: output.kind, actual: describe(stranger) };
      return [report(file, "outputKind", facts)];
    }
    const shape = shapeOf(member);
    if (output.shape === undefined || fits(shape ?? undefined, output.shape, sizes)) return [];
    const lengths = printShape(output.shape.map((axis) => axisLength(axis, sizes) ?? axis));
    const actual = shape === null ? "ragged" : printShape(shape);
    return [report(file, "outputShape", { name, expected: lengths, actual })];
  });
}

/** The first leaf of another kind. */
function strangerOf(member: Value, kind: OutputValue["kind"]): Value | undefined {
  for (const leaf of leavesOf(member)) if (!isOfKind(leaf, kind)) return leaf;
  return undefined;
}

function isOfKind(leaf: Value, kind: OutputValue["kind"]): boolean {
  if (kind === "float") return leaf.kind === "number" && !leaf.integer;
  if (kind === "int") return leaf.kind === "number" && leaf.integer;
  if (kind === "bool") return leaf.kind === "bool";
  return leaf.kind === "text" || leaf.kind === "none";
}

/** Reports arrays that don't print in full: empty arrays, long arrays, and arrays with large numbers. */
function checkNumbers(file: string, members: readonly Value[], report: Report): Finding[] {
  const findings: Finding[] = [];
  if (members.some(isEmptyArray)) findings.push(report(file, "outputEmpty", {}));
  const blocks = members.flatMap((member) => [...blocksOf(member)]);
  const long = blocks.find(({ shape }) => sizeOf(shape) > longest);
  if (long) findings.push(report(file, "outputLong", { count: sizeOf(long.shape) }));
  const floats = members.flatMap(floatsOf);
  const large = floats.find((float) => Math.abs(float) >= tooLarge && Number.isFinite(float));
  if (large !== undefined) findings.push(report(file, "outputLarge", { number: String(large) }));
  else findings.push(...blocks.flatMap((block) => checkSpread(file, block, report)).slice(0, 1));
  if (floats.some(Number.isNaN)) findings.push(report(file, "outputNan", {}));
  return findings;
}

function checkSpread(file: string, block: Block, report: Report): Finding[] {
  const sizes = floatsOf(block)
    .map(Math.abs)
    .filter((size) => size > 0 && Number.isFinite(size));
  const [large, small] = [Math.max(...sizes), Math.min(...sizes)];
  if (!(large >= farApart.large && large > small * farApart.ratio)) return [];
  return [report(file, "outputSpread", { large: String(large), small: String(small) })];
}

function floatsOf(value: Value): number[] {
  return [...leavesOf(value)].flatMap((leaf) =>
    leaf.kind === "number" && !leaf.integer ? [leaf.value] : [],
  );
}

function isEmptyArray(member: Value): boolean {
  const shape = shapeOf(member);
  return shape !== null && shape.length > 1 && shape.includes(0);
}

function firstLine(text: Uint8Array | undefined): string {
  return (
    Buffer.from(text ?? [])
      .toString("utf8")
      .split("\n")[0] ?? ""
  ).slice(0, 60);
}
