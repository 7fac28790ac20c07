import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { EngineInfo, Interpreter } from "../../src/engine/engine.ts";
import { packageRoot } from "../../src/package-root.ts";
import type { Observation } from "./observe.ts";
import type { Order } from "./runner.ts";

/**
 * Whom the attacked judge runs as. `root`: the real one, without a user namespace. `ordinary`: a user without rights.
 * `mapped-root`: uid 0 of the box's own user namespace. The last two are what controls run as.
 */
export type BoxUser = "root" | "ordinary" | "mapped-root";

const here = dirname(fileURLToPath(import.meta.url));
export const isRoot = process.getuid?.() === 0;

/** The result of a box. */
export interface BoxReport {
  readonly interpreter: Interpreter | undefined;
  /** Why the tier can't be had here. */
  readonly refused: string | undefined;
  readonly info: EngineInfo | undefined;
  readonly observations: readonly Observation[];
  /** Whether the runner got to its end; false when an attack took the judge down with it. */
  readonly done: boolean;
  /** Leftovers after the engine was closed; undefined if the run did not get so far. */
  readonly left: readonly string[] | undefined;
  readonly stderr: string;
}

/** Why no box can be had here, or undefined. */
export function boxRefusal(): string | undefined {
  try {
    const [command = "", ...args] = boxCommand("ordinary", ["/usr/bin/true"]);
    execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    return undefined;
  } catch (error) {
    return `bubblewrap does not start here: ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * An outer box for a judge and what attacks it: its own PID, network, IPC and (but for the real root) user namespace, the
 * system read-only, and small tmpfs wherever one can write. Nothing in it can reach a process or a file of this machine.
 */
function boxCommand(user: BoxUser, command: readonly string[]): string[] {
  const tmpfs = (path: string) => ["--perms", "1777", "--size", `${384 << 20}`, "--tmpfs", path];
  const common = [
    ...[
      "--unshare-pid",
      "--unshare-net",
      "--unshare-ipc",
      "--unshare-uts",
      "--die-with-parent",
      "--new-session",
    ],
    ...["--ro-bind", "/", "/", "--dev", "/dev", "--mqueue", "/dev/mqueue"],
    ...["/tmp", "/dev/shm", "/var/tmp", "/run"].flatMap(tmpfs),
    // A checkout may be inside a folder that was just covered.
    ...["--ro-bind", packageRoot, packageRoot],
  ];
  // Nothing of this /proc is covered: otherwise a box inside the box may not mount its own.
  const mountProc = ["sh", "-c", 'mount -t proc proc /proc && exec "$@"', "sh"];
  switch (user) {
    case "root":
      return ["bwrap", ...common, "--cap-add", "ALL", ...mountProc, ...command];
    case "mapped-root":
      return [
        ...["bwrap", "--unshare-user", "--uid", "0", "--gid", "0", ...common, "--cap-add", "ALL"],
        ...[...mountProc, ...command],
      ];
    case "ordinary":
      return [
        ...(isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"] : []),
        ...["bwrap", "--unshare-user", "--uid", "1000", "--gid", "1000", ...common],
        ...["--proc", "/proc", ...command],
      ];
  }
}

let bundled: Promise<string> | undefined;

/** The runner as one file that Node starts by itself, inside the package, so that it finds the files there. */
function bundle(): Promise<string> {
  bundled ??= (async () => {
    const cache = join(packageRoot, "node_modules", ".cache");
    const folder = join(cache, "dlj-attacks");
    mkdirSync(folder, { recursive: true });
    // The ordinary user reads the runner. The cache is closed if dlj's own state was the first to be kept there.
    for (const one of [cache, folder]) chmodSync(one, 0o755);
    const outfile = join(folder, `runner-${process.pid}-${randomBytes(4).toString("hex")}.mjs`);
    await build({
      entryPoints: [join(here, "runner.ts")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
    });
    return outfile;
  })();
  return bundled;
}

/** Removes what `runInBox` has built. */
export async function removeBundle(): Promise<void> {
  const built = bundled;
  bundled = undefined;
  if (built) await rm(await built, { force: true });
}

/** Starts a judge in a box of its own, lets the attacks loose on it, and returns what was seen, or what was left of it. */
export async function runInBox(
  user: BoxUser,
  order: Omit<Order, "programs" | "scripts" | "interpreter">,
  patience: number,
): Promise<BoxReport> {
  const { target } = order;
  // In that tier another uid reads what root can, from where it lies: root's own home is closed to it.
  const reader = "tier" in target && target.tier === "landlock" ? "ordinary" : user;
  return await start(user, { ...order, interpreter: await interpreterFor(reader) }, patience);
}

const interpreters = new Map<BoxUser, Promise<Interpreter>>();

/** The Python with NumPy that this user can start: not the same for all users, because one may be in another user's home. */
function interpreterFor(user: BoxUser): Promise<Interpreter> {
  const known = interpreters.get(user);
  if (known) return known;
  const found = start(user, { target: { judge: "plain" }, attacks: [] }, 60_000).then((report) => {
    if (!report.interpreter) throw new Error(`no Python with NumPy for ${user}: ${report.stderr}`);
    return report.interpreter;
  });
  interpreters.set(user, found);
  return found;
}

async function start(
  user: BoxUser,
  order: Omit<Order, "programs" | "scripts">,
  patience: number,
): Promise<BoxReport> {
  const token = `--token=dlj-secret-argument-${randomBytes(16).toString("hex")}`;
  const command = boxCommand(user, [process.execPath, await bundle(), token]);
  const child = spawn(command[0] as string, command.slice(1), {
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      LANG: "C.UTF-8",
      ...(process.env.DLJ_PYTHON ? { DLJ_PYTHON: process.env.DLJ_PYTHON } : {}),
    },
  });
  const whole: Order = {
    ...order,
    programs: join(here, "programs"),
    scripts: join(here, "judges"),
  };
  child.stdin.on("error", () => {});
  child.stdin.end(JSON.stringify(whole));
  const parts = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (part) => parts.stdout.push(part));
  child.stderr.on("data", (part) => parts.stderr.push(part));
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await new Promise<void>((done) => child.on("close", () => done()));
  clearTimeout(timer);
  return reportFrom(Buffer.concat(parts.stdout).toString(), Buffer.concat(parts.stderr).toString());
}

function reportFrom(stdout: string, stderr: string): BoxReport {
  const observations: Observation[] = [];
  let info: EngineInfo | undefined;
  let interpreter: Interpreter | undefined;
  let refused: string | undefined;
  let done = false;
  let left: readonly string[] | undefined;
  // Text after the last line break was cut off when the runner was killed.
  for (const text of stdout.split("\n").slice(0, -1)) {
    const line = JSON.parse(text);
    if (line.interpreter) interpreter = line.interpreter;
    if (line.refused) refused = line.refused;
    if (line.info) info = line.info;
    if (line.observation) observations.push(line.observation);
    if (line.left) left = line.left;
    if (line.done) done = true;
  }
  return { interpreter, refused, info, observations, done, left, stderr: stderr.slice(-4000) };
}
