import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine, Outcome, Run, SandboxChoice } from "../../src/engine/engine.ts";
import { ReadWriteLock } from "../../src/judge/read-write-lock.ts";
import { runCases } from "../../src/judge/run-cases.ts";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { casesBelow } from "./processes.ts";
import { fixture, text, usualLimits } from "./programs.ts";

const path = pythons[0]?.path ?? "python3";
let engine: Engine;
afterEach(() => engine.close());

const open = async (sandbox: SandboxChoice, slots = 1) => {
  engine = await openFor("forkserver", path, { sandbox, slots, busy: true });
};
const tiers = ["auto", "flat", "off"] as const;

/** The runs of one program on these inputs, each of which knows the next. */
function chain(inputs: readonly string[], signal?: AbortSignal): Run[] {
  const program = fixture("as-told");
  const runs: Run[] = [];
  for (const stdin of inputs.toReversed()) {
    const [next] = runs;
    const limits = { ...usualLimits, time: 60 };
    const run = { program, stdin: Buffer.from(`${stdin}\n`), limits, seed: 1 };
    runs.unshift({ ...run, ...(next && { next }), ...(signal && { signal }) });
  }
  return runs;
}

const inTurn = async (runs: readonly Run[]) => {
  const outcomes: Outcome[] = [];
  for (const run of runs) outcomes.push(await engine.run(run));
  return outcomes;
};
/** The output of a program that follows its input. */
const said = (outcome: Outcome) => {
  const [order = "", began = "", cores = "", ...names] = text(outcome.stdout).trim().split(" ");
  return { order, began: Number(began), cores: Number(cores), names: names.join(" ") };
};

/** The cases that run, as soon as there is one. */
const begun = async () => {
  for (const until = Date.now() + 500; Date.now() < until; await sleep(5)) {
    if (casesBelow(process.pid).length > 0) break;
  }
  return casesBelow(process.pid);
};

