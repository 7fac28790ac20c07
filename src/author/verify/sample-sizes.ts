import { readInput } from "../../problem/input.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";
import { caseFile, type DraftCase } from "../folder.ts";

/**
 * Finds sizes that are equal in every sample though the spec lets them differ. A solution that swaps two axes, or a kernel and its
 * stride, then passes the samples, or fails with a shape that does not show the mistake.
 */
export function checkSampleSizes(
  folder: string,
  spec: ProblemSpec,
  cases: readonly DraftCase[],
  report: Report,
): Finding[] {
  const samples = cases.filter(({ group }) => group === "sample");
  const [first] = samples;
  if (first === undefined) return [];
  const equal = samples.map(({ stdin }) => equalSizes(readInput(spec, stdin).sizes));
  const always = (equal[0] ?? []).filter((pair) => equal.every((pairs) => pairs.includes(pair)));
  if (always.length === 0) return [];
  const fix = { command: `dlj generate ${spec.id} --group sample --seed 1`, edit: false };
  return [
    report(caseFile(folder, first.key, "in"), "sampleSizes", { sizes: always.join(", ") }, fix),
  ];
}

/** Pairs of symbols with the same size, such as `N = D`. */
function equalSizes(sizes: ReadonlyMap<string, number>): string[] {
  const all = [...sizes];
  return all.flatMap(([one, size], i) =>
    all.slice(i + 1).flatMap(([other, same]) => (same === size ? `${one} = ${other}` : [])),
  );
}
