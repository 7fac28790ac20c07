// Node runs this in a sandbox: it prints the JavaScript of the program that its argument names, or the reason why it
// does not compile.
import { readSource, syntaxError, thrownBy } from "./script.ts";
import { stripTypeScriptTypes } from "./strip-types.ts";

const { file, source } = readSource();

/** Types become blanks, so every line keeps its number. Enums and the like, which need code, are refused. */
let code = "";
const refused = thrownBy(() => {
  code = stripTypeScriptTypes?.(source, { mode: "strip", sourceUrl: file }) ?? source;
});
const error = refused?.replace(/^SyntaxError \[\w+\]/m, "SyntaxError") ?? syntaxError(file, code);
if (error === undefined) process.stdout.write(code);
else process.stderr.write(`${error}\n`);
process.exitCode = error === undefined ? 0 : 1;
