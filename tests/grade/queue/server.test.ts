import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { DljError } from "../../../src/error.ts";
import { connect, messageOf, type Watcher } from "../../../src/grade/queue/connect.ts";
import { lifetime, redisKeys } from "../../../src/grade/queue/names.ts";
import { Registry, type RegistryEntry } from "../../../src/grade/queue/registry.ts";
import type { RuntimeFingerprint } from "../../../src/grade/queue/runtime-fingerprint.ts";
import { QueueStore } from "../../../src/grade/queue/store.ts";
import { WorkerDiscovery } from "../../../src/grade/queue/worker-discovery.ts";
import { namedMessages } from "../../named-messages.ts";
import { SmallRedis } from "./small-redis.ts";

const runtime: RuntimeFingerprint = {
  ...{ judge: "0.1.0", catalogue: "c".repeat(64), platform: "linux-x64", engine: "process" },
  ...{ tier: "bare", python: "3.11.7", numpy: null },
};

/** A server, and how to connect to it. What the watcher is told comes back in `told`. */
async function serverOf(over: Partial<Pick<SmallRedis, "info" | "password">> = {}, path = "") {
  const server = Object.assign(new SmallRedis(), over);
  onTestFinished(() => server.stop());
  const address = await server.start(path);
  const told: string[] = [];
  const waiting: { word: string; come: () => void }[] = [];
  const tell = (word: string) => {
    told.push(word);
    for (const one of waiting.splice(0)) {
      if (one.word === word) one.come();
      else waiting.push(one);
    }
  };
  const watcher: Watcher = {
    away: () => tell("away"),
    back: () => tell("back"),
    warn: tell,
  };
  const enter = async (more: object = {}, { signal } = new AbortController()) => {
    const connection = await connect({ ...address, ...more }, watcher, signal);
    onTestFinished(() => connection.close());
    return connection;
  };
  const until = (word: string) =>
    new Promise<void>((come) => {
      waiting.push({ word, come });
    });
  return { server, address, told, enter, until };
}

/** The sentence and the next command of the error that a promise ends with. */
async function faultOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (why: unknown) => why,
  );
  if (!(error instanceof DljError)) throw error ?? new Error("no error");
  const next = error.next(namedMessages);
  return [error.code, error.sentence(namedMessages), ...(next === undefined ? [] : [next])];
}

describe("a connection to the queue's server", () => {
  it("is made with the password and the database of the address", async () => {
    const { server, enter, told } = await serverOf({ password: "right" }, "/3");
    const { redis } = await enter({ username: "grader", password: "right" });
    expect(redis.status).toBe("ready");
    expect(server.selected).toEqual(["3"]);
    expect(told).toEqual([]);
  });

  it("says at once why it can't get in", async () => {
    const { address, enter } = await serverOf({ password: "right" });
    const sentence = (why: string) => `«queue.unreachable place=${address.shown} why=${why}»`;
    expect(await faultOf(enter({ password: "wrong" }))).toEqual([
      "usage",
      sentence("WRONGPASS invalid username-password pair"),
    ]);
    expect(await faultOf(enter())).toEqual(["usage", sentence("NOAUTH Authentication required.")]);
  });

  it("is not made if the run is over already, or ends while it waits for the server", async () => {
    const { address, enter } = await serverOf();
    const over = new AbortController();
    over.abort(new Error("Ctrl-C"));
    await expect(enter({}, over)).rejects.toThrow("Ctrl-C");
    // A server that takes the connection and says nothing.
    const waiting = new AbortController();
    const silent = createServer(() => waiting.abort(new Error("Ctrl-C")));
    onTestFinished(() => void silent.close());
    await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
    const { port } = silent.address() as { port: number };
    await expect(enter({ ...address, port }, waiting)).rejects.toThrow("Ctrl-C");
  });

  it("is refused by a server that may drop jobs, with the command that mends it", async () => {
    const { address, enter } = await serverOf({ info: "maxmemory_policy:allkeys-lru\r\n" });
    expect(await faultOf(enter())).toEqual([
      "usage",
      `«queue.evicts place=${address.shown} policy=allkeys-lru»`,
      "redis-cli config set maxmemory-policy noeviction",
    ]);
  });

  it("warns of a server that forgets its jobs when it restarts", async () => {
    for (const [info, wanted] of [
      ["maxmemory_policy:noeviction\r\naof_enabled:0\r\n", ["notPersistent"]],
      ["maxmemory_policy:noeviction\r\naof_enabled:1\r\n", []],
      // Some hosts hide their settings.
      ["redis_version:7.2.0\r\n", []],
    ] as const) {
      const { enter, told } = await serverOf({ info });
      await enter();
      expect(told).toEqual(wanted);
    }
  });

  it("comes back by itself, and says so once; a closed one says nothing", async () => {
    const { server, enter, told, until } = await serverOf();
    const { redis, close } = await enter();
    for (const _ of [1, 2]) {
      const back = until("back");
      server.drop();
      await back;
    }
    expect(told).toEqual(["away", "back", "away", "back"]);
    const ended = new Promise((end) => redis.once("end", end));
    close();
    await ended;
    expect(told).toHaveLength(4);
  });
});

