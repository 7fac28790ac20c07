import { isSequence, itemAt, lengthOf } from "../sequence.ts";
import type { Value } from "../value.ts";

/** The deepest nesting of sets that is distinguished. */
const maxSets = 16;

/**
 * A lookup key for dict keys and set elements. It is the same for two values that compare equal: 1 and 1.0, a bare word and
 * a quoted string, a tuple and a list.
 */
export function canonical(value: Value, sets = 0): string {
  const parts: string[] = [];
  const stack: (Value | string)[] = [value];
  while (stack.length > 0) {
    const top = stack.pop() as Value | string;
    if (typeof top === "string") parts.push(top);
    else if (isSequence(top)) {
      stack.push(")");
      for (let i = lengthOf(top) - 1; i >= 0; i--) stack.push(itemAt(top, i));
      parts.push("(");
    } else if (top.kind === "set") {
      const items = sets < maxSets ? top.items.map((item) => canonical(item, sets + 1)).sort() : [];
      parts.push(`{${items.join(" ")}}`);
    } else if (top.kind === "dict") {
      stack.push("}");
      for (let i = top.keys.length - 1; i >= 0; i--)
        stack.push(...[top.values[i], top.keys[i]].filter(isValue));
      parts.push("{:");
    } else if (top.kind === "call") {
      stack.push(")");
      for (let i = top.items.length - 1; i >= 0; i--) stack.push(top.items[i] as Value);
      parts.push(`${top.name}(${top.keywords.join(",")}:`);
    } else {
      parts.push(canonicalScalar(top), " ");
    }
  }
  return parts.join("");
}

function canonicalScalar(value: Value): string {
  switch (value.kind) {
    case "number":
      return `n${value.digits ?? value.value + 0}`;
    case "complex":
      return value.im === 0 ? `n${value.re + 0}` : `c${value.re + 0},${value.im + 0}`;
    case "bool":
      return `b${value.value}`;
    case "text":
      return `${value.bytes ? "y" : "s"}${JSON.stringify(value.text)}`;
    default:
      return value.kind;
  }
}

function isValue(value: Value | undefined): value is Value {
  return value !== undefined;
}
