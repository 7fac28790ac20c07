import fc from "fast-check";

/** A value as a test makes it: a float, an integer, a bool, a text, a sequence or a dict of such. */
export type Made = number | bigint | boolean | string | Made[] | { readonly dict: Made[] };

/** How a sequence is written: as a Python list or tuple, or as NumPy's str of an array. */
const brackets = [
  ["[", ", ", "]"],
  ["(", ", ", ")"],
  ["[", " ", "]"],
  ["[", ",\n ", "]"],
  ["array([", ", ", "], dtype=float64)"],
] as const;

/** Prints floats as Python does, and sequences in the style that `style` picks for each. */
export function print(value: Made, style: number): string {
  if (typeof value === "number") return printFloat(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (!Array.isArray(value)) {
    return `{${value.dict.map((item, i) => `'k${i}': ${print(item, style + i + 1)}`).join(", ")}}`;
  }
  const [open, separator, close] = brackets[style % brackets.length] ?? brackets[0];
  const comma = open === "(" && value.length === 1 ? "," : "";
  return open + value.map((item, i) => print(item, style + i + 1)).join(separator) + comma + close;
}

function printFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Floats under 10^4 with any number of decimals, as answers are. */
const smallFloat = fc.oneof(
  fc.double({ min: -9999, max: 9999, noNaN: true }),
  fc.integer({ min: -99_990_000, max: 99_990_000 }).map((units) => units / 10_000),
);

/** Sequences of floats nested up to `depth` deep, one float at least; with `mixed`, dicts, texts, bools and integers too. */
export function floats(depth: number, mixed = false): fc.Arbitrary<Made> {
  const others: fc.Arbitrary<Made>[] = mixed
    ? [fc.boolean(), fc.bigInt(), fc.constantFrom("a", "it's")]
    : [];
  const { tree } = fc.letrec<{ tree: Made; inner: Made; dict: Made }>((tie) => ({
    tree: fc
      .tuple(smallFloat, fc.array(tie("inner"), { maxLength: 5 }))
      .map(([one, more]) => [one, ...more]),
    dict: fc.array(tie("inner"), { maxLength: 3 }).map((dict) => ({ dict })),
    inner: fc.oneof(
      { depthSize: "small", maxDepth: depth },
      smallFloat,
      ...others,
      tie("tree"),
      ...(mixed ? [tie("dict")] : []),
    ),
  }));
  return tree;
}

/** The same value with its `index`-th float (counted around) moved by `by`. */
export function moved(value: Made, index: number, by: number): Made {
  let left = index % countFloats(value);
  const move = (item: Made): Made => {
    if (Array.isArray(item)) return item.map(move);
    if (typeof item === "object") return { dict: item.dict.map(move) };
    return typeof item === "number" && left-- === 0 ? item + by : item;
  };
  return move(value);
}

function countFloats(value: Made): number {
  if (typeof value === "number") return 1;
  const items = Array.isArray(value) ? value : typeof value === "object" ? value.dict : [];
  return items.reduce<number>((sum, item) => sum + countFloats(item), 0);
}

/** Text that looks like output: pieces of real prints in any order. */
export const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."[ ] ( ) { } , : = ' \" ` \\ < > # % / * + - . _ e j 0 1 9 ... -- \n \t".split(" "),
        ..."nan inf -inf True False None null true NaN Infinity array( np.float64( tensor( dtype=float32 grad_fn=<Add>".split(
          " ",
        ),
        ..."0.5 -1.25 1e-05 1. .5 1_000 12345678901234567890 1e999 1+2j +2.j 1/3 'a' \"b\" b'c' Loss: x=".split(
          " ",
        ),
        ..."range(3) range(0,9) set() frozenset({1}) deque([ OrderedDict([ Fraction(1,2) Decimal('1') Counter({ Parameter containing:".split(
          " ",
        ),
        " ",
        "\n",
        "\u0000",
        "\u001b[31m",
        "\ufeff",
        "中",
      ),
      fc.string({ maxLength: 4, unit: "binary" }),
    ),
    { maxLength: 40 },
  )
  .chain((pieces) => fc.constantFrom("", " ").map((glue) => pieces.join(glue)));
