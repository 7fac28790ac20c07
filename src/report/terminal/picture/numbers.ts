import { writeNumber } from "../../../value/describe.ts";
import { tags } from "../../../value/value.ts";
import type { Cell, Element } from "./panel.ts";

/** Writes an element as a short text. */
export type Writer = (element: Element) => string;

/** Decimals to try until every wrong number looks different from the expected one. */
const decimals = [4, 6, 8, 12];

/** A writer with enough decimals to tell wrong numbers from expected ones in these cells. */
export function writerFor(cells: readonly Cell[]): Writer {
  const writers = decimals.map((count) => (element: Element) => write(element, count));
  const tells = (writer: Writer) =>
    cells.every(
      ({ wrong, expected, actual }) =>
        !wrong || !expected || !actual || writer(expected) !== writer(actual),
    );
  return writers.find(tells) ?? (({ value, tag }) => writeNumber(value, tag === tags.integer));
}

function write({ value, tag }: Element, count: number): string {
  if (tag === tags.bool) return value === 1 ? "True" : "False";
  if (!Number.isFinite(value) || tag === tags.integer) return writeNumber(value, true);
  const size = Math.abs(value);
  const isPlain = size < 1e6 && (size === 0 || size >= 10 ** -count);
  return isPlain ? value.toFixed(count) : value.toExponential(Math.min(count, 3));
}
