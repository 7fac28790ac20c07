import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deriveMutants } from "../../../src/author/mutants.ts";
import { seedOf } from "../../../src/judge/case.ts";
import type { SolutionResult } from "../../../src/judge/result.ts";
import { makeProgram } from "../../../src/judge/solution.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { outputsAgree } from "../../../src/value/compare.ts";
import { openAuthor } from "../../author/open-author.ts";
import { edited, edits } from "./answer-edits.ts";
import { allKnown, type Known } from "./stored.ts";

/** How many changed answers and mutants of each problem are judged, and how many problems are left out between two. */
const each = {
  edits: Number(process.env.DLJ_EDITS ?? 3),
  mutants: Number(process.env.DLJ_MUTANTS ?? 2),
};
const step = Number(process.env.DLJ_STEP ?? 1);

/** One wrong solution, and what its cause is. */
interface Wrong {
  readonly known: Known;
  readonly cause: string;
  readonly source: Buffer;
}

let opened: Awaited<ReturnType<typeof openAuthor>>;
beforeAll(async () => {
  opened = await openAuthor();
});
afterAll(() => opened.close());

test("no wrong solution is given a name that a case contradicts, nor a relation that its cause can't have", async () => {
  const contradicted: string[] = [];
  const wrongCauses: string[] = [];
  const read: string[] = [];
  const counts = { solutions: 0, wrong: 0, named: 0, hedged: 0, related: 0, bare: 0 };
  for (const { known, cause, source } of await wrongSolutions()) {
    const { problem } = known;
    const program = makeProgram(source, `${problem.id}.py`);
    const result = await opened.author.judge.judge(
      { problem, file: program.name, program },
      () => 2,
    );
    counts.solutions++;
    if (!result.cases.some(({ verdict }) => verdict === "WA")) continue;
    counts.wrong++;
    const where = `${problem.id}, ${cause}`;
    const name = result.misconception?.name;
    if (name !== undefined) counts.named++;
    else if (result.cases.some(({ likely }) => likely)) counts.hedged++;
    if (name !== undefined && isContradicted(known, result, name))
      contradicted.push(`${where}: ${name}`);
    const relations = new Map(
      result.cases.flatMap(({ comparison, reason }) =>
        comparison && !comparison.agrees && comparison.relation
          ? [[comparison.relation.kind, reason?.en] as const]
          : [],
      ),
    );
    if (relations.size > 0) counts.related++;
    else if (name === undefined && !result.cases.some(({ likely }) => likely)) counts.bare++;
    for (const [kind, sentence] of relations) {
      const allowed = edits[cause];
      if (allowed === undefined || !allowed.includes(kind))
        read.push(`${where}: ${kind}: ${sentence}`);
      if (allowed && !allowed.includes(kind)) wrongCauses.push(`${where}: ${kind}`);
    }
  }
  const file = process.env.DLJ_READ;
  if (file)
    writeFileSync(file, JSON.stringify({ counts, contradicted, wrongCauses, read }, null, 1));
  expect(counts.wrong).toBeGreaterThan(0);
  expect(contradicted).toEqual([]);
  expect(wrongCauses).toEqual([]);
}, 1_800_000);

async function wrongSolutions(): Promise<Wrong[]> {
  const all = allKnown().filter((_, i) => i % step === 0);
  const references = Object.fromEntries(
    all.map(({ problem: { id } }) => [
      id,
      readFileSync(join(packageRoot, "solutions", `${id}.py`), "utf8"),
    ]),
  );
  const mutants = await deriveMutants(opened.author.interpreter, references);
  return all.flatMap((known): Wrong[] => {
    const { id } = known.problem;
    const pick = <T>(from: readonly T[], count: number, what: string): T[] =>
      Array.from({ length: Math.min(count, from.length) }, (_, i) => {
        const at = (seedOf(id, what) + i * 7919) % from.length;
        return from[at] as T;
      });
    const chosen = [...new Set(pick(Object.keys(edits), each.edits, "edits"))];
    return [
      ...chosen.map((edit) => ({ known, cause: edit, source: edited(references[id] ?? "", edit) })),
      ...pick(mutants.get(id) ?? [], each.mutants, "mutants").map((mutant) => ({
        known,
        cause: `mutant ${mutant.before.join(" ").trim()} -> ${mutant.after.join(" ").trim()}`,
        source: Buffer.from(mutant.source),
      })),
    ];
  });
}

/** Whether a deciding case shows that the solution does not print what the misconception prints. */
function isContradicted(
  { problem, misconceptions }: Known,
  { cases }: SolutionResult,
  name: string,
): boolean {
  const outputs = misconceptions.find((one) => one.name === name)?.outputs ?? {};
  const { tolerance, containers } = problem.spec;
  return cases.some((one) => {
    const stored = outputs[`${one.group}/${one.name}`];
    if (!one.deciding || stored === undefined || !("stdout" in stored)) return false;
    const other = one.verdict === "AC" ? one.expected : one.stdout;
    return !outputsAgree(stored.stdout, other ?? "", { tolerance, containers });
  });
}
