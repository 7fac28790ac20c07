import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileNames, referenceFile } from "../../problem/layout.ts";
import type { Problem } from "../../problem/load.ts";
import type { AuthorContext } from "../author-context.ts";
import type { Finding, Report } from "../finding.ts";
import { deriveMutants, keyOf, keyOfDiff } from "../mutants.ts";

/** Checks that every mutant listed as equivalent is a mutant of the current reference. */
export async function checkEquivalents(
  author: AuthorContext,
  { id, folder, spec }: Problem,
  report: Report,
): Promise<Finding[]> {
  if (spec.equivalentMutants.length === 0) return [];
  const source = readFileSync(referenceFile({ folder, id }), "utf8");
  const mutants = (await deriveMutants(author.interpreter, { [id]: source })).get(id) ?? [];
  const keys = new Set(mutants.map(keyOf));
  const fix = { command: `dlj mutate ${id}`, edit: true };
  return spec.equivalentMutants
    .filter(({ diff }) => !keys.has(keyOfDiff(diff)))
    .map(({ diff }) => report(join(folder, fileNames.spec), "staleEquivalent", { diff }, fix));
}
