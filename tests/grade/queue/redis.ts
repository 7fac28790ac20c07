import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** The server that tests start: Debian's. */
const binary = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"].find((path) =>
  existsSync(path),
);

/** For the names of tests that are skipped without it. */
export const redisHere = binary !== undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}

/** A Redis of the tests' own: on loopback, in a private folder, with an append-only file that is written before it answers. */
export class RedisServer {
  readonly port: number;
  readonly folder = mkdtempSync(join(tmpdir(), "dlj-redis-"));
  readonly #args: readonly string[];
  readonly #client: Record<string, unknown>;
  #child: ChildProcess | undefined;

  private constructor(port: number, args: readonly string[], client: Record<string, unknown>) {
    this.port = port;
    this.#args = args;
    this.#client = client;
  }

  /**
   * @param args more arguments of the server
   * @param client how the tests' own connections get in
   */
  static async start(
    args: readonly string[] = [],
    client: Record<string, unknown> = {},
  ): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), args, client);
    await server.restart();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again on what its append-only file holds. */
  async restart(): Promise<void> {
    const port = this.#args.includes("--tls-port") ? [] : ["--port", `${this.port}`];
    const args = [
      ...port,
      ...["--bind", "127.0.0.1", "--dir", this.folder, "--save", ""],
      ...["--appendonly", "yes", "--appendfsync", "always", ...this.#args],
    ].map((one) => one.replace("PORT", `${this.port}`));
    this.#child = spawn(binary ?? "redis-server", args, { stdio: "ignore" });
    const client = this.connect();
    await client.ping();
    client.disconnect();
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const over = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await over;
  }

  /** A connection for a test to look in. */
  connect(more: { readonly db?: number } = {}): Redis {
    const redis = new Redis({
      ...{ host: "127.0.0.1", port: this.port, maxRetriesPerRequest: null, protocol: 2 },
      retryStrategy: () => 50,
      ...this.#client,
      ...more,
    });
    redis.on("error", () => {});
    return redis;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A key and a certificate that signs itself, for 127.0.0.1. */
export function makeCertificate(folder: string): { key: string; cert: string } {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject],
    { stdio: "ignore" },
  );
  return { key, cert };
}
