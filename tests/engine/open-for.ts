import type { Engine, EngineInfo, EngineOptions, Interpreter } from "../../src/engine/engine.ts";
import { findInterpreter } from "../../src/engine/interpreter/find-interpreter.ts";
import { openEngine } from "../../src/engine/open.ts";
import { en } from "../../src/text/en.ts";

/** A Python by its path, probed. */
export function interpreterAt(path: string): Promise<Interpreter> {
  return findInterpreter({
    asked: path,
    env: process.env,
    folder: "/",
    install: false,
    messages: en.engine,
    warn: () => {},
  });
}

/** An engine for a Python, in the strongest tier that this machine has unless told otherwise. */
export async function openFor(
  kind: EngineInfo["engine"],
  path: string,
  options: Partial<EngineOptions> = {},
): Promise<Engine> {
  const interpreter = await interpreterAt(path);
  return await openEngine(kind, {
    interpreter,
    sandbox: "auto",
    slots: 2,
    preload: ["numpy"],
    ...options,
  });
}
