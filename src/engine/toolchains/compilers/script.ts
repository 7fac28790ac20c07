import { readFileSync } from "node:fs";
import { Script, SourceTextModule } from "node:vm";

/** Reads the file that is named on the command line. */
export function readSource(): { readonly file: string; readonly source: string } {
  const file = process.argv[2] ?? "";
  return { file: file.replace(/^\.\//, ""), source: readFileSync(file, "utf8") };
}

/**
 * The syntax error of a script or module in V8's form: place, line, mark, message. Undefined if the source compiles as
 * either.
 */
export function syntaxError(file: string, source: string): string | undefined {
  const asScript = file.endsWith(".mjs") ? "a module" : thrownBy(() => inFunction(file, source));
  if (asScript === undefined) return undefined;
  const asModule = thrownBy(() => new SourceTextModule(source, { identifier: file }));
  if (asModule === undefined) return undefined;
  return isModule(source) || file.endsWith(".mjs") ? asModule : asScript;
}

/** Compiles the source as CommonJS does: in a function, so `return` is allowed at the top level. */
function inFunction(file: string, source: string): Script {
  const head = "(function (exports, require, module, __filename, __dirname) { ";
  const body = source.replace(/^#!/, "//");
  return new Script(`${head}${body}\n})`, { filename: file, columnOffset: -head.length });
}

function isModule(source: string): boolean {
  return /^\s*(import\s*[\w{*"']|export\s)/m.test(source);
}

/** The error that compiling throws, without the stack's frames. */
export function thrownBy(compile: () => unknown): string | undefined {
  try {
    compile();
    return undefined;
  } catch (error) {
    const { stack = "" } = error as Error;
    return stack.replace(/\n {4}at [\s\S]*$/, "");
  }
}
