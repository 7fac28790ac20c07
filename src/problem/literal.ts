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
  let at = 0;
  try {
    const literal = value(0);
    skip();
    return at === line.length ? literal : undefined;
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }

  function value(depth: number): Literal {
    if (depth > deepest) throw new NotLiteral();
    skip();
    const opening = line[at];
    if (opening === "[") return { kind: "list", items: itemsUntil("]", depth).items };
    if (opening === "(") return parenthesised(depth);
    if (opening === "{") return braced(depth);
    return scalar();
  }

  function scalar(): Literal {
    const digits = take(numberAt);
    if (digits !== undefined) return numberOf(digits);
    const text = take(stringAt);
    if (text !== undefined) return { kind: "string", text };
    const word = take(wordAt);
    if (word === undefined) throw new NotLiteral();
    return word === "None" ? { kind: "none" } : { kind: "bool", value: word === "True" };
  }

  function parenthesised(depth: number): Literal {
    const { items, commas } = itemsUntil(")", depth);
    const [only] = items;
    return items.length === 1 && commas === 0 && only ? only : { kind: "tuple", items };
  }

  function braced(depth: number): Literal {
    const start = at;
    at += 1;
    skip();
    if (line[at] === "}") {
      at += 1;
      return { kind: "dict", entries: [] };
    }
    value(depth + 1);
    skip();
    const isDict = line[at] === ":";
    at = start;
    return isDict ? dict(depth) : { kind: "set", items: itemsUntil("}", depth).items };
  }

  function dict(depth: number): Literal {
    const entries: [Literal, Literal][] = [];
    at += 1;
    for (skip(); line[at] !== "}"; skip()) {
      const key = value(depth + 1);
      skip();
      expect(":");
      entries.push([key, value(depth + 1)]);
      skip();
      if (line[at] !== "}") expect(",");
    }
    at += 1;
    return { kind: "dict", entries };
  }

  function itemsUntil(closing: string, depth: number): { items: Literal[]; commas: number } {
    const items: Literal[] = [];
    let commas = 0;
    at += 1;
    for (skip(); line[at] !== closing; skip()) {
      items.push(value(depth + 1));
      skip();
      if (line[at] !== closing) {
        expect(",");
        commas += 1;
      }
    }
    at += 1;
    return { items, commas };
  }

  function expect(character: string): void {
    if (line[at] !== character) throw new NotLiteral();
    at += 1;
  }

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(line)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }

  function skip(): void {
    take(blanksAt);
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
  const same = others.every((other) => other !== undefined && String(other) === String(first));
  return same ? [literal.items.length, ...first] : undefined;
}
