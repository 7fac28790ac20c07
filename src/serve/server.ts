import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { DljError, whyOf } from "../error.ts";
import { makeApp } from "./app.ts";
import { hostsOf, nameOf } from "./hosts.ts";
import { Serving, type ServingOptions } from "./serving.ts";
import { Sessions, secret } from "./sessions.ts";

/** How many ports are tried, from the wanted one. */
const portsTried = 20;
const mostConnections = 256;
/** How long a client may take to send a request, in ms, and how often that is checked. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};

export interface ServerOptions extends ServingOptions {
  /** The address to listen at. */
  readonly host: string;
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
 * Starts the server.
 *
 * @throws DljError (usage) if no port is free, or the host is not this machine's
 */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer(patience);
  server.maxConnections = mostConnections;
  const port = await listen(server, options.host, options.port);
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const serving = new Serving({ ...options, signal });
  const token = options.token ?? secret();
  const sessions = new Sessions();
  const hosts = hostsOf(options.host);
  const app = makeApp({ serving, hosts, port, token, sessions, fail: options.fail });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on("request", (request, response) => void listener(request, response));
  // Reads the course while the browser starts, so that the first page needn't wait for it.
  setImmediate(() => options.catalogue.entries());
  return {
    address: `http://${nameOf(options.host)}:${port}`,
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
async function listen(server: Server, host: string, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(port, host, () => {
          server.off("error", reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === "object" && address ? address.port : port;
    } catch (error) {
      const why = whyOf(error);
      if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(why))
        throw new DljError("usage", (m) => m.serve.noHost({ host, why }), "dlj serve");
      if (why !== "EADDRINUSE" || port + 1 >= wanted + portsTried || port >= 65_535)
        throw new DljError("usage", (m) => m.serve.noPort({ port, why }), "dlj serve --port 0");
    }
  }
}
