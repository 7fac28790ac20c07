import { type CompareOptions, compareValues } from "../../value/compare.ts";
import { describe } from "../../value/describe.ts";
import { parseOutput } from "../../value/parse.ts";
import { isSequence, itemAt, lengthOf } from "../../value/sequence.ts";
import type { Block, Sequence, Value } from "../../value/value.ts";

export type DiffLine =
  | { readonly side: "same" | "expected" | "actual"; readonly text: string }
  /** The number of agreeing rows that are left out. */
  | { readonly side: "skipped"; readonly count: number };

/** The most agreeing rows in a row that are shown next to differing ones. */
const context = 2;
const mostLines = 400;
const rowWidth = 400;

/**
 * Two outputs row by row, compared by the verdict's rules. A row is the innermost sequence, with its path.
 */
export function diffOutputs(expected: string, actual: string, options: CompareOptions): DiffLine[] {
  const lines: DiffLine[] = [];
  compareRows(plain(parseOutput(expected)), plain(parseOutput(actual)), "", options, lines);
  return skipSame(lines).slice(0, mostLines);
}

function compareRows(
  expected: Value | undefined,
  actual: Value | undefined,
  path: string,
  options: CompareOptions,
  lines: DiffLine[],
): void {
  if (expected && actual && (holdsRows(expected) || holdsRows(actual))) {
    if (isSequence(expected) && isSequence(actual)) {
      const length = Math.max(lengthOf(expected), lengthOf(actual));
      for (let i = 0; i < length; i += 1) {
        compareRows(item(expected, i), item(actual, i), `${path}[${i}]`, options, lines);
      }
      return;
    }
  }
  const label = path === "" ? "" : `${path}  `;
  const text = (value: Value) => label + describe(value, rowWidth);
  if (expected && actual && compareValues(expected, actual, options).agrees) {
    lines.push({ side: "same", text: text(expected) });
    return;
  }
  if (expected) lines.push({ side: "expected", text: text(expected) });
  if (actual) lines.push({ side: "actual", text: text(actual) });
}

/** Several top-level values are the items of one sequence. */
function plain(value: Value): Value {
  return value.kind === "stream" ? value.values : value;
}

function holdsRows(value: Value): boolean {
  if (value.kind === "block") return value.shape.length > 1;
  return value.kind === "sequence" && value.items.some(isSequence);
}

function item(sequence: Block | Sequence, index: number): Value | undefined {
  return index < lengthOf(sequence) ? itemAt(sequence, index) : undefined;
}

function skipSame(lines: readonly DiffLine[]): DiffLine[] {
  const kept: DiffLine[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.side === "same") end += 1;
    const length = end - at;
    if (length > 2 * context + 1) {
      kept.push(...lines.slice(at, at + context));
      kept.push({ side: "skipped", count: length - 2 * context });
      kept.push(...lines.slice(end - context, end));
    } else {
      kept.push(...lines.slice(at, end));
    }
    const next = lines[end];
    if (next) kept.push(next);
    at = end + 1;
  }
  return kept;
}
