import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { DljError, whyOf } from "../error.ts";
import { makeApp } from "./app.ts";
import { Serving, type ServingOptions } from "./serving.ts";
import { Sessions, secret } from "./sessions.ts";

const loopback = "127.0.0.1";
/** How many ports are tried, from the wanted one. */
const portsTried = 20;
const mostConnections = 256;

export interface ServerOptions extends ServingOptions {
  readonly port: number;
  /** The token of the API; a random one by default. */
  readonly token?: string | undefined;
  readonly fail: (error: unknown) => void;
}

/** A server that answers. */
export interface RunningServer {
  /** `http://127.0.0.1:4180`. */
  readonly address: string;
  readonly token: string;
  readonly sessions: Sessions;
  close(): Promise<void>;
}

/**
 * Starts the server on loopback.
 *
 * @throws DljError (usage) if no port is free
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  server.maxConnections = mostConnections;
  const port = await listen(server, options.port);
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const serving = new Serving({ ...options, signal });
  const token = options.token ?? secret();
  const sessions = new Sessions();
  const app = makeApp({ serving, port, token, sessions, fail: options.fail });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on("request", (request, response) => void listener(request, response));
  return {
    address: `http://${loopback}:${port}`,
    token,
    sessions,
    close: async () => {
      stopping.abort(new Error("stopped"));
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.all([serving.admission.close(), serving.saves.close()]);
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Listens on the wanted port, or on the next free one. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(port, loopback, () => {
          server.off("error", reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === "object" && address ? address.port : port;
    } catch (error) {
      const why = whyOf(error);
      if (why !== "EADDRINUSE" || port + 1 >= wanted + portsTried || port >= 65_535)
        throw new DljError("usage", (m) => m.serve.noPort({ port, why }), "dlj serve --port 0");
    }
  }
}
