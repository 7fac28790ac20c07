// Builds after `npm ci`, and before a package is packed. `npx dlj` in a checkout runs this too: without the development tools it
// must not fail, or npx would say nothing and keep a half-made folder. Then the launcher says what to type.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const isInstalled = existsSync("node_modules/esbuild");
if (isInstalled || process.env.npm_command !== "exec")
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
