import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import { engine as english } from "../../text/en/engine.ts";
import type { EngineOptions, Outcome, Program, Tier } from "../engine.ts";
import type { Answer } from "../pool/frames.ts";
import { runOnce } from "../pool/run-once.ts";
import type { ServerClient } from "../pool/server-client.ts";
import { serverFolder } from "./bubblewrap.ts";
import { masksWithin, neededPaths, packagePaths } from "./readable-paths.ts";

const limits = { time: 5, memory: 256, output: 1, processes: false };

/** A file of the host that every user may read. No solution may. */
const canary = join(packageRoot, "package.json");

/** A sentence if the server's Python or NumPy is not the probed one. */
export function otherVersion(
  ready: Answer,
  { interpreter, preload, messages = english }: EngineOptions,
  warm: boolean,
): string | undefined {
  const [python, numpy] = ready.stderr.toString("utf8").split("\n");
  if (python !== interpreter.version) {
    return messages.otherPython({ expected: interpreter.version, found: python ?? "" });
  }
  const wanted = warm && preload.includes("numpy") ? (interpreter.numpy ?? "") : "";
  if ((numpy || wanted) && (numpy ?? "") !== (interpreter.numpy ?? "")) {
    const [expected, found] = [interpreter.numpy, numpy].map((version) => version || messages.none);
    return messages.otherNumpy({ expected: expected ?? "", found: found ?? "" });
  }
  return undefined;
}

/**
 * Tests a tier on a server that was started with `check`. The self-check runs as two cases of one program: each tries
 * everything that the tier must refuse, and the second looks for files that the first left.
 *
 * @returns a sentence about the first attempt that was not refused, or undefined
 */
export async function checkServer(
  server: ServerClient,
  tier: Tier,
  options: EngineOptions,
): Promise<string | undefined> {
  const messages = options.messages ?? english;
  const folders = packagePaths(options);
  const hidden = [canary, ...(options.hidden ?? [])].filter(existsSync);
  const masked = masksWithin(neededPaths(options), options).map(({ path }) => path);
  const secrets = [...new Set([...hidden.map((path) => realpathSync(path)), ...masked])];
  const listener = createServer().listen(0, "127.0.0.1");
  try {
    await new Promise((listening) => listener.once("listening", listening));
    const address = listener.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const stdin = Buffer.from(`${[secrets.join("\0"), port, ...folders].join("\n")}\n`);
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
