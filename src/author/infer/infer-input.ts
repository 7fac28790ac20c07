import { literalShape, parseLiteral } from "../../problem/literal.ts";
import type { InputLine } from "../../problem/spec.ts";

/** A line of stdin as far as the cases show it. `shape` is left out if it has no fixed rank. */
export type InferredLine = Pick<InputLine, "name" | "read" | "shape">;

/** The symbols of axes, the most usual first. */
const symbols = ["N", "D", "M", "K", "H", "W", "C", "T", "B", "L", "P", "Q", "R", "S", "U", "V"];

const integer = /^[+-]?\d+$/;
const float = /^[+-]?((\d+\.?\d*|\.\d+)(e[+-]?\d+)?|inf|nan)$/i;

/**
 * The lines of stdin, read off the cases alone. Undefined if the cases differ in their number of lines: then a line's place has no
 * fixed meaning.
 *
 * @param names the names of the lines, if they are known
 */
export function inferInput(
  stdins: readonly Uint8Array[],
  names: readonly string[] = [],
): InferredLine[] | undefined {
  const rows = stdins.map((stdin) => linesOf(Buffer.from(stdin).toString("utf8")));
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.length !== first.length)) return undefined;
  const columns = first.map((_, i) => rows.map((row) => row[i] ?? ""));
  const known = names.length === first.length ? names : defaultNames(first.length);
  const reads = columns.map(readOf);
  const shapesBy = columns.map((texts, i) => shapesOf(texts, reads[i] ?? "eval"));
  const sizes = new SymbolTable(
    known.flatMap((name, i) =>
      reads[i] === "int" ? [{ name, lengths: columns[i]?.map(Number) ?? [] }] : [],
    ),
  );
  return known.map((name, i) => {
    const read = reads[i] ?? "eval";
    const shapes = shapesBy[i];
    if (shapes === undefined) return { name, read };
    const lengths = (axis: number) => shapes.map((one) => one[axis] ?? 0);
    // A line of always 4 numbers is 4 values of its own, not a vector.
    if (read === "floats" && new Set(lengths(0)).size === 1)
      return { name, read, shape: [`${lengths(0)[0]}`] };
    const rank = shapes[0]?.length ?? 0;
    return {
      name,
      read,
      shape: Array.from({ length: rank }, (_, axis) => sizes.symbolOf(lengths(axis))),
    };
  });
}

/** A last line without its newline is a line too. An empty stdin has none. */
function linesOf(text: string): string[] {
  const lines = text.replace(/\n$/, "").split("\n");
  return text === "" ? [] : lines.map((line) => line.trimEnd());
}

function readOf(texts: readonly string[]): InputLine["read"] {
  if (texts.every((text) => integer.test(text))) return "int";
  if (texts.every((text) => float.test(text))) return "float";
  const areNumbers = texts.every((text) => text.split(/\s+/).every((word) => float.test(word)));
  return areNumbers ? "floats" : "eval";
}

/** The shape of the line in each case. Undefined if a case has none, or if the number of axes varies. */
function shapesOf(texts: readonly string[], read: InputLine["read"]): number[][] | undefined {
  if (read === "floats") return texts.map((text) => [text.split(/\s+/).length]);
  if (read !== "eval") return texts.map(() => []);
  const shapes = texts.map((text) => {
    const literal = parseLiteral(text);
    return literal && literalShape(literal);
  });
  const rank = shapes[0]?.length;
  if (!shapes.every((shape) => shape !== undefined && shape.length === rank)) return undefined;
  return shapes as number[][];
}

function defaultNames(count: number): string[] {
  if (count === 1) return ["x"];
  return Array.from({ length: count }, (_, i) => `x${i + 1}`);
}

/** Gives the same symbol to axes that have the same length in every case. */
class SymbolTable {
  readonly #known: { readonly name: string; readonly lengths: readonly number[] }[];
  readonly #taken: Set<string>;

  /** @param integers the lines that are an integer: an axis of that length in every case is called after it */
  constructor(integers: readonly { readonly name: string; readonly lengths: readonly number[] }[]) {
    // One case, or one length in all cases, may be equal by chance.
    this.#known = integers.filter(({ lengths }) => new Set(lengths).size > 1);
    this.#taken = new Set(integers.map(({ name }) => name));
  }

  symbolOf(lengths: readonly number[]): string {
    const varies = new Set(lengths).size > 1;
    const same = varies
      ? this.#known.find((one) => String(one.lengths) === String(lengths))
      : undefined;
    if (same) return same.name;
    const name = symbols.find((symbol) => !this.#taken.has(symbol)) ?? `N${this.#taken.size}`;
    this.#taken.add(name);
    this.#known.push({ name, lengths });
    return name;
  }
}
