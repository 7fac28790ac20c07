import { codeOf } from "../../judge/python-lines.ts";

/** The facts about an exercise that its reference's source shows. */
export interface ReferenceNames {
  /** The name of the exercise's function. */
  readonly name: string | undefined;
  /** The names of the lines of stdin, in order; empty if the source does not tell. */
  readonly lines: readonly string[];
}

interface Definition {
  readonly name: string;
  readonly parameters: readonly string[];
}

/**
 * Reads the names of stdin's lines off a Python source: the variables that its main reads them into, or else the parameters of its
 * function. Only the text is read, nothing is run.
 *
 * @param id the function's name is preferred if it is the id's
 */
export function readReferenceNames(source: string, id: string): ReferenceNames {
  const code = codeOf(source);
  const functions = definitionsIn(code);
  const wanted = id.replaceAll("-", "_");
  const named =
    functions.find(({ name }) => name === wanted) ??
    functions.findLast(({ name }) => !name.startsWith("_") && name !== "main");
  const variables = readInto(code);
  return {
    name: named?.name,
    lines: variables.length > 0 ? variables : (named?.parameters ?? []),
  };
}

/** The functions at the left margin. */
function definitionsIn(code: string): Definition[] {
  return [...code.matchAll(/^def +(\w+) *\(/gm)].map((found) => ({
    name: found[1] ?? "",
    parameters: parametersAt(code, found.index + found[0].length),
  }));
}

/** The names of a function's parameters, from behind its bracket. Annotations and defaults are skipped. */
function parametersAt(code: string, start: number): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of code.slice(start)) {
    if (depth === 0 && character === ")") break;
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth === 0 && character === ",") parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []);
}

/** `x = np.array(eval(input()))` gives x; `a, b = map(float, input().split())` gives "a b". */
function readInto(code: string): string[] {
  return code.split("\n").flatMap((line) => {
    const calls = line.match(/\binput\(\)|\bsys\.stdin\.readline\(\)/g)?.length ?? 0;
    const [, names] = /^\s*([A-Za-z_][\w, ]*?)\s*=(?!=)/.exec(line) ?? [];
    if (calls === 0 || names === undefined) return [];
    const list = names.split(/\s*,\s*/).filter((name) => name !== "");
    // Several reads in one line, as in `a, b = eval(input()), eval(input())`.
    return calls === list.length ? list : calls === 1 ? [list.join(" ")] : [];
  });
}
