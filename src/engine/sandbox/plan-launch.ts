import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineOptions, layers, type Tier } from "../engine.ts";
import type { Launch } from "../pool/server-client.ts";
import {
  bubblewrapCommand,
  type LaunchOptions,
  mountedServerFolder,
  serverFolder,
} from "./bubblewrap.ts";
import { commandFolders, readableFolders } from "./readable-paths.ts";

/** The main script that the interpreter is told to run; the server stands in for it before it is looked for. */
const script = "/dlj-solution";

/** Uids that no account has, one a server, for a judge that runs as root. */
const firstUser = 62_000;
const users = 2_000;
let nextUser = Math.floor(Math.random() * users);

/** What one server is started with. */
export function planLaunch(tier: Tier, options: EngineOptions, how: LaunchOptions = {}): Launch {
  const {
    warm = false,
    core,
    checked = false,
    runsCommands = false,
    writable = false,
    folders = [],
  } = how;
  const kept = layers.filter((layer) => !options.without?.includes(layer));
  const boxed = tier === "nested" || tier === "flat";
  const root = process.getuid?.() === 0;
  const folder = boxed ? "/tmp" : emptyFolder(runsCommands ? 0o777 : 0o755);
  const python = [options.interpreter.path, "-s", "-B", "-X", "utf8", script];
  const [command = "", ...args] = boxed
    ? [...bubblewrapCommand(tier, kept, root, options, how), ...python]
    : python;
  const env = environment(
    folder,
    boxed && kept.includes("mounts") ? mountedServerFolder : serverFolder,
  );
  return {
    command,
    args,
    // bwrap is given the environment too, so that the one in its own memory is no other.
    env,
    config: {
      tier,
      layers: kept.join(" "),
      path: options.interpreter.searchPath.join("\n"),
      preload: expand(options.preload).join(" "),
      warm: (warm ? options.preload : []).join(" "),
      busy: warm && options.busy ? "yes" : "no",
      core: core === undefined ? "" : `${core}`,
      check: checked ? "yes" : "no",
      writable: writable ? "yes" : "no",
      folder,
      budget: `${options.importBudget ?? 20}`,
      user: root && tier !== "bare" ? `${firstUser + (nextUser++ % users)}` : "",
      readable:
        tier === "landlock" || tier === "flat" ? readableFolders(options, folders).join("\n") : "",
    },
    ...(boxed ? {} : { remove: () => rm(folder, { recursive: true, force: true }) }),
  };
}

/** A current folder: empty, and readable by whichever uid the server takes. */
function emptyFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), "dlj-"));
  chmodSync(folder, mode);
  return folder;
}

/** All that a solution finds in `os.environ`, and PYTHONPATH and LD_BIND_NOW, which the server takes out. */
function environment(folder: string, pythonPath: string): Record<string, string> {
  return {
    PATH: commandFolders.join(":"),
    HOME: folder,
    TMPDIR: folder,
    LANG: "C.UTF-8",
    PYTHONHASHSEED: "0",
    PYTHONUTF8: "1",
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONPATH: pythonPath,
    // All of a library at once: what each case would look up for itself costs it more than the server.
    LD_BIND_NOW: "1",
    OPENBLAS_NUM_THREADS: "1",
    OMP_NUM_THREADS: "1",
    MKL_NUM_THREADS: "1",
  };
}

/** NumPy's submodules: NumPy 2 loads several of them lazily, which each case would pay for. So a program that mentions one does. */
const numpy = [
  "numpy",
  "numpy.random",
  "numpy.linalg",
  "numpy.fft",
  "numpy.polynomial",
  "numpy.ma",
];

function expand(preload: readonly string[]): string[] {
  return preload.flatMap((name) => (name === "numpy" ? numpy : [name]));
}
