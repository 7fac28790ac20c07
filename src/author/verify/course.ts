import { join } from "node:path";
import { fileNames } from "../../problem/layout.ts";
import { type ProblemSpec, trackOrder } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";

/**
 * Checks a problem's place in the course: earlier prerequisites, a unique order and unique aliases.
 *
 * @param neighbours the problems of the same folder
 */
export function checkPlace(
  folder: string,
  spec: ProblemSpec,
  all: readonly ProblemSpec[],
  neighbours: readonly ProblemSpec[],
  report: Report,
): Finding[] {
  const file = join(folder, fileNames.spec);
  const others = all.filter(({ id }) => id !== spec.id);
  const findings: Finding[] = [];
  for (const id of spec.prerequisites) {
    const required = all.find((one) => one.id === id);
    if (!required) findings.push(report(file, "unknownPrerequisite", { id }));
    else if (!comesBefore(required, spec)) findings.push(report(file, "latePrerequisite", { id }));
  }
  // dlj's own problems may get any order with its next version, so those of another folder don't count.
  const twin = neighbours.find(
    ({ id, track, order }) => id !== spec.id && track === spec.track && order === spec.order,
  );
  if (twin) findings.push(report(file, "repeatedOrder", { order: spec.order, other: twin.id }));
  for (const alias of spec.aliases) {
    const other = others.find((one) =>
      [one.id, ...one.aliases].some((name) => isSame(name, alias)),
    );
    if (other) findings.push(report(file, "repeatedAlias", { alias, other: other.id }));
  }
  return findings;
}

/** The orders of a track count 1, 2, 3 ...; reports an order whose predecessor is missing. */
export function checkGap(
  folder: string,
  { track, order }: ProblemSpec,
  all: readonly ProblemSpec[],
  report: Report,
): Finding[] {
  const before = all.some((one) => one.track === track && one.order === order - 1);
  if (order === 1 || before) return [];
  return [report(join(folder, fileNames.spec), "orderGap", { order, track })];
}

function comesBefore(one: ProblemSpec, other: ProblemSpec): boolean {
  if (one.track === other.track) return one.order < other.order;
  return trackOrder(one.track) < trackOrder(other.track);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase().replaceAll("_", "-") === other.toLowerCase().replaceAll("_", "-");
}
