import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import * as z from "zod";
import type { Program } from "../../engine/engine.ts";
import { withCall } from "../../judge/function-call.ts";
import { bilingual } from "../../judge/result.ts";
import { makeProgram } from "../../judge/solution.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Problem } from "../../problem/load.ts";
import { loadMisconceptions, type Misconception } from "../../problem/misconceptions.ts";
import { type Group, groups, specSchema } from "../../problem/spec.ts";
import { referenceOf } from "../reference.ts";
import { inflate, Unreadable } from "./pack.ts";

/** Most bytes of an inflated problem. */
const mostBytes = 64 << 20;

const base64 = z.base64();

/**
 * A whole problem as a run judges it, so that a worker needs no files. Fresh cases and an assignment's hidden cases exist only on
 * the run's machine, so the problem carries them.
 */
const packedSchema = z.strictObject({
  format: z.literal("dlj-problem"),
  version: z.literal(1),
  spec: specSchema,
  cases: z
    .array(
      z.strictObject({
        group: z.enum(Object.keys(groups) as [Group, ...Group[]]),
        name: z.string(),
        stdin: base64,
        expected: base64,
      }),
    )
    .min(1),
  misconceptions: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(["wrong", "stability"]),
      hint: bilingual,
      outputs: z.record(
        z.string(),
        z.union([z.strictObject({ stdout: z.string() }), z.strictObject({ verdict: z.string() })]),
      ),
    }),
  ),
  reference: base64.nullable(),
});

/** A problem ready to be stored. `hash` is the hash of the inflated text. */
export interface PackedProblem {
  readonly hash: string;
  readonly bytes: Buffer;
}

/** A problem as a worker judges it. */
export interface OpenProblem {
  readonly problem: Problem;
  readonly misconceptions: readonly Misconception[];
  /** Undefined if the problem has no reference. */
  readonly reference: Program | undefined;
}

/** @param memory MiB of every case, instead of the problem's own limit */
export function packProblem(problem: Problem, memory: number | undefined): PackedProblem {
  const { spec, cases } = problem;
  const reference = referenceOf(problem)?.source;
  const packed: z.input<typeof packedSchema> = {
    format: "dlj-problem",
    version: 1,
    spec: { ...spec, limits: { ...spec.limits, memory: memory ?? spec.limits.memory } },
    cases: cases.map(({ group, name, stdin, expected }) => ({
      group,
      name,
      stdin: stdin.toString("base64"),
      expected: expected.toString("base64"),
    })),
    misconceptions: loadMisconceptions(problem.folder).map(({ name, kind, hint, outputs }) => ({
      name,
      kind,
      hint,
      outputs: { ...outputs },
    })),
    reference: reference === undefined ? null : Buffer.from(reference).toString("base64"),
  };
  const text = Buffer.from(JSON.stringify(packed));
  return { hash: hashOf(text), bytes: deflateSync(text) };
}

/** @throws Unreadable if the bytes don't have this hash, or hold no problem */
export function openProblem(hash: string, bytes: Uint8Array): OpenProblem {
  const text = inflate(bytes, mostBytes);
  if (hashOf(text) !== hash) throw new Unreadable("the problem is not the one of its hash");
  const parsed = packedSchema.safeParse(JSON.parse(text.toString("utf8")));
  if (!parsed.success) throw new Unreadable(z.prettifyError(parsed.error));
  const { spec, cases, misconceptions, reference } = parsed.data;
  const problem = {
    id: spec.id,
    folder: "",
    spec,
    cases: cases.map(({ group, name, stdin, expected }) => ({
      group,
      name,
      key: caseKey({ group, name }),
      stdin: Buffer.from(stdin, "base64"),
      expected: Buffer.from(expected, "base64"),
    })),
  };
  return {
    problem,
    misconceptions: misconceptions.map((one) => ({ ...one, file: "" })),
    reference:
      reference === null
        ? undefined
        : withCall(problem, makeProgram(Buffer.from(reference, "base64"), `${spec.id}.py`)),
  };
}

function hashOf(text: Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
