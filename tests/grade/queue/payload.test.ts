import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DljError } from "../../../src/error.ts";
import { judged, readAnswer, refused } from "../../../src/grade/queue/answer.ts";
import { makeJob, readJob } from "../../../src/grade/queue/job.ts";
import { inflate, pack, Unreadable, unpack } from "../../../src/grade/queue/pack.ts";
import { openProblem, packProblem } from "../../../src/grade/queue/packed-problem.ts";
import { queueAddress } from "../../../src/grade/queue/queue-address.ts";
import {
  queueName,
  type RuntimeFingerprint,
  runtimeDifferences,
} from "../../../src/grade/queue/runtime-fingerprint.ts";
import { unjudged } from "../../../src/judge/case.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { loadProblem } from "../../../src/problem/load.ts";
import { groups } from "../../../src/problem/spec.ts";
import { en } from "../../../src/text/en.ts";
import { zh } from "../../../src/text/zh.ts";
import { compareOutputs } from "../../../src/value/compare.ts";
import { comparisonSchema } from "../../../src/value/comparison.ts";
import { floats, moved, print, soup } from "../../value/printed.ts";
import { resultOf } from "../results.ts";

const runtime: RuntimeFingerprint = {
  judge: "0.1.0",
  catalogue: "c".repeat(64),
  platform: "linux-x64",
  engine: "forkserver",
  tier: "nested",
  python: "3.11.7",
  numpy: "2.4.6",
};
const problem = loadProblem(`${packageRoot}/problems/softmax`);
const how = { runtime, problem: packProblem(problem, undefined).hash, strict: false };
const program = (text: string) => ({
  language: "python",
  name: "softmax.py",
  source: Buffer.from(text),
});

describe("a job", () => {
  it("has an id of its content: the same for the same work, another for any other", () => {
    const ids = new Map<string, string>();
    fc.assert(
      fc.property(
        fc.constantFrom("a", "b", ""),
        fc.constantFrom("softmax.py", "softmax.js"),
        fc.boolean(),
        fc.constantFrom("a".repeat(64), "b".repeat(64)),
        fc.constantFrom<Partial<RuntimeFingerprint>>(
          {},
          { numpy: null },
          { python: "3.9.1" },
          { tier: "flat" },
        ),
        (text, name, strict, hash, other) => {
          const where = { ...runtime, ...other };
          const { id, data } = makeJob(
            { ...program(text), name },
            { runtime: where, problem: hash, strict },
          );
          const content = JSON.stringify([text, name, strict, hash, where]);
          expect(ids.get(content) ?? id).toBe(id);
          ids.set(content, id);
          expect(new Set(ids.values()).size).toBe(ids.size);
          const read = readJob(id, JSON.parse(JSON.stringify(data)));
          expect(Buffer.from(read.program.source).toString()).toBe(text);
        },
      ),
    );
    expect(ids.size).toBeGreaterThan(40);
  });

  it("that was changed or is malformed is refused with the reason", () => {
    const { id, data } = makeJob(program("print(1)"), how);
    const other = deflateSync("print(2)").toString("base64");
    const bomb = deflateSync(Buffer.alloc(4 << 20)).toString("base64");
    const cases: [unknown, RegExp][] = [
      [{ ...data, source: other }, /the id is not that of the content/],
      [{ ...data, strict: true }, /the id is not that of the content/],
      [{ ...data, source: bomb }, /more than 1048576 bytes/],
      [{ ...data, source: "AAAA" }, /Z_/],
      [{ ...data, name: "../softmax.py" }, /name/],
      [{ ...data, more: 1 }, /more/],
      [{ ...data, runtime: { ...runtime, tier: "none" } }, /tier/],
      [undefined, /expected object/],
      ["x", /expected object/],
    ];
    for (const [value, message] of cases) {
      expect(() => readJob(id, value)).toThrow(Unreadable);
      expect(() => readJob(id, value)).toThrow(message);
    }
  });
});

