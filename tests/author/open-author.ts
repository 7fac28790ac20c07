import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type AuthorContext, setUp } from "../../src/author/author-context.ts";
import type { Interpreter } from "../../src/engine/engine.ts";
import { findInterpreter } from "../../src/engine/interpreter/find-interpreter.ts";
import { defaultEngine, Engines } from "../../src/judge/engines.ts";
import { en } from "../../src/text/en.ts";

/** On the path of the second interpreter: an environment with the first one's packages. */
export const secondPrefix = "dlj-second-";

interface Opened {
  readonly author: AuthorContext;
  readonly close: () => Promise<void>;
}

/** An author context on the Python that dlj finds. */
export async function openAuthor(): Promise<Opened> {
  return await openOn(await find(process.env.DLJ_PYTHON));
}

/** An author context on a second Python: an environment made for this test. */
export async function openSecond(first: Interpreter): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), secondPrefix));
  await promisify(execFile)(first.path, ["-m", "venv", "--without-pip", folder]);
  const { author, close } = await openOn(await find(join(folder, "bin", "python")));
  return {
    author,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function find(asked: string | undefined): Promise<Interpreter> {
  const folder = process.cwd();
  const options = { asked, env: process.env, folder, install: false, messages: en.engine };
  return await findInterpreter({ ...options, warn: () => {} });
}

async function openOn(interpreter: Interpreter): Promise<Opened> {
  const preload = interpreter.numpy === undefined ? [] : ["numpy"];
  const options = { interpreter, sandbox: "off", slots: 2, preload } as const;
  const engines = new Engines(defaultEngine(), options);
  return { author: await setUp(engines), close: () => engines.close() };
}
