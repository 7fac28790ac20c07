import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { type IncomingHttpHeaders, request } from "node:http";
import { packageRoot } from "../../src/package-root.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  readonly signal?: AbortSignal;
  /** Hangs up after an answer with this text. */
  readonly endsAfter?: string;
  /** Whether the length of the body is left out. */
  readonly chunked?: boolean;
}

/** A started `dlj serve`. */
export class Served {
  readonly child: ChildProcess;
  /** Everything that any answer said. */
  readonly answers: string[] = [];
  address = "";
  /** The page's address, which works once. */
  page = "";
  token = "";
  out = "";
  err = "";

  private constructor(child: ChildProcess) {
    this.child = child;
  }

  static async start(cwd: string, args: string[] = [], env = {}): Promise<Served> {
    const child = spawn("node", [`${packageRoot}/bin/dlj.js`, "serve", ...args], {
      cwd,
      env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const served = new Served(child);
    child.stderr?.on("data", (piece) => {
      served.err += piece;
    });
    await new Promise<void>((resolve, reject) => {
      child.once("exit", () => reject(new Error(served.err)));
      child.stdout?.on("data", (piece) => {
        served.out += piece;
        if (served.out.includes("Ctrl-C")) resolve();
      });
    });
    served.address = /http:\/\/[^/]+/.exec(served.out)?.[0] ?? "";
    served.page = /http:\S+key=\S+/.exec(served.out)?.[0] ?? "";
    served.token = /^token +(\S+)$/m.exec(served.out)?.[1] ?? "";
    return served;
  }

  get port(): number {
    return Number(new URL(this.address).port);
  }

  /** Sends a request with exactly these headers, besides Host. */
  send(path: string, { method = "GET", headers, body, signal, chunked, endsAfter }: Asked = {}) {
    return new Promise<Answer>((resolve, reject) => {
      const asking = request(
        {
          // A connection of its own, which the server can't close just when it is used again.
          ...{ agent: false, host: "127.0.0.1", port: this.port, path, method, signal },
          headers: {
            ...headers,
            ...(body !== undefined && !chunked && { "content-length": Buffer.byteLength(body) }),
          },
        },
        (answer) => {
          let text = "";
          const done = () => {
            this.answers.push(text);
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
          };
          answer.setEncoding("utf8");
          answer.on("data", (piece) => {
            text += piece;
            if (endsAfter === undefined || !text.includes(endsAfter)) return;
            done();
            asking.destroy();
          });
          answer.once("error", reject);
          answer.once("end", done);
        },
      );
      // An error after the answer is of no interest: the server hung up before it had read all.
      asking.on("error", reject);
      asking.end(body);
    });
  }

  /** Sends a request with the token; with a body as JSON. */
  ask(path: string, body?: unknown, more: Asked = {}): Promise<Answer> {
    return this.send(path, {
      ...(body !== undefined && {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
      ...more,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...more.headers,
      },
    });
  }

  /** The ids of all processes below the server's, by the kernel. */
  descendants(): number[] {
    const lines = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" }).trim();
    const pairs = lines.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
    const below = (id: number): number[] =>
      pairs.flatMap(([pid = 0, parent]) => (parent === id ? [pid, ...below(pid)] : []));
    return below(this.child.pid ?? 0);
  }

  /** Ends it like Ctrl-C does. Returns the exit code. */
  async stop(signal: NodeJS.Signals = "SIGINT"): Promise<number | null> {
    const { exitCode, signalCode } = this.child;
    if (exitCode !== null || signalCode !== null) return exitCode;
    const ended = new Promise<number | null>((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    return await ended;
  }
}
