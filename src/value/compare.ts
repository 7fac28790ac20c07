import { type Aligned, align } from "./compare/align.ts";
import { bareWords, haveBrackets } from "./compare/bare-words.ts";
import type { Difference, Step } from "./compare/difference.ts";
import { type Walk, walk } from "./compare/walk.ts";
import type { Comparison, Disagreement, PlainNumber, Row } from "./comparison.ts";
import { describe } from "./describe.ts";
import { parseOutput } from "./parse.ts";
import type { Claim } from "./relation/evidence.ts";
import { type CaseFacts, type DifferingOutputs, findClaims, findRelation } from "./relation.ts";
import { pathOf, rowOf } from "./row.ts";
import { isSequence, lengthOf, slice } from "./sequence.ts";
import { shapeOf } from "./shape.ts";
import { type Bound, boundOf, defaultTolerance, type Tolerance } from "./tolerance.ts";
import type { Value } from "./value.ts";

/** How two outputs are compared. The default is 4 decimals and any container. */
export interface CompareOptions extends CaseFacts {
  readonly tolerance?: Tolerance;
  /** `strict` tells lists, tuples and arrays apart. */
  readonly containers?: "any" | "strict";
  /** Whether to look for a relation; true by default. */
  readonly relations?: boolean;
}

/** Compares the expected output with the printed one. Never throws. */
export function compareOutputs(
  expected: Uint8Array | string,
  actual: Uint8Array | string,
  options: CompareOptions = {},
): Comparison {
  return compareRead(read(expected, actual), options);
}

/** Whether two outputs agree: `compareOutputs` without the explanation. */
export function outputsAgree(
  expected: Uint8Array | string,
  actual: Uint8Array | string,
  options: CompareOptions = {},
): boolean {
  const outputs = read(expected, actual);
  return (
    differenceOfNothing(outputs) === null &&
    alignAndWalk(outputs, settingsOf(options)).found.first === null
  );
}

/** Compares two values. Never throws. */
export function compareValues(
  expected: Value,
  actual: Value,
  options: CompareOptions = {},
): Comparison {
  return compareRead({ expected, actual, output: null }, options);
}

/** All relations between two outputs, to be pooled with those of other cases. */
export function relationClaims(
  expected: Uint8Array | string,
  actual: Uint8Array | string,
  options: CompareOptions = {},
): Claim[] {
  const outputs = read(expected, actual);
  if (differenceOfNothing(outputs) !== null) return [];
  const settings = settingsOf(options);
  const walked = alignAndWalk(outputs, settings);
  return findClaims({ ...outputs, ...walked, ...settings, facts: options });
}

/** The values of two outputs, and the text of the actual one if it is known. */
type Outputs = Pick<DifferingOutputs, "expected" | "actual" | "output">;

function read(expected: Uint8Array | string, actual: Uint8Array | string): Outputs {
  const output = typeof actual === "string" ? Buffer.from(actual) : actual;
  return { expected: parseOutput(expected), actual: parseOutput(actual), output };
}

function compareRead(outputs: Outputs, options: CompareOptions): Comparison {
  const settings = settingsOf(options);
  const nothing = differenceOfNothing(outputs);
  if (nothing !== null) return disagreement(nothing, settings);
  const { aligned, found } = alignAndWalk(outputs, settings);
  if (found.first === null) return { agrees: true, compared: found.compared };
  // Written out: two spreads would take a third of the time of comparing.
  const { expected, actual, output } = outputs;
  const { bound, strict } = settings;
  const both = { expected, actual, output, aligned, found, bound, strict, facts: options };
  const relation = options.relations === false ? null : findRelation(both);
  return {
    ...disagreement(found.first, settings),
    ...counts(found),
    ...shapes(found, aligned),
    relation,
  };
}

interface Settings {
  readonly bound: Bound;
  readonly strict: boolean;
}

