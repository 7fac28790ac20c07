import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Journal } from "../../src/grade/journal.ts";
import { assignmentHash, type JournalHead } from "../../src/grade/journal-head.ts";
import { openShards } from "../../src/grade/merge.ts";
import { present } from "../../src/grade/present.ts";
import { defaultScheme } from "../../src/judge/score.ts";
import { jsonReport } from "../../src/report/json.ts";
import { headOf, resultOf } from "./results.ts";
import { folder } from "./temporary.ts";

const plain = { reveal: false, anonymize: false };

function shard(path: string, head: JournalHead, ids: readonly [string, string][], ended = true) {
  const journal = Journal.create(path, head);
  for (const [student, problem] of ids) journal.append("k", resultOf(student, problem));
  if (ended) journal.finish(1);
  journal.close();
  return path;
}

describe("shards", () => {
  it("join to the whole, in whatever order they are given and however the work was split", async () => {
    const students = ["李雷", "b", "=cmd()", "a b", "Z"];
    const ids = students.flatMap(
      (one) =>
        [
          [one, "softmax"],
          [one, "relu"],
        ] as [string, string][],
    );
    const root = folder();
    let run = 0;
    const places = fc.array(fc.integer({ min: 1, max: 3 }), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    await fc.assert(
      fc.asyncProperty(
        places,
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        async (split, order) => {
          const at = (name: string) => join(root, `${run}-${name}.jsonl`);
          run += 1;
          const parts = [2, 3, 1].map((index) =>
            shard(
              at(`${index}`),
              headOf(index, 3),
              order.filter((_, place) => split[place] === index),
            ),
          );
          const whole = shard(at("whole"), headOf(), ids);
          const opened = [openShards(parts), openShards([whole])];
          const [merged, alone] = await Promise.all(
            opened.map(async (shards) => {
              let text = "";
              for await (const part of jsonReport(present(shards, plain))) text += part;
              for (const one of shards) one.close();
              return text;
            }),
          );
          expect(merged?.replace(/"wall": 3,/, '"wall": 1,')).toBe(alone);
        },
      ),
      { numRuns: 25 },
    );
  });

  const refused: [string, RegExp, (root: string) => string[]][] = [
    [
      "missing",
      /These shards are missing: 2\/3, 3\/3/,
      (root) => [shard(join(root, "1"), headOf(1, 3), [])],
    ],
    [
      "doubled",
      /2: this shard was given twice/,
      (root) => [
        shard(join(root, "1"), headOf(1, 2), []),
        shard(join(root, "2"), headOf(1, 2), []),
      ],
    ],
    [
      "unfinished",
      /: its run was not finished/,
      (root) => [shard(join(root, "1"), headOf(), [], false)],
    ],
    [
      "no shard",
      /letter: is not a shard file/,
      (root) => {
        writeFileSync(join(root, "letter"), "Dear aunt\n");
        return [join(root, "letter")];
      },
    ],
    ["not there", /nowhere: can't be opened \(ENOENT\)/, (root) => [join(root, "nowhere")]],
  ];
  it.each(refused)("that are %s are refused, with the file", (_, message, make) => {
    expect(() => openShards(make(folder()))).toThrow(message);
  });

  it("are all closed if one of them is refused", () => {
    const root = folder();
    const paths = [1, 2].map((index) => shard(join(root, `${index}`), headOf(index, 3), []));
    const close = vi.spyOn(Journal.prototype, "close");
    try {
      expect(() => openShards(paths)).toThrow(/missing: 3\/3/);
      expect(close).toHaveBeenCalledTimes(2);
    } finally {
      close.mockRestore();
    }
  });

  it("are opened in the order of their numbers", () => {
    const root = folder();
    const paths = [3, 1, 2].map((index) => shard(join(root, `${index}`), headOf(index, 3), []));
    const shards = openShards(paths);
    expect(shards.map((one) => one.head.shard.index)).toEqual([1, 2, 3]);
    for (const one of shards) one.close();
  });

  const { head } = headOf();
  const mixed: [string, Partial<JournalHead>][] = [
    ["problems", { head: { ...head, judge: { ...head.judge, catalogue: "d".repeat(64) } } }],
    ["a judge", { head: { ...head, judge: { ...head.judge, version: "0.2.0" } } }],
    ["a Python", { head: { ...head, environment: { ...head.environment, python: "3.12.0" } } }],
    ["a NumPy", { head: { ...head, environment: { ...head.environment, numpy: null } } }],
    ["a sandbox", { head: { ...head, environment: { ...head.environment, tier: "bare" } } }],
    ["a rule of what decides", { head: { ...head, strict: true } }],
    ["students or points", { assignment: "b".repeat(64) }],
    ["fresh cases", { fresh: { count: 3, seed: "x" } }],
    ["an order of the course", { timeLimits: { relu: 2, softmax: 2 } }],
    ["a number of shards", { shard: { index: 2, count: 3 } }],
  ];
  it.each(mixed)("of %s of their own are refused as mixed", (_, over) => {
    const root = folder();
    const paths = [
      shard(join(root, "1"), headOf(1, 2), []),
      shard(join(root, "2"), headOf(2, 2, over), []),
    ];
    expect(() => openShards(paths)).toThrow(
      /2: does not belong to the same run as the first shard/,
    );
  });

  it("from machines of different speed and sandbox reasons are one run, with the highest limit", async () => {
    const root = folder();
    const slow = { ...head, raisedLimits: { relu: 3.5 }, started: "2026-01-01T00:00:00.000Z" };
    const environment = {
      ...head.environment,
      refused: [{ tier: "nested" as const, reason: "x" }],
    };
    const shards = openShards([
      shard(join(root, "1"), headOf(1, 2), []),
      shard(
        join(root, "2"),
        headOf(2, 2, { head: { ...slow, environment }, timeLimits: { softmax: 2, relu: 3.5 } }),
        [],
      ),
    ]);
    expect(present(shards, plain).head).toMatchObject({
      wall: 2,
      started: "2026-01-01T00:00:00.000Z",
      raisedLimits: { relu: 3.5 },
    });
    expect(readFileSync(join(root, "1"), "utf8")).not.toContain("raisedLimits");
    for (const one of shards) one.close();
  });
});

it("a run is the same one if its students and its rules for points are", () => {
  const hash = assignmentHash(["ann", "bob"], defaultScheme);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(assignmentHash(["ann", "bob"], { ...defaultScheme })).toBe(hash);
  const others = [
    assignmentHash(["ann"], defaultScheme),
    assignmentHash(["ann", "bob", "cleo"], defaultScheme),
    assignmentHash(["annbob"], defaultScheme),
    assignmentHash(["ann", "bob"], { ...defaultScheme, hardCoded: "zero" }),
    assignmentHash(["ann", "bob"], { ...defaultScheme, weights: { relu: 2 } }),
  ];
  expect(new Set([hash, ...others]).size).toBe(6);
});
