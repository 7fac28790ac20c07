import { DljError } from "../../error.ts";
import { type ScoringScheme, weightOf } from "../../judge/score.ts";
import type { Case, Problem } from "../../problem/load.ts";
import { groups as decides } from "../../problem/spec.ts";
import type { Messages } from "../../text/en.ts";
import type { Assignment } from "../assignment.ts";

type Sentence = (messages: Messages) => string;

/**
 * Checks that the points of an assignment make sense.
 *
 * @param problems as they are graded, with all their cases
 * @returns warnings
 * @throws DljError (usage) if nobody could earn points, or points would be counted twice
 */
export function checkPoints(
  assignment: Assignment,
  scheme: ScoringScheme,
  problems: readonly Problem[],
  { strict, fresh }: { readonly strict: boolean; readonly fresh: boolean },
): Sentence[] {
  refuseRepeated(assignment);
  const { groups, stability } = scheme;
  const pointsOf = ({ id }: Problem) => scheme.weights[id] ?? scheme.otherwise;
  if (problems.every((one) => pointsOf(one) === 0)) throw usage((m) => m.course.noPoints);
  if (stability !== "off" && stability.bonus > 1) {
    throw usage((m) => m.course.largeBonus({ bonus: stability.bonus }));
  }
  if (stability !== "off" && (groups.stability ?? 0) > 0) throw usage((m) => m.course.countedTwice);
  for (const { id, cases } of problems) {
    const weigh = (one: Case) =>
      weightOf({ ...one, deciding: decides[one.group] || strict }, scheme);
    if (!cases.some((one) => weigh(one) > 0)) {
      const list = Object.keys(assignment.groups).join(", ");
      throw usage((m) => m.course.noCountingCase({ id, groups: list }));
    }
  }
  return warnings(assignment, problems, { strict, fresh });
}

function warnings(
  { groups, stability, limits, problems: named, points }: Assignment,
  problems: readonly Problem[],
  { strict, fresh }: { readonly strict: boolean; readonly fresh: boolean },
): Sentence[] {
  const found: Sentence[] = [];
  if (strict && stability !== "off") found.push((m) => m.course.strictBonus);
  if (!fresh && groups.fresh !== undefined) found.push((m) => m.course.noFreshCases);
  const time = limits.time ?? 0;
  if (time > 60) found.push((m) => m.course.longLimit({ time }));
  if (stability !== "off") {
    const without = problems.filter(({ cases }) => !cases.some(isStability)).map(({ id }) => id);
    if (without.length > 0) found.push((m) => m.course.noBonusCases({ list: without.join(", ") }));
  }
  const worthless = named.flatMap((one) =>
    (typeof one === "string" ? points : (one.points ?? points)) === 0
      ? [typeof one === "string" ? one : one.id]
      : [],
  );
  if (worthless.length > 0) found.push((m) => m.course.zeroPoints({ list: worthless.join(", ") }));
  return found;
}

/** Two entries for one name with different points are a slip of the pen; a track and one of its problems are not. */
function refuseRepeated({ problems, points }: Assignment): void {
  const seen = new Map<string, number>();
  for (const one of problems) {
    const { id, points: own = points } = typeof one === "string" ? { id: one } : one;
    const key = id.toLowerCase().replaceAll("_", "-");
    const before = seen.get(key);
    if (before !== undefined && before !== own) {
      throw usage((m) => m.course.pointsTwice({ id, first: before, second: own }));
    }
    seen.set(key, own);
  }
}

function isStability({ group }: Case): boolean {
  return group === "stability";
}

function usage(sentence: Sentence): DljError {
  return new DljError("usage", sentence);
}
