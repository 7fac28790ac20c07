import { join } from "node:path";
import { expect, it } from "vitest";
import { compareOutputs } from "../../src/value/compare.ts";
import { comparisonSchema } from "../../src/value/comparison.ts";
import { explain } from "../../src/value/explain.ts";
import { namedMessages } from "../named-messages.ts";

type Nested = number | Nested[];

/** Right answers, as the problems of the catalogue print them. */
const answers: Readonly<Record<string, Nested>> = {
  scalar: 0.8018,
  vector: [0.0851, -1.4076, 2.4076, 0.5, -0.25],
  integers: [3, 1, 4, 1, 5],
  probabilities: [0.09, 0.2447, 0.6652, 0.0001],
  matrix: [
    [0.5, -1.25, 2.75],
    [3.125, 0.0625, -4.5],
  ],
  square: [
    [1, 2.5, 3],
    [4, 5.25, 6],
    [7, 8, 9.125],
  ],
  tensor: [
    [
      [1.5, 2],
      [3, 4],
      [5, 6],
    ],
    [
      [7, 8],
      [9.25, 10],
      [11, 12],
    ],
  ],
};

const deep = (change: (x: number) => number) => {
  const of = (value: Nested): Nested => (Array.isArray(value) ? value.map(of) : change(value));
  return of;
};
const asList = (value: Nested): Nested[] => (Array.isArray(value) ? value : [value]);
const first = (value: Nested, change: (x: number) => number): Nested =>
  Array.isArray(value)
    ? value.map((one, i) => (i === 0 ? first(one, change) : one))
    : change(value);
const flat = (value: Nested) => asList(value).flat(9) as number[];
const rows = (value: Nested, change: (row: Nested[]) => Nested[]): Nested =>
  asList(value).every(Array.isArray)
    ? asList(value).map((row) => rows(row, change))
    : change(asList(value));
const transposed = (value: Nested): Nested => {
  const [head, ...more] = asList(value);
  if (!Array.isArray(head)) return value;
  return head.map((_, j) => [head, ...more].map((row) => asList(row)[j] ?? 0));
};
const rolled = (list: Nested[], by: number) => [...list.slice(by), ...list.slice(0, by)];

/** What goes wrong with a value. */
const ofValues: Readonly<Record<string, (value: Nested) => Nested>> = {
  negated: deep((x) => -x),
  doubled: deep((x) => 2 * x),
  halved: deep((x) => x / 2),
  "times 7.3": deep((x) => 7.3 * x),
  "times 100": deep((x) => 100 * x),
  "times pi": deep((x) => Math.PI * x),
  "over sqrt 5": deep((x) => x / Math.sqrt(5)),
  "times 5 (its size)": deep((x) => 5 * x),
  "over 3 (its size)": deep((x) => x / 3),
  "times 5/4 (ddof)": deep((x) => (5 * x) / 4),
  "times sqrt 5/4 (ddof)": deep((x) => x * Math.sqrt(5 / 4)),
  "plus 0.5": deep((x) => x + 0.5),
  "plus 1": deep((x) => x + 1),
  "minus 1": deep((x) => x - 1),
  absolute: deep(Math.abs),
  "1 - x": deep((x) => 1 - x),
  "1 / x": deep((x) => 1 / x),
  squared: deep((x) => x * x),
  "square root": deep((x) => Math.sqrt(Math.abs(x))),
  logarithm: deep((x) => Math.log(Math.abs(x))),
  exponential: deep(Math.exp),
  "base 2": deep((x) => x * Math.LOG2E),
  clipped: deep((x) => Math.max(-1, Math.min(1, x))),
  relu: deep((x) => Math.max(0, x)),
  "rounded to 2": deep((x) => Math.round(x * 100) / 100),
  "rounded to 1": deep((x) => Math.round(x * 10) / 10),
  integers: deep(Math.trunc),
  "3 digits": deep((x) => Number(x.toPrecision(3))),
  "one wrong": (value) => first(value, (x) => x + 0.3),
  "one nan": (value) => first(value, () => Number.NaN),
  "one inf": (value) => first(value, () => Number.POSITIVE_INFINITY),
  "one -inf": (value) => first(value, () => Number.NEGATIVE_INFINITY),
  "all nan": deep(() => Number.NaN),
  transposed,
  reversed: (value) => asList(value).toReversed(),
  "rows reversed": (value) => rows(value, (row) => row.toReversed()),
  rolled: (value) => rolled(asList(value), 1),
  "rows rolled back": (value) => rows(value, (row) => rolled(row, -1)),
  "window too late": (value) => rows(value, (row) => [...row.slice(1), 0.77]),
  "first two swapped": (value) => {
    const [a, b, ...more] = asList(value);
    return b === undefined ? value : [b, a as Nested, ...more];
  },
  sorted: (value) => rows(value, (row) => (row as number[]).toSorted((a, b) => a - b)),
  flattened: (value) => flat(value),
  "a bracket more": (value) => [value],
  "a bracket less": (value) => (Array.isArray(value) && value[0] !== undefined ? value[0] : value),
  "first missing": (value) => asList(value).slice(1),
  "last missing": (value) => asList(value).slice(0, -1),
  "second missing": (value) => asList(value).toSpliced(1, 1),
  "a zero before": (value) => [0, ...asList(value)],
  "a row after": (value) => [...asList(value), asList(value)[0] ?? 0],
  "twice the same": (value) => [value, value],
  "columns missing": (value) => rows(value, (row) => row.slice(0, -1)),
  empty: () => [],
};

