import * as z from "zod";

/** The size of an error as JSON can hold it. */
const plainNumber = z.union([z.number(), z.enum(["nan", "inf"])]);
export type PlainNumber = z.output<typeof plainNumber>;

const mismatch = z.enum([
  /** Two numbers, two bools, or two complex numbers that differ. */
  "value",
  /** Two texts that differ. */
  "text",
  /** Different kinds of value: a string for a number, a bool for an int, a list for a number. */
  "type",
  /** Two rectangular arrays of different shapes. */
  "shape",
  /** Two sequences of different lengths, at least one not rectangular. */
  "length",
  /** A dict's keys. */
  "keys",
  /** A set's elements. */
  "elements",
  /** A list for a tuple or an array, if the problem tells them apart. */
  "container",
  "nothing-printed",
  "nothing-expected",
]);
/** The kinds of a first difference. */
export type Mismatch = z.output<typeof mismatch>;

/** Factors that are reported by name. */
const constant = z.enum([
  "2",
  "1/2",
  "10",
  "1/10",
  "100",
  "1/100",
  "pi",
  "1/pi",
  "2pi",
  "1/2pi",
  "sqrt-2",
  "1/sqrt-2",
  "sqrt-n",
  "1/sqrt-n",
]);
export type Constant = z.output<typeof constant>;

// JSON has no infinity: an infinite number is read as null, and the sentences with it are already written.
const number = z.number().nullable() as unknown as z.ZodNumber;
const count = z.int();
const text = z.string();
const counts = z.array(count).readonly();
const cells = z.array(text).readonly();
const base = z.enum(["e", "2", "10"]);
const step = z.literal([1, -1]);
const end = z.enum(["start", "end"]);
/** The name of a matrix's items. */
const unit = z.enum(["row", "column"]).exactOptional();

const kind = <K extends string, S extends z.ZodRawShape>(name: K, more: S) =>
  z.strictObject({ kind: z.literal(name), ...more }).readonly();
/** A relation of a member; without a place it holds for the whole answer. */
const placed = <K extends string, S extends z.ZodRawShape>(name: K, more: S) =>
  kind(name, {
    ...more,
    /** The path of the only member that differs. */
    at: text.exactOptional(),
    /** It holds in each member that differs. */
    each: z.literal(true).exactOptional(),
  });

