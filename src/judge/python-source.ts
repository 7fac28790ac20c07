import type { SyntaxNode, Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import type { Program } from "../engine/engine.ts";

/** A top-level function or class. */
interface Definition {
  readonly kind: "function" | "class";
  readonly name: string;
  readonly line: number;
  /** Whether its body calls `print`. */
  readonly prints: boolean;
}

/** Facts that a Python program's syntax tree shows. */
export interface PythonSource {
  /** The texts passed to `input()`, as far as they are literals. */
  readonly prompts: readonly string[];
  /** Whether it holds no statement. */
  readonly empty: boolean;
  /** The ways in which it reads stdin. `other`: a name that may lead to it. */
  readonly reads: ReadonlySet<"input" | "stdin" | "other">;
  /** Whether code outside functions and classes calls `print` or writes to stdout. */
  readonly printsAtTop: boolean;
  /** The functions and classes whose names occur nowhere outside themselves. */
  readonly unused: readonly Definition[];
  /** A condition about `__name__` that is never true. */
  readonly deadGuard: { readonly text: string; readonly line: number } | undefined;
  /** The last line, if it is an expression whose value is lost. */
  readonly lostValue: { readonly text: string; readonly line: number } | undefined;
}

/** The longest source that is read, in bytes. */
const longest = 100_000;
/** The most definitions that are looked for elsewhere. */
const mostDefinitions = 50;
/** A source that ran has no syntax errors, so none are repaired: that takes seconds for a hostile one. */
const strict = parser.configure({ strict: true });

/** Reads a Python program's source; undefined for another language, and for a source that is too long or can't be read. */
export function readPython({
  language,
  source,
}: Pick<Program, "language" | "source">): PythonSource | undefined {
  if (language !== "python" || source.length > longest) return undefined;
  try {
    return factsIn(
      Buffer.from(source)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
  } catch {
    // The parser may not know the newest syntax, and its tree may be too deep to build.
    return undefined;
  }
}

function factsIn(text: string): PythonSource {
  const tree = strict.parse(text);
  const at = (node: SyntaxNode) => text.slice(node.from, node.to);
  const lineOf = (node: SyntaxNode) => text.slice(0, node.from).split("\n").length;
  const names = namesIn(tree, text);
  const statements = children(tree.topNode).filter(({ name }) => name !== "Comment");
  const definitions = statements
    .filter(({ name }) => definitionNames.has(name))
    .slice(-mostDefinitions);
  const inside = (from: number) => definitions.some((one) => one.from <= from && from < one.to);
  const isUnused = (node: SyntaxNode, own: string) =>
    !names.some(({ name, from }) => name === own && (from < node.from || from >= node.to));
  return {
    prompts: promptsIn(tree, text),
    empty: statements.length === 0,
    reads: new Set(names.flatMap(({ name }) => waysToStdin.get(name) ?? [])),
    printsAtTop: names.some(({ name, from }) => writers.has(name) && !inside(from)),
    unused: definitions.flatMap((node): Definition[] => {
      const name = node.getChild("VariableName");
      if (name === null || !isUnused(node, at(name))) return [];
      const prints = names.some(
        (one) => writers.has(one.name) && one.from >= node.from && one.from < node.to,
      );
      const kind = node.name === "ClassDefinition" ? "class" : "function";
      return [{ kind, name: at(name), line: lineOf(node), prints }];
    }),
    deadGuard: first(statements, (node) => {
      const condition = node.name === "IfStatement" ? node.getChild("BinaryExpression") : null;
      return condition !== null && isDeadGuard(condition, at)
        ? { text: `if ${at(condition)}:`, line: lineOf(node) }
        : undefined;
    }),
    lostValue: first(statements.slice(-1), (node) => {
      const value = node.name === "ExpressionStatement" ? node.firstChild : null;
      return value !== null && !/String$/.test(value.name) && !at(value).includes("\n")
        ? { text: at(value), line: lineOf(node) }
        : undefined;
    }),
  };
}

const definitionNames = new Set(["FunctionDefinition", "ClassDefinition"]);
/** Names by which a program writes to stdout. */
const writers = new Set(["print", "stdout", "write", "pprint", "exec", "system", "run"]);
const waysToStdin = new Map<string, "input" | "stdin" | "other">([
  ["input", "input"],
  ["raw_input", "input"],
  ["stdin", "stdin"],
  ...[
    "open",
    "fileinput",
    "os",
    "exec",
    "eval",
    "getattr",
    "globals",
    "builtins",
    "__import__",
  ].map((name) => [name, "other"] as const),
  ...["importlib", "io", "subprocess", "__builtins__", "fromfile", "loadtxt", "genfromtxt"].map(
    (name) => [name, "other"] as const,
  ),
]);

/** All names in the code, and the names of attributes. */
function namesIn(tree: Tree, text: string): { name: string; from: number }[] {
  const names: { name: string; from: number }[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (name === "VariableName" || name === "PropertyName")
        names.push({ name: text.slice(from, to), from });
    },
  });
  return names;
}

function promptsIn(tree: Tree, text: string): string[] {
  const prompts: string[] = [];
  tree.iterate({
    enter({ name, node }) {
      const called = name === "CallExpression" ? node.firstChild : null;
      if (called?.name !== "VariableName" || text.slice(called.from, called.to) !== "input") return;
      let argument = node.getChild("ArgList")?.firstChild?.nextSibling ?? null;
      if (argument?.name === "ContinuedString") argument = argument.firstChild;
      if (argument?.name !== "String" && argument?.name !== "FormatString") return;
      const literal = literalIn(text.slice(argument.from, argument.to));
      if (literal.trim() !== "") prompts.push(literal);
    },
  });
  return prompts;
}

/** A string literal's text, up to its first placeholder. */
function literalIn(written: string): string {
  const [, prefix = "", quote = "", body = ""] =
    /^([a-z]*)("""|'''|"|')([\s\S]*)\2$/i.exec(written) ?? [];
  const raw = /r/i.test(prefix);
  let literal = "";
  for (let at = 0; at < body.length; at++) {
    const character = body[at] as string;
    if (/f/i.test(prefix) && character === "{") break;
    if (character === "\\" && !raw) {
      at++;
      literal += body[at] === "n" || body[at] === "t" ? " " : (body[at] ?? "");
    } else literal += character;
  }
  return quote === "" ? "" : literal;
}

/** `__name__ == "main"`, or `"__name__" == "__main__"`. */
function isDeadGuard(condition: SyntaxNode, at: (node: SyntaxNode) => string): boolean {
  const [left, sign, right, ...more] = children(condition);
  if (!left || !sign || !right || more.length > 0 || at(sign) !== "==") return false;
  const texts = [left, right].map((node) => ({
    name: at(node),
    text: node.name === "String" ? literalIn(at(node)) : undefined,
  }));
  if (texts.every(({ text }) => text !== undefined))
    return texts.some(({ text }) => text === "__name__") && texts[0]?.text !== texts[1]?.text;
  return (
    texts.some(({ name }) => name === "__name__") &&
    texts.some(({ text }) => text !== undefined && text !== "__main__")
  );
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) found.push(child);
  return found;
}

function first<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
