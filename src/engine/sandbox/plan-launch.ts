import { rm } from "node:fs/promises";
import { type EngineOptions, layers, type Tier } from "../engine.ts";
import { largeLibraries } from "../pool/large-libraries.ts";
import type { Launch } from "../pool/server-client.ts";
import {
  bubblewrapCommand,
  type LaunchOptions,
  mountedServerFolder,
  serverFolder,
} from "./bubblewrap.ts";
import { emptyFolder, firstUser, users } from "./current-folder.ts";
import { allowedPaths, commandFolders, packagePaths } from "./readable-paths.ts";

/** The name of the main script. No such file exists: the server answers before the interpreter looks for it. */
const script = "/dlj-solution";

let nextUser = Math.floor(Math.random() * users);

/** The command line, environment and configuration of one server. */
export function planLaunch(tier: Tier, options: EngineOptions, how: LaunchOptions = {}): Launch {
  const {
    warm = false,
    core,
    checked = false,
    runsCommands = false,
    writable = false,
    folders = [],
    imports = options.preload,
  } = how;
  const kept = layers.filter((layer) => !options.without?.includes(layer));
  const boxed = tier === "nested" || tier === "flat";
  const root = process.getuid?.() === 0;
  const user = root && tier !== "bare" ? firstUser + (nextUser++ % users) : undefined;
  const folder = boxed ? "/tmp" : emptyFolder(runsCommands ? user : undefined);
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
    // bwrap gets this environment too: a case could read the one in bwrap's own memory.
    env,
    config: {
      tier,
      layers: kept.join(" "),
      path: packagePaths(options).join("\n"),
      preload: expand(options.preload).join(" "),
      warm: (warm ? imports : []).join(" "),
      busy: warm && options.busy ? "yes" : "no",
      core: core === undefined ? "" : `${core}`,
      check: checked ? "yes" : "no",
      writable: writable ? "yes" : "no",
      folder,
      budget: `${importBudgetOf(options)}`,
      user: user === undefined ? "" : `${user}`,
      readable:
        tier === "landlock" || tier === "flat" ? allowedPaths(options, folders).join("\n") : "",
    },
    ...(kept.includes("cgroup") && { cgroup: { imports: importsLater(options) } }),
    ...(boxed ? {} : { remove: () => rm(folder, { recursive: true, force: true }) }),
  };
}

/** MiB that a server may take while a case runs: a busy one then imports the large libraries that a program has needed. */
function importsLater({ busy, preload }: EngineOptions): number {
  return busy && largeLibraries.some((name) => preload.includes(name)) ? 512 : 0;
}

/** Seconds for a program's imports. */
export function importBudgetOf({ importBudget = 20 }: EngineOptions): number {
  return importBudget;
}

/** The solution's environment. The server removes PYTHONPATH and LD_BIND_NOW from it. */
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
    // Resolve a library's symbols at once: done by the server it is cheaper than done by each case.
    LD_BIND_NOW: "1",
    OPENBLAS_NUM_THREADS: "1",
    OMP_NUM_THREADS: "1",
    MKL_NUM_THREADS: "1",
  };
}

/**
 * NumPy 2 loads these submodules lazily, and each case would pay for it. So they are loaded for a program that mentions
 * them.
 */
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
