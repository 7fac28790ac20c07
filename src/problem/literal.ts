/** A Python literal in a case's stdin. A number keeps its text. */
export type Literal =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly integer: boolean;
      readonly text: string;
    }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "list" | "tuple" | "set"; readonly items: readonly Literal[] }
  | { readonly kind: "dict"; readonly entries: readonly (readonly [Literal, Literal])[] };

/** The deepest nesting. No input of an exercise comes near it. */
const deepest = 64;

const numberAt =
  /[+-]?(?:(?:\d+(?:_\d+)*)?\.\d+(?:_\d+)*|\d+(?:_\d+)*\.?)(?:[eE][+-]?\d+)?(?![\w.])/y;
const stringAt = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;
const wordAt = /(?:True|False|None)(?!\w)/y;
const blanksAt = /[ \t]*/y;

/** Reads one line as a Python literal. Undefined if `eval` would fail or give anything but a literal. */
export function parseLiteral(line: string): Literal | undefined {
  try {
    return new LiteralParser(line).parse();
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

/** A recursive descent parser; `#at` is the place of the next character. */
class LiteralParser {
  readonly #line: string;
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  parse(): Literal {
    const literal = this.#value(0);
    this.#skip();
    if (this.#at < this.#line.length) throw new NotLiteral();
    return literal;
  }

  #value(depth: number): Literal {
    if (depth > deepest) throw new NotLiteral();
    this.#skip();
    const opening = this.#line[this.#at];
    if (opening === "[") return { kind: "list", items: this.#itemsUntil("]", depth).items };
    if (opening === "(") return this.#parenthesised(depth);
    if (opening === "{") return this.#braced(depth);
    return this.#scalar();
  }

  #scalar(): Literal {
    const digits = this.#take(numberAt);
    if (digits !== undefined) return numberOf(digits);
    const text = this.#take(stringAt);
    if (text !== undefined) return { kind: "string", text };
    const word = this.#take(wordAt);
    if (word === undefined) throw new NotLiteral();
    return word === "None" ? { kind: "none" } : { kind: "bool", value: word === "True" };
  }

  #parenthesised(depth: number): Literal {
    const { items, commas } = this.#itemsUntil(")", depth);
    const [only] = items;
    return only && commas === 0 ? only : { kind: "tuple", items };
  }

  /** A dict or a set. No part is read twice: nested braces would take exponential time. */
  #braced(depth: number): Literal {
    const entries: [Literal, Literal][] = [];
    const items: Literal[] = [];
    this.#at += 1;
    for (this.#skip(); this.#line[this.#at] !== "}"; this.#skip()) {
      const first = this.#value(depth + 1);
      this.#skip();
      if (this.#line[this.#at] === ":") {
        this.#at += 1;
        entries.push([first, this.#value(depth + 1)]);
        this.#skip();
      } else {
        items.push(first);
      }
      if (this.#line[this.#at] !== "}") this.#expect(",");
    }
    this.#at += 1;
    if (items.length === 0) return { kind: "dict", entries };
    if (entries.length > 0) throw new NotLiteral();
    return { kind: "set", items };
  }

  #itemsUntil(closing: string, depth: number): { items: Literal[]; commas: number } {
    const items: Literal[] = [];
    let commas = 0;
    this.#at += 1;
    for (this.#skip(); this.#line[this.#at] !== closing; this.#skip()) {
      items.push(this.#value(depth + 1));
      this.#skip();
      if (this.#line[this.#at] !== closing) {
        this.#expect(",");
        commas += 1;
      }
    }
    this.#at += 1;
    return { items, commas };
  }

  #expect(character: string): void {
    if (this.#line[this.#at] !== character) throw new NotLiteral();
    this.#at += 1;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#line)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skip(): void {
    this.#take(blanksAt);
  }
}

class NotLiteral extends Error {}

function numberOf(text: string): Literal {
  const value = Number(text.replaceAll("_", ""));
  return { kind: "number", value, integer: /^[+-]?[\d_]+$/.test(text), text };
}

/** A number literal as Python's `repr` writes it: a float always has a point or an exponent. */
export function numberLiteral(value: number, integer: boolean): Literal {
  const text = integer || !Number.isInteger(value) ? String(value) : value.toFixed(1);
  return { kind: "number", value, integer, text: Object.is(value, -0) && !integer ? "-0.0" : text };
}

/** The literal as Python prints it. */
export function printLiteral(literal: Literal): string {
  switch (literal.kind) {
    case "number":
    case "string":
      return literal.text;
    case "bool":
      return literal.value ? "True" : "False";
    case "none":
      return "None";
    case "list":
      return `[${literal.items.map(printLiteral).join(", ")}]`;
    case "tuple":
      return `(${literal.items.map(printLiteral).join(", ")}${literal.items.length === 1 ? "," : ""})`;
    case "set":
      return `{${literal.items.map(printLiteral).join(", ")}}`;
    case "dict":
      return `{${literal.entries.map(([k, v]) => `${printLiteral(k)}: ${printLiteral(v)}`).join(", ")}}`;
  }
}

/** Every number of a literal, in the order written. */
export function* numbersOf(literal: Literal): Generator<Extract<Literal, { kind: "number" }>> {
  if (literal.kind === "number") yield literal;
  else if ("items" in literal) for (const item of literal.items) yield* numbersOf(item);
  else if (literal.kind === "dict")
    for (const [, value] of literal.entries) yield* numbersOf(value);
}

/** The length of each axis, `[]` for a scalar. Undefined if rows differ in length, and for dicts and sets. */
export function literalShape(literal: Literal): number[] | undefined {
  if (literal.kind === "dict" || literal.kind === "set") return undefined;
  if (!("items" in literal)) return [];
  const [first, ...others] = literal.items.map(literalShape);
  if (literal.items.length === 0) return [0];
  if (first === undefined) return undefined;
  const same = others.every((other) => String(other) === String(first));
  return same ? [literal.items.length, ...first] : undefined;
}
