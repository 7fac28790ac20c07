import { axisLength, isSymbol, printShape, type Sizes } from "./axis.ts";
import {
  type Literal,
  literalShape,
  numberLiteral,
  parseLiteral,
  printLiteral,
} from "./literal.ts";
import type { InputLine, ProblemSpec } from "./spec.ts";

/** A fault of a case's stdin. Lines count from 1. */
export type InputIssue =
  | { readonly kind: "ending" }
  | { readonly kind: "lines"; readonly expected: number; readonly actual: number }
  | {
      readonly kind: "unreadable";
      readonly line: number;
      readonly name: string;
      readonly read: string;
    }
  | {
      readonly kind: "shape";
      readonly line: number;
      readonly name: string;
      readonly expected: string;
      readonly actual: string;
    };

/** A case's stdin read by its problem's spec. */
export interface InputReading {
  /** One value per line; undefined if it can't be read. */
  readonly values: readonly (Literal | undefined)[];
  readonly sizes: Sizes;
  readonly issues: readonly InputIssue[];
}

/** Reads a case's stdin as solutions do, and checks it against the spec's lines and shapes. Never throws. */
export function readInput(
  spec: Pick<ProblemSpec, "input">,
  stdin: Uint8Array | string,
): InputReading {
  const text = typeof stdin === "string" ? stdin : Buffer.from(stdin).toString("utf8");
  const lines = text.replace(/\n$/, "").split("\n");
  const issues: InputIssue[] = [];
  if (!text.endsWith("\n") || /[ \t\r]$/m.test(text)) issues.push({ kind: "ending" });
  if (lines.length !== spec.input.length) {
    issues.push({ kind: "lines", expected: spec.input.length, actual: lines.length });
    return { values: [], sizes: new Map(), issues };
  }
  const values = spec.input.map((line, i) => readLine(line, (lines[i] ?? "").trimEnd()));
  for (const [i, line] of spec.input.entries()) {
    if (values[i] === undefined) {
      issues.push({ kind: "unreadable", line: i + 1, name: line.name, read: line.read });
    }
  }
  const sizes = sizesOf(spec, values);
  return { values, sizes, issues: [...issues, ...shapeIssues(spec, values, sizes)] };
}

/** The stdin text of values, one line each. */
export function printInput(spec: Pick<ProblemSpec, "input">, values: readonly Literal[]): string {
  const lines = values.map((value, i) =>
    spec.input[i]?.read === "floats" && "items" in value
      ? value.items.map(printLiteral).join(" ")
      : printLiteral(value),
  );
  return `${lines.join("\n")}\n`;
}

function readLine({ read }: InputLine, line: string): Literal | undefined {
  if (read === "eval") return parseLiteral(line);
  if (read === "floats") {
    const words = line.split(/\s+/).filter((word) => word !== "");
    const items = words.map((word) => scalar(word, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i));
    return items.every((item) => item !== undefined) ? { kind: "list", items } : undefined;
  }
  return scalar(
    line,
    read === "int" ? /^[+-]?\d+$/ : /^[+-]?((\d+\.?\d*|\.\d+)(e[+-]?\d+)?|inf|nan)$/i,
  );
}

function scalar(word: string, pattern: RegExp): Literal | undefined {
  if (!pattern.test(word)) return undefined;
  const value = Number(word.replace(/inf/i, "Infinity"));
  const integer = /^[+-]?\d+$/.test(word);
  return { ...(numberLiteral(value, integer) as Extract<Literal, { kind: "number" }>), text: word };
}

/** A symbol gets its value from the first axis that is this symbol alone, or from the integer of the same name. */
function sizesOf(
  { input }: Pick<ProblemSpec, "input">,
  values: readonly (Literal | undefined)[],
): Sizes {
  const sizes = new Map<string, number>();
  for (const [i, { shape, name }] of input.entries()) {
    const value = values[i];
    if (value === undefined) continue;
    if (value.kind === "number" && value.integer && !sizes.has(name)) sizes.set(name, value.value);
    const actual = literalShape(value);
    for (const [axis, symbol] of (shape ?? []).entries()) {
      const length = actual?.[axis];
      if (isSymbol(symbol) && length !== undefined && !sizes.has(symbol)) sizes.set(symbol, length);
    }
  }
  return sizes;
}

function shapeIssues(
  { input }: Pick<ProblemSpec, "input">,
  values: readonly (Literal | undefined)[],
  sizes: Sizes,
): InputIssue[] {
  return input.flatMap(({ shape, name }, i): InputIssue[] => {
    const value = values[i];
    if (shape === undefined || value === undefined) return [];
    const actual = literalShape(value);
    if (fits(actual, shape, sizes)) return [];
    const expected = printShape(shape.map((axis) => axisLength(axis, sizes) ?? axis));
    const shown = actual === undefined ? "ragged" : printShape(actual);
    const named = `${printShape(shape)}${expected === printShape(shape) ? "" : ` = ${expected}`}`;
    return [{ kind: "shape", line: i + 1, name, expected: named, actual: shown }];
  });
}

/** Whether lengths fit a spec's shape. An axis of unknown length fits any. */
export function fits(
  actual: readonly number[] | undefined,
  shape: readonly string[],
  sizes: Sizes,
): boolean {
  if (actual?.length !== shape.length) return false;
  return shape.every((axis, i) => {
    const length = axisLength(axis, sizes);
    return length === undefined || length === actual[i];
  });
}
