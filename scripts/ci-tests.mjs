// Runs the tests and dlj verify, and closes with one line that counts both. A test that is skipped although CI installed what
// it needs counts as failed: a skipped test proves nothing.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const report = "node_modules/.cache/dlj/tests.json";
mkdirSync("node_modules/.cache/dlj", { recursive: true });
rmSync(report, { force: true });

const tests = spawnSync("npm", ["test"], { stdio: "inherit" });
const files = JSON.parse(readFileSync(report, "utf8")).testResults;
const all = files.flatMap((file) => file.assertionResults);
const passed = all.filter(({ status }) => status === "passed").length;
const failed = all.filter(({ status }) => status === "failed").length;
const broken = files.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length;

// What these need can't be had from Debian on every machine; they say so in their names. A sandbox tier needs a kernel that
// has it, which no package brings: what is skipped for want of one is told and does not fail.
const optional = /\(needs (torch|an ordinary user)\)/;
const kernel = /tests\/(attacks|engine)\//;
const isSkipped = ({ status }) => status === "pending" || status === "skipped";
const unexpected = files
  .filter(({ name }) => !kernel.test(name))
  .flatMap((file) => file.assertionResults)
  .filter((test) => isSkipped(test) && !optional.test(test.fullName));
const withoutTier = all.filter(isSkipped).length - unexpected.length;
if (withoutTier > 0) console.log(`${withoutTier} skipped for what no package brings`);
for (const { fullName } of unexpected)
  console.error(`skipped, though CI installed what it needs: ${fullName}`);

const verify = spawnSync("node", ["bin/dlj.js", "verify"], { stdio: "inherit" });
const verified = verify.status === 0;
console.log(`dlj verify: ${verified ? "clean" : `exit ${verify.status}`}`);

const bad =
  failed +
  broken +
  unexpected.length +
  (verified ? 0 : 1) +
  (tests.status !== 0 && failed + broken === 0 ? 1 : 0);
console.log(`${passed + (verified ? 1 : 0)} passed, ${bad} failed`);
process.exitCode = bad === 0 ? 0 : 1;
