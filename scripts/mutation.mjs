// Mutation tests with Stryker, which needs Node 22 and changes the files that it tests. So a copy of the checkout is tested, in the
// cache folder. `npm run mutation` takes hours; `npm run mutation src/judge/score.ts` takes a file or folder. A second run tests only
// the mutants that changed since the first.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { findNode } from "./nodes.mjs";

const whole = ["src/value", "src/judge", "src/grade", "src/problem", "src/report"];
const stryker = ["@stryker-mutator/core@10.1.1", "@stryker-mutator/vitest-runner@10.1.1"];
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : whole;

const missing = paths.find((path) => !existsSync(path));
const node = findNode(22);
if (missing !== undefined || node === undefined) {
  console.error(missing ? `${missing} does not exist.` : "Node 22 can't be had here.");
  process.exit(2);
}

const caches = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
const copy = join(caches, "dlj-mutation");
const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" });
const lock = "package-lock.json";
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const isInstalled = read(join(copy, "installed")) === read(lock);
for (const folder of ["src", "tests"]) rmSync(join(copy, folder), { recursive: true, force: true });
for (const file of files.trim().split("\n").filter(existsSync)) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(file, join(copy, file));
}
if (!isInstalled) {
  rmSync(join(copy, "node_modules"), { recursive: true, force: true });
  cpSync("node_modules", join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  const args = ["install", "--no-save", "--ignore-scripts", "--silent", ...stryker];
  execFileSync("npm", args, { cwd: copy, stdio: "inherit" });
  writeFileSync(join(copy, "installed"), read(lock));
}

// The unit tests, without two that test the checkout, and those that run a queue in one process, if there is a redis-server. Tests
// that run at once would be credited with each other's mutants.
writeFileSync(
  join(copy, "mutation.vitest.ts"),
  `import config from "./vitest.config.ts";
type Test = { include: string[]; exclude: string[] };
const { test } = (config as unknown as { test: { projects: { test: Test }[] } }).test.projects[0]!;
const include = [...test.include, "tests/grade/queue/{in-one-process,problems}.test.ts"];
const exclude = [...test.exclude, "tests/{architecture,docs}.test.ts"];
export default { test: { ...test, include, exclude, maxConcurrency: 1 } };
`,
);
writeFileSync(
  join(copy, "stryker.config.json"),
  JSON.stringify({
    mutate: paths.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.ts`)),
    testRunner: "vitest",
    vitest: { configFile: "mutation.vitest.ts" },
    coverageAnalysis: "perTest",
    inPlace: true,
    incremental: true,
    // A mutant that runs into an endless loop is killed by this. On a busy machine a shorter time would kill others too.
    timeoutMS: 30_000,
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: { reportTests: false, allowColor: false },
    thresholds: { high: 95, low: 85, break: 85 },
  }),
);
const program = join("node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
const { status } = spawnSync(node, [program, "run"], { cwd: copy, stdio: "inherit" });
process.exitCode = status ?? 1;
