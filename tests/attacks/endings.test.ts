import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine, Interpreter } from "../../src/engine/engine.ts";
import { findInterpreter } from "../../src/engine/interpreter.ts";
import { openEngine } from "../../src/engine/open.ts";
import { en } from "../../src/text/en.ts";
import { endings } from "./table/endings.ts";

const stdin = "7 \u00e9\nsecond line\n";
const limits = { time: 5, memory: 512, output: 1, processes: false };

/** What can be seen of an ending from outside. */
interface End {
  readonly status: string;
  readonly stdout: string;
  /** The name of the error, where it ended with one: the words for some differ between a source and a file. */
  readonly error: string;
}

/** Known to end in another way than in an interpreter of their own; none of them can gain a verdict by it. */
const different = new Set([
  "StopIteration",
  "a hook for what can't be raised",
  "that hook, and an exit",
  "the names it starts with",
]);

let interpreter: Interpreter;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dlj-endings-"));
  interpreter = await findInterpreter({
    asked: process.env.DLJ_PYTHON,
    env: process.env,
    folder,
    install: false,
    messages: en.engine,
    warn: () => {},
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(["forkserver", "process"] as const)(
  "%s ends a solution as its own interpreter would",
  (kind) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openEngine(kind, {
        interpreter,
        sandbox: "auto",
        slots: 1,
        preload: ["numpy"],
      });
    });
    afterAll(() => engine.close());

    test.each(Object.entries(endings).filter(([name]) => !different.has(name)))(
      "%s",
      async (_, source) => {
        expect(await inEngine(engine, source)).toEqual(inInterpreter(source));
      },
    );

    for (const name of different) test.todo(name);

    test("every exit status there is", async () => {
      for (let code = 0; code < 256; code += kind === "process" ? 17 : 1) {
        const { ending, exceeded } = await run(engine, `import os; os._exit(${code})`);
        expect(ending).toEqual({ kind: "exited", code });
        expect(Object.values(exceeded)).not.toContain(true);
      }
    });

    test("every signal that ends a process", async () => {
      const fatal = [
        1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 24, 25, 26, 27, 29, 30, 31, 34, 64,
      ];
      for (const number of kind === "process" ? fatal.slice(0, 8) : fatal) {
        const own = `import os, signal\nif ${number} not in (9, 19): signal.signal(${number}, signal.SIG_DFL)\n`;
        const { ending, exceeded } = await run(engine, `${own}os.kill(os.getpid(), ${number})`);
        expect([number, ending.kind]).toEqual([number, "signalled"]);
        expect(Object.values(exceeded)).not.toContain(true);
      }
    });
  },
);

function run(engine: Engine, source: string) {
  return engine.run({
    program: { language: "python", name: "square.py", source: Buffer.from(source) },
    stdin: Buffer.from(stdin),
    limits,
    seed: 7,
  });
}

async function inEngine(engine: Engine, source: string): Promise<End> {
  const { ending, stdout, stderr } = await run(engine, source);
  const status =
    ending.kind === "exited"
      ? `exit ${ending.code}`
      : ending.kind === "signalled"
        ? ending.signal
        : ending.kind === "not-compiled"
          ? "exit 1"
          : `${ending.kind} ${ending.reason}`;
  return { status, stdout: hex(stdout), error: errorOf(status, stderr) };
}

function inInterpreter(source: string): End {
  const file = join(folder, "square.py");
  writeFileSync(file, source);
  writeFileSync(join(folder, "stdin"), stdin);
  // A file as stdin, as the engines have it; a shell's redirection is the plainest way to one.
  const command = 'exec "$0" -s -B -X utf8 square.py < stdin > stdout';
  const done = spawnSync("sh", ["-c", command, interpreter.path], {
    cwd: folder,
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", LANG: "C.UTF-8", PYTHONHASHSEED: "0" },
  });
  const stdout = spawnSync("cat", ["stdout"], { cwd: folder }).stdout;
  const status = done.signal ?? `exit ${done.status}`;
  return { status, stdout: hex(stdout), error: errorOf(status, done.stderr) };
}

const hex = (bytes: Uint8Array) => JSON.stringify(Buffer.from(bytes).toString("latin1"));

function errorOf(status: string, stderr: Uint8Array): string {
  const lines = Buffer.from(stderr).toString("utf8").split("\n");
  const last = lines.filter((line) => line.trim() !== "").at(-1) ?? "";
  return status === "exit 0" ? "" : (last.split(":")[0] ?? "");
}
