import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { constants } from "node:os";
import type { Readable, Writable } from "node:stream";
import type { Ending, Engine, Interpreter, Outcome, Run } from "../../../src/engine/engine.ts";
import { outcomeOf, patience } from "./collect.ts";
import { judgeFolder } from "./plain.ts";

interface Reply {
  readonly code?: number;
  readonly signal?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A careless fork server, `judges/server.py`; without the fork when `inprocess`. */
export function openServer(interpreter: Interpreter, script: string, mode: string): Engine {
  mkdirSync(judgeFolder, { recursive: true });
  const server = spawn(interpreter.path, [script, mode], {
    cwd: judgeFolder,
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const requests = server.stdio[3] as Writable;
  const replies = server.stdio[4] as Readable;
  requests.on("error", () => {});
  let received = Buffer.alloc(0);
  let wake = () => {};
  replies.on("data", (part: Buffer) => {
    received = Buffer.concat([received, part]);
    wake();
  });
  const take = (count: number) => {
    const taken = received.subarray(0, count);
    received = received.subarray(count);
    return taken;
  };
  return {
    info: { engine: "forkserver", tier: "bare", refused: [] },
    slots: 1,
    async run(run: Run): Promise<Outcome> {
      requests.write(frame(run));
      const complete = await waitFor(
        server,
        () => received.length >= 4 && received.length >= 4 + received.readUInt32LE(0),
        (again) => {
          wake = again;
        },
      );
      if (!complete) {
        const nothing = Buffer.alloc(0);
        return outcomeOf({ kind: "engine-failed", reason: "no reply" }, nothing, nothing);
      }
      return outcomeFrom(take(take(4).readUInt32LE(0)).toString());
    },
    async close() {
      server.kill("SIGKILL");
    },
  };
}

function frame({ program, stdin }: Run): Buffer {
  const body = JSON.stringify({
    name: program.name,
    source: Buffer.from(program.source).toString("base64"),
    stdin: Buffer.from(stdin).toString("base64"),
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(body));
  return Buffer.concat([length, Buffer.from(body)]);
}

function outcomeFrom(text: string): Outcome {
  try {
    const { code, signal, stdout, stderr }: Reply = JSON.parse(text);
    const name = Object.entries(constants.signals).find(([, number]) => number === signal)?.[0];
    const ending: Ending = name
      ? { kind: "signalled", signal: name }
      : { kind: "exited", code: Number(code) };
    return outcomeOf(ending, Buffer.from(stdout, "base64"), Buffer.from(stderr, "base64"));
  } catch {
    const nothing = Buffer.alloc(0);
    return outcomeOf({ kind: "engine-failed", reason: "a garbled reply" }, nothing, nothing);
  }
}

/** Waits until `ready`, for as long as the server lives and patience lasts. */
function waitFor(
  server: ChildProcess,
  ready: () => boolean,
  onChange: (again: () => void) => void,
): Promise<boolean> {
  return new Promise((done) => {
    const finish = (answer: boolean) => {
      clearTimeout(timer);
      server.off("exit", gone);
      done(answer);
    };
    const gone = () => finish(ready());
    const check = () => ready() && finish(true);
    const timer = setTimeout(() => finish(false), patience);
    server.on("exit", gone);
    if (server.exitCode !== null || server.signalCode !== null) gone();
    onChange(check);
    check();
  });
}
