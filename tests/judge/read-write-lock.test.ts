import { describe, expect, it } from "vitest";
import { ReadWriteLock } from "../../src/judge/read-write-lock.ts";

/** Work that is under way until it is told to end. */
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

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("Gate", () => {
  it("lets many in together", async () => {
    const [gate, log] = [new ReadWriteLock(), [] as string[]];
    const [a, b] = [task(log, "a"), task(log, "b")];
    const both = [gate.together(a.work), gate.together(b.work)];
    await turn();
    expect(log).toEqual(["a starts", "b starts"]);
    a.end();
    b.end();
    await Promise.all(both);
  });

  it("lets one in alone, before those who came later", async () => {
    const [gate, log] = [new ReadWriteLock(), [] as string[]];
    const [a, alone, c] = [task(log, "a"), task(log, "alone"), task(log, "c")];
    const all = [gate.together(a.work), gate.alone(alone.work), gate.together(c.work)];
    await turn();
    expect(log).toEqual(["a starts"]);
    a.end();
    await turn();
    expect(log).toEqual(["a starts", "a ends", "alone starts"]);
    alone.end();
    c.end();
    await Promise.all(all);
    expect(log).toEqual(["a starts", "a ends", "alone starts", "alone ends", "c starts", "c ends"]);
  });

  it("goes on after work that fails", async () => {
    const gate = new ReadWriteLock();
    await expect(gate.alone(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await gate.together(async () => "in")).toBe("in");
  });
});