describe("a run that knows the next one", () => {
  test("has it begun before it is asked for", async () => {
    await open("auto");
    const names = Array.from({ length: 40 }, (_, index) => `case-${index}`);
    const runs = chain(names);
    // Only after a quick case does the next one begin early, and a busy machine begins few in time: one must.
    let begunEarly = false;
    for (let next = 0; next + 2 < names.length && !begunEarly; next += 3) {
      await engine.run(runs[next] as Run);
      await sleep(300);
      const asked = Date.now() / 1000;
      const [second, third] = runs.slice(next + 1) as [Run, Run];
      const told = [await engine.run(second), await engine.run(third)].map((one) => said(one));
      expect(told.map(({ order }) => order)).toEqual(names.slice(next + 1, next + 3));
      begunEarly = (told[0]?.began ?? asked) < asked - 0.1;
      // No more than one is begun.
      expect(told[1]?.began).toBeGreaterThan(asked - 0.1);
    }
    expect(begunEarly).toBe(true);
  });

  // In flat a case can't write anything at all.
  test.each(["auto", "off"] as const)("leaves it nothing, in %s", async (sandbox) => {
    await open(sandbox);
    // The first two load the program and show that it is quick: the others are begun early.
    const orders = ["one", "two", "leave", "four", "five", "leave", "leave", "eight"];
    const outcomes = await inTurn(chain(orders));
    expect(outcomes.map((one) => said(one).order)).toEqual(orders);
    expect(outcomes.map((one) => said(one).names)).toEqual(orders.map(() => "[]"));
  });

  test.each(tiers)("is dropped if another program comes, in %s", async (sandbox) => {
    await open(sandbox);
    await inTurn(chain(["one", "leave", "three"]).slice(0, 2));
    await inTurn(chain(["one", "two", "three"]).slice(0, 2));
    const echo = { program: fixture("echo"), limits: usualLimits, seed: 1 };
    const outcome = await engine.run({ ...echo, stdin: Buffer.from("mine\n") });
    expect(text(outcome.stdout)).toBe("mine\n");
  });

  test.each(tiers)("is ended if it still runs when another run comes, in %s", async (sandbox) => {
    await open(sandbox);
    await inTurn(chain(["one", "two", "sleep"]).slice(0, 2));
    // As after a time-out, when later cases have a smaller limit.
    expect(said((await inTurn(chain(["again"])))[0] as Outcome).order).toBe("again");
  });

  test.each(["doze", "doze leave"])(
    "may be ended, and runs when it is asked for: %s",
    async (order) => {
      await open("auto", 2);
      const runs = chain(["one", "two", order]);
      // Both runs are the first server's, which is idle again in between.
      await engine.run(runs[0] as Run);
      await sleep(100);
      await engine.run(runs[1] as Run);
      expect(await begun()).toHaveLength(1);
      await engine.endEarly?.();
      expect(casesBelow(process.pid)).toEqual([]);
      const [third] = await inTurn(runs.slice(2));
      expect([third?.ending.kind, third && said(third).order]).toEqual(["exited", "doze"]);
    },
  );

  test.each(tiers)(
    "is ended although the one before it is aborted later, in %s",
    async (sandbox) => {
      await open(sandbox);
      const controller = new AbortController();
      const [one, two, third, fourth] = chain(["one", "two", "sleep", "sleep"]);
      await inTurn([one, two] as Run[]);
      const mine = { ...(third as Run), next: fourth as Run, signal: controller.signal };
      const running = engine.run(mine);
      await sleep(300);
      const ended = engine.endEarly?.(); // of the fourth, which waits
      await sleep(100);
      controller.abort(new Error("not wanted"));
      await expect(running).rejects.toThrow("not wanted");
      await ended;
      expect(said((await inTurn(chain(["again"])))[0] as Outcome).order).toBe("again");
    },
  );

  test("does not go on when its solution has ended", async () => {
    await open("auto", 2);
    const source = Buffer.from("order = input()\nwhile order == 'loop': pass\nprint(order)\n");
    const program = { language: "python", name: "loops.py", source };
    const limits = { ...usualLimits, time: 2 };
    const runs = ["a", "b", "loop", "loop"].map(
      (order): Run => ({ program, stdin: Buffer.from(`${order}\n`), limits, seed: 1 }),
    );
    for (let round = 0; round < 3; round++) {
      const outcomes = await runCases(engine, runs, () => 1, new ReadWriteLock());
      expect(outcomes.map((one) => (typeof one === "string" ? one : one.exceeded.time))).toEqual([
        ...[false, false, true, "unfinished"],
      ]);
      expect(casesBelow(process.pid)).toEqual([]);
    }
  });

  test.each(["auto", "off"] as const)(
    "leaves nothing for another run of its program, in %s",
    async (sandbox) => {
      await open(sandbox);
      await inTurn(chain(["one", "two", "leave"]).slice(0, 2));
      const outcomes = await inTurn(chain(["again", "once more"]));
      expect(outcomes.map((one) => said(one).order)).toEqual(["again", "once"]);
      expect(outcomes.map((one) => said(one).names)).toEqual(["[]", "[]"]);
    },
  );

  test.each(["auto", "off"] as const)("leaves nothing if it is aborted, in %s", async (sandbox) => {
    await open(sandbox);
    const controller = new AbortController();
    const [first] = chain(["leave sleep"], controller.signal);
    const running = engine.run(first as Run);
    await sleep(1000); // by now it is asleep
    controller.abort(new Error("not wanted"));
    await expect(running).rejects.toThrow("not wanted");
    const outcomes = await inTurn(chain(["again"]));
    expect(outcomes.map((one) => [said(one).order, said(one).names])).toEqual([["again", "[]"]]);
  });

  test("does not make it pay for a server that is lost", async () => {
    await open("off");
    const outcomes = await inTurn(chain(["one", "two", "kill", "four", "five"]));
    expect(outcomes.map((one) => one.ending.kind)).toEqual([
      ...["exited", "exited", "engine-failed", "exited", "exited"],
    ]);
    expect(said(outcomes[4] as Outcome).order).toBe("five");
  });

  test.each(tiers)("takes it along when it is aborted, in %s", async (sandbox) => {
    await open(sandbox);
    const controller = new AbortController();
    const runs = chain(["one", "two", "sleep", "four"], controller.signal);
    await inTurn(runs.slice(0, 2));
    await sleep(200); // by now the third is asleep
    controller.abort(new Error("not wanted"));
    await expect(engine.run(runs[2] as Run)).rejects.toThrow("not wanted");
    const began = Date.now();
    expect(said((await inTurn(chain(["again"])))[0] as Outcome).order).toBe("again");
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test.each(tiers)(
    "may be aborted while it waits behind one that goes on, in %s",
    async (sandbox) => {
      await open(sandbox);
      const controller = new AbortController();
      const runs = chain(["one", "two", "sleep", "sleep"], controller.signal);
      await inTurn(runs.slice(0, 2));
      // Asked for: so the fourth has been given to the server as well.
      const third = engine.run(runs[2] as Run);
      await sleep(200);
      controller.abort(new Error("not wanted"));
      await expect(third).rejects.toThrow("not wanted");
      const began = Date.now();
      expect(said((await inTurn(chain(["again"])))[0] as Outcome).order).toBe("again");
      expect(Date.now() - began).toBeLessThan(20_000);
    },
  );
});

test("servers that keep to a core each leave all of them to their cases", async () => {
  await open("auto", availableParallelism());
  const outcomes = await Promise.all(chain(Array(8).fill("cores")).map((run) => engine.run(run)));
  expect(new Set(outcomes.map((one) => said(one).cores))).toEqual(
    new Set([availableParallelism()]),
  );
});

const lazy = pythons.find(({ numpy }) => !numpy.startsWith("1."));
test.skipIf(!lazy)("a part of NumPy is imported for all once a program has needed it", async () => {
  engine = await openFor("forkserver", lazy?.path ?? path, { slots: 1, busy: true });
  const run = async (name: string) => {
    const asked = { program: fixture(name), stdin: Buffer.from(""), limits: usualLimits, seed: 1 };
    return text((await engine.run(asked)).stdout);
  };
  expect(await run("knows-random")).toBe("False\n");
  await run("needs-random");
  expect(await run("knows-random")).toBe("True\n");
});
