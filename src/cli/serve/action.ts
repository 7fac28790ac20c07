import { DljError, exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { isLoopback } from "../../serve/hosts.ts";
import { openServer } from "../../serve/server.ts";
import { connectToQueue } from "../shared/connect-to-queue.ts";
import { type Context, warn } from "../shared/context.ts";
import type { EngineChoices } from "../shared/judging-options.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";

/** The fewest characters of a token that a person chose. */
const shortestToken = 16;

export interface ServeOptions extends EngineChoices {
  readonly problems?: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly waiting?: number;
  readonly open?: boolean;
  readonly queue?: string | true;
}

/** Serves until Ctrl-C. Returns the exit code; being stopped is not a failure. */
export async function serveUntilStopped(
  context: Context,
  engines: Engines,
  { host, port, waiting, open, queue, ...options }: ServeOptions,
): Promise<number> {
  const { cwd: home, language, signal, messages, stdout, stderr } = context;
  const catalogue = openCatalogue(context, options);
  const { tier } = await engines.info();
  if (tier === "bare") warn(context, messages.serve.noSandbox);
  const fail = (error: unknown) => {
    const stack = error instanceof Error ? error.stack : String(error);
    stderr.write(`${messages.cli.ownFault}\n${stack}\n`);
  };
  const token = context.env.DLJ_TOKEN || undefined;
  if (token !== undefined && token.length < shortestToken)
    throw new DljError("usage", (m) => m.serve.shortToken({ least: shortestToken }));
  if (!isLoopback(host)) {
    if (token === undefined)
      throw new DljError("usage", (m) => m.serve.needsToken({ host, least: shortestToken }));
    if (tier === "bare") throw new DljError("usage", (m) => m.serve.needsSandbox({ host }));
    warn(context, messages.serve.notEncrypted({ host }));
  }
  const workers = queue === undefined ? undefined : await openQueue(context, engines, queue);
  const server = await openServer({
    catalogue,
    engines,
    home,
    language,
    signal,
    waiting,
    host,
    port,
    token,
    fail,
    elsewhere: workers,
  });
  try {
    const { address, sessions } = server;
    const pageAt = (key: string) => `${address}/?key=${key}`;
    sessions.onKey = (key) => stdout.write(messages.serve.another({ page: pageAt(key) }));
    const page = pageAt(sessions.key);
    stdout.write(messages.serve.ready({ page, address, token: token ? undefined : server.token }));
    if (open ?? hasBrowser(context)) await openBrowser(context, page);
    await new Promise<void>((stop) => {
      if (signal.aborted) stop();
      signal.addEventListener("abort", () => stop(), { once: true });
    });
  } finally {
    await server.close();
    workers?.close();
  }
  return exitCodes.accepted;
}

/** The judge of a queue's workers. That no worker fits is said once, until one has come. */
async function openQueue(context: Context, engines: Engines, queue: string | true) {
  const { judgeOneByQueue, jobsAtOnce } = await import("../../serve/judge-by-queue.ts");
  const connected = await connectToQueue(context, engines, queue);
  const { watcher } = connected;
  let isMissing = false;
  const once = {
    noWorker: (there: Parameters<typeof watcher.noWorker>[0]) => {
      if (!isMissing) watcher.noWorker(there);
      isMissing = true;
    },
    worker: () => {
      if (isMissing) watcher.worker();
      isMissing = false;
    },
  };
  const judgeOne = judgeOneByQueue(engines, { ...connected, watcher: once });
  return { judgeOne, atOnce: jobsAtOnce, close: connected.connection.close };
}

/** Whether a person is at this terminal and sees this machine's screen. */
function hasBrowser({ stdout, env }: Context): boolean {
  if (!stdout.isTTY || env.CI || env.SSH_CONNECTION) return false;
  return process.platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function openBrowser(context: Context, page: string): Promise<void> {
  const { default: open } = await import("open");
  const failed = () => warn(context, context.messages.serve.noBrowser);
  try {
    const opener = await open(page);
    opener.once("error", failed);
    opener.once("exit", (code) => code !== 0 && failed());
  } catch {
    failed();
  }
}
