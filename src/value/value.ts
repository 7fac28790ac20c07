/**
 * How a sequence was written. `bracket` is `[]` or `[x]`, where a list can't be told from an array's `str`; an array's `str`
 * has no commas.
 */
export type Container = "list" | "tuple" | "array" | "bracket";

/** What one packed element was written as. */
export const tags = { float: 0, integer: 1, bool: 2 } as const;

/**
 * A number. `digits` is there only where a double can't hold what was written (an integer beyond 2^53, or a float beyond
 * 1.8e308): its sign and significant digits, normalised, and for a float `e` and the exponent.
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

export interface BoolValue {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface NoneValue {
  readonly kind: "none";
}

/** A quoted string with its escapes read, a bare word, or whatever could not be read as anything else. */
export interface TextValue {
  readonly kind: "text";
  readonly text: string;
  readonly quoted: boolean;
  readonly bytes?: true;
}

/** `...`, which stands for elements that were not printed. */
export interface EllipsisValue {
  readonly kind: "ellipsis";
}

/**
 * A rectangular array of numbers or bools, of any rank from 1: its elements are `store.values[start ...]` in C order, each with a
 * tag. All blocks of one output share the store, so that a nested list costs nine bytes a number and nothing a row.
 */
export interface Block {
  readonly kind: "block";
  /** One for each axis. */
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

/** A sequence that is ragged, or holds anything but numbers and bools. */
export interface Sequence {
  readonly kind: "sequence";
  readonly container: Container;
  readonly items: readonly Value[];
}

/** Pairs in the order printed; a key may occur twice, since anything may have been printed. */
export interface DictValue {
  readonly kind: "dict";
  readonly keys: readonly Value[];
  readonly values: readonly Value[];
}

export interface SetValue {
  readonly kind: "set";
  readonly items: readonly Value[];
}

/** A constructor that has no meaning of its own here, such as `datetime.date(2020, 1, 2)` or a named tuple. */
export interface CallValue {
  readonly kind: "call";
  readonly name: string;
  readonly items: readonly Value[];
  /** The keyword of each item, or null where it has none. */
  readonly keywords: readonly (string | null)[];
}

/** Nothing, or several top-level values. */
export interface StreamValue {
  readonly kind: "stream";
  readonly values: Block | Sequence;
  /** The indices of the values that start a line, other than the first. */
  readonly lineStarts: readonly number[];
  /** What was printed, from which these values were read. */
  readonly source: Uint8Array;
  /** Brackets that don't match: every bracket is a word here. */
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