const relation = z.discriminatedUnion("kind", [
  // The numbers are computed differently.
  kind("negated", {}),
  /** `n` is the n of sqrt-n: a size in the input or the output. */
  kind("scaled", { factor: number, constant: constant.nullable(), n: number.nullable() }),
  /** `same`: all cases that were pooled have the same offset. */
  kind("shifted", { offset: number, same: z.boolean().exactOptional() }),
  /** Numbers outside a range are at its ends. */
  kind("clipped", { from: number, to: number }),
  /** The sum over n instead of the mean, or the mean instead of the sum. */
  kind("summed", { n: count }),
  kind("averaged", { n: count }),
  kind("log-base", { expected: base, actual: base }),
  /** n and n - 1 are exchanged in a variance or in its root. */
  kind("degrees-of-freedom", { n: count, of: z.enum(["variance", "deviation"]) }),
  /** Integers that are all one too high or too low: counted from 1 instead of 0, or the reverse. */
  kind("counted-from", { by: step }),
  kind("absolute", {}),
  kind("complement", {}),
  kind("reciprocal", {}),
  kind("squared", {}),
  kind("rooted", {}),
  kind("logarithm", {}),
  kind("exponential", {}),
  kind("rounded", { decimals: count }),
  kind("significant", { digits: count }),
  kind("to-integers", {}),
  // The numbers are right but in other places.
  placed("transposed", { axes: counts }),
  placed("reversed", { axes: counts }),
  placed("rolled", { by: count }),
  /** actual[i] is expected[i + by]: the window is one place off. */
  placed("off-by-one", { by: step }),
  placed("swapped", { members: z.tuple([count, count]).readonly() }),
  placed("permuted", {}),
  /** An input that is printed as it was read; `line` counts the lines of stdin from 1. */
  placed("input-unchanged", { line: count, name: text }),
  // The values are right, but the brackets or the ends are wrong.
  placed("reshaped", {}),
  placed("deeper", { levels: count }),
  placed("shallower", { levels: count }),
  placed("extra", { where: end, count, unit }),
  /** `index` is the place of the one that is missing inside. */
  placed("missing", {
    where: z.enum(["start", "end", "inside"]),
    count,
    index: count.exactOptional(),
    unit,
  }),
  /** Only one item of the expected sequence was printed. */
  placed("part", { member: count, of: count, unit }),
  // Something else was printed.
  /** `between` is set if the text is neither before nor after. */
  kind("text-around", { before: text, after: text, between: text.exactOptional() }),
  kind("labels-missing", { labels: text }),
  /** The prompt that `input(...)` wrote, and its line number in stdout. */
  kind("prompt", { text, line: count }),
  /** Values printed before the answer; the last line of them. */
  kind("printed-before", { count, line: count }),
  kind("none-after", {}),
  kind("none", {}),
  kind("abbreviated", { by: z.enum(["numpy", "console"]) }),
  kind("traceback", { error: text }),
  kind("quoted-numbers", {}),
  /** A character that looks like the ASCII character that programs read. */
  kind("look-alike", { found: text, code: text, ascii: text }),
  /** A comma between groups of three digits. */
  kind("thousands", {}),
  kind("percent", {}),
  /** A pandas Series or DataFrame with its index. */
  kind("pandas", {}),
  /** The same output in all of `cases` cases, whose inputs and answers differ; `sample` if it is a sample's right answer. */
  kind("constant-output", { cases: count, sample: z.literal(true).exactOptional() }),
  kind("bools-as-numbers", {}),
  kind("numbers-as-bools", {}),
  kind("object", { text }),
  /** ANSI escape codes. */
  kind("escape-codes", {}),
  kind("unclosed", {}),
]);

/**
 * How the actual output follows from the expected one. A relation between numbers is claimed only if it explains every
 * element that differs, and at least two of them.
 */
export type Relation = z.output<typeof relation>;

const row = z
  .strictObject({
    /** The row's path, such as `[2]`; empty for the whole value. */
    path: text,
    /** The index of the first cell shown. */
    from: count,
    expected: cells,
    actual: cells,
    expectedLength: count,
    actualLength: count,
    /** Indices of the differing cells, counted from the first cell shown. */
    wrong: counts,
  })
  .readonly();
/** One row of both outputs as cells of text, cut to the neighbourhood of the first wrong element. */
export type Row = z.output<typeof row>;

const disagreement = z
  .strictObject({
    agrees: z.literal(false),
    mismatch,
    /** The path of the first difference: `[0][3]`, `['loss']`; empty for the whole output. */
    path: text,
    /** The two elements at that path, as text that is safe to show and at most 80 characters long. */
    expected: text,
    actual: text,
    /** Null unless both are numbers. */
    absoluteError: plainNumber.nullable(),
    relativeError: plainNumber.nullable(),
    /** The number of differing elements and of all; null if the shapes differ. */
    differing: count.nullable(),
    compared: count.nullable(),
    /** Null if a value is not a rectangular sequence; `[]` for a scalar. */
    expectedShape: counts.nullable(),
    actualShape: counts.nullable(),
    relation: relation.nullable(),
    row: row.nullable(),
  })
  .readonly();
export type Disagreement = z.output<typeof disagreement>;

/** The result of comparing two outputs: plain data, safe to write as JSON. A copy from another process is checked to its leaves. */
export const comparisonSchema = z.discriminatedUnion("agrees", [
  /** `compared`: how many elements were compared. */
  z.strictObject({ agrees: z.literal(true), compared: count }).readonly(),
  disagreement,
]);
export type Comparison = z.output<typeof comparisonSchema>;
