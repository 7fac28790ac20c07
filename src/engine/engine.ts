import type { Messages } from "../text/en.ts";

/** A solution's source, and the name that its tracebacks show. */
export interface Program {
  /** A key of the table of languages: `python`, `javascript`, `typescript`, `cpp`. */
  readonly language: string;
  /** The file's base name (`softmax.py`). No path of the judge's reaches the sandbox. */
  readonly name: string;
  readonly source: Uint8Array;
  /**
   * For a Python source without a main: how to call the exercise's function, as JSON (`src/judge/function-call.ts`). The server
   * ignores it if the source reads stdin or has no such function.
   */
  readonly call?: string;
}

/** The limits of one case. Time and memory count from the end of the program's imports. */
export interface RunLimits {
  /** CPU seconds; wall time is cut at three times this. */
  readonly time: number;
  /** MiB of peak resident memory, summed over the case's processes. */
  readonly memory: number;
  /** MiB of stdout; stderr is kept up to 64 KiB and may not exceed the same bound. */
  readonly output: number;
  /** Whether the solution may start processes (a problem's `processes`). */
  readonly processes: boolean;
}

/** One request to an engine. */
export interface Run {
  readonly program: Program;
  readonly stdin: Uint8Array;
  readonly limits: RunLimits;
  /** The seed of `random` and `np.random`, made from problem and case. 32 bits. */
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** The run of the same program that will be requested next, as the same object. An engine may start it early. */
  readonly next?: Run;
}

/** How the solution's process ended. Only the kernel is believed. */
export type Ending =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signalled"; readonly signal: string }
  /** The source does not compile; the message is on stderr. */
  | { readonly kind: "not-compiled" }
  /** The engine failed twice, so there is no verdict on the solution. */
  | { readonly kind: "engine-failed"; readonly reason: string };

/** The limits that were exceeded. If there are several, the judge orders them. */
export interface Exceeded {
  readonly time: boolean;
  readonly memory: boolean;
  readonly output: boolean;
  /** The imports took longer than their own budget. */
  readonly imports: boolean;
}

/** The result of one run. A solution's fault is part of it, never an exception. */
export interface Outcome {
  readonly ending: Ending;
  /** Whether the source has no main, so that its function was called. */
  readonly called?: boolean;
  readonly exceeded: Exceeded;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  /** CPU seconds after the imports. */
  readonly cpu: number;
  /** Wall seconds after the imports. */
  readonly wall: number;
  /** Peak resident memory in MiB. */
  readonly memory: number;
}

export const tiers = ["nested", "flat", "landlock", "bare"] as const;
/** Sandbox tiers, strongest first. */
export type Tier = (typeof tiers)[number];

export const sandboxChoices = ["auto", "require", "off", "nested", "flat", "landlock"] as const;
/** `off` is the tier `bare`; `require` is any tier but bare. */
export type SandboxChoice = (typeof sandboxChoices)[number];

/** The engine that was started, for the Result and for `dlj doctor`. */
export interface EngineInfo {
  readonly engine: "process" | "forkserver";
  readonly tier: Tier;
  /** The reason why each stronger tier was not taken, in one sentence each. */
  readonly refused: readonly { readonly tier: Tier; readonly reason: string }[];
}

/** Runs programs. `run` may be called concurrently; up to `slots` calls make progress at once. */
export interface Engine {
  readonly info: EngineInfo;
  readonly slots: number;
  /**
   * Never rejects because of the solution. Rejects with DljError if the engine can't go on, and with the signal's reason
   * if aborted.
   */
  run(run: Run): Promise<Outcome>;
  /** Ends the runs that were begun early, if the engine begins any. They run again if they are asked for. */
  endEarly?(): Promise<void>;
  /** Ends every process and removes every file that the engine made. */
  close(): Promise<void>;
}

/** A found and probed Python. */
export interface Interpreter {
  /** `sys.executable`, never a version manager's shim. */
  readonly path: string;
  /** `sys.prefix`, `sys.base_prefix`, and the existing folders of `sys.path`. */
  readonly prefix: string;
  readonly basePrefix: string;
  readonly searchPath: readonly string[];
  /** `3.11.7`. */
  readonly version: string;
  /** `2.4.6`; undefined if NumPy can't be imported. */
  readonly numpy: string | undefined;
}

export interface EngineOptions {
  readonly interpreter: Interpreter;
  /** Describes the interpreter again, because a server with it has reported other versions. */
  readonly probeAgain?: () => Promise<Interpreter>;
  readonly sandbox: SandboxChoice;
  /** The number of cases that run at once: `-j`, by default the number of cores. */
  readonly slots: number;
  /** There is enough work to start a server for every slot at once. */
  readonly busy?: boolean;
  /** Modules that the warm interpreter imports first. */
  readonly preload: readonly string[];
  /** Prints a warning, each at most once. */
  readonly warn?: (message: string) => void;
  /** Messages in the user's language; English by default. */
  readonly messages?: Messages["engine"];
  /**
   * Folders that solutions must not see, even inside a folder that Python needs. dlj's own folder and the current one
   * are always hidden.
   */
  readonly hidden?: readonly string[];
  /** Seconds for a program's imports; 20 by default. */
  readonly importBudget?: number;
  /** For tests only: layers to leave out, so that an attack is seen to succeed. */
  readonly without?: readonly Layer[];
}

export const layers = [
  /** The system call filter. */
  "seccomp",
  /** Landlock's rules on files, and its scopes of signals and abstract sockets. */
  "landlock",
  /** Each program's own user, PID, mount and IPC namespace, in the tier nested. */
  "namespaces",
  /** The server's network namespace. */
  "network",
  /** The server's IPC namespace. */
  "ipc",
  /** Mounting only the needed folders. Without this layer the whole machine is mounted read-only. */
  "mounts",
  /** Remounting bubblewrap's own mounts read-only. */
  "readonly",
  /** Taking another uid if the judge is root. */
  "user",
  /** Resource limits set by setrlimit. */
  "rlimits",
  /** Closing every descriptor above 2. */
  "closefds",
  /** Sealing stdin's file and reopening it read-only. */
  "seal",
  /** Ending and reaping processes that a case left. */
  "strays",
  /** The server's cgroup, where the machine has one. */
  "cgroup",
] as const;
export type Layer = (typeof layers)[number];
