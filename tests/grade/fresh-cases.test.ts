import { join } from "node:path";
import { expect, it } from "vitest";
import type { Engine, Run } from "../../src/engine/engine.ts";
import { freshCases } from "../../src/grade/fresh-cases.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";

const problem = loadProblem(join(packageRoot, "problems", "softmax"));
const published = problem.cases[0]?.stdin.toString() ?? "";

/** An engine whose generator gives the same few texts over and over, and whose reference prints its input. */
function engineOf(texts: readonly string[], code = 0, ran: string[] = []): Engine {
  let next = 0;
  const outcome = (stdout: Uint8Array, exit = 0) => ({
    ending: { kind: "exited" as const, code: exit },
    exceeded: { time: false, memory: false, output: false, imports: false },
    stdout,
    stderr: Buffer.of(),
    cpu: 0,
    wall: 0,
    memory: 0,
  });
  const run = async ({ program, stdin }: Run) => {
    ran.push(program.name);
    if (program.name !== "fresh.py") return outcome(stdin, code);
    const seeds = Buffer.from(stdin).toString().trim().split("\n");
    const printed = seeds.map(() => texts[next++ % texts.length]);
    return outcome(Buffer.from(JSON.stringify(printed)));
  };
  return { info: {}, slots: 1, run, close: async () => {} } as unknown as Engine;
}

const inputsOf = async (texts: readonly string[], count: number) =>
  (await freshCases(engineOf(texts), problem, count, "secret")).map(({ key, stdin, expected }) => [
    key,
    stdin.toString(),
    expected.toString(),
  ]);

it("skips inputs that are published or come twice, and goes on with more seeds", async () => {
  expect(await inputsOf(["a\n", "a\n", published, "b\n", "c\n"], 3)).toEqual([
    ["hidden/fresh-1", "a\n", "a\n"],
    ["hidden/fresh-2", "b\n", "b\n"],
    ["hidden/fresh-3", "c\n", "c\n"],
  ]);
});

it("makes no more than were asked for, though the last seeds give more", async () => {
  const made = await inputsOf(["a\n", "a\n", "b\n", "c\n"], 2);
  expect(made.map(([, input]) => input)).toEqual(["a\n", "b\n"]);
});

it("runs the generator until there are enough, then the reference under the problem's name", async () => {
  const ran: string[] = [];
  await freshCases(engineOf(["a\n", "b\n"], 0, ran), problem, 2, "secret");
  expect(ran).toEqual(["fresh.py", "softmax.py", "softmax.py"]);
});

it("makes none if the reference fails or is missing, and says so", async () => {
  const failing = freshCases(engineOf(["a\n"], 1), problem, 1, "secret");
  await expect(failing).rejects.toMatchObject({ code: "judge" });
  await expect(failing).rejects.toThrow(/softmax/);
  const alone = { ...problem, folder: "/nowhere/problems/softmax" };
  const missing = freshCases(engineOf(["a\n"]), alone, 1, "secret");
  await expect(missing).rejects.toMatchObject({ code: "judge" });
  await expect(missing).rejects.toThrow(/softmax has no reference/);
});

it("makes fewer if the generator has no more", async () => {
  expect(await inputsOf([published, "a\n"], 2)).toEqual([["hidden/fresh-1", "a\n", "a\n"]]);
  expect(await inputsOf([published], 2)).toEqual([]);
});
