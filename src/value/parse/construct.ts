import { itemAt, lengthOf } from "../sequence.ts";
import type { Block, Container, NumberValue, Store, Value } from "../value.ts";
import { tags } from "../value.ts";
import { float64, readNumber } from "./number.ts";

type Keywords = readonly (string | null)[];

/** State shared by the constructors of one output. */
export interface ConstructorContext {
  readonly store: Store;
  /** The elements left for values that are not printed one by one: ranges, and the rows of empty arrays. */
  unprinted: number;
}

/**
 * The value of `name(items)` if Python, NumPy, PyTorch or JAX print values under that name; otherwise the call itself.
 */
export function construct(
  name: string,
  items: readonly Value[],
  keywords: Keywords,
  context: ConstructorContext,
): Value {
  const dot = name.lastIndexOf(".");
  const make = constructors.get(name.slice(dot + 1));
  if (make !== undefined && modules.has(name.slice(0, Math.max(dot, 0)))) {
    const positional = items.filter((_, i) => keywords[i] === null);
    const made = make(positional, (keyword) => items[keywords.indexOf(keyword)], context);
    if (made !== undefined) return made;
  }
  return { kind: "call", name, items, keywords };
}

type Make = (
  items: readonly Value[],
  keyword: (name: string) => Value | undefined,
  context: ConstructorContext,
) => Value | undefined;

const modules = new Set([
  "",
  "array",
  "builtins",
  "collections",
  "cp",
  "cupy",
  "decimal",
  "fractions",
  "jax",
  "jax.numpy",
  "jnp",
  "mx",
  "np",
  "np.ma",
  "numpy",
  "numpy.ma",
  "tf",
  "torch",
]);

const array: Make = (items, keyword, context) => {
  const data = items.length > 0 ? arrayData(items, context) : keyword("data");
  if (data === undefined) return undefined;
  if (data.kind === "block") return asArray(data, keyword("shape") ?? keyword("size"), context);
  return data.kind === "sequence" ? { ...data, container: "array" } : data;
};

// The array module prints its type code first. Old versions of torch print `1.00000e-05 * [...]`.
function arrayData(items: readonly Value[], { store }: ConstructorContext): Value | undefined {
  const [first, second, third] = items;
  if (items.length === 2 && first?.kind === "text" && first.quoted) return second;
  if (
    items.length === 3 &&
    first?.kind === "number" &&
    second?.kind === "text" &&
    second.text === "*"
  ) {
    // Scale only once: a scaled block would be copied again at every level of nesting.
    return third?.kind === "block" && third.store === store
      ? scaled(third, first.value)
      : undefined;
  }
  return items.length === 1 ? first : undefined;
}

function scaled(block: Block, factor: number): Block {
  const size = block.shape.reduce((product, length) => product * length, 1);
  const values = block.store.values.slice(block.start, block.start + size);
  for (let i = 0; i < size; i++) values[i] = (values[i] ?? 0) * factor;
  return { ...block, start: 0, store: { values, tags: new Uint8Array(size) } };
}

function asArray(block: Block, printed: Value | undefined, context: ConstructorContext): Block {
  // The brackets show the shape of every array but an empty one.
  const shape = (block.shape.includes(0) && emptyShape(printed, context)) || block.shape;
  // A structured array's records are tuples.
  const containers = shape.map(
    (_, axis): Container => (block.containers[axis] === "tuple" ? "tuple" : "array"),
  );
  return { ...block, shape, containers };
}

function emptyShape(
  printed: Value | undefined,
  context: ConstructorContext,
): readonly number[] | undefined {
  const shape = sizesOf(printed);
  if (!shape?.includes(0)) return undefined;
  const rows = shape.slice(0, shape.indexOf(0)).reduce((product, length) => product * length, 1);
  if (rows > context.unprinted) return undefined;
  context.unprinted -= rows;
  return shape;
}

function sizesOf(value: Value | undefined): number[] | undefined {
  if (value?.kind !== "block" || value.shape.length !== 1) return undefined;
  const length = value.shape[0] ?? 0;
  if (length > 64) return undefined;
  const sizes = Array.from(value.store.values.subarray(value.start, value.start + length));
  return sizes.every((size) => Number.isSafeInteger(size) && size >= 0) ? sizes : undefined;
}

