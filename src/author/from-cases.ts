import { basename } from "node:path";
import pMap from "p-map";
import type { Program } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { caseKey } from "../problem/case-key.ts";
import { completeSpec } from "../problem/complete-spec.ts";
import { specSchema } from "../problem/spec.ts";
import { compareOutputs } from "../value/compare.ts";
import { explain } from "../value/explain.ts";
import type { AuthorContext } from "./author-context.ts";
import type { Draft } from "./folder.ts";
import { inferInput } from "./infer/infer-input.ts";
import { inferOutput } from "./infer/infer-output.ts";
import { readReferenceNames } from "./infer/read-reference.ts";
import type { NewCase, NewProblem } from "./new-problem.ts";
import type { FoundCase } from "./read-case-folder.ts";
import { endedWell, runOn, whyEnded } from "./reference.ts";

/** Most differences that one message lists. */
const most = 5;

/** A reference, where it is, and what runs it. */
export interface GivenReference {
  readonly file: string;
  readonly program: Program;
  readonly author: AuthorContext;
}

/**
 * Makes a problem of cases: `input` and `output` are read off them. A reference prints the answers that are missing, and must agree
 * with those that are there.
 *
 * @throws DljError (usage) if an answer is missing without a reference, or if the reference fails or differs
 */
export async function problemFromCases(
  id: string,
  found: readonly FoundCase[],
  reference: GivenReference | undefined,
): Promise<NewProblem> {
  const source = reference && Buffer.from(reference.program.source).toString("utf8");
  const names = source === undefined ? undefined : readReferenceNames(source, id);
  const input = inferInput(
    found.map(({ stdin }) => stdin),
    names?.lines,
  );
  const spec = { id, title: id, aliases: names?.name ? [names.name] : [], input: input ?? [] };
  const printed = reference && (await runAll(spec, found, reference));
  const cases = found.map(({ group, name, file, stdin, expected }, i): NewCase => {
    const answer = expected ?? printed?.[i];
    if (answer === undefined) {
      throw new DljError("usage", (m) => m.author.scaffold.noAnswer({ file }));
    }
    return { group, name, stdin, expected: answer };
  });
  if (printed) compareAll(found, printed);
  const output = inferOutput(cases, input);
  return {
    id,
    spec: { ...spec, output },
    cases,
    ...(source === undefined ? {} : { reference: source }),
  };
}

async function runAll(
  spec: object,
  found: readonly FoundCase[],
  { file, program, author }: GivenReference,
): Promise<Buffer[]> {
  const inputs = found.map((one) => ({ ...one, key: caseKey(one), expected: undefined }));
  const id = (spec as { id: string }).id;
  const draft: Draft = {
    id,
    folder: "",
    spec: specSchema.parse(completeSpec(spec, id)),
    cases: inputs,
  };
  const outcomes = await pMap(inputs, (one) => runOn(author, draft, program, one), {
    concurrency: author.slots,
  });
  return outcomes.map((outcome, i) => {
    if (endedWell(outcome)) return Buffer.from(outcome.stdout);
    const why = whyEnded(outcome, program, draft.spec.limits);
    const key = basename(inputs[i]?.file ?? "");
    throw new DljError("usage", (m) => m.author.referenceFails({ file, key, why: why(m) }));
  });
}

/** The answers that are there must be the reference's. */
function compareAll(found: readonly FoundCase[], printed: readonly Buffer[]): void {
  const differences = found.flatMap(({ file, expected }, i) => {
    if (expected === undefined) return [];
    const comparison = compareOutputs(expected, printed[i] ?? Buffer.alloc(0), {});
    return comparison.agrees ? [] : [{ file, comparison }];
  });
  if (differences.length === 0) return;
  throw new DljError("usage", (m) => {
    const lines = differences
      .slice(0, most)
      .map(({ file, comparison }) =>
        m.author.scaffold.differs({ file, why: explain(comparison, m.value) }),
      );
    const left = differences.length - lines.length;
    return [...lines, ...(left > 0 ? [m.author.scaffold.more({ count: left })] : [])].join("\n");
  });
}
