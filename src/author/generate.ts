import { existsSync } from "node:fs";
import { join } from "node:path";
import { DljError } from "../error.ts";
import { freshInputs } from "../judge/fresh.ts";
import { caseKey } from "../problem/case-key.ts";
import { readInput } from "../problem/input.ts";
import { fileNames } from "../problem/layout.ts";
import type { Case } from "../problem/load.ts";
import {
  misconceptionsFolder,
  readStoredOutputs,
  type StoredOutputs,
  storedOutputsFile,
} from "../problem/misconceptions.ts";
import type { Group } from "../problem/spec.ts";
import type { AuthorContext } from "./author-context.ts";
import { isSameButForNoise } from "./closeness.ts";
import { caseFile, type Draft, type DraftCase } from "./folder.ts";
import { describeIssue } from "./issue.ts";
import { runReference } from "./reference.ts";
import { isCurrent, printStoredOutputs, runMisconceptions } from "./stored-outputs.ts";
import type { FileDraft } from "./write-files.ts";

/** A request for new cases: one per seed, or one with the given stdin. */
export interface NewCases {
  readonly group: Group;
  /** With more than one seed, each seed is appended to the name. */
  readonly name: string | undefined;
  readonly seeds: readonly number[];
  readonly replace: boolean;
}

/**
 * Makes cases from a problem's generator, and checks them against the spec.
 *
 * @throws DljError (usage) if an input is not valid, or a case of that name exists.
 */
export async function casesFromSeeds(
  author: AuthorContext,
  problem: Draft,
  { group, name, seeds, replace }: NewCases,
): Promise<DraftCase[]> {
  const inputs = await freshInputs(author.engine, problem, seeds, author.signal);
  return inputs.map((stdin, i) => {
    const seed = seeds[i] ?? 0;
    const own = name === undefined ? `seed-${seed}` : seeds.length > 1 ? `${name}-${seed}` : name;
    const key = caseKey({ group, name: own });
    const file = caseFile(problem.folder, key, "in");
    if (existsSync(file) && !replace) {
      throw new DljError("usage", (m) => m.author.caseExists({ file }));
    }
    const [issue] = readInput(problem.spec, stdin).issues;
    if (issue) {
      const generator = join(problem.folder, fileNames.generator);
      throw new DljError("usage", (m) =>
        m.author.invalidFresh({ file: generator, seed, why: describeIssue(issue, m.author) }),
      );
    }
    return { group, name: own, key, stdin, expected: undefined };
  });
}

/**
 * The files of a problem to be written: new cases, outputs that differ from the reference's by more
 * than rounding noise, and the misconceptions' outputs. Writes nothing itself.
 *
 * @throws DljError (usage) if the reference fails on a case.
 */
export async function planOutputs(
  author: AuthorContext,
  problem: Draft,
  added: readonly DraftCase[] = [],
): Promise<FileDraft[]> {
  const isAdded = (key: string) => added.some((one) => one.key === key);
  const cases = [...problem.cases.filter(({ key }) => !isAdded(key)), ...added];
  const printed = await runReference(author, problem, cases);
  const drafts: FileDraft[] = added.map(({ key, stdin }) => ({
    file: caseFile(problem.folder, key, "in"),
    content: stdin,
  }));
  const complete = cases.map((one, i): Case => {
    const fresh = printed[i] ?? Buffer.alloc(0);
    const isStale = one.expected === undefined || !isSameButForNoise(one.expected, fresh);
    if (isStale) drafts.push({ file: caseFile(problem.folder, one.key, "out"), content: fresh });
    return { ...one, expected: isStale ? fresh : (one.expected ?? fresh) };
  });
  const outputs = await planStoredOutputs(author, problem, complete);
  return [...drafts, ...outputs];
}

async function planStoredOutputs(
  author: AuthorContext,
  problem: Draft,
  cases: readonly Case[],
): Promise<FileDraft[]> {
  const folder = join(problem.folder, misconceptionsFolder);
  if (!existsSync(folder)) return [];
  const fresh = await runMisconceptions(author, problem, cases);
  const stored = readStoredOutputs(problem.folder);
  const content = printStoredOutputs(stored ? keepCurrent(stored, fresh) : fresh);
  if (stored && content === printStoredOutputs(stored)) return [];
  return [{ file: join(folder, storedOutputsFile), content }];
}

/**
 * The new outputs. If one differs from the stored text by noise only, the stored text is kept, so that
 * another machine changes nothing.
 */
function keepCurrent(stored: StoredOutputs, fresh: StoredOutputs): StoredOutputs {
  const kept = Object.entries(fresh).map(([name, cases]) => {
    const outputs = Object.entries(cases).map(([key, output]) => {
      const old = stored[name]?.[key];
      return [key, old && isCurrent(old, output) ? old : output];
    });
    return [name, Object.fromEntries(outputs)];
  });
  return Object.fromEntries(kept);
}
