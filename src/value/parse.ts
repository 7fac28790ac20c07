import type { Value } from "./value.ts";

/** Reads an output as values. Never throws. */
export function parseOutput(output: Uint8Array | string): Value {
  const text = typeof output === "string" ? output : new TextDecoder().decode(output);
  const tokens = text.match(/[[\](){}]|'[^'\n]*'|"[^"\n]*"|[^\s,[\](){}'"]+/g) ?? [];
  let at = 0;
  function one(): Value {
    const token = tokens[at++] ?? "";
    if (token === "[" || token === "(" || token === "{") {
      const items: Value[] = [];
      while (at < tokens.length && !"])}".includes(tokens[at] ?? "")) items.push(one());
      at++;
      return { kind: "sequence", container: token === "(" ? "tuple" : "list", items };
    }
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(token)) {
      return { kind: "number", value: Number(token), integer: /^[+-]?\d+$/.test(token) };
    }
    if (/^[+-]?nan$/i.test(token)) return { kind: "number", value: Number.NaN, integer: false };
    if (/^[+-]?inf(inity)?$/i.test(token)) {
      return { kind: "number", value: token[0] === "-" ? -Infinity : Infinity, integer: false };
    }
    if (/^(True|true|np\.True_)$/.test(token)) return { kind: "bool", value: true };
    if (/^(False|false|np\.False_)$/.test(token)) return { kind: "bool", value: false };
    if (token === "None" || token === "null") return { kind: "none" };
    if (token[0] === "'" || token[0] === '"')
      return { kind: "text", text: token.slice(1, -1), quoted: true };
    if (tokens[at] === "(" && /^(array|tensor|Array|np\.\w+)$/.test(token)) {
      const inner = one();
      return inner.kind === "sequence" ? (inner.items[0] ?? inner) : inner;
    }
    return { kind: "text", text: token, quoted: false };
  }
  const values: Value[] = [];
  while (at < tokens.length) values.push(one());
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  return {
    kind: "stream",
    values: { kind: "sequence", container: "tuple", items: values },
    lineStarts: [],
  };
}
