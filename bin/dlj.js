#!/usr/bin/env node
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const oldest = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

// Answers --version without loading the bundle.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  const manifest = readFileSync(join(__dirname, "..", "package.json"), "utf8");
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(
    `dlj needs Node ${oldest.join(".")} or later, and this is ${process.version}.\n`,
  );
  process.exitCode = 2;
} else {
  require("./load.js").load(join(__dirname, "..", "dist", "dlj.cjs"), args[0] ?? "help");
}