const python = (value: Nested): string =>
  Array.isArray(value)
    ? `[${value.map(python).join(", ")}]`
    : Number.isFinite(value)
      ? `${value}`
      : `${value}`.toLowerCase().replace("infinity", "inf");

/** What goes wrong with a printed text. */
const ofTexts: Readonly<Record<string, (text: string) => string>> = {
  nothing: () => "\n",
  "a label before": (text) => `loss: ${text}`,
  "a word after": (text) => `${text} done`,
  "a prompt": (text) => `Enter x: ${text}`,
  "a line before": (text) => `3\n${text}`,
  "None after": (text) => `${text}\nNone`,
  None: () => "None",
  "in quotes": (text) => text.replace(/-?\d[\d.]*/g, "'$&'"),
  "as one text": (text) => `'${text}'`,
  percent: (text) => text.replace(/\d[\d.]*/g, "$&%"),
  "elements left out": (text) => text.replace(/, .*, /, " ... "),
  "a traceback": (text) => `${text}\nTraceback (most recent call last):\nValueError: shapes`,
  "an object": () => "<__main__.Tensor object at 0x7f01>",
  "a minus sign of typography": (text) => text.replaceAll("-", "−"),
  "full-width commas": (text) => text.replaceAll(",", "，"),
  "escape codes": (text) => `\u001b[32m${text}\u001b[0m`,
  unclosed: (text) => text.replace(/\]$/, ""),
  "closed twice": (text) => `${text}]`,
  "true and false": (text) => text.replace(/-?\d[\d.]*/g, (x) => (x > "0" ? "True" : "False")),
  "a dict": (text) => `{'out': ${text}}`,
  "a set": (text) => text.replaceAll("[", "{").replaceAll("]", "}"),
};

const cases = Object.entries(answers).flatMap(([name, answer]) => {
  const expected = python(answer);
  const values = Object.entries(ofValues).map(([what, of]) => [what, python(of(answer))] as const);
  const texts = Object.entries(ofTexts).map(([what, of]) => [what, of(expected)] as const);
  return [...values, ...texts].map(([what, actual]) => ({ name, what, expected, actual }));
});

/** The size 5 is one of the input. */
const stdin = "[[1, 2, 3, 4, 5]]\n0.1";

it("says of each mistake what it is, or only where it shows", async () => {
  const lines = cases.map(({ name, what, expected, actual }) => {
    const comparison = compareOutputs(expected, actual, { stdin });
    const written = JSON.parse(JSON.stringify(comparison));
    expect(comparisonSchema.parse(written)).toEqual(written);
    const sentence = explain(comparison, namedMessages.value).replaceAll("\n", "⏎");
    if (comparison.agrees) return `${name}, ${what}: agrees`;
    const { relation, row, agrees: _, expected: __, actual: ___, ...facts } = comparison;
    const shown = row && { ...row, expected: row.expected.length, actual: row.actual.length };
    return `${name}, ${what}: ${JSON.stringify(relation)} ${sentence}\n  ${Object.values({ ...facts, row: JSON.stringify(shown) }).join(" ")}`;
  });
  await expect(lines.join("\n")).toMatchFileSnapshot(
    join(import.meta.dirname, "golden", "mistakes.txt"),
  );
});