function settingsOf(options: CompareOptions): Settings {
  return {
    bound: boundOf(options.tolerance ?? defaultTolerance),
    strict: options.containers === "strict",
  };
}

type Walked = Pick<DifferingOutputs, "aligned" | "found">;

/**
 * The way of two values: `align` reads one in the structure of the other, then `walk` compares them item by item. A list of
 * strings may also have been printed as words; those come first.
 */
function alignAndWalk({ expected, actual, output }: Outputs, { bound, strict }: Settings): Walked {
  const walked = (aligned: Aligned) => ({ aligned, found: walk(aligned, bound, strict) });
  const words = output === null || strict ? null : bareWords(expected, output);
  const asWords = words && walked(words);
  if (asWords?.found.first === null) return asWords;
  const asValues = walked(align(expected, actual, strict));
  return asWords && asValues.found.first !== null && haveBrackets(asWords.aligned)
    ? asWords
    : asValues;
}

function differenceOfNothing({ expected, actual }: Outputs): Difference | null {
  const [none, printed] = [isNothing(expected), isNothing(actual)];
  if (none === printed) return null;
  return {
    mismatch: none ? "nothing-expected" : "nothing-printed",
    step: null,
    expected,
    actual,
    around: null,
  };
}

function isNothing(value: Value): boolean {
  return value.kind === "stream" && lengthOf(value.values) === 0;
}

function disagreement(first: Difference, settings: Settings): Disagreement {
  return {
    agrees: false,
    mismatch: first.mismatch,
    path: pathOf(first.step),
    expected: describe(first.expected),
    actual: describe(first.actual),
    ...errors(first),
    differing: null,
    compared: null,
    expectedShape: shapeOf(first.expected),
    actualShape: shapeOf(first.actual),
    relation: null,
    row: rowAround(first, settings),
  };
}

// If only values differ, report the shapes of the whole outputs; otherwise those of the two parts that don't fit.
function shapes(found: Walk, { expected, actual }: Aligned): Partial<Disagreement> {
  return found.sameStructure
    ? { expectedShape: shapeOf(expected), actualShape: shapeOf(actual) }
    : {};
}

function counts({ sameStructure, differing, compared }: Walk): Partial<Disagreement> {
  return sameStructure ? { differing, compared } : {};
}

function errors({
  expected,
  actual,
}: Difference): Pick<Disagreement, "absoluteError" | "relativeError"> {
  if (expected.kind !== "number" || actual.kind !== "number")
    return { absoluteError: null, relativeError: null };
  const absolute = Math.abs(expected.value - actual.value);
  return {
    absoluteError: plain(absolute),
    relativeError: plain(absolute / Math.abs(expected.value)),
  };
}

function plain(value: number): PlainNumber {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "nan" : "inf";
}

function rowAround(
  { expected, actual, step, around, mismatch }: Difference,
  { bound, strict }: Settings,
): Row | null {
  const find = (e: Value, a: Value) =>
    walk({ expected: e, actual: a, bare: false }, bound, strict).first;
  const agree = (e: Value, a: Value) => find(e, a) === null;
  if (mismatch === "length" || mismatch === "shape") {
    const [e, a] = [expected, actual].map((value) =>
      value.kind === "stream" ? value.values : value,
    );
    if (e === undefined || a === undefined || !isSequence(e) || !isSequence(a)) return null;
    const shared = Math.min(lengthOf(e), lengthOf(a));
    const first = find(slice(e, 0, shared), slice(a, 0, shared));
    return rowOf(pathOf(step), e, a, agree, first === null ? shared : outermost(first.step));
  }
  if (around === null || step === null || typeof step.key === "string") return null;
  return rowOf(pathOf(step.before), around[0], around[1], agree, step.key);
}

// If two sequences can't be compared item by item, mark them as different from the first item on.
function outermost(step: Step | null): number {
  let at = step;
  while (at?.before) at = at.before;
  return typeof at?.key === "number" ? at.key : 0;
}
