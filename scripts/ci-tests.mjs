// Runs the tests and dlj verify, and closes with one line that counts them. A test that is
// skipped although CI installed what it needs counts as failed: a skipped test proves nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const cache = "node_modules/.cache/dlj";

// The attacks and the long tests (`npm run attacks`, `npm run test:long`) take longer than CI has.
mkdirSync(cache, { recursive: true });
const suites = ["test", "test:ci"].map((script) => {
  const report = `${cache}/${script.replace(":", "-")}.json`;
  rmSync(report, { force: true });
  const env = { ...process.env, DLJ_TEST_REPORT: report };
  const { status } = spawnSync("npm", ["run", script], { stdio: "inherit", env });
  const files = JSON.parse(readFileSync(report, "utf8")).testResults;
  return { status, files };
});
const files = suites.flatMap((suite) => suite.files);
const all = files.flatMap((file) => file.assertionResults);
const passed = all.filter(({ status }) => status === "passed").length;
const failed = all.filter(({ status }) => status === "failed").length;
const broken = files.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length;

// These tests need something that Debian does not have on every machine; their names say so. A sandbox tier needs a kernel that
// has it, which no package brings: a test that is skipped for lack of one is reported and does not fail.
const optional = /\(needs (torch|dolos|root|an ordinary user|Node 22)\)/;
const kernel = /tests\/(attacks|engine)\//;
const isSkipped = ({ status }) => status === "pending" || status === "skipped";
const unexpected = files
  .filter(({ name }) => !kernel.test(name))
  .flatMap((file) => file.assertionResults)
  .filter((test) => isSkipped(test) && !optional.test(test.fullName));
const withoutTier = all.filter(isSkipped).length - unexpected.length;
if (withoutTier > 0) console.log(`${withoutTier} skipped for what no package brings`);
for (const { name, assertionResults } of files) {
  if (assertionResults.length > 0 && assertionResults.every(isSkipped))
    console.log(`skipped as a whole: ${name}`);
}
for (const { fullName } of unexpected)
  console.error(`skipped, though CI installed what it needs: ${fullName}`);

// One interpreter, Debian's with NumPy 1.x: the tests above ran on the PATH's. Without --python it takes twice as long.
const debian = "/usr/bin/python3";
const python = existsSync(debian) ? ["--python", debian] : [];
const verify = spawnSync("node", ["bin/dlj.js", "verify", ...python], { stdio: "inherit" });
const verified = verify.status === 0;
console.log(`dlj verify: ${verified ? "clean" : `exit ${verify.status}`}`);

const unexplained = suites.some(({ status }) => status !== 0) && failed + broken === 0;
const bad = failed + broken + unexpected.length + (verified ? 0 : 1) + (unexplained ? 1 : 0);
console.log(`${passed + (verified ? 1 : 0)} passed, ${bad} failed`);
process.exitCode = bad === 0 ? 0 : 1;
