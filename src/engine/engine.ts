import type { Messages } from "../text/en.ts";

/** What an engine runs: one solution's source, under the name that its tracebacks show. */
export interface Program {
  /** A key of the languages table: `python`, `javascript`, `typescript`, `cpp`. */
  readonly language: string;
  /** The file's base name, as shown in tracebacks (`softmax.py`). No path of the judge's reaches the sandbox. */
  readonly name: string;
  readonly source: Uint8Array;
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

/** One run asked of an engine. */
export interface Run {
  readonly program: Program;
  readonly stdin: Uint8Array;
  readonly limits: RunLimits;
  /** What `random` and `np.random` are seeded with: a function of problem and case. 32 bits. */
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** The run of the same program that is going to be asked for after this one, as this very object: an engine may begin it early. */
  readonly next?: Run;
}

/** How the solution's process ended, from the kernel's word alone. */
export type Ending =
  | { readonly kind: "exited"; readonly code: number }
  | { readonly kind: "signalled"; readonly signal: string }
  /** The source does not compile; the message is on stderr. */
  | { readonly kind: "not-compiled" }
  /** The engine itself failed, twice; no verdict on the solution can be had. */
  | { readonly kind: "engine-failed"; readonly reason: string };

/** Which limit the run went over, if any; several may hold, the judge orders them. */
export interface Exceeded {
  readonly time: boolean;
  readonly memory: boolean;
  readonly output: boolean;
  /** The imports took longer than their own budget. */
  readonly imports: boolean;
}

/** What happened in one run: a value, whatever the solution did. */
export interface Outcome {
  readonly ending: Ending;
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
/** How strongly a run is isolated, strongest first. */
export type Tier = (typeof tiers)[number];

export const sandboxChoices = ["auto", "require", "off", "nested", "flat", "landlock"] as const;
/** What was asked for: `off` is the tier `bare`, `require` any tier but bare. */
export type SandboxChoice = (typeof sandboxChoices)[number];

/** What was really started, for the Result and for `dlj doctor`. */
export interface EngineInfo {
  readonly engine: "process" | "forkserver";
  readonly tier: Tier;
  /** Why each stronger tier was not taken, in one sentence each. */
  readonly refused: readonly { readonly tier: Tier; readonly reason: string }[];
}

/** Runs programs. `run` may be called concurrently, up to `slots` calls make progress at once. */
export interface Engine {
  readonly info: EngineInfo;
  readonly slots: number;
  /** Never rejects for anything that the solution did; rejects with DljError where the engine can't go on, and with the signal's reason when aborted. */
  run(run: Run): Promise<Outcome>;
  /** Ends every process it started; no file or process is left. */
  close(): Promise<void>;
}

/** A found and probed Python. */
export interface Interpreter {
  /** `sys.executable`, never a version manager's shim. */
  readonly path: string;
  /** `sys.prefix` and `sys.base_prefix`, and every folder of `sys.path` that exists. */
  readonly prefix: string;
  readonly basePrefix: string;
  readonly searchPath: readonly string[];
  /** `3.11.7`. */
  readonly version: string;
  /** `2.4.6`, or undefined where NumPy can't be imported. */
  readonly numpy: string | undefined;
}

export interface EngineOptions {
  readonly interpreter: Interpreter;
  readonly sandbox: SandboxChoice;
  /** How many cases run at once: `-j`, by default the number of cores. */
  readonly slots: number;
  /** Whether so much is to run that every slot is worth its start at once. */
  readonly busy?: boolean;
  /** Modules that the warm interpreter imports first. */
  readonly preload: readonly string[];
  /** A warning for stderr, at most once each. */
  readonly warn?: (message: string) => void;
  /** The words for people in `refused` and in errors; English where none are given. */
  readonly messages?: Messages["engine"];
  /** Folders that solutions must not see, even where they lie within a folder that Python needs; dlj's own and the current one always are. */
  readonly hidden?: readonly string[];
  /** Seconds that the imports of a program may take; 20 by default. */
  readonly importBudget?: number;
  /** For the controls of tests alone: layers that are left out, so that an attack can be seen to bite. */
  readonly without?: readonly Layer[];
}

export const layers = [
  /** The system call filter. */
  "seccomp",
  /** Landlock's rules on files, and its scopes of signals and abstract sockets. */
  "landlock",
  /** The user, PID, mount and IPC namespaces of each program, in the tier nested. */
  "namespaces",
  /** The server's network namespace. */
  "network",
  /** The server's IPC namespace. */
  "ipc",
  /** Binding only what Python needs; without it, all of the machine is bound read-only. */
  "mounts",
  /** Remounting what bubblewrap made itself read-only. */
  "readonly",
  /** Becoming another uid where the judge is root. */
  "user",
  /** Resource limits set by setrlimit. */
  "rlimits",
  /** Closing every descriptor above 2. */
  "closefds",
  /** Sealing stdin's file and opening it anew, only for reading. */
  "seal",
  /** Ending and reaping whatever a case has left running. */
  "strays",
] as const;
export type Layer = (typeof layers)[number];