describe("a problem that travels", () => {
  it("is judged with the same cases, limits and hints", () => {
    const { hash, bytes } = packProblem(problem, 77);
    const open = openProblem(hash, bytes);
    expect(open.problem.cases).toEqual(problem.cases);
    expect(open.problem.spec).toEqual({
      ...problem.spec,
      limits: { ...problem.spec.limits, memory: 77 },
    });
    expect(open.misconceptions.length).toBeGreaterThan(1);
    const reference = readFileSync(`${packageRoot}/solutions/softmax.py`, "utf8");
    expect(Buffer.from(open.reference?.source ?? "").toString()).toBe(reference);
    // A traceback of the reference names the problem's file.
    expect(open.reference?.name).toBe("softmax.py");
    expect(packProblem(problem, 78).hash).not.toBe(hash);
  });

  it("may have no reference", () => {
    const { hash, bytes } = packProblem({ ...problem, folder: "/nowhere/softmax" }, undefined);
    expect(openProblem(hash, bytes).reference).toBeUndefined();
  });

  it("in the form of another version is refused with the field", () => {
    const { bytes } = packProblem(problem, undefined);
    const other = pack({ ...(unpack(bytes, 1 << 24) as object), version: 2 });
    const hash = createHash("sha256")
      .update(inflate(other, 1 << 24))
      .digest("hex");
    expect(() => openProblem(hash, other)).toThrow(Unreadable);
    expect(() => openProblem(hash, other)).toThrow(/version/);
  });

  it("and was changed on its way is refused", () => {
    const { hash, bytes } = packProblem(problem, undefined);
    const changed = { ...(unpack(bytes, 1 << 24) as object), reference: null };
    expect(() => openProblem(hash, pack(changed))).toThrow(/not the one of its hash/);
    expect(() => openProblem(hash, bytes.subarray(0, 99))).toThrow(Unreadable);
    expect(() => openProblem(hash, deflateSync(Buffer.alloc(65 << 20), { level: 1 }))).toThrow(
      /more than/,
    );
  });
});

describe("an answer", () => {
  const id = "d".repeat(64);
  const cases = problem.cases.map((one) => unjudged(one, "NA", groups[one.group]));
  const whole = resultOf("", "softmax", { cases, track: problem.spec.track });
  const { student: _, ...result } = whole;
  const read = (bytes: Uint8Array, job = id) => readAnswer(bytes, job, { problem, strict: false });

  it("is read as it was written", () => {
    const answer = read(judged(id, result));
    expect(answer.kind === "judged" && JSON.stringify(answer.result)).toBe(JSON.stringify(result));
    expect(read(refused(id, "killer", "2"))).toMatchObject({ kind: "refused", why: "killer" });
  });

  it("of another form, job, problem, or other cases is refused", () => {
    const value = unpack(judged(id, result), 1 << 24) as { result: object };
    const wrong: [Uint8Array, RegExp][] = [
      [judged("e".repeat(64), result), /the answer to another job/],
      [judged(id, { ...result, problem: "relu" }), /the result of relu/],
      [judged(id, { ...result, cases: cases.slice(1) }), /the result of other cases/],
      [judged(id, { ...result, cases: cases.toReversed() }), /the result of other cases/],
      [judged(id, { ...result, limits: { ...result.limits, time: 0.1 } }), /a lower limit/],
      [pack({ ...value, result: { ...value.result, verdict: "OK" } }), /verdict/],
      [pack({ ...value, result: { ...value.result, points: "all" } }), /points/],
      [pack({ ...value, kind: "praised" }), /kind/],
      [Buffer.from("no deflate"), /Z_DATA_ERROR/],
      [deflateSync("{"), /not JSON/],
    ];
    for (const [bytes, message] of wrong) {
      expect(() => read(bytes)).toThrow(Unreadable);
      expect(() => read(bytes)).toThrow(message);
    }
  });

  it("may hold every kind of comparison, and nothing that only resembles one", () => {
    const style = fc.nat({ max: 30 });
    const pair = fc.oneof(
      fc.tuple(soup, soup),
      fc
        .tuple(floats(3), style, style, fc.nat(50), fc.constantFrom(0, 1e-4, 1))
        .map(([value, one, two, place, by]): [string, string] => [
          print(value, one),
          print(moved(value, place, by), two),
        ]),
    );
    const check = (expected: string, actual: string) => {
      const comparison = JSON.parse(JSON.stringify(compareOutputs(expected, actual)));
      const parsed = comparisonSchema.safeParse(comparison);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(parsed.data).toEqual(comparison);
      const changed = { ...comparison, row: "x", relation: { kind: "html" } };
      expect(comparisonSchema.safeParse(changed).success).toBe(false);
      return comparison.relation?.kind;
    };
    fc.assert(
      fc.property(pair, ([expected, actual]) => {
        check(expected, actual);
      }),
      { numRuns: 300 },
    );
    const known: [string, string, string | undefined][] = [
      ["[1.5, 2.5, 3.5]", "[-1.5, -2.5, -3.5]", "negated"],
      ["[0.12345, 0.6789, 0.1111, 0.5432]", "[0.12, 0.68, 0.11, 0.54]", "rounded"],
      ["[1.25, 2.5]", "loss: [1.25, 2.5]", "text-around"],
      ["[1, 2, 3]", "None", "none"],
      ["1", "Traceback (most recent call last):\nValueError: x", "traceback"],
      ["[0.5, 0.25]", "['0.5', '0.25']", "quoted-numbers"],
      ["[1.5, 2.5, 3.5]", "[1.5, 2.5]", undefined],
      ["[1.0, 2.0]", `${"[".repeat(3000)}1${"]".repeat(3000)}`, undefined],
    ];
    for (const [expected, actual, kind] of known) expect(check(expected, actual)).toBe(kind);
  });
});