it("an error of the connection is told by its message, its code or its name", () => {
  const refused = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
  const errors = [new Error("lost"), refused, new RangeError(), "gone"];
  expect(errors.map(messageOf)).toEqual(["lost", "ECONNREFUSED", "RangeError", "gone"]);
});

describe("the registry", () => {
  const entry = (name: string, over: Partial<RegistryEntry> = {}): RegistryEntry => ({
    ...{ runtime, name, slots: 2, ...over },
  });

  it("lists the workers and the runs that are alive, each kind apart", async () => {
    const { server, enter } = await serverOf();
    const registry = new Registry((await enter()).redis);
    expect(await registry.list("worker")).toEqual([]);
    await registry.register("worker", "1", entry("a:1"));
    await registry.register("worker", "2", entry("b:2"));
    await registry.register("run", "3", entry("c:3", { slots: 0 }));
    expect(await registry.list("worker")).toEqual([entry("a:1"), entry("b:2")]);
    expect(await registry.list("run")).toEqual([entry("c:3", { slots: 0 })]);
    expect(new Set(server.lifetimes.values())).toEqual(new Set([15]));

    await registry.remove("worker", "1");
    expect(await registry.list("worker")).toEqual([entry("b:2")]);
    expect([...server.texts.keys()].sort()).toEqual([
      redisKeys.entry("run", "3"),
      redisKeys.entry("worker", "2"),
    ]);
  });

  it("forgets who is gone, and passes over entries of a later version", async () => {
    const { server, enter } = await serverOf();
    const registry = new Registry((await enter()).redis);
    for (const id of ["gone", "later", "broken", "here"])
      await registry.register("worker", id, entry(id));
    server.texts.delete(redisKeys.entry("worker", "gone"));
    const later = JSON.stringify({ ...entry("later"), region: "eu" });
    server.texts.set(redisKeys.entry("worker", "later"), Buffer.from(later));
    server.texts.set(redisKeys.entry("worker", "broken"), Buffer.from("{"));
    expect(await registry.list("worker")).toEqual([entry("here")]);
    expect([...(server.sets.get(redisKeys.registry("worker")) ?? [])]).toEqual([
      ...["later", "broken", "here"],
    ]);
  });

  it("tells a run of the workers that do not fit, when they change, and of one that fits", async () => {
    const { server, enter } = await serverOf();
    const { redis } = await enter();
    const told: string[] = [];
    const discovery = new WorkerDiscovery(redis, runtime, {
      noWorker: (there) => told.push(`none of ${there.map(({ name }) => name).join()}`),
      worker: () => told.push("worker"),
    });
    const registry = new Registry(redis);
    const come = async (id: string, over: Partial<RuntimeFingerprint> = {}) => {
      await registry.register("worker", id, entry(id, { runtime: { ...runtime, ...over } }));
      await discovery.refresh();
      await discovery.refresh();
      return told.splice(0);
    };
    await discovery.refresh();
    await discovery.refresh();
    expect(told.splice(0)).toEqual(["none of "]);
    expect(await come("b", { numpy: "2.4.6" })).toEqual(["none of b"]);
    expect(await come("a", { python: "3.9.1" })).toEqual(["none of b,a"]);
    expect(await come("c")).toEqual(["worker"]);
    await registry.remove("worker", "c");
    await discovery.refresh();
    expect(told).toEqual(["none of b,a"]);
    expect(await registry.list("run")).toMatchObject([{ runtime, slots: 0 }]);
    await discovery.leave();
    expect(await registry.list("run")).toEqual([]);
    expect(server.sets.get(redisKeys.registry("worker"))?.size).toBe(2);
  });
});

describe("the store of the queue", () => {
  it("keeps each problem once, and renews it", async () => {
    const { server, enter } = await serverOf();
    const store = new QueueStore((await enter()).redis);
    const problem = { hash: "a".repeat(64), bytes: Buffer.from([0, 255, 10, 13]) };
    expect(await store.problem(problem.hash)).toBeUndefined();
    await store.keepProblems([problem]);
    expect(await store.problem(problem.hash)).toEqual(problem.bytes);
    const key = redisKeys.problem(problem.hash);
    expect(server.lifetimes.get(key)).toBe(lifetime);
    server.lifetimes.set(key, 1);
    await store.keepProblems([{ ...problem, bytes: Buffer.from("other") }]);
    expect(await store.problem(problem.hash)).toEqual(problem.bytes);
    expect(server.lifetimes.get(key)).toBe(lifetime);
  });

  it("gives answers in the order of their jobs, until they are forgotten", async () => {
    const { server, enter } = await serverOf();
    const store = new QueueStore((await enter()).redis);
    expect(await store.answers([])).toEqual([]);
    await store.answer("a", Buffer.from([1, 200]));
    await store.answer("b", Buffer.from("b"));
    expect(await store.answers(["b", "none", "a"])).toEqual([
      ...[Buffer.from("b"), undefined, Buffer.from([1, 200])],
    ]);
    expect(server.lifetimes.get(redisKeys.answer("a"))).toBe(lifetime);
    expect(await store.hasAnswer("a")).toBe(true);
    await store.forget("a");
    expect([await store.hasAnswer("a"), await store.hasAnswer("b")]).toEqual([false, true]);
  });
});
