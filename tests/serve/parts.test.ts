import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { Engines } from "../../src/judge/engines.ts";
import type { Catalogue } from "../../src/problem/catalogue.ts";
import { Admission } from "../../src/serve/admission.ts";
import { pathHider } from "../../src/serve/hide-paths.ts";
import { RefusedRequest } from "../../src/serve/refusal.ts";
import { Serving } from "../../src/serve/serving.ts";

describe("pathHider", () => {
  const hide = pathHider(["/home/ann", "/home/ann/course", "/usr", "/opt/py+thon", "/"]);
  it.each([
    ["/home/ann/course/solutions/a.py: no", "solutions/a.py: no"],
    ['File "/usr/lib/python3/numpy/x.py", line 1', 'File "lib/python3/numpy/x.py", line 1'],
    ["in /home/ann, and /home/anna/x", "in ., and /home/anna/x"],
    ["(/opt/py+thon/bin) /opt/pyython/bin", "(bin) /opt/pyython/bin"],
    ["1/usr/2 and http://x/usr/y", "1/usr/2 and http://x/usr/y"],
  ])("%s -> %s", (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });
});

describe("Admission", () => {
  const signal = new AbortController().signal;

  it("no longer listens to a request that has ended, which would stay in memory", async () => {
    const admission = new Admission(1, 1);
    const { signal: own } = new AbortController();
    await admission.admit(own, async () => 1);
    const failed = admission.admit(own, () => Promise.reject(new Error("failed")));
    await expect(failed).rejects.toThrow("failed");
    expect(getEventListeners(own, "abort")).toEqual([]);
  });

  it("lets one more in as soon as one has ended, also if it failed", async () => {
    const admission = new Admission(1, 1);
    let fail = (_: Error) => {};
    const first = admission.admit(
      signal,
      () =>
        new Promise<void>((_, no) => {
          fail = no;
        }),
    );
    const second = admission.admit(signal, async (width) => width);
    expect([admission.running, admission.waiting]).toEqual([1, 1]);
    await new Promise(setImmediate);
    expect(() => admission.admit(signal, async () => 3)).toThrow(RefusedRequest);
    fail(new Error("ended"));
    await expect(first).rejects.toThrow("ended");
    expect(await second).toBe(1);
    expect(await admission.admit(signal, async () => 3)).toBe(3);
    expect(admission.running).toBe(0);
  });

  it("a request that leaves while it waits makes room", async () => {
    const admission = new Admission(1, 1);
    let end = () => {};
    const first = admission.admit(
      signal,
      () =>
        new Promise<void>((yes) => {
          end = yes;
        }),
    );
    const leaving = new AbortController();
    const second = admission.admit(leaving.signal, async () => 2);
    await new Promise(setImmediate);
    leaving.abort(new Error("left"));
    await expect(second).rejects.toThrow("left");
    expect(admission.waiting).toBe(0);
    end();
    await first;
  });

  it("shares the slots among the requests that are there", async () => {
    const admission = new Admission(4);
    const widthOf = () => admission.admit(signal, async (width) => width);
    expect(await widthOf()).toBe(4);
    expect(await Promise.all([widthOf(), widthOf()])).toEqual([2, 2]);
  });
});

it("a machine without a sandbox judges no source of others", async () => {
  const engines = (tier: string) =>
    ({
      slots: 1,
      interpreter: { prefix: "/usr", basePrefix: "/usr", searchPath: [] },
      for: async () => ({ info: { tier } }),
    }) as unknown as Engines;
  const serving = (tier: string) =>
    new Serving({
      ...{ engines: engines(tier), catalogue: {} as Catalogue, home: "/home", language: "en" },
      signal: new AbortController().signal,
    });
  await expect(serving("bare").needSandbox("python")).rejects.toMatchObject({ status: 503 });
  await expect(serving("landlock").needSandbox("python")).resolves.toBeUndefined();
});
