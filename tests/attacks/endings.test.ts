import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine, Interpreter } from "../../src/engine/engine.ts";
import { findInterpreter } from "../../src/engine/interpreter/find-interpreter.ts";
import { openEngine } from "../../src/engine/open.ts";
import { en } from "../../src/text/en.ts";
import { endings, endingsWithoutStderr } from "./table/endings.ts";

const stdin = "7 \u00e9\nsecond line\n";
const limits = { time: 5, memory: 512, output: 1, processes: false };

/** The visible parts of an ending. */
interface End {
  readonly status: string;
  readonly stdout: string;
  readonly stderr: string;
}

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

    test.each(Object.entries(endings))("%s", async (_, source) => {
      expect(await inEngine(engine, source)).toEqual(inInterpreter(source));
    });

    // Without a stderr to write to, an interpreter dumps the exception's address to descriptor 2: words that tell nobody anything.
    test.each(Object.entries(endingsWithoutStderr))("%s", async (_, source) => {
      const { status, stdout } = inInterpreter(source);
      expect(await inEngine(engine, source)).toMatchObject({ status, stdout });
    });

    // Until 3.11.3 a line of a file ended there, unsaid.
    test("a NUL in the source does not compile", async () => {
      expect((await run(engine, "print(1)\0\n")).ending).toEqual({ kind: "not-compiled" });
    });

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
  return { status, stdout: hex(stdout), stderr: wordsOf(stderr) };
}

/** Both engines are held against the same run. */
const known = new Map<string, End>();

function inInterpreter(source: string): End {
  const end = known.get(source) ?? runInInterpreter(source);
  known.set(source, end);
  return end;
}

function runInInterpreter(source: string): End {
  const file = join(folder, "square.py");
  writeFileSync(file, source);
  writeFileSync(join(folder, "stdin"), stdin);
  // The engines give a file as stdin, so a shell redirects one here.
  const command = 'exec "$0" -s -B -X utf8 square.py < stdin > stdout';
  const done = spawnSync("sh", ["-c", command, interpreter.path], {
    cwd: folder,
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", LANG: "C.UTF-8", PYTHONHASHSEED: "0" },
  });
  const stdout = spawnSync("cat", ["stdout"], { cwd: folder }).stdout;
  const status = done.signal ?? `exit ${done.status}`;
  return { status, stdout: hex(stdout), stderr: wordsOf(done.stderr) };
}

const hex = (bytes: Uint8Array) => JSON.stringify(Buffer.from(bytes).toString("latin1"));

/**
 * stderr, less what differs between any two runs, where the file lies and addresses; less the lines of the source, which the
 * interpreter's own printing can only show of a file; and of a source that does not compile no more than the error's name.
 */
function wordsOf(stderr: Uint8Array): string {
  const text = Buffer.from(stderr).toString("utf8").replaceAll(`${folder}/`, "");
  const lines = text.replaceAll(/0x[0-9a-f]{6,}/g, "0x").split("\n");
  const last = lines.filter((line) => line.trim() !== "").at(-1) ?? "";
  if (/^\w*(Syntax|Indentation|Tab)Error/.test(last)) return last.split(":")[0] ?? "";
  return lines.filter((line) => !line.startsWith("  ") || line.startsWith("  File")).join("\n");
}
