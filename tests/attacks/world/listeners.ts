import { createSocket } from "node:dgram";
import { createServer, type Server } from "node:net";
import { join } from "node:path";

/** Listens wherever a program may try to reach, and remembers who came. */
export interface Listeners {
  readonly tcp: number;
  readonly tcp6: number | null;
  readonly udp: number;
  readonly socket: string;
  readonly dockerSocket: string;
  readonly abstract: string | null;
  /** The data that arrived since the last call. */
  arrived(): string[];
  /** Remembers one more. */
  note(what: string): void;
  close(): Promise<void>;
}

/** Opens them on loopback and in `folder`. */
export async function openListeners(folder: string, id: string): Promise<Listeners> {
  const arrived: string[] = [];
  const servers: Server[] = [];
  const listen = async (what: string, where: { port: 0; host: string } | { path: string }) => {
    const server = createServer((socket) => {
      arrived.push(what);
      socket.on("error", () => {});
      socket.destroy();
    });
    servers.push(server);
    await new Promise<void>((done, failed) => {
      server.once("error", failed);
      server.listen(where, done);
    });
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  const tcp = await listen("TCP", { port: 0, host: "127.0.0.1" });
  const tcp6 = await listen("TCP over IPv6", { port: 0, host: "::1" }).catch(() => null);
  const socket = join(folder, "service.sock");
  await listen("a path socket", { path: socket });
  const docker = "/run/docker.sock";
  const dockerSocket = await listen("the Docker socket", { path: docker }).then(
    () => docker,
    () => socket,
  );
  // Node listens on abstract names, with a leading NUL, on Linux alone.
  const name = `dlj-abstract-${id}`;
  const abstract = await listen("an abstract socket", { path: `\0${name}` }).then(
    () => name,
    () => null,
  );
  const datagrams = createSocket("udp4", () => arrived.push("UDP"));
  await new Promise<void>((done) => datagrams.bind(0, "127.0.0.1", done));
  return {
    tcp,
    tcp6,
    udp: datagrams.address().port,
    socket,
    dockerSocket,
    abstract,
    arrived: () => arrived.splice(0),
    note: (what) => arrived.push(what),
    async close() {
      datagrams.close();
      await Promise.all(
        servers.map((server) => new Promise<void>((done) => server.close(() => done()))),
      );
    },
  };
}
