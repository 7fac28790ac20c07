import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { type QueueAddress, queueAddress } from "../../../src/grade/queue/queue-address.ts";

type Reply = string | number | null | Buffer | Error | readonly Reply[];

/** A server on the loopback that speaks as much of Redis's protocol as a connection, the registry and the store need. */
export class SmallRedis {
  readonly texts = new Map<string, Buffer>();
  readonly sets = new Map<string, Set<string>>();
  /** Seconds that each key was last given. */
  readonly lifetimes = new Map<string, number>();
  info = "maxmemory_policy:noeviction\r\naof_enabled:1\r\n";
  password: string | undefined;
  /** Databases that were selected. */
  readonly selected: string[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((socket) => this.#serve(socket));

  async start(path = ""): Promise<QueueAddress> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo;
    return queueAddress(`redis://127.0.0.1:${port}${path}`, {});
  }

  /** Ends every connection, as a server that restarts does. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  stop(): void {
    this.drop();
    this.#server.close();
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => {});
    const state = {
      isKnown: this.password === undefined,
      queued: undefined as Reply[] | undefined,
    };
    let rest = "";
    socket.on("data", (data) => {
      const { commands, left } = parse(rest + data.toString("latin1"));
      rest = left;
      for (const [name = "", ...args] of commands) {
        socket.write(Buffer.concat(written(this.#answer(name.toLowerCase(), args, state))));
      }
    });
  }

  #answer(
    name: string,
    args: string[],
    state: { isKnown: boolean; queued: Reply[] | undefined },
  ): Reply {
    if (name === "auth") {
      state.isKnown = args.at(-1) === this.password;
      return state.isKnown ? "OK" : new Error("WRONGPASS invalid username-password pair");
    }
    if (!state.isKnown) return new Error("NOAUTH Authentication required.");
    if (name === "multi") {
      state.queued = [];
      return "OK";
    }
    if (name === "exec") {
      const { queued = [] } = state;
      state.queued = undefined;
      return queued;
    }
    const reply = this.#run(name, args);
    if (state.queued === undefined) return reply;
    state.queued.push(reply);
    return "QUEUED";
  }

  #run(name: string, args: string[]): Reply {
    const [key = "", value = "", , seconds] = args;
    const { texts, sets, lifetimes } = this;
    const set = sets.get(key) ?? new Set();
    switch (name) {
      case "info":
        return Buffer.from(this.info);
      case "select":
        this.selected.push(key);
        return "OK";
      case "set":
        texts.set(key, Buffer.from(value, "latin1"));
        lifetimes.set(key, Number(seconds));
        return "OK";
      case "get":
        return texts.get(key) ?? null;
      case "mget":
        return args.map((one) => texts.get(one) ?? null);
      case "exists":
        return texts.has(key) ? 1 : 0;
      case "expire":
        if (texts.has(key)) lifetimes.set(key, Number(value));
        return texts.has(key) ? 1 : 0;
      case "unlink":
        return texts.delete(key) ? 1 : 0;
      case "sadd":
        sets.set(key, set.add(value));
        return 1;
      case "srem":
        return args.slice(1).filter((one) => set.delete(one)).length;
      case "smembers":
        return [...set].map((one) => Buffer.from(one));
      default:
        return "OK";
    }
  }
}

/** The whole commands of a text, and what is left of it. */
function parse(text: string): { commands: string[][]; left: string } {
  const commands: string[][] = [];
  for (let at = 0; ; ) {
    const head = /^\*(\d+)\r\n/.exec(text.slice(at));
    let end = at + (head?.[0].length ?? 0);
    const words: string[] = [];
    while (head && words.length < Number(head[1])) {
      const size = /^\$(\d+)\r\n/.exec(text.slice(end));
      if (!size) break;
      const start = end + size[0].length;
      end = start + Number(size[1]) + 2;
      if (end > text.length) break;
      words.push(text.slice(start, end - 2));
    }
    if (!head || words.length < Number(head[1])) return { commands, left: text.slice(at) };
    commands.push(words);
    at = end;
  }
}

function written(reply: Reply): Buffer[] {
  if (reply === null) return [Buffer.from("$-1\r\n")];
  if (typeof reply === "number") return [Buffer.from(`:${reply}\r\n`)];
  if (typeof reply === "string") return [Buffer.from(`+${reply}\r\n`)];
  if (reply instanceof Error) return [Buffer.from(`-${reply.message}\r\n`)];
  if (Buffer.isBuffer(reply))
    return [Buffer.from(`$${reply.length}\r\n`), reply, Buffer.from("\r\n")];
  const all = reply as readonly Reply[];
  return [Buffer.from(`*${all.length}\r\n`), ...all.flatMap(written)];
}
