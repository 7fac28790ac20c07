/** A number as JSON can hold it. */
export type PlainNumber = number | "nan" | "inf" | "-inf";

/** The kinds of a first difference. */
export const mismatches = [
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
] as const;
export type Mismatch = (typeof mismatches)[number];

/** Factors that are reported by name. */
export const constants = [
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
] as const;
export type Constant = (typeof constants)[number];

/** The name of a matrix's items. */
type Unit = "row" | "column";

/** The place of a relation; absent if it holds for the whole answer. */
interface Placed {
  /** The path of the only member that differs. */
  readonly at?: string;
  /** It holds in each member that differs. */
  readonly each?: true;
}

/**
 * How the actual output follows from the expected one. A relation between numbers is claimed only if it explains every
 * element that differs, and at least two of them.
 */
export type Relation =
  // The numbers are computed differently.
  | { readonly kind: "negated" }
  /** `n` is the n of sqrt-n: a size in the input or the output. */
  | {
      readonly kind: "scaled";
      readonly factor: number;
      readonly constant: Constant | null;
      readonly n: number | null;
    }
  /** `same`: all cases that were pooled have the same offset. */
  | { readonly kind: "shifted"; readonly offset: number; readonly same?: boolean }
  /** Numbers outside a range are at its ends. */
  | { readonly kind: "clipped"; readonly from: number; readonly to: number }
  /** The sum over n instead of the mean, or the mean instead of the sum. */
  | { readonly kind: "summed"; readonly n: number }
  | { readonly kind: "averaged"; readonly n: number }
  | {
      readonly kind: "log-base";
      readonly expected: "e" | "2" | "10";
      readonly actual: "e" | "2" | "10";
    }
  /** n and n - 1 are exchanged in a variance or in its root. */
  | {
      readonly kind: "degrees-of-freedom";
      readonly n: number;
      readonly of: "variance" | "deviation";
    }
  /** Integers that are all one too high or too low: counted from 1 instead of 0, or the reverse. */
  | { readonly kind: "counted-from"; readonly by: 1 | -1 }
  | { readonly kind: "absolute" }
  | { readonly kind: "complement" }
  | { readonly kind: "reciprocal" }
  | { readonly kind: "squared" }
  | { readonly kind: "rooted" }
  | { readonly kind: "logarithm" }
  | { readonly kind: "exponential" }
  | { readonly kind: "rounded"; readonly decimals: number }
  | { readonly kind: "significant"; readonly digits: number }
  | { readonly kind: "to-integers" }
  // The numbers are right but in other places.
  | (Placed & { readonly kind: "transposed"; readonly axes: readonly number[] })
  | (Placed & { readonly kind: "reversed"; readonly axes: readonly number[] })
  | (Placed & { readonly kind: "rolled"; readonly by: number })
  /** actual[i] is expected[i + by]: the window is one place off. */
  | (Placed & { readonly kind: "off-by-one"; readonly by: 1 | -1 })
  | (Placed & { readonly kind: "swapped"; readonly members: readonly [number, number] })
  | (Placed & { readonly kind: "permuted" })
  /** An input that is printed as it was read; `line` counts the lines of stdin from 1. */
  | (Placed & { readonly kind: "input-unchanged"; readonly line: number; readonly name: string })
  // The values are right, but the brackets or the ends are wrong.
  | (Placed & { readonly kind: "reshaped" })
  | (Placed & { readonly kind: "deeper"; readonly levels: number })
  | (Placed & { readonly kind: "shallower"; readonly levels: number })
  | (Placed & {
      readonly kind: "extra";
      readonly where: "start" | "end";
      readonly count: number;
      readonly unit?: Unit;
    })
  /** `index` is the place of the one that is missing inside. */
  | (Placed & {
      readonly kind: "missing";
      readonly where: "start" | "end" | "inside";
      readonly count: number;
      readonly index?: number;
      readonly unit?: Unit;
    })
  /** Only one item of the expected sequence was printed. */
  | (Placed & {
      readonly kind: "part";
      readonly member: number;
      readonly of: number;
      readonly unit?: Unit;
    })
  // Something else was printed.
  /** `between` is set if the text is neither before nor after. */
  | {
      readonly kind: "text-around";
      readonly before: string;
      readonly after: string;
      readonly between?: string;
    }
  | { readonly kind: "labels-missing"; readonly labels: string }
  /** The prompt that `input(...)` wrote, and its line number in stdout. */
  | { readonly kind: "prompt"; readonly text: string; readonly line: number }
  /** Values printed before the answer; the last line of them. */
  | { readonly kind: "printed-before"; readonly count: number; readonly line: number }
  | { readonly kind: "none-after" }
  | { readonly kind: "none" }
  | { readonly kind: "abbreviated"; readonly by: "numpy" | "console" }
  | { readonly kind: "traceback"; readonly error: string }
  | { readonly kind: "quoted-numbers" }
  /** A character that looks like the ASCII character that programs read. */
  | {
      readonly kind: "look-alike";
      readonly found: string;
      readonly code: string;
      readonly ascii: string;
    }
  /** A comma between groups of three digits. */
  | { readonly kind: "thousands" }
  | { readonly kind: "percent" }
  /** A pandas Series or DataFrame with its index. */
  | { readonly kind: "pandas" }
  /** The same output in all of `cases` cases, whose inputs and answers differ; `sample` if it is a sample's right answer. */
  | { readonly kind: "constant-output"; readonly cases: number; readonly sample?: true }
  | { readonly kind: "bools-as-numbers" }
  | { readonly kind: "numbers-as-bools" }
  | { readonly kind: "object"; readonly text: string }
  /** ANSI escape codes. */
  | { readonly kind: "escape-codes" }
  | { readonly kind: "unclosed" };

/** One row of both outputs as cells of text, cut to the neighbourhood of the first wrong element. */
export interface Row {
  /** The row's path, such as `[2]`; empty for the whole value. */
  readonly path: string;
  /** The index of the first cell shown. */
  readonly from: number;
  readonly expected: readonly string[];
  readonly actual: readonly string[];
  readonly expectedLength: number;
  readonly actualLength: number;
  /** Indices of the differing cells, counted from the first cell shown. */
  readonly wrong: readonly number[];
}

interface Agreement {
  readonly agrees: true;
  /** How many elements were compared. */
  readonly compared: number;
}

export interface Disagreement {
  readonly agrees: false;
  readonly mismatch: Mismatch;
  /** The path of the first difference: `[0][3]`, `['loss']`; empty for the whole output. */
  readonly path: string;
  /** The two elements at that path, as text that is safe to show and at most 80 characters long. */
  readonly expected: string;
  readonly actual: string;
  /** Null unless both are numbers. */
  readonly absoluteError: PlainNumber | null;
  readonly relativeError: PlainNumber | null;
  /** The number of differing elements and of all; null if the shapes differ. */
  readonly differing: number | null;
  readonly compared: number | null;
  /** Null if a value is not a rectangular sequence; `[]` for a scalar. */
  readonly expectedShape: readonly number[] | null;
  readonly actualShape: readonly number[] | null;
  readonly relation: Relation | null;
  readonly row: Row | null;
}

/** The result of comparing two outputs: plain data, safe to write as JSON. */
export type Comparison = Agreement | Disagreement;