/** NumPy's scalars: `np.float64(0.5)`. */
const scalar: Make = ([item, ...more]) => {
  if (item === undefined || more.length > 0) return undefined;
  return item.kind === "number" ||
    item.kind === "complex" ||
    item.kind === "bool" ||
    item.kind === "text"
    ? item
    : undefined;
};

function sequence(container: Container): Make {
  return (items) => {
    const [item] = items;
    if (items.length === 0) return { kind: "sequence", container, items: [] };
    if (items.length > 1) return undefined;
    if (item?.kind === "block")
      return { ...item, containers: [container, ...item.containers.slice(1)] };
    if (item?.kind === "sequence") return { ...item, container };
    return undefined;
  };
}

const set: Make = ([item, ...more]) => {
  if (item === undefined) return { kind: "set", items: [] };
  if (more.length > 0) return undefined;
  if (item.kind === "set") return item;
  const items = itemsOf(item);
  return items === undefined ? undefined : { kind: "set", items };
};

const dict: Make = (items) => {
  const item = items.at(-1);
  if (item === undefined) return { kind: "dict", keys: [], values: [] };
  if (item.kind === "dict") return item;
  const pairs = itemsOf(item)?.map(itemsOf);
  if (pairs === undefined) return undefined;
  const keys: Value[] = [];
  const values: Value[] = [];
  for (const pair of pairs) {
    const [key, value, ...more] = pair ?? [];
    if (key === undefined || value === undefined || more.length > 0) return undefined;
    keys.push(key);
    values.push(value);
  }
  return { kind: "dict", keys, values };
};

/** The items of a short-lived sequence, as values. */
function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === "sequence") return value.items;
  if (value.kind !== "block") return undefined;
  return Array.from({ length: lengthOf(value) }, (_, i) => itemAt(value, i));
}

const fraction: Make = ([numerator, denominator, ...more]) => {
  if (numerator?.kind !== "number" || more.length > 0) return undefined;
  if (denominator?.kind !== "number" || denominator.value === 1) return numerator;
  return float64(numerator.value / denominator.value);
};

const decimal: Make = ([item, ...more]) => {
  if (item?.kind !== "text" || more.length > 0) return undefined;
  return specialDecimals.get(item.text) ?? readNumber(item.text) ?? undefined;
};

const specialDecimals: ReadonlyMap<string, NumberValue> = new Map([
  ["NaN", float64(Number.NaN)],
  ["Infinity", float64(Infinity)],
  ["-Infinity", float64(-Infinity)],
]);

const range: Make = (items, _keyword, context) => {
  const bounds = items.map((item) =>
    item.kind === "number" && item.integer ? item.value : Number.NaN,
  );
  const [start = Number.NaN, stop = Number.NaN, step = 1] = bounds;
  const length = Math.max(0, Math.ceil((stop - start) / step));
  if (bounds.length > 3 || !(length <= context.unprinted)) return undefined;
  context.unprinted -= length + 1;
  const values = Float64Array.from({ length }, (_, i) => start + i * step);
  const store = { values, tags: new Uint8Array(length).fill(tags.integer) };
  return { kind: "block", containers: ["list"], shape: [length], start: 0, store };
};

const scalarNames =
  "bfloat16 bool bool_ bytes_ clongdouble complex128 complex256 complex64 csingle double float128 float16 float32 float64 " +
  "float_ half int16 int32 int64 int8 int_ intc intp longdouble longlong short single str_ uint uint16 uint32 uint64 uint8 " +
  "ulonglong";

const constructors: ReadonlyMap<string, Make> = new Map([
  ...named(
    array,
    "Array DeviceArray MaskedArray Tensor array masked_array matrix memmap ndarray recarray tensor",
  ),
  ...named(scalar, scalarNames),
  ...named(
    sequence("list"),
    "deque dict_items dict_keys dict_values list odict_items odict_keys odict_values",
  ),
  ...named(sequence("tuple"), "Size tuple"),
  ...named(set, "frozenset set"),
  ...named(dict, "Counter OrderedDict defaultdict dict mappingproxy"),
  ...named(fraction, "Fraction"),
  ...named(decimal, "Decimal"),
  ...named(range, "range"),
]);

function named(make: Make, names: string): [string, Make][] {
  return names.split(" ").map((name) => [name, make]);
}
