#!/usr/bin/env node
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

// Answers --version without loading the bundle.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  const manifest = readFileSync(join(__dirname, "..", "package.json"), "utf8");
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else {
  require("./load.js").load(join(__dirname, "..", "dist", "dlj.cjs"), args[0] ?? "help");
}
