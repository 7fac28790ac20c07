import { type InputReading, readInput } from "../../problem/input.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";
import { caseFile, type DraftCase } from "../folder.ts";

/**
 * Finds sizes that are equal in every sample though the spec lets them differ, and numbers that are 1 in every sample. A solution
 * that swaps two axes, or forgets a factor, then passes the samples, or fails in a way that does not show the mistake.
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
  const file = caseFile(folder, first.key, "in");
  const fix = { command: `dlj generate ${spec.id} --group sample --seed 1` };
  const read = samples.map(({ stdin }) => readInput(spec, stdin));
  const sizes = inAll(read.map((sample) => equalSizes(sample.sizes)));
  const factors = inAll(read.map((sample) => ones(spec, sample)));
  return [
    ...(sizes === "" ? [] : [report(file, "sampleSizes", { sizes }, fix)]),
    ...(factors === "" ? [] : [report(file, "sampleFactors", { factors }, fix)]),
  ];
}

function inAll(lists: readonly (readonly string[])[]): string {
  const [first = [], ...others] = lists;
  return first.filter((one) => others.every((list) => list.includes(one))).join(", ");
}

/** The names of the inputs that are 1, so that a product or a power by them changes nothing. */
function ones({ input }: ProblemSpec, { values }: InputReading): string[] {
  return input.flatMap(({ name }, i) => {
    const value = values[i];
    return value?.kind === "number" && value.value === 1 ? name : [];
  });
}

/** Pairs of symbols with the same size, such as `N = D`. */
function equalSizes(sizes: ReadonlyMap<string, number>): string[] {
  const all = [...sizes];
  return all.flatMap(([one, size], i) =>
    all.slice(i + 1).flatMap(([other, same]) => (same === size ? `${one} = ${other}` : [])),
  );
}
