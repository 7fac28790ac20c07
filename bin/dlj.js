#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";

// The launcher answers --version itself: it needs nothing that has to be loaded.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else {
  const main = new URL("../dist/main.js", import.meta.url);
  if (existsSync(main)) {
    await (await import(main.href)).main(process.argv);
  } else {
    process.stderr.write("dlj is not built yet. Type: npm run build\n");
    process.exitCode = 2;
  }
}
