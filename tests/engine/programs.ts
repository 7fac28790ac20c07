import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exceeded, Outcome, Program, RunLimits } from "../../src/engine/engine.ts";
import { packageRoot } from "../../src/package-root.ts";

export const programsFolder = join(packageRoot, "tests", "fixtures", "programs");

/** A fixture program, as an engine is given it. */
export function fixture(name: string): Program {
  const file = `${name}.py`;
  return { language: "python", name: file, source: readFileSync(join(programsFolder, file)) };
}

export const usualLimits: RunLimits = { time: 5, memory: 256, output: 1, processes: false };

/** How a fixture program must end, in either engine. */
export interface Expectation {
  readonly name: string;
  /** `exit 0`, `SIGKILL`, `not-compiled`; undefined where a limit ends it, in whichever way. */
  readonly ending?: string;
  /** The limits that it must have exceeded, and no others. */
  readonly exceeded?: readonly (keyof Exceeded)[];
  readonly stdin?: string;
  readonly limits?: Partial<RunLimits>;
  readonly stdout?: string;
  /** The last line of stderr. */
  readonly stderr?: RegExp;
  /** A plain interpreter prints the same on stdout and on stderr, and ends in the same way. */
  readonly plain?: true;
}

const exits = (status: number, more: Omit<Expectation, "name" | "ending"> = {}) => ({
  ending: `exit ${status}`,
  ...more,
});
const like = (ending: string, more: Omit<Expectation, "name" | "ending" | "plain"> = {}) =>
  ({ ending, plain: true, ...more }) as const;

const expectations: Record<string, Omit<Expectation, "name">> = {
  "endless-loop": { exceeded: ["time"], limits: { time: 0.3 } },
  sleep: { exceeded: ["time"], limits: { time: 0.1 } },
  "endless-finally": { exceeded: ["time"], limits: { time: 0.2 } },
  "output-flood": { exceeded: ["output"] },
  "stderr-flood": { exceeded: ["output"] },
  "memory-hog": { exceeded: ["memory"], limits: { memory: 64 } },
  "memory-error": { ending: "exit 1", exceeded: ["memory"], stderr: /_ArrayMemoryError: Unable/ },
  "memory-of-children": { exceeded: ["memory"], limits: { memory: 100, processes: true } },
  "fork-holds-stdout": exits(0, { stdout: "parent\n", limits: { processes: true } }),
  "setsid-child": exits(0, { stdout: "parent\n", limits: { processes: true } }),
  "starts-a-process": exits(0, { stdout: "0\n", limits: { processes: true } }),
  "exit-3": like("exit 3"),
  "exit-quietly": like("exit 0"),
  "exit-with-a-reason": like("exit 1"),
  "exit-256": like("exit 0"),
  "exit-minus-one": like("exit 255"),
  "exit-in-atexit": exits(0, { stdout: "main\nfirst\nlast\n" }),
  "interrupts-itself": like("SIGINT"),
  "syntax-error": { ending: "not-compiled", stderr: /^SyntaxError: '\(' was never closed/ },
  "null-byte": { ending: "not-compiled", stderr: /null bytes/ },
  "missing-module": like("exit 1", { stderr: /^ModuleNotFoundError: No module named 'no_such/ }),
  "reads-past-the-end": like("exit 1", { stdin: "one\n", stderr: /^EOFError: EOF when reading/ }),
  "prints-nothing": like("exit 0", { stdin: "x" }),
  "invalid-utf8": like("exit 0"),
  "echoes-invalid-utf8": like("exit 0", { stdin: "a\xff\xc3(b\n" }),
  "control-bytes": like("exit 0"),
  crlf: like("exit 0", { stdin: "1\r\n2\r\n" }),
  "byte-order-mark": like("exit 0"),
  "latin-1": like("exit 1", { stdout: "1\n" }),
  "atexit-output": like("exit 0"),
  "late-thread": like("exit 0"),
  "daemon-thread": like("exit 0"),
  "thread-raises": exits(0, { stdout: "main True 1\n", stderr: /^ValueError: in a thread/ }),
  "thread-pool": like("exit 0"),
  "deep-recursion": exits(1, { stderr: /^RecursionError/ }),
  "deeper-recursion": like("exit 1", { stderr: /^RecursionError/ }),
  "deep-list": like("exit 0", { stdout: "2000\n" }),
  segfault: like("SIGSEGV", { stdout: "before\n" }),
  "kills-itself": like("SIGKILL", { stdout: "before\n" }),
  aborts: like("SIGABRT"),
  "closes-stdout": like("exit 0", { stdout: "before\n" }),
  "closes-descriptor-1": exits(120, { stdout: "", stderr: /Bad file descriptor/ }),
  "writes-to-descriptor-1": like("exit 0"),
  "ways-to-stdin": like("exit 0", { stdin: "1\n2\n3\n4" }),
  surroundings: like("exit 0"),
  descriptors: exits(0, { stdout: "0\n1\n2\n" }),
  stack: exits(0, {
    stdout:
      'call stack is not deep enough\n1 1\n  File "stack.py", line 10, in <module>\n    traceback.print_stack(file=sys.stdout)\n',
  }),
  raises: like("exit 1", { stderr: /^RuntimeError: outer/ }),
  "odd-exception": like("exit 1", { stderr: /^Odd: <exception str\(\) failed>/ }),
  "own-excepthook": like("exit 1"),
  unraisable: exits(0, { stdout: "main\n", stderr: /^ValueError: in a finalizer/ }),
  "random-numbers": exits(0),
  "late-random": exits(0),
  "mutates-numpy": like("exit 0", { stdout: "42\n" }),
  honest: like("exit 0", { stdin: "[1.5, -2]\n" }),
  "imports-within": like("exit 0"),
  "long-stdin": exits(0, { stdin: `${"12345 ".repeat(200_000)}\n`, stdout: "2469000000\n" }),
};

export const allExpectations: readonly Expectation[] = Object.entries(expectations).map(
  ([name, rest]) => ({ name, ...rest }),
);

/** An ending as the table above writes it. */
export function endingOf({ ending }: Outcome): string {
  if (ending.kind === "exited") return `exit ${ending.code}`;
  if (ending.kind === "signalled") return ending.signal;
  return ending.kind === "engine-failed" ? `engine-failed: ${ending.reason}` : ending.kind;
}

/** The limits that an outcome says were exceeded. */
export function exceededIn({ exceeded }: Outcome): string[] {
  return Object.entries(exceeded).flatMap(([limit, is]) => (is ? [limit] : []));
}

export function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
