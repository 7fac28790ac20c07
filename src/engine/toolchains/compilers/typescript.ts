// Node runs this in a sandbox: it prints the JavaScript of the program that its argument names, or the reason why it
// does not compile.
import { transformSync } from "@swc/wasm-typescript";
import { readSource, syntaxError } from "./script.ts";

/** The object that swc throws. */
interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly snippet?: string;
  readonly startLine?: number;
}

const { file, source } = readSource();

/** Types become blanks, so every line keeps its number. Enums and the like need code, and a source map. */
function compile(): string {
  try {
    const { code } = transformSync(source, { mode: "strip-only", filename: file });
    return `${code}\n//# sourceURL=${file}\n`;
  } catch (error) {
    if ((error as Refusal).code !== "UnsupportedSyntax") throw error;
  }
  const options = { mode: "transform", sourceMap: true, filename: file } as const;
  const { code, map = "" } = transformSync(source, options);
  const encoded = Buffer.from(map).toString("base64");
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`;
}

try {
  const code = compile();
  const error = syntaxError(file, code);
  if (error !== undefined) throw { message: error };
  process.stdout.write(code);
} catch (error) {
  const { code, message = String(error), snippet = "", startLine } = error as Refusal;
  const said =
    code === undefined ? message : `${file}:${startLine}\n${snippet}\nSyntaxError: ${message}`;
  process.stderr.write(`${said}\n`);
  process.exitCode = 1;
}
