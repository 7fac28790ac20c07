import { expect, it } from "vitest";
import { Slots } from "../../src/engine/pool/slots.ts";

/** A task that ends when it is told to. */
function held() {
  const task = { started: false, end: () => {} };
  const run = () =>
    new Promise<string>((resolve) => {
      task.started = true;
      task.end = () => resolve("done");
    });
  return Object.assign(task, { run });
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it("runs as many tasks at once as it has slots, the others in their order", async () => {
  const slots = new Slots(2);
  const tasks = [held(), held(), held(), held()];
  const all = tasks.map(({ run }) => slots.use(undefined, run));
  await turn();
  expect(tasks.map(({ started }) => started)).toEqual([true, true, false, false]);
  tasks[1]?.end();
  await turn();
  expect(tasks.map(({ started }) => started)).toEqual([true, true, true, false]);
  tasks[0]?.end();
  await turn();
  for (const { end } of tasks) end();
  expect(await Promise.all(all)).toEqual(["done", "done", "done", "done"]);
});

it("gives the slot of a failed task to the next one", async () => {
  const slots = new Slots(1);
  const fails = slots.use(undefined, () => Promise.reject(new Error("broken")));
  const next = slots.use(undefined, async () => "done");
  await expect(fails).rejects.toThrow("broken");
  expect(await next).toBe("done");
});

it("does not run a waiting task whose signal was aborted", async () => {
  const slots = new Slots(1);
  const first = held();
  const running = slots.use(undefined, first.run);
  const stop = new AbortController();
  const second = held();
  const waiting = slots.use(stop.signal, second.run);
  await turn();
  stop.abort(new Error("interrupted"));
  first.end();
  await expect(waiting).rejects.toThrow("interrupted");
  expect(second.started).toBe(false);
  expect(await running).toBe("done");
});

it("waits at its close for the running tasks and refuses the others", async () => {
  const slots = new Slots(1);
  const [first, second] = [held(), held()];
  const running = slots.use(undefined, first.run);
  const waiting = slots.use(undefined, second.run);
  const refused = expect(waiting).rejects.toThrow("closed");
  await turn();
  let closed = false;
  const close = slots.close().then(() => {
    closed = true;
  });
  await turn();
  expect(closed).toBe(false);
  first.end();
  await close;
  await refused;
  expect(await running).toBe("done");
  expect(second.started).toBe(false);
  await expect(slots.use(undefined, second.run)).rejects.toThrow("closed");
});
