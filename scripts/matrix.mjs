// Packs dlj as npm would, installs the tarball in an empty folder, and runs a few commands on every Node that dlj supports and
// every Python from 3.9 to 3.13 that this machine has. Nodes come from the npm package `node`; a missing one is reported as
// left out.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { findNode } from "./nodes.mjs";

const majors = [20, 22, 24, 26];
const folder = mkdtempSync(join(tmpdir(), "dlj-matrix-"));
const counts = { passed: 0, failed: 0 };

/** Counts a check and prints it; `why` is undefined if it passed. */
function report(what, why) {
  counts[why === undefined ? "passed" : "failed"] += 1;
  console.log(why === undefined ? `ok      ${what}` : `failed  ${what}: ${why}`);
}

/** Pythons 3.9 to 3.13 of PATH and of pyenv, one of each minor version. */
function findPythons() {
  const pyenv = join(homedir(), ".pyenv", "versions");
  const versions = existsSync(pyenv) ? readdirSync(pyenv) : [];
  const paths = [
    ...["python3", "/usr/bin/python3"],
    ...[9, 10, 11, 12, 13].map((minor) => `python3.${minor}`),
    ...versions.map((version) => join(pyenv, version, "bin", "python3")),
  ];
  const found = new Map();
  for (const path of paths) {
    const code = "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)";
    const { status, stdout } = spawnSync(path, ["-I", "-c", code], { encoding: "utf8" });
    const [version, executable] = status === 0 ? stdout.trim().split(" ") : [];
    if (/^3\.(9|1[0-3])$/.test(version ?? "") && !found.has(version))
      found.set(version, executable);
  }
  return found;
}

/** Why a command did not print what it should; undefined if it did. */
function failure(node, cwd, args, shows) {
  const { status, stdout, stderr } = spawnSync(node, [launcher, ...args], {
    cwd,
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status === 0 && shows.test(stdout)) return undefined;
  return `exit ${status}: ${(stderr || stdout).trim().split("\n").slice(0, 3).join(" | ")}`;
}

/** Judges a file under --watch in a pseudo-terminal until it is accepted, then leaves with q. */
async function watchFailure(node, cwd) {
  const command = `${node} ${launcher} run softmax --watch`;
  const env = { ...process.env, NO_COLOR: "1", TERM: "xterm" };
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd, env });
  // The accepted verdict, after the codes that moved the cursor there.
  const accepted = /(^|[^A-Z])AC\b/;
  let screen = "";
  let left = false;
  child.stdin.on("error", () => {}); // The key may come when dlj has left already.
  child.stdout.on("data", (data) => {
    screen += data;
    if (left || !accepted.test(screen)) return;
    left = true;
    child.stdin.write("q");
  });
  const late = setTimeout(() => child.kill(), 60_000);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearTimeout(late);
  return code === 0 && accepted.test(screen) ? undefined : `exit ${code}`;
}

const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
  encoding: "utf8",
});
const tarball = join(folder, packed.trim().split("\n").at(-1));
execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, tarball]);
const installed = join(folder, "node_modules", "dlj");
const launcher = join(installed, "bin", "dlj.js");
const workspace = join(folder, "practice");
mkdirSync(join(workspace, "solutions"), { recursive: true });
mkdirSync(join(folder, "class", "ann"), { recursive: true });
cpSync(join(installed, "solutions", "softmax.py"), join(workspace, "solutions", "softmax.py"));
cpSync(join(installed, "solutions", "softmax.py"), join(folder, "class", "ann", "softmax.py"));
writeFileSync(join(folder, "assignment.json"), '{ "problems": ["softmax"] }\n');

try {
  for (const major of majors) {
    const node = findNode(major);
    if (!node) {
      console.log(`left out: Node ${major} can't be had here`);
      continue;
    }
    const check = (what, args, shows) =>
      report(`Node ${major}: ${what}`, failure(node, workspace, args, shows));
    check("list", ["list"], /softmax/);
    check("show", ["show", "softmax"], /exp/);
    for (const engine of ["forkserver", "process"])
      check(`run, ${engine}`, ["run", "softmax", "--engine", engine], /^AC /m);
    const grade = ["grade", "../class", "--assignment", "../assignment.json", "--reporter", "csv"];
    check("grade", grade, /^ann,1,1/m);
    report(`Node ${major}: watch`, await watchFailure(node, workspace));
  }
  for (const [version, python] of findPythons()) {
    for (const engine of ["forkserver", "process"]) {
      const args = ["run", "sigmoid", "--python", python, "--engine", engine, "--no-install"];
      report(
        `Python ${version}: run, ${engine}`,
        failure(process.execPath, installed, args, /^AC /m),
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`matrix: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
