import { DljError, exitCodes } from "../../error.ts";
import type { Engines } from "../../judge/engines.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { openServer } from "../../serve/server.ts";
import { type Context, warn } from "../shared/context.ts";
import { type EngineChoices, problemFolders } from "../shared/judging-options.ts";

/** The fewest characters of a token that a person chose. */
const shortestToken = 16;

export interface ServeOptions extends EngineChoices {
  readonly problems?: readonly string[];
  readonly port: number;
  readonly waiting?: number;
}

/** Serves until Ctrl-C. Returns the exit code; being stopped is not a failure. */
export async function serveUntilStopped(
  context: Context,
  engines: Engines,
  { port, waiting, ...options }: ServeOptions,
): Promise<number> {
  const { cwd: home, language, signal, messages, stdout, stderr } = context;
  const catalogue = new Catalogue(problemFolders(options));
  const { tier } = await engines.info();
  if (tier === "bare") warn(context, messages.serve.noSandbox);
  const fail = (error: unknown) => {
    const stack = error instanceof Error ? error.stack : String(error);
    stderr.write(`${messages.cli.ownFault}\n${stack}\n`);
  };
  const token = context.env.DLJ_TOKEN || undefined;
  if (token !== undefined && token.length < shortestToken)
    throw new DljError("usage", (m) => m.serve.shortToken({ least: shortestToken }));
  const server = await openServer({
    ...{ catalogue, engines, home, language, signal, waiting, port, token, fail },
  });
  try {
    const { address, sessions } = server;
    const pageAt = (key: string) => `${address}/?key=${key}`;
    sessions.onKey = (key) => stdout.write(messages.serve.another({ page: pageAt(key) }));
    const page = pageAt(sessions.key);
    stdout.write(messages.serve.ready({ page, address, token: token ? undefined : server.token }));
    await new Promise<void>((stop) => {
      if (signal.aborted) stop();
      signal.addEventListener("abort", () => stop(), { once: true });
    });
  } finally {
    await server.close();
  }
  return exitCodes.accepted;
}
