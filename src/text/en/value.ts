import { at, many, relations } from "./relations.ts";

type Two = { path: string; expected: string; actual: string };
type Counted = { differing: number; compared: number };

export const value = {
  agrees: "The two agree.",
  nothingPrinted: "Nothing was printed: end the script with print(...) of the result.",
  nothingExpected: ({ actual }: { actual: string }) =>
    `Nothing should be printed here, and ${actual} was.`,
  numbersDiffer: ({
    path,
    expected,
    actual,
    absolute,
    relative,
    differing,
    compared,
  }: Two & Counted & { absolute: string; relative: string }) =>
    `${at(
      path,
      `expected ${expected}, got ${actual}, off by ${absolute}${relative === "" ? "" : ` (${relative})`}`,
    )}${compared > 1 ? `; ${differing} of ${compared} elements differ` : ""}.`,
  notANumber: ({ path, expected }: Two) =>
    at(
      path,
      `expected ${expected}, got nan: 0/0, inf - inf or the logarithm or root of a negative number comes before it.`,
    ),
  infinite: ({ path, expected, actual }: Two) =>
    at(
      path,
      `expected ${expected}, got ${actual}: an overflow, a division by zero or log(0) comes before it.`,
    ),
  valuesDiffer: ({ path, expected, actual }: Two) =>
    at(path, `expected ${expected}, got ${actual}.`),
  kindsDiffer: ({ path, expected, actual }: Two) =>
    at(path, `expected ${expected}, got ${actual}, which is another kind of value.`),
  shapesDiffer: ({ path, expected, actual, axis }: Two & { axis: number | null }) =>
    at(path, `expected ${expected === "()" ? "a single value" : `the shape ${expected}`}, got `) +
    `${actual === "()" ? "a single value" : `the shape ${actual}`}` +
    `${axis === null ? "" : `: axis ${axis} is missing`}.`,
  lengthsDiffer: ({ path, expected, actual }: { path: string; expected: number; actual: number }) =>
    at(path, `expected ${many(expected, "item")}, got ${actual}.`),
  keysDiffer: ({ path, expected, actual }: Two) =>
    at(path, `expected the keys of ${expected}, got those of ${actual}.`),
  elementsDiffer: ({ path, expected, actual }: Two) =>
    at(path, `expected the set ${expected}, got ${actual}.`),
  containersDiffer: ({ path, expected, actual }: Two) =>
    at(
      path,
      `expected ${expected}, got ${actual}: here a list, a tuple and an array are not the same.`,
    ),
  countDiffers: ({ path, expected, actual }: Two) =>
    at(
      path,
      `expected ${expected}, got ${actual}, which is not the same number or kind of values.`,
    ),
  firstAt: ({ clause, path, expected, actual }: Two & { clause: string }) =>
    `${clause} (${path === "" ? "" : `first at ${path}: `}expected ${expected}, got ${actual}).`,
  ...relations,
  row: { expected: "expected", actual: "got" },
} as const;
