/**
 * How a sequence was written. An array's `str` has no commas. `bracket` is `[]` or `[x]`, which can be a list or an array's
 * `str`.
 */
export type Container = "list" | "tuple" | "array" | "bracket";

/** How a packed element was written. */
export const tags = { float: 0, integer: 1, bool: 2 } as const;

/**
 * A number. `digits` is set only if a double can't hold it (an integer beyond 2^53, or a float beyond 1.8e308): its sign and
 * significant digits, normalised, and for a float `e` and the exponent.
 */
export interface NumberValue {
  readonly kind: "number";
  readonly value: number;
  readonly integer: boolean;
  readonly digits?: string;
}

export interface ComplexValue {
  readonly kind: "complex";
  readonly re: number;
  readonly im: number;
}

interface BoolValue {
  readonly kind: "bool";
  readonly value: boolean;
}

interface NoneValue {
  readonly kind: "none";
}

/** A quoted string with its escapes read, a bare word, or text that could not be read as anything else. */
export interface TextValue {
  readonly kind: "text";
  readonly text: string;
  readonly quoted: boolean;
  readonly bytes?: true;
}

/** `...`: elements were not printed. */
interface EllipsisValue {
  readonly kind: "ellipsis";
}

/**
 * A rectangular array of numbers or bools, of rank 1 or more. Its elements are `store.values[start ...]` in C order, each with
 * a tag. All blocks of one output share the store, so a nested list costs nine bytes per number and nothing per row.
 */
export interface Block {
  readonly kind: "block";
  /** One per axis. */
  readonly containers: readonly Container[];
  readonly shape: readonly number[];
  readonly start: number;
  readonly store: Store;
}

/** The numbers of one output, each with its tag. */
export interface Store {
  readonly values: Float64Array;
  readonly tags: Uint8Array;
}

/** A sequence that is ragged or contains other values than numbers and bools. */
export interface Sequence {
  readonly kind: "sequence";
  readonly container: Container;
  readonly items: readonly Value[];
}

/** Pairs in the order printed. A key may occur twice, because the text is arbitrary. */
export interface DictValue {
  readonly kind: "dict";
  readonly keys: readonly Value[];
  readonly values: readonly Value[];
}

export interface SetValue {
  readonly kind: "set";
  readonly items: readonly Value[];
}

/** A call of an unknown constructor, such as `datetime.date(2020, 1, 2)` or a named tuple. */
export interface CallValue {
  readonly kind: "call";
  readonly name: string;
  readonly items: readonly Value[];
  /** The keyword of each item, or null if it has none. */
  readonly keywords: readonly (string | null)[];
}

/** Zero or several top-level values. */
export interface StreamValue {
  readonly kind: "stream";
  readonly values: Block | Sequence;
  /** The indices of the values that start a line, without the first. */
  readonly lineStarts: readonly number[];
  /** The output that these values were read from. */
  readonly source: Uint8Array;
  /** Set if brackets don't match; then every bracket is a word. */
  readonly unbalanced?: true;
}

export type Value =
  | NumberValue
  | ComplexValue
  | BoolValue
  | NoneValue
  | TextValue
  | EllipsisValue
  | Block
  | Sequence
  | DictValue
  | SetValue
  | CallValue
  | StreamValue;
