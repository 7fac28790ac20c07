import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/engine/engine.ts";
import { judgeOutcome } from "../../src/judge/case.ts";
import { reasonOf } from "../../src/judge/diagnose.ts";
import { packageRoot } from "../../src/package-root.ts";
import { loadProblem } from "../../src/problem/load.ts";
import { plainFailure } from "../../src/report/plain-failure.ts";
import { en } from "../../src/text/en.ts";

const problem = loadProblem(join(packageRoot, "problems", "softmax"));
const [sample] = problem.cases;
if (!sample) throw new Error("softmax has no case");

/** Bytes with characters of one to four bytes, and some that are no UTF-8. */
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\u{1d6fc}",
        "\u{1f600}",
        "é",
        "中",
        "0.5 ",
        "[",
        "]",
        ", ",
        "'",
        "x =",
        "\n",
      ),
      fc.constantFrom("Error: ", "ValueError: ", 'File "softmax.py", line 1\n'),
    ),
    { maxLength: 80 },
  )
  .map((parts) => Buffer.from(parts.join("")));
const broken = fc.tuple(bytes, fc.uint8Array({ maxLength: 4 })).map((all) => Buffer.concat(all));

function resultOf(stdout: Uint8Array, stderr: Uint8Array, code: number) {
  const outcome = {
    ending: { kind: "exited", code },
    exceeded: { output: false, memory: false, time: false, imports: false },
    ...{ stdout, stderr, cpu: 0, wall: 0, memory: 1 },
  } as Outcome;
  const source = "x = '\u{1d6fc}'".repeat(50);
  const context = { deciding: true, source, fileName: "softmax.py", relations: true };
  const result = judgeOutcome(problem, sample as NonNullable<typeof sample>, outcome, context);
  return { ...result, reason: reasonOf(result, { time: 2, memory: 512, output: 1 }) };
}

/** The texts in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

test("no text of a result holds half a character, whatever is printed", () => {
  fc.assert(
    fc.property(broken, broken, fc.constantFrom(0, 1), (stdout, stderr, code) => {
      expect(textsIn(resultOf(stdout, stderr, code)).filter((text) => !isWhole(text))).toEqual([]);
    }),
  );
});

test.each([0, 1, 2, 3])("a long output is cut at a whole character (%i)", (offset) => {
  const text = "x".repeat(offset) + "\u{1d6fc}中é".repeat(9000);
  const { stdout = "", comparison } = resultOf(Buffer.from(text), Buffer.from(""), 0);
  expect(text.startsWith(stdout)).toBe(true);
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(65_536 - 4);
  expect(textsIn(comparison).every(isWhole)).toBe(true);
});

test.each([0, 1])("a report cuts long texts at a whole character (%i)", (offset) => {
  const result = resultOf(
    Buffer.from("x".repeat(offset) + "\u{1d6fc}".repeat(3000)),
    Buffer.from(""),
    0,
  );
  const locale = { language: "en", messages: en } as const;
  const { reason, ...facts } = result;
  const one = reason ? { ...facts, reason } : facts;
  const solution = { problem: "softmax", cases: [one] } as unknown as Parameters<
    typeof plainFailure
  >[1];
  expect(isWhole(plainFailure(one, solution, locale))).toBe(true);
});
