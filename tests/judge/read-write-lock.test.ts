import { describe, expect, it } from "vitest";
import { ReadWriteLock } from "../../src/judge/read-write-lock.ts";

/** Work that runs until it is ended. */
function task(log: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end,
    work: async () => {
      log.push(`${name} starts`);
      await ended;
      log.push(`${name} ends`);
    },
  };
}

type Task = ReturnType<typeof task>;
type Tasks = [Task, Task, Task, Task];

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("ReadWriteLock", () => {
  it("starts exclusive work when the engines have ended what they began early", async () => {
    const [lock, log] = [new ReadWriteLock(), [] as string[]];
    const [early, alone] = [task(log, "early"), task(log, "alone")];
    lock.engines.add({ endEarly: early.work });
    lock.engines.add({});
    const working = lock.alone(alone.work);
    await turn();
    expect(log).toEqual(["early starts"]);
    early.end();
    alone.end();
    await working;
    expect(log).toEqual(["early starts", "early ends", "alone starts", "alone ends"]);
  });

  it("lets many in together", async () => {
    const [lock, log] = [new ReadWriteLock(), [] as string[]];
    const [a, b] = [task(log, "a"), task(log, "b")];
    const both = [lock.together(a.work), lock.together(b.work)];
    await turn();
    expect(log).toEqual(["a starts", "b starts"]);
    a.end();
    b.end();
    await Promise.all(both);
  });

  it("lets an exclusive holder in once nobody else is inside, and says that it waits", async () => {
    const [lock, log] = [new ReadWriteLock(), [] as string[]];
    lock.onWaiting = () => log.push("alone waits");
    const [a, alone, b, c] = ["a", "alone", "b", "c"].map((name) => task(log, name)) as Tasks;
    const all = [lock.together(a.work), lock.alone(alone.work), lock.together(b.work)];
    await turn();
    expect(log).toEqual(["a starts", "alone waits", "b starts"]);
    expect(lock.waiting).toBe(1);
    a.end();
    b.end();
    await turn();
    expect(log.slice(3)).toEqual(["a ends", "b ends", "alone starts"]);
    expect(lock.waiting).toBe(0);
    all.push(lock.together(c.work));
    await turn();
    expect(log.at(-1)).toBe("alone starts");
    alone.end();
    c.end();
    await Promise.all(all);
    expect(log.slice(6)).toEqual(["alone ends", "c starts", "c ends"]);
  });

  it("never lets two exclusive holders in", async () => {
    const [lock, log] = [new ReadWriteLock(), [] as string[]];
    const [a, b] = [task(log, "a"), task(log, "b")];
    const both = [lock.alone(a.work), lock.alone(b.work)];
    await turn();
    expect(log).toEqual(["a starts"]);
    a.end();
    b.end();
    await Promise.all(both);
    expect(log).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  it("goes on after work that fails", async () => {
    const lock = new ReadWriteLock();
    await expect(lock.alone(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await lock.together(async () => "in")).toBe("in");
  });
});
