import type { InputLine, ProblemSpec } from "./spec.ts";

/** The name of the exercise's function: the original function's. No parameter may have the same one. */
export function functionName({
  id,
  aliases,
  input,
}: Pick<ProblemSpec, "id" | "aliases" | "input">): string {
  const name = identifier((aliases[0] ?? id).replaceAll("-", "_"));
  return input.flatMap(parametersOf).includes(name) ? `compute_${name}` : name;
}

/** The call of the exercise's function: `softmax(scores)`. */
export function signatureOf(spec: Pick<ProblemSpec, "id" | "aliases" | "input">): string {
  return `${functionName(spec)}(${spec.input.flatMap(parametersOf).join(", ")})`;
}

/** The variables that a line is read into: one, or one for each number of a line with several names. */
export function parametersOf({ name, read }: Pick<InputLine, "name" | "read">): string[] {
  const names = read === "floats" ? name.split(/[\s,]+/) : [name];
  return names.map(identifier);
}

/** Makes a valid Python variable name. */
function identifier(name: string): string {
  const cleaned = name.replace(/\W+/g, "_").replace(/^(\d)/, "_$1");
  return taken.has(cleaned) ? `${cleaned}_` : cleaned;
}

/** Python's keywords, and the names that a starter itself uses. */
const taken = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield eval float int input list map np print"
  ).split(" "),
);
