// Node runs this in a sandbox: it prints the program that its argument names, or the reason why it does not compile.
import { readSource, syntaxError } from "./script.ts";

const { file, source } = readSource();
const error = syntaxError(file, source);
if (error === undefined) process.stdout.write(source);
else process.stderr.write(`${error}\n`);
process.exitCode = error === undefined ? 0 : 1;
