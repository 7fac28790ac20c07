// Bundles the benchmarks, which are in TypeScript, and runs them with the built dlj.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { build } from "esbuild";

const outfile = "node_modules/.cache/dlj/bench.mjs";
mkdirSync("node_modules/.cache/dlj", { recursive: true });
await build({
  entryPoints: ["bench/main.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: ["autocannon", "esbuild", "playwright-core"],
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
const { status } = spawnSync("node", [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
