import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import { engine as english } from "../../text/en/engine.ts";
import type { EngineOptions, Outcome, Program, Tier } from "../engine.ts";
import type { Answer } from "../pool/frames.ts";
import { runOnce } from "../pool/run-once.ts";
import type { ServerClient } from "../pool/server-client.ts";
import { serverFolder } from "./bubblewrap.ts";

const limits = { time: 5, memory: 256, output: 1, processes: false };

/** A file of the host's that anyone may read, and that no solution has any business with. */
const canary = join(packageRoot, "package.json");

/** Which version the server has that is not the probed one, in a sentence; undefined where they are the same. */
export function otherVersion(
  ready: Answer,
  { interpreter, messages = english }: EngineOptions,
): string | undefined {
  const [python, numpy] = ready.stderr.toString("utf8").split("\n");
  if (python !== interpreter.version) {
    return messages.otherPython({ expected: interpreter.version, found: python ?? "" });
  }
  if (numpy && numpy !== interpreter.numpy) {
    return messages.otherNumpy({ expected: interpreter.numpy ?? "", found: numpy });
  }
  return undefined;
}

/**
 * Runs the self-checks of a tier on a server that has just been started for one, as two cases of a program: what the tier must refuse is
 * tried, and what the first case leaves must be gone in the second.
 *
 * @returns the first thing that does not hold, in a sentence, or undefined.
 */
export async function checkServer(
  server: ServerClient,
  tier: Tier,
  options: EngineOptions,
): Promise<string | undefined> {
  const messages = options.messages ?? english;
  const { searchPath } = options.interpreter;
  const listener = createServer().listen(0, "127.0.0.1");
  try {
    await new Promise((listening) => listener.once("listening", listening));
    const address = listener.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const stdin = Buffer.from(`${[canary, port, ...searchPath].join("\n")}\n`);
    const program = selfCheck();
    for (let round = 0; round < 2; round += 1) {
      const outcome = await runOnce(server, { program, stdin, limits, seed: 0 });
      const broken = brokenIn(outcome);
      if (broken !== undefined) return messages.selfCheckFailed({ tier, check: broken });
      if (server.soiled) server.unload();
    }
    server.endCheck();
    return undefined;
  } finally {
    listener.close();
  }
}

function selfCheck(): Program {
  const source = readFileSync(join(serverFolder, "self_check.py"));
  return { language: "python", name: "self_check.py", source };
}

function brokenIn({ ending, stdout, stderr }: Outcome): string | undefined {
  const lines = Buffer.from(stdout).toString("utf8").split("\n");
  const first = lines.find((line) => line !== "");
  if (ending.kind === "exited" && ending.code === 0 && first?.startsWith("done ")) return undefined;
  if (ending.kind === "exited" && ending.code === 0) return first ?? "nothing was printed";
  return Buffer.from(stderr).toString("utf8").trim().split("\n").at(-1) || ending.kind;
}
