import * as z from "zod";
import { type Comparison, constants, mismatches, type Relation } from "../value/comparison.ts";

// JSON has no infinity: an infinite number is read as null.
const number = z.number().nullable() as unknown as z.ZodNumber;
const count = z.int();
const text = z.string();
const shape = z.array(count);
const axes = z.array(count);
const base = z.enum(["e", "2", "10"]);
const step = z.union([z.literal(1), z.literal(-1)]);
const where = z.enum(["start", "end"]);
const unit = z.enum(["row", "column"]).optional();
const kind = <K extends string, S extends z.ZodRawShape>(name: K, more: S) =>
  z.strictObject({ kind: z.literal(name), ...more });
const placed = <K extends string, S extends z.ZodRawShape>(name: K, more: S) =>
  kind(name, { ...more, at: text.optional(), each: z.literal(true).optional() });
const kinds = [
  "negated",
  "absolute",
  "complement",
  "reciprocal",
  "squared",
  "rooted",
  "logarithm",
  "exponential",
  "to-integers",
  "none-after",
  "none",
  "quoted-numbers",
  "thousands",
  "percent",
  "pandas",
  "bools-as-numbers",
  "numbers-as-bools",
  "escape-codes",
  "unclosed",
] as const satisfies readonly Relation["kind"][];
const alone = z.strictObject({ kind: z.enum(kinds) });

const relation = z.union([
  alone,
  kind("scaled", {
    factor: number,
    constant: z.enum(constants).nullable(),
    n: number.nullable(),
  }),
  kind("shifted", { offset: number, same: z.boolean().optional() }),
  kind("clipped", { from: number, to: number }),
  kind("summed", { n: count }),
  kind("averaged", { n: count }),
  kind("log-base", { expected: base, actual: base }),
  kind("degrees-of-freedom", { n: count, of: z.enum(["variance", "deviation"]) }),
  kind("counted-from", { by: step }),
  kind("rounded", { decimals: count }),
  kind("significant", { digits: count }),
  placed("permuted", {}),
  placed("reshaped", {}),
  placed("input-unchanged", { line: count, name: text }),
  kind("look-alike", { found: text, code: text, ascii: text }),
  kind("constant-output", { cases: count, sample: z.literal(true).optional() }),
  placed("transposed", { axes }),
  placed("reversed", { axes }),
  placed("rolled", { by: count }),
  placed("off-by-one", { by: step }),
  placed("swapped", { members: z.tuple([count, count]) }),
  placed("deeper", { levels: count }),
  placed("shallower", { levels: count }),
  placed("extra", { where, count, unit }),
  placed("missing", {
    where: z.enum(["start", "end", "inside"]),
    count,
    index: count.optional(),
    unit,
  }),
  placed("part", { member: count, of: count, unit }),
  kind("text-around", { before: text, after: text, between: text.optional() }),
  kind("labels-missing", { labels: text }),
  kind("prompt", { text, line: count }),
  kind("printed-before", { count, line: count }),
  kind("abbreviated", { by: z.enum(["numpy", "console"]) }),
  kind("traceback", { error: text }),
  kind("object", { text }),
]) as unknown as z.ZodType<Relation>;

const plain = z.union([z.number(), z.enum(["nan", "inf", "-inf"])]).nullable();
const cells = z.array(text);

/** Checks a comparison from another process down to its leaves, because reports draw it. */
export const comparisonSchema: z.ZodType<Comparison> = z.discriminatedUnion("agrees", [
  z.strictObject({ agrees: z.literal(true), compared: count }),
  z.strictObject({
    agrees: z.literal(false),
    mismatch: z.enum(mismatches),
    path: text,
    expected: text,
    actual: text,
    absoluteError: plain,
    relativeError: plain,
    differing: count.nullable(),
    compared: count.nullable(),
    expectedShape: shape.nullable(),
    actualShape: shape.nullable(),
    relation: relation.nullable(),
    row: z
      .strictObject({
        path: text,
        from: count,
        expected: cells,
        actual: cells,
        expectedLength: count,
        actualLength: count,
        wrong: z.array(count),
      })
      .nullable(),
  }),
]);