describe("runtime fingerprints", () => {
  it("differ in each named version, and have their own queues", () => {
    const other: RuntimeFingerprint = { ...runtime, numpy: "1.24.2", catalogue: "d".repeat(64) };
    expect(runtimeDifferences(runtime, other)).toEqual(["catalogue", "numpy"]);
    expect(runtimeDifferences(runtime, { ...runtime })).toEqual([]);
    expect(queueName(other)).not.toBe(queueName(runtime));
    expect(queueName({ ...runtime })).toBe(queueName(runtime));
  });
});

describe("the queue's address", () => {
  it("is read from the argument or the environment, the password from the environment alone", () => {
    const env = { DLJ_REDIS_PASSWORD: "s3cret" };
    const place = queueAddress("rediss://discovery@queue.example:6390/3", env);
    expect(place).toEqual({
      ...{ host: "queue.example", port: 6390, db: 3, tls: true },
      ...{ username: "discovery", password: "s3cret" },
      shown: "rediss://queue.example:6390/3",
    });
    const url = queueAddress(true, { DLJ_REDIS_URL: "redis://:p%40ss@[::1]" });
    expect([url.host, url.port, url.password]).toEqual(["::1", 6379, "p@ss"]);
    expect(url.shown).toBe("redis://[::1]");
  });

  it("with a password in the argument, or unreadable, is refused without repeating it", () => {
    for (const text of [
      "redis://:hunter2@queue.example",
      "redis://queue hunter2",
      "http://hunter2",
      "redis://x/hunter2",
      "hunter2/",
    ]) {
      const caught = (() => {
        try {
          return queueAddress(text, {});
        } catch (error) {
          return error;
        }
      })();
      expect(caught).toBeInstanceOf(DljError);
      const error = caught as DljError;
      expect(error.code).toBe("usage");
      for (const messages of [en, zh])
        expect(`${error.sentence(messages)} ${error.next(messages)} ${error.stack}`).not.toMatch(
          /hunter2/,
        );
    }
    expect(() => queueAddress(true, {})).toThrow(/DLJ_REDIS_URL/);
  });
});
