// Writes a repository's address into package.json, in place of the one that nobody owns: node scripts/name-repository.mjs https://...
import { readFileSync, writeFileSync } from "node:fs";

const [address] = process.argv.slice(2);
const { hostname } = new URL(address);
const file = new URL("../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(file, "utf8"));
const named = {
  ...manifest,
  homepage: `${address}#readme`,
  repository: { type: "git", url: `git+${address}.git` },
  bugs: { url: `${address}/issues` },
};
writeFileSync(file, `${JSON.stringify(named, null, 2)}\n`);
console.log(`package.json names ${hostname}`);
